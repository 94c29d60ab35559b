// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "store/rows.h"
#include "store/values.h"

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statusNames{"RUNNING"_L1, "OK"_L1,        "PARTIAL"_L1,
                                 "FAILED"_L1,  "CANCELLED"_L1, "INTERRUPTED"_L1};
constexpr std::array actionNames{"albumCreated"_L1, "albumAdopted"_L1, "albumChanged"_L1,
                                 "uploaded"_L1,     "linked"_L1,       "replaced"_L1,
                                 "captioned"_L1,    "removed"_L1,      "orphaned"_L1,
                                 "skipped"_L1,      "failed"_L1,       "held"_L1};

template<typename Enum, std::size_t Count>
std::optional<Enum> fromName(const std::array<QLatin1StringView, Count> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QString runStatusName(RunStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<RunStatus> runStatusFromName(const QString &name)
{
    return fromName<RunStatus>(statusNames, name);
}

QString actionName(Action action)
{
    return actionNames[static_cast<std::size_t>(action)];
}

std::optional<Action> actionFromName(const QString &name)
{
    return fromName<Action>(actionNames, name);
}

History::History(Database &database, qint64 identityId)
    : m_database(database)
    , m_identity(identityId)
{
}

Result<qint64> History::begin(const QDateTime &at)
{
    auto row = m_database.run(
        u"INSERT INTO runs (identity_id, status, started_at) VALUES (?, 'RUNNING', ?)"_s,
        {m_identity, toColumn(at)});
    if (!row)
        return tl::unexpected(row.error());
    return row->lastInsertId().toLongLong();
}

Result<void> History::update(const Run &run)
{
    const RunTotals &t = run.totals;
    return m_database.change(
        u"UPDATE runs SET status = ?, ended_at = ?, total = ?, uploaded = ?, linked = ?,"
        " replaced = ?, skipped = ?, removed = ?, failed = ?, held = ?, bytes = ?,"
        " google_requests = ?, immich_requests = ?, error_kind = ?, error_detail = ?,"
        " error_subject = ?, captioned = ? WHERE id = ?"_s,
        {runStatusName(run.status), toColumn(run.endedAt), t.total, t.uploaded, t.linked,
         t.replaced, t.skipped, t.removed, t.failed, t.held, t.bytes, t.googleRequests,
         t.immichRequests, run.error ? QVariant(run.error->name()) : QVariant(),
         run.error ? textOrNull(run.error->detail) : QVariant(),
         run.error ? textOrNull(run.error->subject) : QVariant(), t.captioned, run.id});
}

Result<void> History::add(qint64 runId, const Event &event)
{
    return m_database.change(
        u"INSERT INTO events (run_id, identity_id, at, mirror_id, action, asset_id, file_name,"
        " reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {runId, m_identity, toColumn(event.at),
         event.mirrorId ? QVariant(event.mirrorId) : QVariant(), actionName(event.action),
         textOrNull(event.assetId), textOrNull(event.fileName), textOrNull(event.reason),
         textOrNull(event.detail)});
}

Result<void> History::forgetBefore(const QDateTime &startedAt, const QDateTime &now)
{
    return m_database.change(
        u"DELETE FROM runs WHERE identity_id = ? AND started_at < ? AND id <"
        " (SELECT min(id) FROM runs WHERE identity_id = ? AND started_at BETWEEN ? AND ?)"_s,
        {m_identity, toColumn(startedAt), m_identity, toColumn(startedAt), toColumn(now)});
}

Result<int> History::markInterrupted(const QDateTime &at)
{
    auto row = m_database.run(
        u"UPDATE runs SET status = 'INTERRUPTED', ended_at = ? WHERE status = 'RUNNING'"_s,
        {toColumn(at)});
    if (!row)
        return tl::unexpected(row.error());
    return row->numRowsAffected();
}

Result<std::vector<Run>> History::runs(int limit)
{
    return allRows(m_database.run(selectRuns + u"WHERE identity_id = ?"
                                               " ORDER BY id DESC LIMIT ?"_s,
                                  {m_identity, limit}),
                   runFromRow);
}

Result<int> History::countEnded()
{
    auto row = m_database.run(u"SELECT count(*) FROM runs WHERE identity_id = ?"
                              " AND status IN ('OK', 'PARTIAL')"_s,
                              {m_identity});
    if (!row)
        return tl::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<std::optional<Run>> History::run(qint64 id)
{
    auto row = m_database.run(selectRuns + u"WHERE id = ? AND identity_id = ?"_s, {id, m_identity});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return runFromRow(*row);
}

Result<std::vector<Event>> History::events(qint64 runId)
{
    return allRows(m_database.run(selectEvents + u"WHERE e.run_id = ? ORDER BY e.id"_s, {runId}),
                   eventFromRow);
}

Result<void> History::countRequests(const QDate &pacificDay, const QString &kind, int count)
{
    return m_database.change(u"INSERT INTO requests (day, kind, count) VALUES (?, ?, ?)"
                             " ON CONFLICT (day, kind) DO UPDATE SET count = count"
                             " + excluded.count"_s,
                             {pacificDay.toString(Qt::ISODate), kind, count});
}

Result<QMap<QString, int>> History::requestsOn(const QDate &pacificDay)
{
    QMap<QString, int> counts;
    return eachRow(m_database.run(u"SELECT kind, count FROM requests WHERE day = ?"_s,
                                  {pacificDay.toString(Qt::ISODate)}),
                   [&](const SqlRows &row) {
                       counts.insert(row.value(0).toString(), row.value(1).toInt());
                   })
        .map([&] { return counts; });
}

} // namespace immirror
