// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>

namespace immirror {

// The copies of the ledger that Immirror keeps by itself, beside it: immirror.db.copy-1 is the
// newest. And what a person may do with them once the ledger is damaged or lost. Synchronous.

struct LedgerCopy
{
    QString path;
    QDateTime takenAt; ///< UTC
};
/// The newest first. Nothing is said about whether they are sound.
std::vector<LedgerCopy> ledgerCopies(const QString &ledger);

enum class CopyWhen {
    FirstOfDay, ///< unless there is one of this day; checks the indexes, too
    Now,        ///< in place of this day's, if there is one: the ledger was changed
};
/// Copies a sound ledger; of each day one copy is kept. A ledger without mirrors is not worth one,
/// and one that equals the newest copy takes its place. DatabaseDamaged where the ledger is not
/// sound; that a copy could not be written (a full disk) is logged, and no error. Call it with the
/// lock of runs held.
Result<void> keepCopy(const QString &ledger, const QDateTime &now, CopyWhen when);

/// What is to take the ledger's place: `from`, or the newest copy that is sound, for an empty
/// `from`. Written beside the ledger, which is not touched yet. LedgerFile::open()'s, check()'s and
/// copyTo()'s errors, about `from`; NotFound where there is no sound copy.
Result<LedgerCopy> prepareRestore(const QString &ledger, const QString &from);
/// Renames whatever is in the ledger's place, never to be deleted by Immirror; empty where there
/// is nothing. `why` becomes a part of the name.
Result<QString> setLedgerAside(const QString &ledger, const QString &why, const QDateTime &now);
/// What was prepared becomes the ledger. Its place must be free.
Result<void> finishRestore(const QString &ledger);

} // namespace immirror
