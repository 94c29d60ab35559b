// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/verify.h"

#include "sync/fingerprint.h"
#include "sync/mirrorsync.h"
#include "sync/targetalbum.h"

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array differenceNames{"takenOut"_L1,  "deleted"_L1, "caption"_L1,
                                     "adoptable"_L1, "doubled"_L1, "extra"_L1};

QString nameAtGoogle(const QString &fileName)
{
    return cutTo(fileName, PhotosClient::fileNameLimit, true);
}

/// Google shows seconds, and takes the date from the file, as Immich does.
bool sameTime(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && qAbs(a.secsTo(b)) <= 1;
}

/// Google turns photos upright, Immich's numbers may be of the file.
bool samePixels(const QSize &a, const QSize &b)
{
    return !a.isEmpty() && (a == b || a.transposed() == b);
}

/// How many of name, time and size say that the item is the asset; fewer than two: it is not.
int likeness(const ImmichAsset &asset, const MediaItem &item)
{
    return (item.fileName == nameAtGoogle(asset.fileName)) +
           sameTime(item.createdAt, asset.capturedAt) + samePixels(item.pixels, asset.pixels);
}

/// What the comparison works on.
struct Compared
{
    std::vector<Member> inAlbum; ///< by the ledger
    QSet<QString> known;         ///< media items of all its members, orphans too
    std::vector<MediaItem> there;
    QHash<QString, const MediaItem *> byId; ///< of those
    std::vector<Member> missing;
};

Result<void> readLedger(RunState &state, const Mirror &mirror, Compared &all)
{
    return state.members.eachOfMirror(mirror.id, [&](Member member) {
        if (!member.asset.mediaItemId.isEmpty())
            all.known.insert(member.asset.mediaItemId);
        if (member.status == ItemStatus::Ok)
            all.inAlbum.push_back(std::move(member));
    });
}

