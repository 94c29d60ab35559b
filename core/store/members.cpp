// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/members.h"

#include "store/ledgerqueries.h"
#include "store/rows.h"
#include "store/values.h"

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statusNames{
    std::pair{ItemStatus::Ok, "OK"_L1}, std::pair{ItemStatus::Failed, "FAILED"_L1},
    std::pair{ItemStatus::Pending, "PENDING"_L1}, std::pair{ItemStatus::Orphaned, "ORPHANED"_L1},
    std::pair{ItemStatus::TakenOut, "TAKEN_OUT"_L1}};

const QString ofOneMirror = u"WHERE s.mirror_id = ?"_s;

Result<int> rowsAffected(const Result<SqlRows> &query)
{
    if (!query)
        return tl::unexpected(query.error());
    return query->numRowsAffected();
}

} // namespace

QString itemStatusName(ItemStatus status)
{
    for (const auto &[value, name] : statusNames) {
        if (value == status)
            return name;
    }
    return {};
}

std::optional<ItemStatus> itemStatusFromName(const QString &name)
{
    for (const auto &[value, text] : statusNames) {
        if (name.compare(text, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Members::Members(Database &database, qint64 identityId)
    : m_database(database)
    , m_identity(identityId)
{
}

Result<std::vector<Member>> Members::ofMirror(qint64 mirrorId)
{
    return allRows(m_database.run(selectMembers + ofOneMirror, {mirrorId}), memberFromRow);
}

Result<void> Members::eachOfMirror(qint64 mirrorId, const std::function<void(Member)> &each)
{
    return eachRow(m_database.run(selectMembers + ofOneMirror, {mirrorId}),
                   [&](const SqlRows &row) { each(memberFromRow(row)); });
}

Result<bool> Members::isIn(qint64 mirrorId, const QString &assetId, const QString &fingerprint)
{
    auto row = m_database.run(u"SELECT 1 FROM memberships s JOIN assets a ON a.id = s.asset_row"
                              " WHERE s.mirror_id = ? AND s.asset_id = ? AND s.status = 'OK'"
                              " AND a.fingerprint = ?"_s,
                              {mirrorId, assetId, fingerprint});
    if (!row)
        return tl::unexpected(row.error());
    return row->next();
}

Result<QString> Members::itemInAlbum(qint64 mirrorId, const QString &assetId)
{
    return allRows(m_database.run(u"SELECT a.media_item_id FROM memberships s"
                                  " JOIN assets a ON a.id = s.asset_row WHERE s.mirror_id = ?"
                                  " AND s.asset_id = ? AND s.status = 'OK' ORDER BY s.id DESC"_s,
                                  {mirrorId, assetId}),
                   [](const SqlRows &row) { return row.value(0).toString(); })
        .map([](const std::vector<QString> &items) {
            return items.empty() ? QString() : items.front();
        });
}

Result<QSet<QString>> Members::itemsOfSharers(const Mirror &mirror)
{
    QSet<QString> items;
    if (mirror.googleAlbumId.isEmpty())
        return items;
    return eachRow(m_database.run(u"SELECT a.media_item_id FROM mirrors m"
                                  " JOIN memberships s ON s.mirror_id = m.id"
                                  " JOIN assets a ON a.id = s.asset_row"
                                  " WHERE m.google_album_id = ? AND m.identity_id = ?"
                                  " AND m.id <> ? AND s.in_album = 1"
                                  " AND a.media_item_id IS NOT NULL"_s,
                                  {mirror.googleAlbumId, m_identity, mirror.id}),
                   [&](const SqlRows &row) { items.insert(row.value(0).toString()); })
        .map([&] { return std::move(items); });
}

Result<Members::Parts> Members::parts(const QString &albumId)
{
    Parts parts;
    return eachRow(m_database.run(u"SELECT s.asset_id, m.part, s.in_album, s.status,"
                                  " a.media_item_id FROM mirrors m"
                                  " JOIN memberships s ON s.mirror_id = m.id"
                                  " JOIN assets a ON a.id = s.asset_row"
                                  " WHERE m.identity_id = ? AND m.album_id = ?"_s,
                                  {m_identity, albumId}),
                   [&](const SqlRows &row) {
                       const int part = row.value(1).toInt();
                       const auto status = itemStatusFromName(row.value(3).toString());
                       const bool there = row.value(2).toBool();
                       const QString asset = row.value(0).toString();
                       if (there)
                           parts.places[part].insert(row.value(4).toString());
                       if (there || status == ItemStatus::TakenOut)
                           parts.settled.insert(asset, part);
                       else if (status == ItemStatus::Pending || status == ItemStatus::Failed)
                           parts.coming.insert(asset, part);
                   })
        .map([&] { return std::move(parts); });
}

Result<std::optional<StoredAsset>> Members::findAsset(const QString &fingerprint)
{
    return findAssets({fingerprint}).map([](const std::vector<StoredAsset> &found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<StoredAsset>> Members::findAssets(const QStringList &fingerprints)
{
    if (fingerprints.isEmpty())
        return std::vector<StoredAsset>();
    const QStringList places(fingerprints.size(), u"?"_s);
    QVariantList values{m_identity};
    values.append({fingerprints.begin(), fingerprints.end()});
    return allRows(
        m_database.run(u"SELECT id, fingerprint, media_item_id, media_url, upload_token,"
                       " upload_token_at, caption, CASE WHEN EXISTS (SELECT 1 FROM memberships o"
                       "   WHERE o.asset_row = assets.id AND o.asset_id = caption_of"
                       "   AND o.status = 'OK') THEN caption_of END FROM assets"
                       " WHERE identity_id = ? AND fingerprint IN (%1)"_s.arg(places.join(u", "_s)),
                       values),
        [](const SqlRows &row) { return assetFromRow(row, 0); });
}

Result<StoredAsset> Members::asset(const QString &fingerprint)
{
    auto known = findAsset(fingerprint);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    auto made = m_database.run(u"INSERT INTO assets (identity_id, fingerprint) VALUES (?, ?)"_s,
                               {m_identity, fingerprint});
    if (!made)
        return tl::unexpected(made.error());
    return StoredAsset{.row = made->lastInsertId().toLongLong(), .fingerprint = fingerprint};
}

Result<bool> Members::knowsItem(const QString &mediaItemId)
{
    auto row = m_database.run(
        u"SELECT 1 FROM assets WHERE media_item_id = ? AND identity_id = ? LIMIT 1"_s,
        {mediaItemId, m_identity});
    if (!row)
        return tl::unexpected(row.error());
    return row->next();
}

Result<qint64> Members::expect(qint64 mirrorId, qint64 assetRow, const QString &assetId,
                               const QString &fileName, const QDateTime &capturedAt, qint64 size)
{
    auto row = m_database.run(
        u"INSERT INTO memberships (mirror_id, asset_row, asset_id, file_name, captured_at,"
        " minutes_east, size, status) VALUES (?, ?, ?, ?, ?, ?, ?, 'PENDING')"
        " ON CONFLICT (mirror_id, asset_id, asset_row) DO UPDATE SET"
        " file_name = excluded.file_name, captured_at = excluded.captured_at,"
        " minutes_east = excluded.minutes_east, size = excluded.size,"
        // What failed stays FAILED until it is settled; what had left comes back.
        " status = CASE WHEN status IN ('FAILED', 'OK') THEN status ELSE 'PENDING' END"
        " RETURNING id"_s,
        {mirrorId, assetRow, assetId, textColumn(fileName), toColumn(capturedAt),
         capturedAt.isValid() ? QVariant(capturedAt.offsetFromUtc() / 60) : QVariant(), size});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorKind::DatabaseFailed, u"membership not added"_s);
    return row->value(0).toLongLong();
}

Result<void> Members::keepToken(qint64 assetRow, const QString &token, const QDateTime &at)
{
    return m_database.change(
        u"UPDATE assets SET upload_token = ?, upload_token_at = ? WHERE id = ?"_s,
        {token, toColumn(at), assetRow});
}

Result<void> Members::dropToken(qint64 assetRow)
{
    return m_database.change(
        u"UPDATE assets SET upload_token = NULL, upload_token_at = NULL WHERE id = ?"_s,
        {assetRow});
}

Result<void> Members::keepItem(qint64 assetRow, const QString &mediaItemId, const QString &url)
{
    auto kept = m_database.change(u"UPDATE assets SET media_item_id = ?, media_url = ?,"
                                  " upload_token = NULL, upload_token_at = NULL WHERE id = ?"_s,
                                  {mediaItemId, textOrNull(url), assetRow});
    if (!kept)
        return kept;
    // What failed in other albums needs no more than a link now.
    return m_database.change(u"UPDATE memberships SET next_attempt_at = NULL, given_up = 0"
                             " WHERE asset_row = ? AND status = 'FAILED'"_s,
                             {assetRow});
}

Result<void> Members::forgetItem(qint64 assetRow)
{
    return m_database.change(
        u"UPDATE assets SET media_item_id = NULL, media_url = NULL, caption = NULL,"
        " caption_of = NULL WHERE id = ?"_s,
        {assetRow});
}

Result<void> Members::itemDeleted(qint64 assetRow)
{
    const auto change = [&](const QString &sql) { return m_database.change(sql, {assetRow}); };
    return change(u"UPDATE mirrors SET stamp_asset_count = NULL WHERE id IN (SELECT mirror_id"
                  " FROM memberships WHERE asset_row = ? AND status = 'OK')"_s)
        .and_then([&] {
            return change(u"DELETE FROM memberships WHERE asset_row = ? AND status = 'OK'"
                          " AND mirror_id IN (SELECT id FROM mirrors WHERE put_back)"_s);
        })
        .and_then([&] {
            return change(u"UPDATE memberships SET status = 'TAKEN_OUT', in_album = 0"
                          " WHERE asset_row = ? AND status = 'OK'"_s);
        })
        .and_then([&] { // what was kept there
            return change(u"UPDATE memberships SET in_album = 0 WHERE asset_row = ?"_s);
        })
        .and_then([&] { return forgetItem(assetRow); });
}

Result<void> Members::itemTakenOut(const Mirror &mirror, qint64 assetRow)
{
    const auto change = [&](const QString &sql) {
        return m_database.change(sql, {assetRow, mirror.googleAlbumId, m_identity});
    };
    return change(u"UPDATE mirrors SET stamp_asset_count = NULL WHERE id IN (SELECT mirror_id"
                  " FROM memberships WHERE asset_row = ? AND in_album = 1)"
                  " AND google_album_id = ? AND identity_id = ?"_s)
        .and_then([&] {
            return change(u"DELETE FROM memberships WHERE asset_row = ? AND status = 'OK'"
                          " AND mirror_id IN (SELECT id FROM mirrors WHERE put_back"
                          " AND google_album_id = ? AND identity_id = ?)"_s);
        })
        .and_then([&] {
            return change(u"UPDATE memberships SET in_album = 0,"
                          " status = CASE WHEN status = 'OK' THEN 'TAKEN_OUT' ELSE status END"
                          " WHERE asset_row = ? AND in_album = 1 AND mirror_id IN"
                          " (SELECT id FROM mirrors WHERE google_album_id = ?"
                          " AND identity_id = ?)"_s);
        });
}

Result<void> Members::keepCaption(qint64 assetRow, const QString &caption, const QString &assetId)
{
    return m_database.change(u"UPDATE assets SET caption = ?, caption_of = ? WHERE id = ?"_s,
                             {textColumn(caption), textOrNull(assetId), assetRow});
}

Result<void> Members::setCreating(qint64 memberId, const QDateTime &since)
{
    return m_database.change(u"UPDATE memberships SET creating_since = ? WHERE id = ?"_s,
                             {toColumn(since), memberId});
}

Result<void> Members::setLeaving(qint64 memberId, const QDateTime &since)
{
    return m_database.change(u"UPDATE memberships SET leaving_since = ? WHERE id = ?"_s,
                             {toColumn(since), memberId});
}

Result<void> Members::setOk(qint64 memberId, const QDateTime &at)
{
    return m_database.change(
        u"UPDATE memberships SET status = 'OK', in_album = 1, creating_since = NULL, leaving_since "
        u"= NULL,"
        " error_kind = NULL, error_detail = NULL, attempts = 0, next_attempt_at = NULL,"
        " given_up = 0, synced_at = ? WHERE id = ?"_s,
        {toColumn(at), memberId});
}

Result<void> Members::setFailed(qint64 memberId, const Error &error, const QDateTime &nextAttempt)
{
    return m_database.change(
        u"UPDATE memberships SET status = 'FAILED', creating_since = NULL, error_kind = ?,"
        " error_detail = ?, error_subject = ?, attempts = attempts + 1, next_attempt_at = ?,"
        " given_up = 0 WHERE id = ?"_s,
        {error.name(), textOrNull(error.detail), textOrNull(error.subject), toColumn(nextAttempt),
         memberId});
}

Result<void> Members::giveUp(qint64 memberId, const Error &error)
{
    return setFailed(memberId, error, {}).and_then([&] {
        return m_database.change(u"UPDATE memberships SET given_up = 1 WHERE id = ?"_s, {memberId});
    });
}

Result<bool> Members::setFailedLikeTwin(qint64 memberId)
{
    return rowsAffected(m_database.run(
                            u"UPDATE memberships AS s SET status = 'FAILED', creating_since = NULL,"
                            " error_kind = twin.error_kind, error_detail = twin.error_detail,"
                            " error_subject = twin.error_subject, attempts = twin.attempts,"
                            " next_attempt_at = twin.next_attempt_at, given_up = twin.given_up"
                            " FROM memberships twin WHERE s.id = ? AND twin.id <> s.id"
                            " AND twin.asset_row = s.asset_row AND twin.mirror_id = s.mirror_id"
                            " AND twin.status = 'FAILED'"_s,
                            {memberId}))
        .map([](int count) { return count > 0; });
}

Result<void> Members::setOrphaned(qint64 memberId, bool stillInAlbum)
{
    return m_database.change(u"UPDATE memberships SET status = 'ORPHANED', in_album = ?, "
                             u"leaving_since = NULL, error_kind = NULL,"
                             " error_detail = NULL, next_attempt_at = NULL, given_up = 0"
                             " WHERE id = ?"_s,
                             {stillInAlbum, memberId});
}

Result<void> Members::remove(qint64 memberId)
{
    return m_database.change(u"DELETE FROM memberships WHERE id = ?"_s, {memberId});
}

Result<std::vector<Member>> Members::list(const Filter &filter)
{
    QString sql = selectMembers + u"WHERE m.identity_id = ?"_s;
    QVariantList values{m_identity};
    // Orphans of an album that is no longer mirrored are still worth a person's look.
    sql += u" AND (m.active = 1 OR s.status = 'ORPHANED')"_s;
    if (filter.status) {
        sql += u" AND s.status = ?"_s;
        values << itemStatusName(*filter.status);
    }
    if (!filter.album.isEmpty()) {
        sql += u" AND (m.album_id = ? OR m.album_name = ?)"_s;
        values << filter.album << filter.album;
    }
    sql += u" ORDER BY m.album_name, m.id, s.captured_at, s.file_name, s.asset_id LIMIT ?"_s;
    values << filter.limit;
    return allRows(m_database.run(sql, values), memberFromRow);
}

Result<Members::Counts> Members::counts()
{
    // Asked for several times a second: counting within the index takes a fifth of the time that
    // grouping takes.
    auto row = m_database.run(u"SELECT sum(m.active * (SELECT count(*) FROM memberships s"
                              "   WHERE s.mirror_id = m.id AND s.status = 'OK')),"
                              " sum(m.active * (SELECT count(*) FROM memberships s"
                              "   WHERE s.mirror_id = m.id AND s.status = 'FAILED')),"
                              " sum(m.active * (SELECT count(*) FROM memberships s"
                              "   WHERE s.mirror_id = m.id AND s.status = 'PENDING')),"
                              " sum((SELECT count(*) FROM memberships s"
                              "   WHERE s.mirror_id = m.id AND s.status = 'ORPHANED')),"
                              " sum(m.active * (SELECT count(*) FROM memberships s"
                              "   WHERE s.mirror_id = m.id AND s.status = 'FAILED' AND s.given_up))"
                              " FROM mirrors m WHERE m.identity_id = ?"_s,
                              {m_identity});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return Counts();
    return Counts{.ok = row->value(0).toInt(),
                  .failed = row->value(1).toInt(),
                  .givenUp = row->value(4).toInt(),
                  .pending = row->value(2).toInt(),
                  .orphaned = row->value(3).toInt()};
}

Result<QSet<qint64>> Members::mirrorsWithWork(const QDateTime &now, bool askedByPerson)
{
    const LedgerQuery query = mirrorsWithWorkQuery(m_identity, now, askedByPerson);
    return allRows(m_database.run(query.sql, query.values),
                   [](const SqlRows &row) { return row.value(0).toLongLong(); })
        .map([](const std::vector<qint64> &ids) { return QSet<qint64>(ids.begin(), ids.end()); });
}

Result<QDateTime> Members::nextDue(const QDateTime &after)
{
    const LedgerQuery query = nextDueQuery(m_identity, after);
    return allRows(m_database.run(query.sql, query.values),
                   [](const SqlRows &row) { return row.waitsUntil(0); })
        .map([](const std::vector<QDateTime> &times) {
            return times.empty() ? QDateTime() : times.front();
        });
}

Result<int> Members::retry(const QStringList &assetIds)
{
    const QString sql = u"UPDATE memberships SET next_attempt_at = NULL, attempts = 0,"
                        " given_up = 0 WHERE status = 'FAILED' AND mirror_id IN"
                        " (SELECT id FROM mirrors WHERE identity_id = ?)"_s;
    if (assetIds.isEmpty())
        return rowsAffected(m_database.run(sql, {m_identity}));
    int due = 0;
    for (const QString &assetId : assetIds) {
        auto one =
            rowsAffected(m_database.run(sql + u" AND asset_id = ?"_s, {m_identity, assetId}));
        if (!one)
            return one;
        due += *one;
    }
    return due;
}

Result<int> Members::forget(const QString &assetId)
{
    return rowsAffected(m_database.run(
        u"DELETE FROM memberships WHERE status = 'ORPHANED' AND asset_id = ? AND mirror_id IN"
        " (SELECT id FROM mirrors WHERE identity_id = ?)"_s,
        {assetId, m_identity}));
}

} // namespace immirror
