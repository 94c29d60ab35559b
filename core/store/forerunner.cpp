// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/forerunner.h"

#include "base/bounds.h"
#include "base/servertext.h"
#include "store/forerunnerfile.h"
#include "store/history.h"
#include "store/members.h"
#include "store/mirrors.h"
#include "store/values.h"

#include <QUrl>

#include <limits>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// "2026-01-13 10:20:30.123456", which is UTC without saying so.
QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString() + u'Z', Qt::ISODateWithMs);
}

/// Immich's base64 of a SHA-1. Without one it noted the time of the last change and the file's
/// name, which do not tell what the bytes were.
bool isChecksum(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 20;
}

/// Of Google Photos, where a person may follow it; else none.
QString photosUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isGoogles = url.isValid() && url.scheme() == "https"_L1 &&
                           url.host() == "photos.google.com"_L1 && url.userInfo().isEmpty() &&
                           url.port() == -1 && text.size() <= bounds::id;
    return isGoogles ? url.toString(QUrl::FullyEncoded) : QString();
}

QString nameOf(const QVariant &value)
{
    return cutTo(bounds::name, value.toString());
}

/// Of photos: what is no sensible number is 0.
int countOf(const QVariant &value)
{
    const qint64 count = value.toLongLong();
    return count > 0 && count <= std::numeric_limits<int>::max() ? static_cast<int>(count) : 0;
}

/// Or -1. More than this no server takes.
qint64 sizeOf(const QVariant &value)
{
    constexpr qint64 largest = 1024 * 1024 * bounds::MiB;
    const qint64 size = value.toLongLong();
    return size > 0 && size <= largest ? size : -1;
}

RunStatus statusOf(const QString &status, int failed)
{
    if (status == "OK"_L1) // so it says whenever it came to the end, whatever failed on the way
        return failed > 0 ? RunStatus::Partial : RunStatus::Ok;
    if (status == "FAILED"_L1)
        return RunStatus::Failed;
    return status == "CANCELLED"_L1 ? RunStatus::Cancelled : RunStatus::Interrupted;
}

std::optional<Action> actionOf(const QString &action)
{
    if (action == "UPLOADED"_L1)
        return Action::Uploaded;
    if (action == "DELETED"_L1)
        return Action::Removed;
    if (action == "FAILED"_L1)
        return Action::Failed;
    return {};
}

class Writer
{
public:
    Writer(Database &ledger, qint64 identityId, std::stop_token stop)
        : m_ledger(ledger)
        , m_identity(identityId)
        , m_stop(std::move(stop))
        , m_mirrors(ledger, identityId)
        , m_members(ledger, identityId)
        , m_history(ledger, identityId)
    {
    }

    Result<ImportSummary> take(const OldState &old)
    {
        QHash<qint64, Rows> logs; // by run
        for (const Row &log : old.logs)
            logs[log[0].toLongLong()].push_back(log);
        Result<void> done = old.config.empty() ? Result<void>() : takeConfig(old.config.back());
        for (std::size_t i = 0; done && i < old.items.size(); ++i)
            done = goesOn() ? takeItem(old.items[i]) : fail(ErrorKind::Cancelled);
        for (std::size_t i = 0; done && i < old.runs.size(); ++i)
            done = !goesOn() ? fail(ErrorKind::Cancelled)
                             : takeRun(old.runs[i], logs.value(old.runs[i][0].toLongLong()));
        return done.map([&] { return m_sum; });
    }

private:
    bool goesOn() const { return !m_stop.stop_requested(); }

    Result<bool> has(const QString &sql, const QVariantList &values)
    {
        return m_ledger.run(sql, values).map([](SqlRows row) { return row.next(); });
    }

    Result<void> takeConfig(const Row &row)
    {
        auto ours =
            m_ledger.run(u"SELECT google_client FROM identities WHERE id = ?"_s, {m_identity});
        if (!ours)
            return tl::unexpected(ours.error());
        const QString client = ours->next() ? ours->value(0).toString() : QString();
        m_sum.albumName = nameOf(row[2]);
        m_sum.googleAlbumTitle = nameOf(row[3]);
        m_sum.immichUrl = nameOf(row[4]);
        m_sum.googleClient = nameOf(row[5]);
        m_sum.foreignClient =
            !client.isEmpty() && !m_sum.googleClient.isEmpty() && client != m_sum.googleClient;

        const QString albumId = row[0].toString();
        if (albumId.isEmpty())
            return {};
        const QString googleAlbum = m_sum.foreignClient ? QString() : row[1].toString();
        for (const QString &id : {albumId, googleAlbum}) {
            if (!id.isEmpty() && !isId(id))
                return fail(ErrorKind::InvalidInput, u"no id: "_s + id);
        }
        const auto known = has(u"SELECT 1 FROM mirrors WHERE identity_id = ? AND album_id = ?"_s,
                               {m_identity, albumId});
        if (!known)
            return tl::unexpected(known.error());
        if (!*known) {
            const QString title = m_sum.foreignClient ? QString() : m_sum.googleAlbumTitle;
            const auto made = m_mirrors.add(albumId, m_sum.albumName, title, std::nullopt);
            if (!made)
                return tl::unexpected(made.error());
            m_sum.mirrors = 1;
        }
        return takeGoogleAlbum(albumId, googleAlbum);
    }

