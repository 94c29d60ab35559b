// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"

namespace immirror {

/// A statement and what is bound to it. Pure, so that a test can ask SQLite how it goes about them.
struct LedgerQuery
{
    QString sql;
    QVariantList values;
};

// Each walks an index in the order of its page, from `before` on (0: from the latest), and ends
// with the page's last row. What follows the columns of an event: id, run_id.

LedgerQuery runsQuery(qint64 identity, qint64 before, int limit);
LedgerQuery eventsQuery(qint64 identity, const LedgerReader::EventFilter &filter, qint64 before,
                        int limit);
LedgerQuery itemsQuery(qint64 identity, ItemStatus status, qint64 before, int limit);

// Of Members: each looks at the PENDING and FAILED rows alone, by their index.

LedgerQuery mirrorsWithWorkQuery(qint64 identity, const QDateTime &now, bool askedByPerson);
LedgerQuery nextDueQuery(qint64 identity, const QDateTime &after);

} // namespace immirror
