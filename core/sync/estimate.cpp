// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/estimate.h"

#include "immich/listing.h"
#include "sync/eligibility.h"
#include "sync/fingerprint.h"

#include <QSet>

namespace immirror {

namespace {

void count(const ImmichAsset &asset, Estimate &all)
{
    if (cannotGo(asset)) {
        ++all.cannotGo;
        return;
    }
    ++(asset.video ? all.films : all.photos);
    if (asset.size < 0)
        ++all.sizeUnknown;
    else
        all.bytes += asset.size;
}

} // namespace

Task<Result<Estimate>> estimate(ImmichClient &immich, QStringList albumIds, std::stop_token stop)
{
    const auto albums = co_await immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    Estimate all;
    QSet<QString> seen; // ids and fingerprints: neither looks like the other
    for (const QString &id : albumIds) {
        const auto album = std::find_if(albums->begin(), albums->end(),
                                        [&](const ImmichAlbum &one) { return one.id == id; });
        if (album == albums->end())
            co_return failFrom(Service::Immich, {.kind = ErrorKind::NotFound, .subject = id});
        const auto listing = co_await listAlbum(immich, *album, stop);
        if (!listing)
            co_return tl::unexpected(listing.error());
        for (const ImmichAsset &asset : listing->assets) {
            const QString content = fingerprintOf(asset);
            if (!seen.contains(asset.id) && !seen.contains(content))
                count(asset, all);
            seen << asset.id << content;
        }
    }
    co_return all;
}

} // namespace immirror
