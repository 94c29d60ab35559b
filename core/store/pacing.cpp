// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/pacing.h"

#include "store/rows.h"
#include "store/values.h"

namespace immirror {

using namespace Qt::StringLiterals;

/// Google's new day is a day off at most, and begins some minutes late; of other waits Retry-After
/// may name a day.
static constexpr std::chrono::hours longestPause{25};

Pacing::Pacing(Database &database, qint64 identityId)
    : m_database(&database)
    , m_identity(identityId)
{
}

Result<qint64> Pacing::addWrite(const QDateTime &until, std::size_t keep)
{
    qint64 row = 0;
    const auto written = m_database->inTransaction([&]() -> Result<void> {
        const auto pruned =
            m_database->change(u"DELETE FROM writes WHERE identity_id = ? AND rowid <="
                               " (SELECT rowid FROM writes WHERE identity_id = ?"
                               "  ORDER BY rowid DESC LIMIT 1 OFFSET ?)"_s,
                               {m_identity, m_identity, static_cast<qint64>(keep) - 1});
        if (!pruned)
            return pruned;
        auto made = m_database->run(u"INSERT INTO writes (identity_id, at) VALUES (?, ?)"_s,
                                    {m_identity, toColumn(until)});
        if (!made)
            return tl::unexpected(made.error());
        row = made->lastInsertId().toLongLong();
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return row;
}

Result<void> Pacing::endWrite(qint64 row, const QDateTime &at)
{
    return m_database->change(u"UPDATE writes SET at = ? WHERE rowid = ?"_s, {toColumn(at), row});
}

Result<std::vector<QDateTime>> Pacing::writesSince(const QDateTime &time)
{
    auto times = allRows(
        m_database->run(u"SELECT at FROM writes WHERE identity_id = ? AND at >= ? ORDER BY at"_s,
                        {m_identity, toColumn(time)}),
        [](const SqlRows &row) { return row.happenedAt(0); });
    if (times)
        std::erase_if(*times, [](const QDateTime &at) { return !at.isValid(); });
    return times;
}

Result<Pacing::State> Pacing::state()
{
    auto row = m_database->run(
        u"SELECT rung, writes_free_at, day_free_at FROM pacing WHERE identity_id = ?"_s,
        {m_identity});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return State{};
    return State{.rung = row->value(0).toInt(),
                 .writesFreeAt = row->waitsUntil(1, longestPause),
                 .dayFreeAt = row->waitsUntil(2, longestPause)};
}

Result<void> Pacing::setWrites(int rung, const QDateTime &freeAt)
{
    return m_database->change(
        u"INSERT INTO pacing (identity_id, rung, writes_free_at) VALUES (?, ?, ?)"
        " ON CONFLICT (identity_id) DO UPDATE SET rung = excluded.rung,"
        " writes_free_at = excluded.writes_free_at"_s,
        {m_identity, rung, toColumn(freeAt)});
}

Result<void> Pacing::setDay(const QDateTime &freeAt)
{
    return m_database->change(u"INSERT INTO pacing (identity_id, day_free_at) VALUES (?, ?)"
                              " ON CONFLICT (identity_id) DO UPDATE SET"
                              " day_free_at = excluded.day_free_at"_s,
                              {m_identity, toColumn(freeAt)});
}

} // namespace immirror
