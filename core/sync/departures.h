// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Takes members out of Google's album, at most fifty a call, and makes them orphans: only items
/// that the ledger says we put there, and none whose item another member of this mirror still
/// stands for. Each outcome is judged: where a call is refused, its items go one by one, and what
/// cannot be taken out is FAILED and stays for the next run.
///
/// The most dangerous thing that Immirror does. Whoever calls this has a proved listing, and a
/// plan whose removals are not held. `as` is what it is in the events: Removed, or Orphaned for
/// content that was replaced; only the former is counted.
[[nodiscard]] Task<Result<void>> removeMembers(RunState &state, Mirror mirror,
                                               std::vector<Member> members, Action as,
                                               std::stop_token stop);

} // namespace immirror
