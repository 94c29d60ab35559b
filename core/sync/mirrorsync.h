// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Whether it is as it was when all that could be done was done, and no row of it asks for more.
bool isUnchanged(const RunState &state, const Mirror &mirror, const ImmichAlbum &album);
/// Writes down that it was looked at.
[[nodiscard]] Result<void> passUnchanged(RunState &state, const Mirror &mirror,
                                         const ImmichAlbum &album);

/// Brings one mirror up to date. An error is what ended it early; failed items, an incomplete
/// listing and held removals are in the totals and the events. Whatever is left open is found
/// again by the next run.
[[nodiscard]] Task<Result<void>> syncMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                                            std::stop_token stop);

} // namespace immirror
