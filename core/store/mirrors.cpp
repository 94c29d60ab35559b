// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/mirrors.h"

#include "store/identities.h"
#include "store/rows.h"
#include "store/values.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

// The counts come from an index each (memberships_by_status).
constexpr auto select =
    "SELECT m.id, m.album_id, m.album_name, m.wanted_title, m.removal_policy, m.google_album_id,"
    " m.google_album_title, m.google_album_url, m.creating_since, m.held, m.stamp_updated_at,"
    " m.stamp_asset_count, m.stamp_last_modified, m.last_synced_at, m.paused,"
    " m.cover_asset_id, m.removals_held,"
    " (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'OK'),"
    " (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'FAILED'),"
    " (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'PENDING'),"
    " (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'ORPHANED'),"
    " (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'FAILED'"
    "  AND s.given_up),"
    " m.filter_kind, m.filter_smallest, m.filter_largest, m.filter_favourites, m.filter_rating,"
    " m.filter_from, m.follow_title, m.follow_cover, m.put_back,"
    " m.edited, m.films, m.dates, m.google_cover_item, m.verified_at, m.part, m.shares, m.joined,"
    " m.active, m.same_title, m.trouble, m.trouble_detail, m.trouble_subject, m.place_order"
    " FROM mirrors m "_L1;

MirrorRules rulesFromRow(const SqlRows &row, int first, int order)
{
    MirrorRules rules{
        .filter = {.smallest = row.value(first + 1).toLongLong(),
                   .largest = row.value(first + 2).toLongLong(),
                   .favouritesOnly = row.value(first + 3).toBool(),
                   .rating = row.value(first + 4).toInt(),
                   .from = QDate::fromString(row.value(first + 5).toString(), Qt::ISODate)},
        .followTitle = row.value(first + 6).toBool(),
        .followCover = row.value(first + 7).toBool(),
        .putBack = row.value(first + 8).toBool(),
        .edited = row.value(first + 9).toBool(),
        .films = row.value(first + 10).toBool(),
        .dates = row.value(first + 11).toBool()};
    if (const auto kind = assetKindFromName(row.value(first).toString()))
        rules.filter.kind = *kind;
    rules.order = itemOrderFromName(row.value(order).toString()).value_or(ItemOrder::Auto);
    return rules;
}

/// Three columns: name, the server's words, what it is about.
std::optional<Error> troubleFromRow(const SqlRows &row, int first)
{
    if (row.value(first).isNull())
        return {};
    Error error = Error::fromName(row.value(first).toString());
    error.detail = row.value(first + 1).toString();
    error.subject = row.value(first + 2).toString();
    return error;
}

Mirror fromRow(const SqlRows &row)
{
    Mirror mirror{
        .id = row.value(0).toLongLong(),
        .albumId = row.value(1).toString(),
        .part = row.value(36).toInt(),
        .shares = row.value(37).toLongLong(),
        .joined = row.value(38).toLongLong(),
        .albumName = row.value(2).toString(),
        .wantedTitle = row.value(3).toString(),
        .policy = removalPolicyFromName(row.value(4).toString()).value_or(RemovalPolicy::Remove),
        .rules = rulesFromRow(row, 22, 44),
        .googleAlbumId = row.value(5).toString(),
        .googleAlbumTitle = row.value(6).toString(),
        .googleAlbumUrl = row.value(7).toString(),
        .creatingSince = row.markedSince(8),
        .active = row.value(39).toBool(),
        .paused = row.value(14).toBool(),
        .coverAssetId = row.value(15).toString(),
        .googleCoverItem = row.value(34).toString(),
        .lastSyncedAt = row.happenedAt(13),
        .verifiedAt = row.happenedAt(35),
        .items = row.value(17).toInt(),
        .failed = row.value(18).toInt(),
        .givenUp = row.value(21).toInt(),
        .pending = row.value(19).toInt(),
        .orphaned = row.value(20).toInt(),
        .removalsHeld = row.value(16).toInt(),
    };
    for (const SameTitle choice : {SameTitle::Adopt, SameTitle::New}) {
        if (row.value(40).toString() == sameTitleName(choice))
            mirror.sameTitle = choice;
    }
    mirror.trouble = troubleFromRow(row, 41);
    if (!row.value(9).isNull())
        mirror.held = errorKindFromName(row.value(9).toString());
    if (!row.value(11).isNull()) {
        mirror.stamp = AlbumStamp{.updatedAt = row.value(10).toString(),
                                  .assetCount = row.value(11).toLongLong(),
                                  .lastModifiedAssetTimestamp = row.value(12).toString()};
    }
    return mirror;
}

} // namespace

