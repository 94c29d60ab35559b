// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/listing.h"

#include "base/bounds.h"
#include "base/log.h"

#include <QSet>

namespace immirror {

using namespace Qt::StringLiterals;

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

/// All that the server lists, hidden ones and doubles included.
struct Listed
{
    std::vector<ImmichAsset> assets;
    int unreadable = 0;
};

/// How many pages an album of so many assets may have, even if the server sends a tenth of what a
/// page was asked for: it could go on without end.
int longestListing(qint64 assetCount)
{
    const qint64 needed = assetCount / (ImmichClient::pageSize / 10) + 1;
    return static_cast<int>(std::min(needed, mostReserved)) + bounds::pagesBeyondCount;
}

Task<Result<Listed>> searchAll(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listed listed;
    std::vector<ImmichAsset> &assets = listed.assets;
    assets.reserve(static_cast<std::size_t>(std::min(album.stamp.assetCount, mostReserved)));
    QSet<QString> types; // a few, which all assets share
    int pages = 0;
    for (int number = 1; number > 0;) {
        if (++pages > longestListing(album.stamp.assetCount))
            co_return failFrom(Service::Immich, {.kind = ErrorKind::UnexpectedAnswer,
                                                 .detail = u"a listing without end"_s});
        auto page = co_await immich.albumPage(album.id, number, stop);
        if (!page)
            co_return tl::unexpected(page.error());
        for (ImmichAsset &asset : page->assets) {
            asset.mimeType = *types.insert(asset.mimeType);
            assets.push_back(std::move(asset));
        }
        listed.unreadable += page->unreadable;
        number = page->nextPage;
    }
    co_return listed;
}

Task<Result<Listed>> listOnce(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    const auto version = co_await immich.version(stop);
    if (!version)
        co_return tl::unexpected(version.error());
    if (version->major < 3) {
        auto whole = co_await immich.albumInline(album.id, album.stamp.assetCount, stop);
        if (!whole)
            co_return tl::unexpected(whole.error());
        if (whole->assets)
            co_return Listed{*std::move(whole->assets), whole->unreadable};
    }
    co_return co_await searchAll(immich, album, stop);
}

} // namespace

Task<Result<Listing>> listAlbum(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listing listing;
    for (int round = 1; round <= mostRounds; ++round) {
        auto listed = co_await listOnce(immich, album, stop);
        if (!listed)
            co_return tl::unexpected(listed.error());
        const auto after = co_await immich.album(album.id, stop);
        if (!after)
            co_return tl::unexpected(after.error());
        // In an album that did not change, what one round lacked another may have.
        const std::size_t before = listing.assets.size();
        for (std::vector<ImmichAsset> *earlier : {&listing.assets, &listing.leftOut})
            std::move(earlier->begin(), earlier->end(), std::back_inserter(listed->assets));
        listing = sorted(std::move(listed->assets), album.stamp);
        listing.unreadable = listed->unreadable;
        const bool changed = after->stamp != album.stamp;
        listing.complete = !changed && listing.unreadable == 0 &&
                           static_cast<qint64>(listing.assets.size()) == album.stamp.assetCount;
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
