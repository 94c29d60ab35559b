// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Before the first byte for a Google album that is yet to be made: looks whether Google has one of
/// its title already that the ledger does not know. It may be another computer's, of the same
/// accounts, and all would be there twice. TitleTaken until a person has decided; Mirror::sameTitle
/// has what was said. True: that album is the mirror's now, with the photos that are in it, and
/// what was planned before is out of date.
///
/// An album whose creation we asked for is no question: ensureTargetAlbum() looks for it.
[[nodiscard]] Task<Result<bool>> adoptSameTitled(RunState &state, Mirror mirror,
                                                 std::stop_token stop);

/// Whether it waits for a person to say which album it shall be.
[[nodiscard]] Result<bool> waitsForTitle(RunState &state, const Mirror &mirror);

} // namespace immirror