    Result<void> takeGoogleAlbum(const QString &albumId, const QString &googleAlbum)
    {
        // Not if it is none, nor if another mirror has it: after a change of its album, the
        // forerunner went on filling the earlier one's at Google.
        auto filled = m_ledger.run(
            u"UPDATE mirrors SET google_album_id = ?, google_album_title = ?"
            " WHERE identity_id = ? AND album_id = ? AND google_album_id IS NULL"
            " AND creating_since IS NULL AND ? NOT IN (SELECT coalesce(google_album_id, '')"
            "   FROM mirrors WHERE identity_id = ?)"_s,
            {textColumn(googleAlbum), textOrNull(m_sum.googleAlbumTitle), m_identity, albumId,
             textColumn(googleAlbum), m_identity});
        if (!filled)
            return tl::unexpected(filled.error());
        auto mirror = m_ledger.run(u"SELECT id, google_album_id FROM mirrors"
                                   " WHERE identity_id = ? AND album_id = ?"_s,
                                   {m_identity, albumId});
        if (!mirror)
            return tl::unexpected(mirror.error());
        if (!mirror->next())
            return fail(ErrorKind::DatabaseFailed, u"mirror not added"_s);
        m_mirror = mirror->value(0).toLongLong();
        m_inAlbum = !googleAlbum.isEmpty() && mirror->value(1).toString() == googleAlbum;
        return {};
    }

