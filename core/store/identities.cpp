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
