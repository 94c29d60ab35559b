// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgerreader.h"

#include "store/ledgerqueries.h"
#include "store/rows.h"

namespace immirror {

LedgerReader::LedgerReader(std::unique_ptr<Database> database, qint64 identity)
    : m_database(std::move(database))
    , m_identity(identity)
{
}

Result<std::unique_ptr<LedgerReader>> LedgerReader::open(const QString &databasePath,
                                                         qint64 identity)
{
    return Database::openForReading(databasePath).map([&](std::unique_ptr<Database> database) {
        return std::unique_ptr<LedgerReader>(new LedgerReader(std::move(database), identity));
    });
}

Result<std::vector<Run>> LedgerReader::runs(qint64 before, int limit)
{
    const LedgerQuery query = runsQuery(m_identity, before, limit);
    return allRows(m_database->run(query.sql, query.values), runFromRow);
}

Result<std::vector<LedgerReader::EventRow>> LedgerReader::events(const EventFilter &filter,
                                                                 qint64 before, int limit)
{
    const LedgerQuery query = eventsQuery(m_identity, filter, before, limit);
    return allRows(m_database->run(query.sql, query.values), [](const SqlRows &row) {
        return EventRow{.id = row.value(columnsOfEvent).toLongLong(),
                        .runId = row.value(columnsOfEvent + 1).toLongLong(),
                        .event = eventFromRow(row)};
    });
}

Result<std::vector<Member>> LedgerReader::items(ItemStatus status, qint64 before, int limit)
{
    const LedgerQuery query = itemsQuery(m_identity, status, before, limit);
    return allRows(m_database->run(query.sql, query.values), memberFromRow);
}

} // namespace immirror