QString removalPolicyName(RemovalPolicy policy)
{
    return policy == RemovalPolicy::Keep ? u"keep"_s : u"remove"_s;
}

std::optional<RemovalPolicy> removalPolicyFromName(const QString &name)
{
    for (const RemovalPolicy policy : {RemovalPolicy::Remove, RemovalPolicy::Keep}) {
        if (name == removalPolicyName(policy))
            return policy;
    }
    return {};
}

QString sameTitleName(SameTitle choice)
{
    switch (choice) {
    case SameTitle::Ask:
        return u"ask"_s;
    case SameTitle::Adopt:
        return u"adopt"_s;
    case SameTitle::New:
        return u"new"_s;
    }
    Q_UNREACHABLE();
}

Mirrors::Mirrors(Database &database, qint64 identityId)
    : m_database(database)
    , m_identity(identityId)
{
}

Result<qint64> Mirrors::identityId(Database &database, const Identity &identity)
{
    const QVariantList key{textColumn(identity.immichAccount), textColumn(identity.googleAccount),
                           textColumn(identity.googleClient)};
    const QString find = u"SELECT id FROM identities"
                         " WHERE immich_account = ? AND google_account = ? AND google_client = ?"_s;
    auto known = database.run(find, key);
    if (!known)
        return tl::unexpected(known.error());
    if (known->next())
        return known->value(0).toLongLong();
    known->finish();
    // Another process may make the same one meanwhile.
    auto made = database.change(u"INSERT INTO identities (immich_account, google_account,"
                                " google_client) VALUES (?, ?, ?)"
                                " ON CONFLICT (immich_account, google_account, google_client)"
                                " DO NOTHING"_s,
                                key);
    if (!made)
        return tl::unexpected(made.error());
    known = database.run(find, key);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->next())
        return fail(ErrorKind::DatabaseFailed, u"identity not added"_s);
    return known->value(0).toLongLong();
}

Result<std::vector<Mirror>> Mirrors::all()
{
    return allRows(
        m_database.run(
            select +
                u"WHERE m.identity_id = ? AND m.active = 1 ORDER BY m.album_name, m.album_id, m.part"_s,
            {m_identity}),
        fromRow);
}

Result<Mirror> Mirrors::byId(qint64 id)
{
    auto row = m_database.run(select + u"WHERE m.id = ?"_s, {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorKind::DatabaseFailed, u"no mirror %1"_s.arg(id));
    return fromRow(*row);
}

Result<void> Mirrors::renameImmichAccount(Database &database, const QString &from,
                                          const QString &to)
{
    return Identities(database).renameImmichAccount(from, to);
}

Result<Mirror> Mirrors::add(const QString &albumId, const QString &albumName, const QString &title,
                            std::optional<RemovalPolicy> policy, RemovalPolicy usually)
{
    auto done = m_database.run(
        u"INSERT INTO mirrors (identity_id, album_id, album_name, wanted_title, removal_policy)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (identity_id, album_id, part) DO UPDATE SET"
        " album_name = excluded.album_name,"
        " wanted_title = CASE WHEN excluded.wanted_title = '' THEN wanted_title"
        "   ELSE excluded.wanted_title END RETURNING id"_s,
        {m_identity, albumId, textColumn(albumName), textColumn(title),
         removalPolicyName(policy.value_or(usually))});
    if (!done)
        return tl::unexpected(done.error());
    if (!done->next())
        return fail(ErrorKind::DatabaseFailed, u"mirror not added"_s);
    const qint64 id = done->value(0).toLongLong();
    done->finish();
    const auto taken =
        changeAlbum(id,
                    u"active = 1, paused = 0, removal_policy = coalesce(?, removal_policy),"
                    " stamp_asset_count = NULL"_s,
                    {policy ? QVariant(removalPolicyName(*policy)) : QVariant()});
    if (!taken)
        return tl::unexpected(taken.error());
    const auto all = parts(albumId);
    if (!all)
        return tl::unexpected(all.error());
    for (const Mirror &part : *all) {
        if (part.held != ErrorKind::AlbumGone && part.held != ErrorKind::AlbumForeign)
            continue;
        auto ids = sharers(part);
        if (!ids)
            return tl::unexpected(ids.error());
        ids->push_back(part.id);
        if (auto anew = beginAnew(*ids); !anew)
            return tl::unexpected(anew.error());
    }
    return byId(id);
}

/// Without a Google album: what was in it is to be linked into the next one.
Result<void> Mirrors::beginAnew(const std::vector<qint64> &ids)
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const qint64 id : ids) {
            auto album = m_database.change(
                u"UPDATE mirrors SET google_album_id = NULL, google_album_title = NULL,"
                " google_album_url = NULL, google_cover_item = NULL, creating_since = NULL,"
                " stamp_asset_count = NULL, held = NULL, same_title = 'ask', trouble = NULL,"
                " trouble_detail = NULL, trouble_subject = NULL WHERE id = ?"_s,
                {id});
            if (!album)
                return album;
            auto rows = m_database.change(
                u"UPDATE memberships SET in_album = 0, creating_since = NULL, leaving_since = NULL,"
                " status = CASE WHEN status IN ('OK', 'TAKEN_OUT') THEN 'PENDING' ELSE status END"
                " WHERE mirror_id = ?"_s,
                {id});
            if (!rows)
                return rows;
        }
        return {};
    });
}

