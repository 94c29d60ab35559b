// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// An asset with new content, and the member that has its old one.
struct Replacement
{
    QString assetId;
    QString fingerprint;
    std::shared_ptr<const Member> old;
};
/// Those of the plan, before its arrivals are moved away.
std::vector<Replacement> replacementsOf(const Plan &plan);

/// What the plan says of photos that left, and the old content of those whose new one is in. The
/// most dangerous thing that Immirror does: nothing happens without a proved listing, only items
/// leave of which the ledger says that we put them there, and too many at once are held. A mirror
/// that a person stopped meanwhile stays as it is, and one that keeps what left keeps it, unless it
/// became private.
[[nodiscard]] Task<Result<void>> depart(RunState &state, Mirror mirror, const Plan &plan,
                                        std::vector<Replacement> replacements,
                                        std::stop_token stop);

} // namespace immirror
