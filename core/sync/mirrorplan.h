// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

struct Planned
{
    Plan plan;
    AlbumStamp stamp;       ///< of the listing
    bool overflows = false; ///< the album needs one more part: sync/parts.h
};
/// Lists the album and plans what it needs; changes nothing.
[[nodiscard]] Task<Result<Planned>> planMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                                               std::stop_token stop);

} // namespace immirror
