// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace immirror {

/// How fast Google lets one identity write (google-photos.md, E), kept over restarts: writes just
/// made, the rung of the ladder of waits, and until when nothing may be written or asked. All times
/// are UTC. Synchronous; a value over the database, which outlives it.
class Pacing
{
public:
    Pacing(Database &database, qint64 identityId);

    /// A write goes out now, and is over by `until`, as far as we know. Only the last `keep` of the
    /// earlier ones are kept: their number does not depend on a clock. Answers the write's row.
    Result<qint64> addWrite(const QDateTime &until, std::size_t keep);
    Result<void> endWrite(qint64 row, const QDateTime &at);
    /// The ends of those since then, the earliest first. One that is still to come is of a program
    /// that died while it wrote: Google may be at it until then.
    Result<std::vector<QDateTime>> writesSince(const QDateTime &time);

    struct State
    {
        int rung = 0;           ///< of the ladder; 0: none
        QDateTime writesFreeAt; ///< invalid: writes are free
        QDateTime dayFreeAt;    ///< the same for all requests
    };
    Result<State> state();
    Result<void> setWrites(int rung, const QDateTime &freeAt);
    Result<void> setDay(const QDateTime &freeAt);

private:
    Database *m_database;
    qint64 m_identity;
};

} // namespace immirror
