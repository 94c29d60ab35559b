// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"
#include "store/mirrorrules.h"

#include <optional>

namespace immirror {

/// Why an asset is not sent. Known before a byte is moved; not a failure.
enum class SkipReason {
    Unchanged, ///< it is in Google's album already
    NotDue,    ///< failed before, and its next try is later
    GivenUp,   ///< failed too often: waits for a person
    UnsupportedType,
    TooLarge,
    Empty,
    Offline,
    Trashed,
    Hidden,
    Locked,
    Filtered,     ///< the mirror does not want it
    TakenOut,     ///< somebody took it out of Google's album
    EditPending,  ///< Immich is still at its edited rendition
    EditMissing,  ///< Immich does not give it, and has long had the time
    OutsideHours, ///< its bytes wait for the hours that the person chose
};
QString skipReasonName(SkipReason reason); ///< stable: ledger and --json

/// What Google takes: google-photos.md, A1.
std::optional<SkipReason> cannotGo(const ImmichAsset &asset);

/// Of an asset whose size Immich does not know yet, nobody can say that it is too small, or too
/// large: it is let through, and Planner keeps it from coming.
bool lets(const AssetFilter &filter, const ImmichAsset &asset);

constexpr qint64 photoLimit = 200LL * 1024 * 1024;       ///< bytes
constexpr qint64 videoLimit = 20LL * 1024 * 1024 * 1024; ///< bytes

} // namespace immirror