Task<Result<std::vector<MediaItem>>> look(RunState &state, Mirror mirror, std::stop_token stop)
{
    auto items = co_await state.photos.search(mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(co_await goneOr(state, mirror, items.error(), stop));
    co_return items;
}

/// What one look does not show may be a flaw of the listing (google-photos.md, C): two decide.
Task<Result<std::vector<Member>>> missingFrom(RunState &state, Mirror mirror, const Compared &all,
                                              std::stop_token stop)
{
    std::vector<Member> missing;
    for (const Member &member : all.inAlbum) {
        if (!all.byId.contains(member.asset.mediaItemId))
            missing.push_back(member);
    }
    if (missing.empty())
        co_return missing;
    const auto again = co_await look(state, mirror, stop);
    if (!again)
        co_return tl::unexpected(again.error());
    QSet<QString> seen;
    for (const MediaItem &item : *again)
        seen.insert(item.id);
    std::erase_if(missing,
                  [&](const Member &member) { return seen.contains(member.asset.mediaItemId); });
    co_return missing;
}

/// Those of them that the library still has.
Task<Result<QSet<QString>>> inLibrary(RunState &state, std::vector<Member> members,
                                      std::stop_token stop)
{
    QStringList ids;
    for (const Member &member : members) {
        const QString &id = member.asset.mediaItemId;
        if (!id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    QSet<QString> found;
    for (qsizetype from = 0; from < ids.size(); from += PhotosClient::batchSize) {
        const auto existing =
            co_await state.photos.existing(ids.mid(from, PhotosClient::batchSize), stop);
        if (!existing)
            co_return tl::unexpected(existing.error());
        found.unite({existing->begin(), existing->end()});
    }
    co_return found;
}

/// The album that a lost ledger had made: the only one of that title that nobody else uses.
Task<Result<std::optional<GoogleAlbum>>> findOurAlbum(RunState &state, Mirror mirror,
                                                      std::stop_token stop)
{
    const QString title = titleFor(mirror);
    const auto albums = co_await state.photos.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    std::optional<GoogleAlbum> found;
    for (const GoogleAlbum &album : *albums) {
        if (album.title != title)
            continue;
        const auto used = state.mirrors.usesGoogleAlbum(album.id);
        if (!used)
            co_return tl::unexpected(used.error());
        if (*used)
            continue;
        if (found)
            co_return std::optional<GoogleAlbum>(); // which of them it is, a person has to say
        found = album;
    }
    co_return found;
}

Difference differenceOf(Difference::Kind kind, const Member &member)
{
    return {.kind = kind,
            .assetId = member.assetId,
            .fileName = member.fileName,
            .mediaItemId = member.asset.mediaItemId,
            .url = member.asset.mediaUrl};
}

Difference differenceOf(Difference::Kind kind, const MediaItem &item)
{
    return {.kind = kind, .fileName = item.fileName, .mediaItemId = item.id, .url = item.url};
}

/// A photo of ours that was in the album, and is not.
Result<void> settleMissing(RunState &state, const Mirror &mirror, const Member &member,
                           bool inLibrary)
{
    if (!inLibrary && !member.asset.mediaItemId.isEmpty()) {
        if (auto done = state.members.forgetItem(member.asset.row); !done)
            return done;
    }
    // Without its row it comes again: with a link, or with its bytes where Google has none.
    return mirror.rules.putBack ? state.members.remove(member.id)
                                : state.members.setTakenOut(member.id);
}

Result<void> adopt(RunState &state, const Mirror &mirror, const ImmichAsset &asset,
                   const MediaItem &item)
{
    const auto content = state.members.asset(fingerprintOf(asset));
    if (!content)
        return tl::unexpected(content.error());
    const auto member = state.members.expect(mirror.id, content->row, asset.id, asset.fileName,
                                             asset.capturedAt, asset.size);
    if (!member)
        return tl::unexpected(member.error());
    if (auto done = state.members.keepItem(content->row, item.id, item.url); !done)
        return done;
    if (auto done = state.members.keepCaption(content->row, item.description, {}); !done)
        return done;
    return state.members.setOk(*member, state.clock.now());
}

bool tooMany(const RunState &state, std::size_t missing, std::size_t all)
{
    const RemovalGuard &guard = state.request.guard;
    return missing > static_cast<std::size_t>(guard.items) ||
           missing * 100 > all * static_cast<std::size_t>(guard.percent);
}

} // namespace

QString differenceName(Difference::Kind kind)
{
    return differenceNames[static_cast<std::size_t>(kind)];
}

int Verification::count(Difference::Kind kind) const
{
    return static_cast<int>(
        std::count_if(differences.begin(), differences.end(),
                      [kind](const Difference &one) { return one.kind == kind; }));
}

std::vector<Adoption> matchStrangers(const std::vector<Arrival> &arrivals,
                                     const std::vector<MediaItem> &strangers)
{
    // By name or by time: who has two of the three in common has one of those.
    QMultiHash<QString, std::size_t> byName;
    QMultiHash<qint64, std::size_t> byTime;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        byName.insert(nameAtGoogle(arrivals[i].asset.fileName), i);
        byTime.insert(arrivals[i].asset.capturedAt.toSecsSinceEpoch(), i);
    }
    const auto candidates = [&](const MediaItem &item) {
        QList<std::size_t> all = byName.values(item.fileName);
        if (item.createdAt.isValid()) {
            for (const qint64 off : {-1, 0, 1})
                all << byTime.values(item.createdAt.toSecsSinceEpoch() + off);
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    };
    std::vector<Adoption> matched;
    std::vector<bool> arrivalTaken(arrivals.size());
    std::vector<bool> strangerTaken(strangers.size());
    for (const int wanted : {3, 2}) {    // the sure ones first
        QHash<std::size_t, int> suitors; // of an arrival
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t s = 0; s < strangers.size(); ++s) {
            if (strangerTaken[s])
                continue;
            std::vector<std::size_t> fits;
            for (const std::size_t a : candidates(strangers[s])) {
                if (!arrivalTaken[a] && likeness(arrivals[a].asset, strangers[s]) == wanted)
                    fits.push_back(a);
            }
            for (const std::size_t a : fits)
                ++suitors[a];
            if (fits.size() == 1)
                pairs.emplace_back(fits.front(), s);
        }
        for (const auto &[a, s] : pairs) {
            if (suitors.value(a) != 1)
                continue;
            matched.push_back({a, s, wanted == 3});
            arrivalTaken[a] = true;
            strangerTaken[s] = true;
        }
    }
    return matched;
}

Task<Result<Verification>> verifyMirror(RunState &state, Mirror mirror,
                                        std::optional<ImmichAlbum> album, Repair repair,
                                        std::stop_token stop)
{
    Verification result{.mirror = mirror};
    std::optional<GoogleAlbum> ours;
    if (mirror.googleAlbumId.isEmpty()) {
        auto found = co_await findOurAlbum(state, mirror, stop);
        if (!found)
            co_return tl::unexpected(found.error());
        ours = *found;
        if (!ours)
            co_return result; // nothing is in Google yet
        result.albumAdopted = true;
        mirror.googleAlbumId = ours->id;
    }

    Compared all;
    if (auto read = readLedger(state, mirror, all); !read)
        co_return tl::unexpected(read.error());
    result.checked = static_cast<qint64>(all.inAlbum.size());
    auto there = co_await look(state, mirror, stop);
    if (!there && there.error().kind == ErrorKind::AlbumGone) {
        result.albumGone = true;
        if (repair != Repair::Nothing) {
            if (auto held = state.mirrors.setHeld(mirror.id, ErrorKind::AlbumGone); !held)
                co_return tl::unexpected(held.error());
        }
        co_return result;
    }
    if (!there)
        co_return tl::unexpected(there.error());
    all.there = *std::move(there);
    for (const MediaItem &item : all.there)
        all.byId.insert(item.id, &item);
    const auto missing = co_await missingFrom(state, mirror, all, stop);
    if (!missing)
        co_return tl::unexpected(missing.error());
    const auto existing = co_await inLibrary(state, *missing, stop);
    if (!existing)
        co_return tl::unexpected(existing.error());
    for (const Member &member : *missing) {
        const bool there = existing->contains(member.asset.mediaItemId);
        result.differences.push_back(
            differenceOf(there ? Difference::TakenOut : Difference::Deleted, member));
    }

    std::vector<Member> recaption;
    for (const Member &member : all.inAlbum) {
        const MediaItem *item = all.byId.value(member.asset.mediaItemId);
        if (!item || !member.asset.caption ||
            member.asset.caption->simplified() == item->description.simplified())
            continue;
        result.differences.push_back(differenceOf(Difference::Caption, member));
        recaption.push_back(member);
    }

    std::vector<MediaItem> strangers;
    for (const MediaItem &item : all.there) {
        if (!all.known.contains(item.id))
            strangers.push_back(item);
    }
    std::vector<Arrival> arrivals;
    if (!strangers.empty() && album) {
        auto planned = co_await planMirror(state, mirror, *album, stop);
        if (!planned)
            co_return tl::unexpected(planned.error());
        result.listingComplete = planned->first.listingComplete;
        arrivals = std::move(planned->first.arrivals);
    }
    const std::vector<Adoption> adoptions = matchStrangers(arrivals, strangers);
    std::vector<bool> adopted(strangers.size());
    for (const Adoption &one : adoptions) {
        adopted[one.stranger] = true;
        Difference difference = differenceOf(Difference::Adoptable, strangers[one.stranger]);
        difference.assetId = arrivals[one.arrival].asset.id;
        difference.sure = one.sure;
        result.differences.push_back(difference);
    }
    for (std::size_t s = 0; s < strangers.size(); ++s) {
        if (adopted[s])
            continue;
        const bool twin = std::any_of(all.inAlbum.begin(), all.inAlbum.end(), [&](const auto &m) {
            return nameAtGoogle(m.fileName) == strangers[s].fileName &&
                   sameTime(m.capturedAt, strangers[s].createdAt);
        });
        result.differences.push_back(
            differenceOf(twin ? Difference::Doubled : Difference::Extra, strangers[s]));
    }

    if (repair == Repair::Nothing)
        co_return result;
    const bool staysOut = !mirror.rules.putBack;
    if (repair == Repair::Carefully && staysOut &&
        tooMany(state, missing->size(), all.inAlbum.size()))
        co_return result;
    const auto repaired = state.database.inTransaction([&]() -> Result<void> {
        Result<void> done;
        if (ours)
            done = state.mirrors.setGoogleAlbum(mirror.id, ours->id, ours->title, ours->url);
        for (std::size_t i = 0; done && i < missing->size(); ++i) {
            const Member &member = (*missing)[i];
            done =
                settleMissing(state, mirror, member, existing->contains(member.asset.mediaItemId));
        }
        for (std::size_t i = 0; done && i < recaption.size(); ++i) {
            const StoredAsset &asset = recaption[i].asset;
            done = state.members.keepCaption(asset.row,
                                             all.byId.value(asset.mediaItemId)->description, {});
        }
        for (std::size_t i = 0; done && i < adoptions.size(); ++i) {
            done = adopt(state, mirror, arrivals[adoptions[i].arrival].asset,
                         strangers[adoptions[i].stranger]);
        }
        if (done && !result.differences.empty())
            done = state.mirrors.clearStamp(mirror.id);
        if (done)
            done = state.mirrors.setVerifiedAt(mirror.id, state.clock.now());
        return done;
    });
    if (!repaired)
        co_return tl::unexpected(repaired.error());
    result.repaired = true;
    co_return result;
}

} // namespace immirror
