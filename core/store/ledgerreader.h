// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "store/members.h"

namespace immirror {

/// The ledger in pages, for lists of any length: each call takes what follows the last row of the
/// call before, by an index; fewer rows than the limit are the last ones. "Latest" is what was
/// written last: ids fall from row to row. Has a read-only connection of its own, so that the
/// window reads while the core writes. Synchronous; belongs to the thread that opened it.
class LedgerReader
{
public:
    /// NotConfigured where there is no ledger yet; never makes or changes one.
    static Result<std::unique_ptr<LedgerReader>> open(const QString &databasePath, qint64 identity);

    /// The latest first; those before run `before`, or from the latest on (0).
    Result<std::vector<Run>> runs(qint64 before, int limit);

    struct EventFilter
    {
        qint64 runId = 0;            ///< 0: of all runs
        qint64 mirrorId = 0;         ///< 0: of all mirrors
        std::vector<Action> actions; ///< empty: all
        /// A part of it, whatever the case of its letters and however their accents are written
        /// (but Größe is not Grösse, nor Grosse); empty: all.
        QString fileName;
    };
    struct EventRow
    {
        qint64 id = 0;
        qint64 runId = 0;
        Event event;
    };
    /// The latest first; those before event `before`, or from the latest on (0).
    Result<std::vector<EventRow>> events(const EventFilter &filter, qint64 before, int limit);

    /// Members with that status, the latest first; those before `before`, or from the latest on
    /// (0). Member::albumName is filled.
    Result<std::vector<Member>> items(ItemStatus status, qint64 before, int limit);

private:
    LedgerReader(std::unique_ptr<Database> database, qint64 identity);

    const std::unique_ptr<Database> m_database;
    const qint64 m_identity;
};

} // namespace immirror
