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

    /// A write goes out now. Those older than `forget` are forgotten.
    Result<void> addWrite(const QDateTime &at, std::chrono::seconds forget);
    /// Those since then, the earliest first.
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