Result<std::vector<Mirror>> Mirrors::parts(const QString &albumId)
{
    return allRows(
        m_database.run(select + u"WHERE m.identity_id = ? AND m.album_id = ? ORDER BY m.part"_s,
                       {m_identity, albumId}),
        fromRow);
}

Result<Mirror> Mirrors::addPart(const Mirror &before)
{
    return m_database
        .change(u"INSERT INTO mirrors (identity_id, album_id, active, part, %1)"
                " SELECT identity_id, album_id, active, part + 1, %1 FROM mirrors"
                " WHERE id = ?"_s.arg(wishColumns),
                {before.id})
        .and_then([&] { return parts(before.albumId); })
        .map([](const std::vector<Mirror> &all) { return all.back(); });
}

Result<void> Mirrors::share(qint64 id, qint64 hostId)
{
    const auto guest = byId(id);
    if (!guest)
        return tl::unexpected(guest.error());
    if (guest->shares == hostId)
        return {};
    auto blocked = m_database.run(u"SELECT 1 FROM mirrors WHERE (shares = ? AND active = 1)"
                                  " OR (id = ? AND (shares IS NOT NULL OR id = ?)) LIMIT 1"_s,
                                  {id, hostId, id});
    if (!blocked)
        return tl::unexpected(blocked.error());
    if (blocked->next() && hostId != 0)
        return fail(ErrorKind::InvalidInput, u"shares"_s);
    blocked->finish();
    return m_database.change(
        u"UPDATE mirrors SET shares = ?, stamp_asset_count = NULL WHERE id = ?"_s,
        {hostId == 0 ? QVariant() : QVariant(hostId), id});
}

Result<void> Mirrors::leaveGoogleAlbum(qint64 id)
{
    return m_database.inTransaction([&] {
        return beginAnew({id}).and_then([&] {
            return m_database.change(u"UPDATE mirrors SET joined = shares WHERE id = ?"_s, {id});
        });
    });
}

Result<std::vector<qint64>> Mirrors::sharers(const Mirror &mirror)
{
    if (mirror.googleAlbumId.isEmpty())
        return std::vector<qint64>();
    return allRows(m_database.run(u"SELECT id FROM mirrors WHERE google_album_id = ?"
                                  " AND identity_id = ? AND id <> ?"_s,
                                  {mirror.googleAlbumId, m_identity, mirror.id}),
                   [](const SqlRows &row) { return row.value(0).toLongLong(); });
}

Result<void> Mirrors::changeAlbum(qint64 id, const QString &assignments, QVariantList values)
{
    values << id;
    return m_database.change(u"UPDATE mirrors SET "_s + assignments +
                                 u" WHERE (identity_id, album_id) IN"
                                 " (SELECT identity_id, album_id FROM mirrors WHERE id = ?)"_s,
                             values);
}

Result<void> Mirrors::stop(qint64 id)
{
    return changeAlbum(id, u"active = 0"_s, {});
}

Result<void> Mirrors::setPaused(qint64 id, bool paused)
{
    return changeAlbum(id, u"paused = ?"_s, {paused});
}

Result<void> Mirrors::setSameTitle(qint64 id, SameTitle choice)
{
    return changeAlbum(id, u"same_title = ?"_s, {sameTitleName(choice)});
}

Result<void> Mirrors::setPolicy(qint64 id, RemovalPolicy policy)
{
    return changeAlbum(id, u"removal_policy = ?"_s, {removalPolicyName(policy)});
}