    Result<void> takeItem(const Row &row)
    {
        const QString assetId = row[0].toString();
        const QString mediaItem = row[2].toString();
        const bool sent = !mediaItem.isEmpty();
        const bool orphan = itemStatus(row) == ItemStatus::Orphaned;
        const QString fingerprint =
            isChecksum(row[1].toString()) ? u"sha1:"_s + row[1].toString() : QString();
        if (!isId(assetId) || (sent && !isId(mediaItem))) {
            ++m_sum.leftOut;
            return {};
        }
        if (sent && m_sum.foreignClient) {
            ++m_sum.foreignItems;
            return {};
        }
        const auto known = has(u"SELECT 1 FROM memberships WHERE mirror_id = ? AND asset_id = ?"_s,
                               {m_mirror, assetId});
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            ++m_sum.alreadyKnown;
            return {};
        }
        if (m_mirror && sent && (m_inAlbum || orphan))
            return takeMember(row, fingerprint);
        if (sent && !fingerprint.isEmpty()) // in another album, or none: the next run links it
            return takeContent(fingerprint, mediaItem, photosUrl(row[6].toString()));
        if (m_mirror && !sent && !orphan && !fingerprint.isEmpty())
            return takeMember(row, fingerprint);
        ++m_sum.leftOut;
        return {};
    }

    static ItemStatus itemStatus(const Row &row)
    {
        return itemStatusFromName(row[3].toString()).value_or(ItemStatus::Pending);
    }

    Result<void> takeContent(const QString &fingerprint, const QString &mediaItem,
                             const QString &url)
    {
        const auto content = m_members.asset(fingerprint);
        if (!content)
            return tl::unexpected(content.error());
        if (!content->mediaItemId.isEmpty()) {
            ++m_sum.alreadyKnown;
            return {};
        }
        ++m_sum.items;
        return m_members.keepItem(content->row, mediaItem, url);
    }

    Result<void> takeMember(const Row &row, const QString &fingerprint)
    {
        const QString assetId = row[0].toString();
        const QString mediaItem = row[2].toString();
        // Content that is not known looks changed to the next run, which sends the photo and takes
        // this item out. So too where the same bytes are there as another item already.
        const QString unknown = u"forerunner:"_s + assetId;
        auto content = m_members.asset(fingerprint.isEmpty() ? unknown : fingerprint);
        if (content && !mediaItem.isEmpty() && !content->mediaItemId.isEmpty() &&
            content->mediaItemId != mediaItem)
            content = m_members.asset(unknown);
        if (!content)
            return tl::unexpected(content.error());
        m_sum.contentUnknown += content->fingerprint == unknown;
        if (content->mediaItemId.isEmpty() && !mediaItem.isEmpty()) {
            if (auto kept =
                    m_members.keepItem(content->row, mediaItem, photosUrl(row[6].toString()));
                !kept)
                return kept;
        }
        const auto member =
            m_members.expect(m_mirror, content->row, assetId, nameOf(row[4]), {}, sizeOf(row[5]));
        if (!member)
            return tl::unexpected(member.error());
        return settle(*member, row, itemStatus(row), !mediaItem.isEmpty());
    }

    Result<void> settle(qint64 member, const Row &row, ItemStatus status, bool sent)
    {
        const QDateTime syncedAt = timeOf(row[8]);
        if (status == ItemStatus::Orphaned) {
            ++m_sum.orphans;
            return m_members.setOk(member, syncedAt).and_then([&] {
                return m_members.setOrphaned(member, m_inAlbum);
            });
        }
        // A photo that failed after a change keeps the checksum and the item of before, and that
        // is still in the album. The next run finds it changed, as the forerunner's would have.
        if (sent && (status == ItemStatus::Ok || status == ItemStatus::Failed)) {
            ++m_sum.items;
            return m_members.setOk(member, syncedAt);
        }
        if (status == ItemStatus::Failed) {
            ++m_sum.failed;
            return m_members.setFailed(member, {.detail = row[7].toString()}, {});
        }
        ++m_sum.pending; // as it is
        return {};
    }

    Result<void> takeRun(const Row &row, const Rows &logs)
    {
        const QDateTime startedAt = timeOf(row[2]);
        if (!startedAt.isValid())
            return {};
        const auto known = has(u"SELECT 1 FROM runs WHERE identity_id = ? AND started_at = ?"_s,
                               {m_identity, toColumn(startedAt)});
        if (!known || *known)
            return known.map([](bool) {});
        const auto id = m_history.begin(startedAt);
        if (!id)
            return tl::unexpected(id.error());
        Run run{.id = *id, .status = statusOf(row[1].toString(), countOf(row[8]))};
        run.totals = {.total = countOf(row[4]),
                      .uploaded = countOf(row[5]),
                      .skipped = countOf(row[6]),
                      .removed = countOf(row[7]),
                      .failed = countOf(row[8])};
        QDateTime lastSign = startedAt;
        for (const Row &log : logs) {
            if (const QDateTime at = timeOf(log[5]); at > lastSign)
                lastSign = at;
            if (auto done = takeEvent(*id, log, startedAt); !done)
                return done;
        }
        run.endedAt = timeOf(row[3]);
        if (!run.endedAt.isValid()) // it crashed, or still runs
            run.endedAt = lastSign;
        ++m_sum.runs;
        return m_history.update(run).and_then([&] { return noteSynced(run); });
    }

    Result<void> takeEvent(qint64 run, const Row &log, const QDateTime &runStartedAt)
    {
        const auto action = actionOf(log[1].toString());
        if (!action)
            return {};
        Event event{.action = *action};
        event.at = timeOf(log[5]);
        if (!event.at.isValid())
            event.at = runStartedAt;
        event.mirrorId = m_mirror;
        event.assetId = isId(log[2].toString()) ? log[2].toString() : QString();
        event.fileName = nameOf(log[3]);
        event.detail = BoundedText(log[4].toString());
        ++m_sum.events;
        return m_history.add(run, event);
    }

    /// Runs come in the order of their beginning. A mirror that was there has a time of its own.
    Result<void> noteSynced(const Run &run)
    {
        const bool through = run.status == RunStatus::Ok || run.status == RunStatus::Partial;
        if (!through || m_sum.mirrors == 0)
            return {};
        return m_mirrors.setSyncedAt(m_mirror, run.endedAt);
    }

    Database &m_ledger;
    const qint64 m_identity;
    const std::stop_token m_stop;
    Mirrors m_mirrors;
    Members m_members;
    History m_history;
    ImportSummary m_sum;
    qint64 m_mirror = 0;    ///< 0: no album had been chosen
    bool m_inAlbum = false; ///< what they sent is in that mirror's album at Google
};

} // namespace

Result<ImportSummary> importForerunner(Database &ledger, qint64 identityId, const QString &file,
                                       std::stop_token stop)
{
    const auto old = readForerunner(file, stop);
    if (!old)
        return tl::unexpected(old.error());
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    Result<ImportSummary> taken;
    const auto written = ledger.inTransaction([&]() -> Result<void> {
        taken = Writer(ledger, identityId, stop).take(*old);
        return taken.map([](const ImportSummary &) {});
    });
    if (!written) {
        Error error = written.error();
        if (error.kind == ErrorKind::InvalidInput) // of what it holds
            error.subject = file;
        return tl::unexpected(error);
    }
    return taken;
}

} // namespace immirror
