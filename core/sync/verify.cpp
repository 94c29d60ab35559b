// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/verify.h"

#include "immich/wallclock.h"
#include "sync/fingerprint.h"
#include "sync/mirrorplan.h"
#include "sync/problems.h"
#include "sync/targetalbum.h"

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array differenceNames{"takenOut"_L1,  "back"_L1,    "deleted"_L1, "caption"_L1,
                                     "adoptable"_L1, "doubled"_L1, "extra"_L1};

/// Those of them that the library still has.
Task<Result<QSet<QString>>> inLibrary(RunState &state, std::vector<Member> members,
                                      std::stop_token stop)
{
    QStringList ids;
    for (const Member &member : members) {
        if (!member.asset.mediaItemId.isEmpty())
            ids << member.asset.mediaItemId;
    }
    ids.removeDuplicates(); // repeats are refused
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
    const auto albums = co_await state.photos.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    const auto unknown = unknownAlbums(state.mirrors, *albums, titleFor(mirror));
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    if (unknown->size() != 1) // of several, a person has to say which it is
        co_return std::optional<GoogleAlbum>();
    co_return unknown->front();
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

/// Like what the ledger has: the name and the second.
QString looksOf(const QString &fileName, const QDateTime &time)
{
    return fileName + u'/' + QString::number(time.toSecsSinceEpoch());
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

namespace {

/// One comparison; lives as long as run().
class Verifier
{
public:
    Verifier(RunState &state, Mirror mirror, std::optional<ImmichAlbum> album)
        : m_state(state)
        , m_mirror(std::move(mirror))
        , m_album(std::move(album))
    {
        m_result.mirror = m_mirror;
        // What this comparison finds out by itself is not asked of the ledger.
        if (m_mirror.held && m_mirror.held != ErrorKind::AlbumGone)
            m_result.open = heldErrorOf(m_mirror);
        else if (m_mirror.trouble && !isMissingAtGoogle(*m_mirror.trouble))
            m_result.open = m_mirror.trouble;
    }

    /// Whatever it holds.
    void adopt(GoogleAlbum album)
    {
        m_asked = true;
        m_adopted = std::move(album);
        m_result.albumAdopted = true;
        m_mirror.googleAlbumId = m_adopted->id;
    }

    Task<Result<Verification>> run(Repair repair, std::stop_token stop)
    {
        const auto found = co_await lookAtGoogle(stop);
        if (!found)
            co_return tl::unexpected(found.error());
        if (*found) {
            findCaptions();
            findBack();
            if (auto done = co_await findMissing(repair == Repair::Carefully, stop); !done)
                co_return tl::unexpected(done.error());
            if (auto done = co_await findStrangers(stop); !done)
                co_return tl::unexpected(done.error());
        }
        if (!*found && !m_result.albumGone)
            co_return Verification(m_result);
        if (repair == Repair::All || (repair == Repair::Carefully && !tooManyWouldStayOut())) {
            if (auto done = m_state.database.inTransaction([this] { return putRight(); }); !done)
                co_return tl::unexpected(done.error());
            m_result.repaired = true;
        }
        co_return Verification(m_result);
    }

private:
    /// Whether there is an album to compare with.
    Task<Result<bool>> lookAtGoogle(std::stop_token stop)
    {
        if (m_mirror.googleAlbumId.isEmpty() && m_mirror.shares != 0)
            co_return false; // its host has none either
        if (m_mirror.googleAlbumId.isEmpty()) {
            const auto ours = co_await findOurAlbum(m_state, m_mirror, stop);
            if (!ours)
                co_return tl::unexpected(ours.error());
            if (!*ours)
                co_return false; // nothing is in Google yet
            m_adopted = *ours;
            m_result.albumAdopted = true;
            m_mirror.googleAlbumId = m_adopted->id;
        }
        auto ofSharers = m_state.members.itemsOfSharers(m_mirror);
        if (!ofSharers)
            co_return tl::unexpected(ofSharers.error());
        m_known = *std::move(ofSharers);
        const bool moves = m_mirror.shares != m_mirror.joined; // into this album, and is not yet
        const auto read = m_state.members.eachOfMirror(m_mirror.id, [&](Member member) {
            if (moves)
                return;
            if (!member.asset.mediaItemId.isEmpty())
                m_known.insert(member.asset.mediaItemId);
            if (member.status == ItemStatus::Ok)
                m_members.push_back(std::move(member));
            else if (member.status == ItemStatus::TakenOut ||
                     (m_asked && !member.asset.mediaItemId.isEmpty()))
                m_takenOut.push_back(std::move(member));
        });
        if (!read)
            co_return tl::unexpected(read.error());
        m_result.checked = static_cast<qint64>(m_members.size());
        auto there = co_await itemsOf(m_state, m_mirror, stop);
        if (!there && there.error().kind == ErrorKind::AlbumGone) {
            m_result.albumGone = true;
            co_return false;
        }
        if (!there)
            co_return tl::unexpected(there.error());
        for (const MediaItem &item : *there) {
            m_order << item.id;
            m_there.insert(item.id, item);
        }
        co_return true;
    }

    void findCaptions()
    {
        for (const Member &member : m_members) {
            const auto item = m_there.constFind(member.asset.mediaItemId);
            if (item == m_there.cend() || !member.asset.caption ||
                member.asset.caption->simplified() == item->description.simplified())
                continue;
            m_result.differences.push_back(differenceOf(Difference::Caption, member));
            m_captions.emplace_back(member.asset.row, item->description);
        }
    }

    void findBack()
    {
        std::erase_if(m_takenOut, [this](const Member &member) {
            return !m_there.contains(member.asset.mediaItemId);
        });
        for (const Member &member : m_takenOut)
            m_result.differences.push_back(differenceOf(Difference::Back, member));
    }

    /// What one look does not show may be a flaw of the listing (google-photos.md, C): two decide.
    Task<Result<void>> findMissing(bool unasked, std::stop_token stop)
    {
        // What came in just now, Google may not list yet. With a clock that was ahead that is not
        // known, until the album was compared once by a right one.
        const QDateTime recently = m_state.clock.now().addDuration(std::chrono::hours(-1));
        const bool never = !m_mirror.verifiedAt.isValid();
        const auto cameJustNow = [&](const Member &member) {
            return member.syncedAt.isValid() ? member.syncedAt > recently : never;
        };
        for (const Member &member : m_members) {
            if (!m_there.contains(member.asset.mediaItemId) && !(unasked && cameJustNow(member)))
                m_missing.push_back(member);
        }
        if (m_missing.empty())
            co_return Result<void>();
        const auto again = co_await itemsOf(m_state, m_mirror, stop);
        if (!again)
            co_return tl::unexpected(again.error());
        QSet<QString> seen;
        for (const MediaItem &item : *again)
            seen.insert(item.id);
        std::erase_if(m_missing, [&](const Member &member) {
            return seen.contains(member.asset.mediaItemId);
        });
        if (m_missing.empty())
            co_return Result<void>();
        const auto album = co_await m_state.photos.album(m_mirror.googleAlbumId, stop);
        if (!album)
            co_return tl::unexpected(album.error());
        m_result.unreadable = std::max<qint64>(0, album->items - std::ssize(*again));
        if (m_result.unreadable > 0) {
            m_missing.clear();
            co_return Result<void>();
        }
        const auto library = co_await inLibrary(m_state, m_missing, stop);
        if (!library)
            co_return tl::unexpected(library.error());
        for (const Member &member : m_missing) {
            const bool deleted = !library->contains(member.asset.mediaItemId);
            if (deleted)
                m_deleted.insert(member.id);
            m_result.differences.push_back(
                differenceOf(deleted ? Difference::Deleted : Difference::TakenOut, member));
        }
        co_return Result<void>();
    }

    /// What the album holds, and the ledger does not know.
    Task<Result<void>> findStrangers(std::stop_token stop)
    {
        for (const QString &id : std::as_const(m_order)) {
            if (!m_known.contains(id))
                m_strangers.push_back(m_there.value(id));
        }
        if (m_strangers.empty() && !m_adopted)
            co_return Result<void>();
        if (m_album) {
            auto planned = co_await planMirror(m_state, m_mirror, *m_album, stop);
            if (!planned)
                co_return tl::unexpected(planned.error());
            m_result.listingComplete = planned->plan.listingComplete;
            if (!m_result.listingComplete)
                m_result.open = incompleteListing(planned->listed, planned->stamp.assetCount);
            m_result.overflows = planned->overflows;
            m_arrivals = std::move(planned->plan.arrivals);
        }
        m_adoptions = matchStrangers(m_arrivals, m_strangers);
        std::vector<bool> adopted(m_strangers.size());
        for (const Adoption &one : m_adoptions) {
            adopted[one.stranger] = true;
            Difference difference = differenceOf(Difference::Adoptable, m_strangers[one.stranger]);
            difference.assetId = m_arrivals[one.arrival].asset.id;
            difference.sure = one.sure;
            m_result.differences.push_back(difference);
        }
        QSet<QString> looks;
        for (const Member &member : m_members)
            looks.insert(looksOf(fileNameAtGoogle(member.fileName), member.capturedAt));
        for (std::size_t i = 0; i < m_strangers.size(); ++i) {
            if (adopted[i])
                continue;
            const MediaItem &item = m_strangers[i];
            const bool twin = looks.contains(looksOf(item.fileName, item.createdAt));
            m_result.differences.push_back(
                differenceOf(twin ? Difference::Doubled : Difference::Extra, item));
        }
        if (m_adopted && !m_asked && m_adoptions.empty()) { // of that title, but not this album's
            m_adopted.reset();
            m_result.albumAdopted = false;
            m_result.differences.clear();
        }
        co_return Result<void>();
    }

    bool tooManyWouldStayOut() const
    {
        return !m_mirror.rules.putBack &&
               !m_state.request.guard.allows(m_missing.size(), m_result.checked);
    }

    Result<void> putRight()
    {
        if (m_result.albumGone)
            return m_state.mirrors.setHeld(m_mirror.id, ErrorKind::AlbumGone);
        Result<void> done;
        if (m_adopted)
            done = m_state.mirrors.setGoogleAlbum(m_mirror.id, m_adopted->id, m_adopted->title,
                                                  m_adopted->url);
        for (std::size_t i = 0; done && i < m_missing.size(); ++i)
            done = settle(m_missing[i]);
        for (std::size_t i = 0; done && i < m_takenOut.size(); ++i)
            done = m_state.members.setOk(m_takenOut[i].id, m_state.clock.now());
        for (std::size_t i = 0; done && i < m_captions.size(); ++i)
            done = m_state.members.keepCaption(m_captions[i].first, m_captions[i].second, {});
        for (std::size_t i = 0; done && i < m_adoptions.size(); ++i)
            done = adopt(m_arrivals[m_adoptions[i].arrival].asset,
                         m_strangers[m_adoptions[i].stranger]);
        if (done && m_mirror.trouble && isMissingAtGoogle(*m_mirror.trouble))
            done = m_state.mirrors.setTrouble(m_mirror.id, {}); // that was this
        if (done && !m_result.differences.empty())
            done = m_state.mirrors.clearStamp(m_mirror.id);
        if (done)
            done = m_state.mirrors.setVerifiedAt(m_mirror.id, m_state.clock.now());
        return done;
    }

    /// A photo that was in the album, and is not.
    Result<void> settle(const Member &member)
    {
        if (m_deleted.contains(member.id))
            return m_state.members.itemDeleted(member.asset.row);
        return m_state.members.itemTakenOut(m_mirror, member.asset.row);
    }

    Result<void> adopt(const ImmichAsset &asset, const MediaItem &item)
    {
        Members &members = m_state.members;
        const auto content = members.asset(fingerprintOf(asset));
        if (!content)
            return tl::unexpected(content.error());
        const auto known = members.knowsItem(item.id);
        if (!known)
            return tl::unexpected(known.error());
        if (content->mediaItemId.isEmpty() ? *known : content->mediaItemId != item.id)
            return {}; // it stands for something else
        const auto member = members.expect(m_mirror.id, content->row, asset.id, asset.fileName,
                                           capturedByItsClock(asset), asset.size);
        if (!member)
            return tl::unexpected(member.error());
        if (auto done = members.keepItem(content->row, item.id, item.url); !done)
            return done;
        if (auto done = members.keepCaption(content->row, item.description, {}); !done)
            return done;
        return members.setOk(*member, m_state.clock.now());
    }

    RunState &m_state;
    Mirror m_mirror;
    const std::optional<ImmichAlbum> m_album;
    Verification m_result;
    std::optional<GoogleAlbum> m_adopted;
    bool m_asked = false; ///< a person said that it is the mirror's
    std::vector<Member> m_takenOut;
    std::vector<Member> m_members;     ///< in the album, by the ledger
    QSet<QString> m_known;             ///< media items of all members, orphans too
    QStringList m_order;               ///< what Google's album holds
    QHash<QString, MediaItem> m_there; ///< in the album, by Google
    std::vector<Member> m_missing;
    QSet<qint64> m_deleted; ///< of those, members whose item the library has no more
    std::vector<std::pair<qint64, QString>> m_captions; ///< asset row, Google's caption
    std::vector<MediaItem> m_strangers;
    std::vector<Arrival> m_arrivals;
    std::vector<Adoption> m_adoptions;
};

} // namespace

Task<Result<Verification>> verifyMirror(RunState &state, Mirror mirror,
                                        std::optional<ImmichAlbum> album, Repair repair,
                                        std::stop_token stop)
{
    Verifier verifier(state, std::move(mirror), std::move(album));
    co_return co_await verifier.run(repair, stop);
}

Task<Result<Verification>> adoptAlbum(RunState &state, Mirror mirror, ImmichAlbum source,
                                      GoogleAlbum album, std::stop_token stop)
{
    Verifier verifier(state, std::move(mirror), std::move(source));
    verifier.adopt(std::move(album));
    co_return co_await verifier.run(Repair::All, stop);
}

} // namespace immirror
