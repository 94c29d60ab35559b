// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/listing.h"

#include "base/log.h"

#include <QSet>

namespace immirror {

namespace {

/// Offset paging can give a row twice when the album changes meanwhile.
Listing sorted(std::vector<ImmichAsset> assets, AlbumStamp stamp)
{
    Listing listing{.stamp = std::move(stamp)};
    QSet<QString> seen;
    for (ImmichAsset &asset : assets) {
        if (seen.contains(asset.id))
            continue;
        seen.insert(asset.id);
        const bool belongs = !asset.trashed && (asset.visibility == Visibility::Timeline ||
                                                asset.visibility == Visibility::Archive);
        (belongs ? listing.assets : listing.leftOut).push_back(std::move(asset));
    }
    std::sort(listing.assets.begin(), listing.assets.end(), capturedBefore);
    return listing;
}

Task<Result<std::vector<ImmichAsset>>> searchAll(ImmichClient &immich, QString albumId,
                                                 std::stop_token stop)
{
    std::vector<ImmichAsset> assets;
    for (int number = 1; number > 0;) {
        auto page = co_await immich.albumPage(albumId, number, stop);
        if (!page)
            co_return tl::unexpected(page.error());
        std::move(page->assets.begin(), page->assets.end(), std::back_inserter(assets));
        number = page->nextPage;
    }
    co_return assets;
}

/// All that the server lists, hidden ones and doubles included.
Task<Result<std::vector<ImmichAsset>>> listOnce(ImmichClient &immich, QString albumId,
                                                std::stop_token stop)
{
    const auto version = co_await immich.version(stop);
    if (!version)
        co_return tl::unexpected(version.error());
    if (version->major < 3) {
        auto whole = co_await immich.albumInline(albumId, stop);
        if (!whole)
            co_return tl::unexpected(whole.error());
        if (whole->assets)
            co_return *std::move(whole->assets);
    }
    co_return co_await searchAll(immich, albumId, stop);
}

} // namespace

Task<Result<Listing>> listAlbum(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listing listing;
    for (int round = 1; round <= 2; ++round) {
        auto assets = co_await listOnce(immich, album.id, stop);
        if (!assets)
            co_return tl::unexpected(assets.error());
        const auto after = co_await immich.album(album.id, stop);
        if (!after)
            co_return tl::unexpected(after.error());
        listing = sorted(*std::move(assets), album.stamp);
        listing.complete = after->stamp == album.stamp &&
                           static_cast<qint64>(listing.assets.size()) == album.stamp.assetCount;
        if (listing.complete)
            break;
        qCInfo(lcImmich) << "album" << album.id << "listed" << listing.assets.size() << "of"
                         << album.stamp.assetCount
                         << "assets; changed meanwhile:" << (after->stamp != album.stamp) << "round"
                         << round;
        album = *after;
    }
    co_return listing;
}

} // namespace immirror
