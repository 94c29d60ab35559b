// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// What Google's album, or the one that is to be made, should take from Immich's by the mirror's
/// rules.
Result<AlbumChange> albumChange(Members &members, const Mirror &mirror, const ImmichAlbum &album);

/// Does it. A cover that is not in Google's album stays a wish for another run.
[[nodiscard]] Task<Result<void>> followAlbum(RunState &state, Mirror mirror, AlbumChange change,
                                             std::stop_token stop);

} // namespace immirror
