// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

namespace immirror {

/// A ledger's file as it lies there, looked at without trust: whatever it is (a ledger, another
/// program's database, garbage), reading it changes neither the file nor its write-ahead log.
/// Synchronous; belongs to the thread that opened it.
class LedgerFile
{
public:
    enum class Beside {
        Writers, ///< sees their log; leaves an empty one behind where there was none
        Nobody,  ///< leaves nothing behind, unless there is a log; not for long
    };
    /// DatabaseDamaged, DatabaseFailed where the system does not let it be read.
    static Result<std::unique_ptr<LedgerFile>> open(const QString &path,
                                                    Beside whom = Beside::Writers);
    ~LedgerFile();
    Q_DISABLE_COPY_MOVE(LedgerFile)

    /// Nothing was ever written into it.
    Result<bool> isEmpty();
    /// Whether it is a sound ledger of this version or an earlier one, or empty: `quick_check`, and
    /// every table and column that its schema's version has. DatabaseDamaged; DatabaseNewer.
    Result<void> check();
    /// `integrity_check`, which reads every index too: several times as long as check().
    Result<void> checkIndexes();
    /// Writes all of it, as of one moment, into a file of its own, which only this user may read.
    /// InvalidInput where there is such a file; FileUnreadable or DiskFull where it cannot be
    /// written. Nothing is left behind then.
    Result<void> copyTo(const QString &file);

private:
    LedgerFile() = default;
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    Result<void> checkContent();
    Result<void> checkBy(const QString &pragma);

    QString m_path;
    QString m_connection;
};

/// check() and checkIndexes() of the file there.
Result<void> checkWholeLedger(const QString &path);
/// Whether there is no file, or one that nothing was written into.
bool isLedgerMissing(const QString &path);

} // namespace immirror
