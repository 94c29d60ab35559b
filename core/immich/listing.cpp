// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/listing.h"

#include "base/log.h"

#include <QSet>

namespace immirror {

namespace {

constexpr qint64 mostReserved = 200'000; // whatever the server says
/// Before 3.1.0, photos of one second change places from page to page (immich.md, 2): some are
/// listed twice, and as many not at all.
constexpr int mostRounds = 4;

bool belongs(const ImmichAsset &asset)
{
    return !asset.trashed &&
           (asset.visibility == Visibility::Timeline || asset.visibility == Visibility::Archive);
}

/// In place: a hundred thousand assets are not to be in memory twice.
Listing sorted(std::vector<ImmichAsset> assets, AlbumStamp stamp)
{
    // Offset paging can give a row twice when the album changes meanwhile.
    QSet<QString> seen;
    seen.reserve(static_cast<qsizetype>(assets.size()));
    std::erase_if(assets, [&](const ImmichAsset &asset) {
        const qsizetype before = seen.size();
        seen.insert(asset.id);
        return seen.size() == before;
    });
    Listing listing{.stamp = std::move(stamp)};
    const auto others = std::partition(assets.begin(), assets.end(), belongs);
    std::move(others, assets.end(), std::back_inserter(listing.leftOut));
    assets.erase(others, assets.end());
    std::sort(assets.begin(), assets.end(), capturedBefore);
    listing.assets = std::move(assets);
    return listing;
}

Task<Result<std::vector<ImmichAsset>>> searchAll(ImmichClient &immich, ImmichAlbum album,
                                                 std::stop_token stop)
{
    std::vector<ImmichAsset> assets;
    assets.reserve(static_cast<std::size_t>(std::min(album.stamp.assetCount, mostReserved)));
    QSet<QString> types; // a few, which all assets share
    for (int number = 1; number > 0;) {
        auto page = co_await immich.albumPage(album.id, number, stop);
        if (!page)
            co_return tl::unexpected(page.error());
        for (ImmichAsset &asset : page->assets) {
            asset.mimeType = *types.insert(asset.mimeType);
            assets.push_back(std::move(asset));
        }
        number = page->nextPage;
    }
    co_return assets;
}

/// All that the server lists, hidden ones and doubles included.
Task<Result<std::vector<ImmichAsset>>> listOnce(ImmichClient &immich, ImmichAlbum album,
                                                std::stop_token stop)
{
    const auto version = co_await immich.version(stop);
    if (!version)
        co_return tl::unexpected(version.error());
    if (version->major < 3) {
        auto whole = co_await immich.albumInline(album.id, stop);
        if (!whole)
            co_return tl::unexpected(whole.error());
        if (whole->assets)
            co_return *std::move(whole->assets);
    }
    co_return co_await searchAll(immich, album, stop);
}

} // namespace

Task<Result<Listing>> listAlbum(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listing listing;
    for (int round = 1; round <= mostRounds; ++round) {
        auto assets = co_await listOnce(immich, album, stop);
        if (!assets)
            co_return tl::unexpected(assets.error());
        const auto after = co_await immich.album(album.id, stop);
        if (!after)
            co_return tl::unexpected(after.error());
        // In an album that did not change, what one round lacked another may have.
        const std::size_t before = listing.assets.size();
        for (std::vector<ImmichAsset> *earlier : {&listing.assets, &listing.leftOut})
            std::move(earlier->begin(), earlier->end(), std::back_inserter(*assets));
        listing = sorted(*std::move(assets), album.stamp);
        const bool changed = after->stamp != album.stamp;
        listing.complete =
            !changed && static_cast<qint64>(listing.assets.size()) == album.stamp.assetCount;
        if (listing.complete || (round > 1 && (changed || listing.assets.size() == before)))
            break;
        qCInfo(lcImmich) << "album" << album.id << "listed" << listing.assets.size() << "of"
                         << album.stamp.assetCount << "assets; changed meanwhile:" << changed
                         << "round" << round;
        if (changed)
            listing = {};
        album = *after;
    }
    co_return listing;
}

} // namespace immirror
