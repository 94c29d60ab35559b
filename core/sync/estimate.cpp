// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/estimate.h"

#include "immich/listing.h"
#include "sync/eligibility.h"
#include "sync/fingerprint.h"

#include <QSet>

namespace immirror {

static void count(const ImmichAsset &asset, Estimate &sum)
{
    if (cannotGo(asset)) {
        ++sum.cannotGo;
        return;
    }
    ++(asset.video ? sum.films : sum.photos);
    if (asset.size < 0)
        ++sum.sizeUnknown;
    else
        sum.bytes += asset.size;
}

Task<Result<Estimate>> estimate(ImmichClient &immich, QStringList albumIds, std::stop_token stop)
{
    const auto albums = co_await immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    Estimate sum;
    QSet<QString> seen;
    for (const ImmichAlbum &album : *albums) {
        if (!albumIds.contains(album.id))
            continue;
        const auto listing = co_await listAlbum(immich, album, stop);
        if (!listing)
            co_return tl::unexpected(listing.error());
        for (const ImmichAsset &asset : listing->assets) {
            const QString content = fingerprintOf(asset);
            if (!seen.contains(content)) {
                seen.insert(content);
                count(asset, sum);
            }
        }
    }
    co_return Result<Estimate>(sum);
}

} // namespace immirror
