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
constexpr int mostRounds = 2;            // of an album that changes meanwhile

bool belongs(const ImmichAsset &asset)
{
    return !asset.trashed &&
           (asset.visibility == Visibility::Timeline || asset.visibility == Visibility::Archive);
}

/// In place: a hundred thousand assets are not to be in memory twice.
void addTo(Listing &listing, std::vector<ImmichAsset> assets)
{
    for (std::vector<ImmichAsset> *earlier : {&listing.assets, &listing.leftOut}) {
        std::move(earlier->begin(), earlier->end(), std::back_inserter(assets));
        earlier->clear();
    }
    // Offset paging can give a row twice when the album changes meanwhile.
    QSet<QString> seen;
    seen.reserve(static_cast<qsizetype>(assets.size()));
    std::erase_if(assets, [&](const ImmichAsset &asset) {
        const qsizetype before = seen.size();
        seen.insert(asset.id);
        return seen.size() == before;
    });
    const auto others = std::partition(assets.begin(), assets.end(), belongs);
    std::move(others, assets.end(), std::back_inserter(listing.leftOut));
    assets.erase(others, assets.end());
    std::sort(assets.begin(), assets.end(), capturedBefore);
    listing.assets = std::move(assets);
}

/// All that the server lists, hidden ones and doubles included.
struct Listed
{
    std::vector<ImmichAsset> assets;
    int unreadable = 0;
};

/// How many pages of a size an album of so many assets may have, even if the server sends a tenth
/// of what a page was asked for: it could go on without end.
int longestListing(qint64 assetCount, int pageSize)
{
    const qint64 needed = assetCount / (pageSize / 10) + 1;
    return static_cast<int>(std::min(needed, mostReserved)) + bounds::pagesBeyondCount;
}

/// Page after page. Where one was too much, or slow, it goes on at the same place with smaller
/// ones. A server that sends fewer than it was asked for is asked for some of them again then.
Task<Result<Listed>> searchAll(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listed listed;
    std::vector<ImmichAsset> &assets = listed.assets;
    assets.reserve(static_cast<std::size_t>(std::min(album.stamp.assetCount, mostReserved)));
    QSet<QString> types; // a few, which all assets share
    int size = immich.pageSize();
    qint64 rows = 0; // that came so far
    int pages = 0;   // of this size
    for (int number = 1; number > 0;) {
        if (++pages > longestListing(album.stamp.assetCount, size))
            co_return failFrom(Service::Immich, {.kind = ErrorKind::UnexpectedAnswer,
                                                 .detail = u"a listing without end"_s});
        auto page = co_await immich.albumPage(album.id, size, number, stop);
        const bool canAskForLess = immich.pageSize() < size;
        if (!page && !(canAskForLess && asksForLess(page.error())))
            co_return tl::unexpected(page.error());
        if (page) {
            rows += std::ssize(page->assets) + page->unreadable;
            for (ImmichAsset &asset : page->assets) {
                asset.mimeType = *types.insert(asset.mimeType);
                assets.push_back(std::move(asset));
            }
            listed.unreadable += page->unreadable;
            number = page->nextPage;
        }
        if (canAskForLess && number > 0) {
            size = immich.pageSize();
            number = static_cast<int>(rows / size) + 1;
            pages = 0;
            qCInfo(lcImmich) << "album" << album.id << "goes on after" << rows << "assets with"
                             << size << "at once";
        }
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
        const bool tooMuch =
            !whole && (asksForLess(whole.error()) || whole.error().kind == ErrorKind::TooLarge);
        if (!whole && !tooMuch)
            co_return tl::unexpected(whole.error());
        if (whole && whole->assets)
            co_return Listed{*std::move(whole->assets), whole->unreadable};
    }
    co_return co_await searchAll(immich, album, stop); // too much: what it lacks, ids tell
}

