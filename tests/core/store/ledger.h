// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "store/mirrors.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace immirror {

inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc()).addSecs(60LL * minutes);
}

struct Ledger
{
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("ledger.db"));
    std::unique_ptr<Database> database = *Database::open(path);
    qint64 identity = *Mirrors::identityId(
        *database, {QStringLiteral("alice"), QStringLiteral("alice@g"), QStringLiteral("client")});
    qint64 stranger = *Mirrors::identityId(
        *database, {QStringLiteral("bob"), QStringLiteral("bob@g"), QStringLiteral("client")});
    Mirrors mirrors{*database, identity};
    Members members{*database, identity};
    History history{*database, identity};
    std::unique_ptr<LedgerReader> reader = *LedgerReader::open(path, identity);

    Mirror mirror(const QString &name)
    {
        return *mirrors.add(name + QStringLiteral("-id"), name, {}, RemovalPolicy::Remove);
    }
    qint64 member(const Mirror &mirror, const QString &name)
    {
        const auto asset = members.asset(QStringLiteral("print-") + name);
        return *members.expect(mirror.id, asset->row, name + QStringLiteral("-id"), name, at(0), 7);
    }
    void event(qint64 run, qint64 mirror, Action action, const QString &fileName)
    {
        if (!history.add(run, {.at = at(0),
                               .mirrorId = mirror,
                               .action = action,
                               .assetId = QStringLiteral("asset"),
                               .fileName = fileName}))
            qFatal("event not added");
    }
    QStringList names(const LedgerReader::EventFilter &filter, qint64 before = 0, int limit = 100)
    {
        const auto rows = reader->events(filter, before, limit);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        QStringList names;
        for (const LedgerReader::EventRow &row : *rows)
            names << row.event.fileName;
        return names;
    }
    QStringList items(ItemStatus status, qint64 before = 0, int limit = 100)
    {
        const auto rows = *reader->items(status, before, limit);
        QStringList names;
        for (const Member &member : rows)
            names << member.fileName;
        return names;
    }
    /// Whatever `sql` does to very many rows at once.
    void fill(const QString &sql)
    {
        if (auto done = database->change(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
};

} // namespace immirror
