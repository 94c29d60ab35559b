// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/albumorder.h"

namespace immirror {

Result<AlbumOrder> orderOf(RunState &state, const Mirror &mirror)
{
    auto fillers = state.mirrors.sharers(mirror);
    if (!fillers)
        return tl::unexpected(fillers.error());
    if (mirror.shares == mirror.joined) // else what it has is in another one
        fillers->push_back(mirror.id);
    AlbumOrder order;
    for (const qint64 filler : *fillers) {
        const auto looked = state.members.eachOfMirror(filler, [&](const Member &member) {
            if (member.inAlbum)
                order.emplace(CaptureKey{member.capturedAt.toMSecsSinceEpoch(), member.fileName,
                                         member.assetId},
                              member.asset.mediaItemId);
        });
        if (!looked)
            return tl::unexpected(looked.error());
    }
    return order;
}

} // namespace immirror