/// Whether this ends the listing. Without the rest of the ids, or of the assets, it is not proved,
/// and what is there is worth having.
bool endsListing(const Error &error)
{
    return traits(error.kind).reach == Reach::Run;
}

/// Adds what paging lost, the same at every try (immich.md, 10), or what search does not tell of on
/// v1 and v2. Whether everything that is listed now is in the album.
Task<Result<bool>> addMissing(ImmichClient &immich, QString albumId, Listing &listing,
                              std::stop_token stop)
{
    const auto ids = co_await immich.albumAssetIds(albumId, stop);
    if (!ids && endsListing(ids.error()))
        co_return tl::unexpected(ids.error());
    if (!ids) {
        qCWarning(lcImmich).noquote() << "album" << albumId << "no ids:" << ids.error().name();
        co_return false;
    }
    QSet<QString> known;
    QSet<QString> films; // are among the ids, and no assets of the album
    const auto know = [&](const ImmichAsset &asset) {
        known.insert(asset.id);
        films.insert(asset.filmId);
    };
    std::for_each(listing.assets.begin(), listing.assets.end(), know);
    std::for_each(listing.leftOut.begin(), listing.leftOut.end(), know);
    std::vector<ImmichAsset> found;
    int asked = 0;
    for (const QString &id : *ids) {
        if (known.contains(id) || films.contains(id))
            continue;
        if (++asked > bounds::singleAssets)
            break;
        auto asset = co_await immich.asset(id, stop);
        if (!asset && endsListing(asset.error()))
            co_return tl::unexpected(asset.error());
        if (!asset && asset.error().kind == ErrorKind::NotFound)
            continue; // private, or gone by now: then it is not in the count either
        if (!asset) {
            qCWarning(lcImmich).noquote() << "asset" << id << asset.error().name();
            break;
        }
        know(*asset);
        found.push_back(*std::move(asset));
    }
    std::erase_if(found, [&](const ImmichAsset &asset) { return films.contains(asset.id); });
    qCInfo(lcImmich) << "album" << albumId << "has" << ids->size() << "ids;" << found.size()
                     << "assets were asked for by their ids";
    addTo(listing, std::move(found));
    const QSet<QString> there(ids->begin(), ids->end());
    co_return std::all_of(listing.assets.begin(), listing.assets.end(),
                          [&](const ImmichAsset &asset) { return there.contains(asset.id); });
}

bool hasAsManyAsCounted(const Listing &listing)
{
    return std::ssize(listing.assets) == listing.stamp.assetCount;
}

} // namespace

Task<Result<Listing>> listAlbum(ImmichClient &immich, ImmichAlbum album, std::stop_token stop)
{
    Listing listing;
    for (int round = 1; round <= mostRounds; ++round) {
        auto listed = co_await listOnce(immich, album, stop);
        if (!listed)
            co_return tl::unexpected(listed.error());
        listing = {.unreadable = listed->unreadable, .stamp = album.stamp};
        addTo(listing, std::move(listed->assets));
        bool areAllInAlbum = true;
        auto after = co_await immich.album(album.id, stop);
        if (after && after->stamp == album.stamp && !hasAsManyAsCounted(listing)) {
            const auto added = co_await addMissing(immich, album.id, listing, stop);
            if (!added)
                co_return tl::unexpected(added.error());
            areAllInAlbum = *added;
            after = co_await immich.album(album.id, stop);
        }
        if (!after)
            co_return tl::unexpected(after.error());
        const bool changed = after->stamp != album.stamp;
        listing.complete =
            !changed && areAllInAlbum && listing.unreadable == 0 && hasAsManyAsCounted(listing);
        if (listing.complete)
            break;
        qCInfo(lcImmich) << "album" << album.id << "listed" << listing.assets.size() << "of"
                         << album.stamp.assetCount << "assets; changed meanwhile:" << changed
                         << "round" << round;
        if (!changed) // the same again would tell the same
            break;
        album = *after;
    }
    co_return listing;
}

} // namespace immirror