Result<void> Mirrors::setRules(qint64 id, const MirrorRules &rules)
{
    const AssetFilter &filter = rules.filter;
    const auto changed = changeAlbum(
        id,
        u"filter_kind = ?, filter_smallest = ?, filter_largest = ?,"
        " filter_favourites = ?, filter_rating = ?, filter_from = ?, follow_title = ?,"
        " follow_cover = ?, put_back = ?, edited = ?, films = ?, dates = ?, place_order = ?,"
        " stamp_asset_count = NULL"_s,
        {assetKindName(filter.kind), filter.smallest, filter.largest, filter.favouritesOnly,
         filter.rating, textOrNull(filter.from.toString(Qt::ISODate)), rules.followTitle,
         rules.followCover, rules.putBack, rules.edited, rules.films, rules.dates,
         itemOrderName(rules.order)});
    if (!changed)
        return changed;
    // Whoever fills its Google album sends the same forms.
    return m_database.change(u"UPDATE mirrors SET stamp_asset_count = NULL WHERE shares IN"
                             " (SELECT o.id FROM mirrors o JOIN mirrors m"
                             " ON m.identity_id = o.identity_id AND m.album_id = o.album_id"
                             " WHERE m.id = ?)"_s,
                             {id});
}

Result<void> Mirrors::setGoogleCover(qint64 id, const QString &mediaItemId)
{
    return m_database.change(u"UPDATE mirrors SET google_cover_item = ? WHERE id = ?"_s,
                             {textOrNull(mediaItemId), id});
}

Result<void> Mirrors::setCover(qint64 id, const QString &assetId)
{
    return m_database.change(u"UPDATE mirrors SET cover_asset_id = ? WHERE id = ?"_s,
                             {textOrNull(assetId), id});
}

Result<void> Mirrors::setRemovalsHeld(qint64 id, int count)
{
    return m_database.change(u"UPDATE mirrors SET removals_held = ? WHERE id = ?"_s, {count, id});
}

Result<void> Mirrors::rename(qint64 id, const QString &albumName)
{
    return m_database.change(u"UPDATE mirrors SET album_name = ? WHERE id = ?"_s,
                             {textColumn(albumName), id});
}

Result<void> Mirrors::setCreating(qint64 id, const QString &title, const QDateTime &since)
{
    return m_database.change(
        u"UPDATE mirrors SET creating_since = ?, google_album_title = ? WHERE id = ?"_s,
        {toColumn(since), textOrNull(title), id});
}

Result<void> Mirrors::setGoogleAlbum(qint64 id, const QString &albumId, const QString &title,
                                     const QString &url)
{
    return m_database.change(u"UPDATE mirrors SET google_album_id = ?, google_album_title = ?,"
                             " google_album_url = ?, creating_since = NULL WHERE id = ?"_s,
                             {albumId, title, textOrNull(url), id});
}

Result<void> Mirrors::setHeld(qint64 id, std::optional<ErrorKind> kind)
{
    return m_database.change(
        u"UPDATE mirrors SET held = ? WHERE id = ?"_s,
        {kind ? QVariant(QString::fromLatin1(traits(*kind).name)) : QVariant(), id});
}

Result<void> Mirrors::setTrouble(qint64 id, const std::optional<Error> &error)
{
    return m_database.change(
        u"UPDATE mirrors SET trouble = ?, trouble_detail = ?, trouble_subject = ? WHERE id = ?"_s,
        {error ? QVariant(error->name()) : QVariant(),
         error ? textOrNull(error->detail) : QVariant(),
         error ? textOrNull(error->subject) : QVariant(), id});
}

Result<void> Mirrors::setMirrored(qint64 id, const AlbumStamp &stamp)
{
    return m_database.change(
        u"UPDATE mirrors SET stamp_updated_at = ?, stamp_asset_count = ?, stamp_last_modified = ?,"
        " held = NULL, trouble = NULL, trouble_detail = NULL, trouble_subject = NULL"
        " WHERE id = ?"_s,
        {stamp.updatedAt, stamp.assetCount, stamp.lastModifiedAssetTimestamp, id});
}

Result<void> Mirrors::clearStamp(qint64 id)
{
    return m_database.change(u"UPDATE mirrors SET stamp_asset_count = NULL WHERE id = ?"_s, {id});
}

Result<void> Mirrors::setSyncedAt(qint64 id, const QDateTime &at)
{
    return m_database.change(u"UPDATE mirrors SET last_synced_at = ? WHERE id = ?"_s,
                             {toColumn(at), id});
}

Result<void> Mirrors::setVerifiedAt(qint64 id, const QDateTime &at)
{
    return m_database.change(u"UPDATE mirrors SET verified_at = ? WHERE id = ?"_s,
                             {toColumn(at), id});
}

Result<bool> Mirrors::usesGoogleAlbum(const QString &googleAlbumId)
{
    auto row = m_database.run(u"SELECT 1 FROM mirrors WHERE google_album_id = ? LIMIT 1"_s,
                              {googleAlbumId});
    if (!row)
        return tl::unexpected(row.error());
    return row->next();
}

} // namespace immirror
