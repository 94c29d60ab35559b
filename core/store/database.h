// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "store/sqlrows.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

namespace immirror {

class Clock;

/// An SQLite file: WAL, foreign keys on, every commit on the disk before it returns, its schema
/// brought up to date. Synchronous; belongs to the thread that opened it.
class Database
{
public:
    /// Opens or makes the file. DatabaseDamaged where it is no sound ledger: it stays as it is,
    /// with its log, until a person decides (store/ledgercopies.h). DatabaseNewer where a newer
    /// Immirror wrote it: nothing is touched then. The error's subject is the path.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    /// For reading beside whoever writes. NotConfigured where there is no file; DatabaseNewer and
    /// DatabaseFailed where its schema is not this program's. Changes nothing.
    static Result<std::unique_ptr<Database>> openForReading(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Stored times are read by this clock, which outlives the database; before, by the system's.
    void useClock(const Clock &clock) { m_clock = &clock; }

    Result<SqlRows> run(const QString &sql, const QVariantList &values = {});
    /// For statements without rows.
    Result<void> change(const QString &sql, const QVariantList &values = {});

    /// All that `steps` does, or nothing of it: an error from it, or of the commit, rolls back; an
    /// exception from it is an InternalError. Within another one: part of that.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &steps);

    /// `PRAGMA integrity_check`; DatabaseDamaged with what it found.
    Result<void> checkIntegrity();
    Result<int> schemaVersion();

private:
    Database() = default;
    Result<void> connect(const QString &path, const QString &options);
    Result<void> connectToWrite(const QString &path);

    const Clock *m_clock = nullptr;
    QString m_connection;
    int m_transactions = 0; ///< open, one within the other
};

} // namespace immirror
