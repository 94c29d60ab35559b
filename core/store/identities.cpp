// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/identities.h"

#include "store/rows.h"

namespace immirror {

using namespace Qt::StringLiterals;

Identities::Identities(Database &database)
    : m_database(database)
{
}

Result<std::optional<IdentityChange>> Identities::undecided(qint64 id)
{
    auto row = m_database.run(
        u"SELECT o.id, o.immich_account <> n.immich_account, o.google_account <> n.google_account,"
        " o.google_client <> n.google_client, count(*)"
        " FROM identities n JOIN identities o ON o.id <> n.id"
        " JOIN mirrors m ON m.identity_id = o.id AND m.active = 1 AND m.part = 1"
        " WHERE n.id = ? AND n.welcomed = 0"
        " AND NOT EXISTS (SELECT 1 FROM mirrors WHERE identity_id = n.id)"
        " GROUP BY o.id ORDER BY (SELECT max(id) FROM runs WHERE identity_id = o.id) DESC,"
        " max(m.last_synced_at) DESC, o.id DESC LIMIT 1"_s,
        {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::optional<IdentityChange>();
    return IdentityChange{.from = row->value(0).toLongLong(),
                          .immich = row->value(1).toBool(),
                          .googleAccount = row->value(2).toBool(),
                          .client = row->value(3).toBool(),
                          .albums = row->value(4).toInt()};
}

Result<void> Identities::startWithout(qint64 id)
{
    return m_database.change(u"UPDATE identities SET welcomed = 1 WHERE id = ?"_s, {id});
}

Result<std::vector<KnownAccount>> Identities::immichAccounts()
{
    std::vector<KnownAccount> accounts;
    return eachRow(m_database.run(u"SELECT i.immich_account, m.album_id FROM identities i"
                                  " LEFT JOIN mirrors m ON m.identity_id = i.id AND m.active = 1"
                                  " AND m.part = 1 AND (m.held IS NULL OR m.held <> 'notFound')"
                                  " ORDER BY i.immich_account"_s),
                   [&](const SqlRows &row) {
                       const QString id = row.value(0).toString();
                       if (accounts.empty() || accounts.back().id != id)
                           accounts.push_back({.id = id, .albumIds = {}});
                       if (!row.value(1).isNull())
                           accounts.back().albumIds.insert(row.value(1).toString());
                   })
        .map([&] { return accounts; });
}

/// Without anything that was mirrored: made by nothing but a look.
Result<bool> Identities::isBare(qint64 id)
{
    auto row = m_database.run(u"SELECT EXISTS (SELECT 1 FROM mirrors WHERE identity_id = ?)"
                              " OR EXISTS (SELECT 1 FROM assets WHERE identity_id = ?)"_s,
                              {id, id});
    if (!row)
        return tl::unexpected(row.error());
    return row->next() && !row->value(0).toBool();
}

Result<void> Identities::absorb(qint64 bare, qint64 into)
{
    for (const QString &table : {u"runs"_s, u"events"_s, u"writes"_s, u"pacing"_s, u"films"_s}) {
        auto moved = m_database.change(
            u"UPDATE OR IGNORE %1 SET identity_id = ? WHERE identity_id = ?"_s.arg(table),
            {into, bare});
        if (!moved)
            return moved;
    }
    for (const QString &table : {u"pacing"_s, u"films"_s}) { // of these the other one has its own
        auto left = m_database.change(u"DELETE FROM %1 WHERE identity_id = ?"_s.arg(table), {bare});
        if (!left)
            return left;
    }
    auto welcomed = m_database.change(
        u"UPDATE identities SET welcomed = max(welcomed, (SELECT welcomed FROM identities"
        " WHERE id = ?)) WHERE id = ?"_s,
        {bare, into});
    if (!welcomed)
        return welcomed;
    return m_database.change(u"DELETE FROM identities WHERE id = ?"_s, {bare});
}

Result<void> Identities::renameImmichAccount(const QString &from, const QString &to)
{
    struct Pair
    {
        qint64 from;
        qint64 to; ///< 0: none of that name
    };
    std::vector<Pair> pairs;
    const auto found = eachRow(
        m_database.run(u"SELECT o.id, n.id FROM identities o LEFT JOIN identities n"
                       " ON n.immich_account = ? AND n.google_account = o.google_account"
                       " AND n.google_client = o.google_client WHERE o.immich_account = ?"_s,
                       {to, from}),
        [&](const SqlRows &row) {
            pairs.push_back({row.value(0).toLongLong(), row.value(1).toLongLong()});
        });
    if (!found)
        return found;
    return m_database.inTransaction([&]() -> Result<void> {
        for (const Pair &pair : pairs) {
            if (pair.to != 0) {
                const auto bareFrom = isBare(pair.from);
                const auto bareTo = isBare(pair.to);
                if (!bareFrom || !bareTo)
                    return tl::unexpected(bareFrom ? bareTo.error() : bareFrom.error());
                if (!*bareFrom && !*bareTo)
                    continue;
                auto merged = *bareFrom ? absorb(pair.from, pair.to) : absorb(pair.to, pair.from);
                if (!merged)
                    return merged;
                if (*bareFrom)
                    continue;
            }
            auto renamed = m_database.change(
                u"UPDATE identities SET immich_account = ? WHERE id = ?"_s, {to, pair.from});
            if (!renamed)
                return renamed;
        }
        return {};
    });
}

Result<void> Identities::takeOver(qint64 id, qint64 from)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto taken = m_database.change(
            u"INSERT OR IGNORE INTO mirrors (identity_id, album_id, %1)"
            " SELECT ?, album_id, %1 FROM mirrors"
            " WHERE identity_id = ? AND active = 1 AND part = 1"_s.arg(wishColumns),
            {id, from});
        if (!taken)
            return taken;
        // Who filled another one's Google album does so again. What was said of an album that had
        // the same title was said of another account's.
        auto shared = m_database.change(
            u"UPDATE mirrors SET same_title = 'ask', shares = (SELECT mine.id FROM mirrors old"
            "   JOIN mirrors host ON host.id = old.shares"
            "   JOIN mirrors mine ON mine.identity_id = mirrors.identity_id"
            "     AND mine.album_id = host.album_id AND mine.part = 1"
            "   WHERE old.identity_id = ? AND old.album_id = mirrors.album_id AND old.part = 1)"
            " WHERE identity_id = ?"_s,
            {from, id});
        if (!shared)
            return shared;
        return startWithout(id);
    });
}

} // namespace immirror
