// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

struct Planned
{
    Plan plan;
    AlbumStamp stamp;       ///< of the listing
    MirrorRules forms;      ///< by which it was decided what of each asset is sent
    QString titleOfUnnamed; ///< of all parts: sync/targetalbum.h
    bool overflows = false; ///< the album needs one more part: sync/parts.h
};
/// Lists the album and plans what it needs; changes nothing.
[[nodiscard]] Task<Result<Planned>> planMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                                               std::stop_token stop);

/// What says of edits, films and dates: the mirror's rules, or its host's, for in one Google album
/// a photo has one form.
[[nodiscard]] Result<MirrorRules> formsOf(RunState &state, const Mirror &mirror);

} // namespace immirror
