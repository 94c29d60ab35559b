// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgercopies.h"

#include "base/bounds.h"
#include "base/log.h"
#include "store/database.h"
#include "store/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QString copyName(const QString &ledger, int number)
{
    return u"%1.copy-%2"_s.arg(ledger).arg(number);
}

QString preparedName(const QString &ledger)
{
    return ledger + u".restoring"_s;
}

/// How many albums a sound ledger mirrors; 0 for what is none.
int mirrorsIn(const QString &file)
{
    const auto database = Database::openForReading(file);
    if (!database)
        return 0;
    auto count = (*database)->run(u"SELECT count(*) FROM mirrors WHERE active = 1"_s);
    return count && count->next() ? count->value(0).toInt() : 0;
}

bool sameBytes(const QString &a, const QString &b)
{
    QFile one(a), other(b);
    if (one.size() != other.size() || !one.open(QIODevice::ReadOnly) ||
        !other.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 atOnce = bounds::MiB;
    while (!one.atEnd()) {
        if (const QByteArray part = one.read(atOnce); part.isEmpty() || part != other.read(atOnce))
            return false;
    }
    return true;
}

void setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(time, QFileDevice::FileModificationTime))
        qCWarning(lcStore).noquote() << "time of a copy not set:" << file.errorString();
}

/// Makes room for a new first one. A number that is free, after a kill, is filled: no copy is lost
/// for it.
void shiftCopies(const QString &ledger)
{
    int last = 1;
    while (last < bounds::ledgerCopies && QFile::exists(copyName(ledger, last)))
        ++last;
    QFile::remove(copyName(ledger, last));
    for (int number = last; number > 1; --number)
        QFile::rename(copyName(ledger, number - 1), copyName(ledger, number));
}

} // namespace

std::vector<LedgerCopy> ledgerCopies(const QString &ledger)
{
    std::vector<LedgerCopy> copies;
    for (int number = 1; number <= bounds::ledgerCopies; ++number) {
        const QFileInfo file(copyName(ledger, number));
        if (file.isFile())
            copies.push_back({file.filePath(), file.lastModified().toUTC()});
    }
    return copies;
}

Result<void> keepCopy(const QString &ledger, const QDateTime &now, CopyWhen when)
{
    const std::vector<LedgerCopy> copies = ledgerCopies(ledger);
    // A copy of tomorrow was taken by a clock that was wrong: it does not stand in the way.
    const bool hasTodays =
        !copies.empty() && copies.front().takenAt.toLocalTime().date() == now.toLocalTime().date();
    if ((hasTodays && when == CopyWhen::FirstOfDay) || mirrorsIn(ledger) == 0)
        return {};
    if (!hasTodays) {
        if (auto sound = checkWholeLedger(ledger); !sound)
            return sound;
    }
    const QString fresh = ledger + u".copy-new"_s;
    QFile::remove(fresh); // of a kill
    const auto written =
        LedgerFile::open(ledger).and_then([&](const auto &file) { return file->copyTo(fresh); });
    if (!written && written.error().kind == ErrorKind::DatabaseDamaged)
        return written;
    if (!written) {
        qCWarning(lcStore).noquote()
            << "no copy of the database:" << written.error().name() << written.error().detail;
        return {};
    }
    if (!copies.empty() && sameBytes(fresh, copies.front().path)) {
        QFile::remove(fresh);
        setTime(copies.front().path, now);
        return {};
    }
    setTime(fresh, now);
    if (hasTodays)
        QFile::remove(copies.front().path);
    else
        shiftCopies(ledger);
    if (!QFile::rename(fresh, copyName(ledger, 1)))
        qCWarning(lcStore) << "the copy of the database could not be renamed";
    return {};
}

namespace {

Result<LedgerCopy> prepare(const QString &ledger, const QString &from)
{
    const QString prepared = preparedName(ledger);
    QFile::remove(prepared); // of a kill
    const auto file = LedgerFile::open(from);
    if (!file)
        return tl::unexpected(file.error());
    const auto empty = (*file)->isEmpty();
    if (empty && *empty)
        return fail(ErrorKind::DatabaseDamaged, u"the file is empty"_s, from);
    return (*file)->check().and_then([&] { return (*file)->copyTo(prepared); }).map([&] {
        return LedgerCopy{from, QFileInfo(from).lastModified().toUTC()};
    });
}

} // namespace

Result<LedgerCopy> prepareRestore(const QString &ledger, const QString &from)
{
    if (!from.isEmpty())
        return prepare(ledger, from);
    for (const LedgerCopy &copy : ledgerCopies(ledger)) {
        auto prepared = prepare(ledger, copy.path);
        const bool isCopysFault = !prepared && prepared.error().subject == copy.path;
        if (!isCopysFault)
            return prepared;
        qCWarning(lcStore).noquote() << copy.path << prepared.error().detail;
    }
    return fail(ErrorKind::NotFound, u"no copy"_s, ledger);
}

Result<QString> setLedgerAside(const QString &ledger, const QString &why, const QDateTime &now)
{
    const QString stem =
        u"%1.%2-%3"_s.arg(ledger, why, now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString aside = stem;
    const auto isTaken = [](const QString &name) {
        return QFileInfo::exists(name) || QFileInfo::exists(name + u"-wal"_s);
    };
    for (int n = 2; isTaken(aside); ++n)
        aside = u"%1-%2"_s.arg(stem).arg(n);
    bool any = false;
    // The log first: a ledger that is still in its place without it would look like an older one.
    for (const QString &ending : {u"-wal"_s, u"-journal"_s, QString()}) {
        if (!QFileInfo::exists(ledger + ending))
            continue;
        if (!QDir().rename(ledger + ending, aside + ending)) { // a directory, too
            QFile::rename(aside + u"-wal"_s, ledger + u"-wal"_s);
            return fail(ErrorKind::FileUnreadable, u"cannot be renamed"_s, ledger + ending);
        }
        any = true;
    }
    QFile::remove(ledger + u"-shm"_s); // made from the log
    if (!any)
        return QString();
    qCInfo(lcStore).noquote() << "the database was set aside as" << aside;
    return aside;
}

Result<void> finishRestore(const QString &ledger)
{
    QFile prepared(preparedName(ledger));
    if (!prepared.rename(ledger))
        return fail(ErrorKind::FileUnreadable, prepared.errorString(), ledger);
    return {};
}

} // namespace immirror
