// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "store/database.h"

namespace immirror {

class SyncWorker;

// The ledger in its place, as a profile's settings know it. A ledger that was lost looks like one
// that was never made, so a small file beside the settings says that there has been one.

/// Database::open(), but for a ledger that has been there and is missing now: DatabaseDamaged, and
/// no new one is made. SyncRunning while restoreLedger() is at it.
Result<std::unique_ptr<Database>> openDatabase(const Environment &environment);
/// From now on a missing ledger is a lost one: both accounts have rows in it.
void expectLedger(const Environment &environment);
/// Opening a ledger does not look into its indexes, a sync now and then does: what that found is
/// kept beside the settings, so that another process says it, too.
void keepFinding(const Environment &environment, bool damaged);
/// DatabaseDamaged where such a finding still holds.
Result<void> checkFinding(const Environment &environment);
/// A person begins with an empty ledger where the old one is missing: whether it was so. One that
/// is there stays.
Result<bool> acceptMissingLedger(const Environment &environment);

/// What a person decided about a damaged or lost ledger was carried out.
struct RestoredLedger
{
    QString from;           ///< the copy that is the ledger now; empty: an empty ledger
    QDateTime takenAt = {}; ///< UTC; when the copy was
    QString setAside;       ///< where the file is that was in its place; empty: there was none
};
/// `from`, or the newest sound copy for an empty `from`, takes the ledger's place: see
/// prepareRestore(). For a quarter of an hour after that no sync starts by itself, so that a person
/// can compare with Google's albums first (SyncWorker::holdBack()). SyncRunning.
Result<RestoredLedger> restoreLedger(Environment &environment, SyncWorker &worker, QString from);
/// The same with an empty ledger.
Result<RestoredLedger> restoreEmptyLedger(Environment &environment, SyncWorker &worker);

} // namespace immirror
