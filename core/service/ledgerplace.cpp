// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/ledgerplace.h"

#include "base/log.h"
#include "base/privatefiles.h"
#include "service/syncworker.h"
#include "store/ledgercopies.h"
#include "store/ledgerfile.h"
#include "sync/runlock.h"

#include <QFile>
#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Not beside the ledger: what takes the ledger away takes its folder, often. Empty where no
/// settings are kept.
QString markOf(const Environment &environment)
{
    if (environment.paths.settingsFile.isEmpty())
        return {};
    return environment.paths.settingsFile + u".ledger"_s;
}

QString findingOf(const Environment &environment)
{
    const QString mark = markOf(environment);
    return mark.isEmpty() ? QString() : mark + u"-damaged"_s;
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const Environment &environment)
{
    const QString &path = environment.paths.database;
    // A run has opened it before it takes its lock: another one is put into its place.
    if (!QFileInfo::exists(path) && RunLock::isHeld(path))
        return fail(ErrorKind::SyncRunning);
    if (QFile::exists(markOf(environment)) && isLedgerMissing(path)) {
        return fail(ErrorKind::DatabaseDamaged,
                    QFileInfo::exists(path) ? u"the file is empty"_s : u"the file is missing"_s,
                    path);
    }
    return Database::open(path);
}

void expectLedger(const Environment &environment)
{
    QFile mark(markOf(environment));
    if (mark.fileName().isEmpty() || mark.exists())
        return;
    makePrivateFolder(QFileInfo(mark).absolutePath());
    if (!mark.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        mark.write("Immirror has mirrored with these settings. If its database is missing, it was "
                   "lost.\n") < 0)
        qCWarning(lcStore).noquote() << mark.fileName() << mark.errorString();
}

void keepFinding(const Environment &environment, bool damaged)
{
    QFile finding(findingOf(environment));
    if (finding.fileName().isEmpty() || finding.exists() == damaged)
        return;
    if (!damaged)
        finding.remove();
    else if (!finding.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        qCWarning(lcStore).noquote() << finding.fileName() << finding.errorString();
}

Result<void> checkFinding(const Environment &environment)
{
    const QString finding = findingOf(environment);
    if (finding.isEmpty() || !QFile::exists(finding))
        return {};
    return checkWholeLedger(environment.paths.database);
}

Result<bool> acceptMissingLedger(const Environment &environment)
{
    const QString &path = environment.paths.database;
    if (!QFile::exists(markOf(environment)) || !isLedgerMissing(path) || RunLock::isHeld(path))
        return false;
    // SQLite would delete a log without its file.
    return setLedgerAside(path, u"damaged"_s, environment.clock.now()).map([&](const QString &) {
        return QFile::remove(markOf(environment));
    });
}

namespace {

/// `fill` puts the new ledger into its place, where nothing is any more.
Result<RestoredLedger> replaceLedger(Environment &environment, SyncWorker &worker,
                                     RestoredLedger restored,
                                     const std::function<Result<void>()> &fill)
{
    const QString &path = environment.paths.database;
    const bool wasSound = !isLedgerMissing(path) && checkWholeLedger(path);
    const auto aside =
        setLedgerAside(path, wasSound ? u"replaced"_s : u"damaged"_s, environment.clock.now());
    if (!aside)
        return tl::unexpected(aside.error());
    restored.setAside = *aside;
    // Whoever has the old file open lets go of it: the worker, and the window's lists, which follow
    // its snapshots.
    worker.refresh();
    const auto filled =
        fill().and_then([&] { return Database::open(path); }).map([](const auto &) {});
    if (!filled)
        return tl::unexpected(filled.error());
    return restored;
}

/// `replace`, with nobody else at the ledger.
Result<RestoredLedger> alone(Environment &environment, SyncWorker &worker,
                             const std::function<Result<RestoredLedger>()> &replace)
{
    const QString &path = environment.paths.database;
    if (worker.look().standing.state == State::Syncing) // here, by this very process
        return fail(ErrorKind::SyncRunning);
    makePrivateFolder(QFileInfo(path).absolutePath());
    Result<RestoredLedger> restored;
    {
        RunLock lock(path);
        if (auto taken = lock.take(); !taken)
            return tl::unexpected(taken.error());
        restored = replace();
    }
    if (restored && !restored->from.isEmpty())
        worker.holdBack(true);
    worker.refresh();
    return restored;
}

} // namespace

Result<RestoredLedger> restoreLedger(Environment &environment, SyncWorker &worker, QString from)
{
    const QString &path = environment.paths.database;
    return alone(environment, worker, [&] {
        return prepareRestore(path, from).and_then([&](const LedgerCopy &copy) {
            return replaceLedger(environment, worker,
                                 {.from = copy.path, .takenAt = copy.takenAt, .setAside = {}},
                                 [&] { return finishRestore(path); });
        });
    });
}

Result<RestoredLedger> restoreEmptyLedger(Environment &environment, SyncWorker &worker)
{
    return alone(environment, worker, [&] {
        return replaceLedger(environment, worker, {}, [] { return Result<void>(); });
    });
}

} // namespace immirror
