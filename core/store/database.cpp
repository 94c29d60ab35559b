// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "base/log.h"
#include "store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace immirror {

using namespace Qt::StringLiterals;

static Error storeError(const QSqlError &error)
{
    // Primary result codes of sqlite3.h, in the low byte of what the driver reports.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    ErrorKind kind = ErrorKind::DatabaseFailed;
    if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        kind = ErrorKind::DatabaseDamaged;
    else if (code == 13) // SQLITE_FULL
        kind = ErrorKind::DiskFull;
    return {.kind = kind, .detail = error.text()};
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storeError(query.lastError()));
    return query;
}

Result<void> Database::runPrepared(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError()));
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    if (auto done = runPrepared(*query, values); !done)
        return tl::unexpected(done.error());
    return query;
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &change)
{
    const bool inner = m_transactions > 0;
    if (auto begun = run(inner ? u"SAVEPOINT part"_s : u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    ++m_transactions;
    Result<void> done = change();
    --m_transactions;
    if (done) {
        if (auto committed = run(inner ? u"RELEASE part"_s : u"COMMIT"_s); !committed)
            done = tl::unexpected(committed.error());
    }
    if (!done) {
        (void)run(inner ? u"ROLLBACK TO part"_s : u"ROLLBACK"_s);
        if (inner)
            (void)run(u"RELEASE part"_s);
    }
    return done;
}

static Result<void> migrate(Database &database)
{
    const int current = database.schemaVersion();
    const int newest = static_cast<int>(migrations().size());
    if (current > newest) {
        return fail(ErrorKind::DatabaseNewer, u"schema %1, known %2"_s.arg(current).arg(newest));
    }
    for (int version = current + 1; version <= newest; ++version) {
        const auto done = database.inTransaction([&]() -> Result<void> {
            if (database.schemaVersion() >= version) // another process was first
                return {};
            QStringList statements = migrations()[static_cast<std::size_t>(version - 1)];
            // A pragma takes no bound values; the number is ours.
            statements << u"PRAGMA user_version = %1"_s.arg(version);
            for (const QString &statement : statements) {
                if (auto ran = database.run(statement); !ran)
                    return tl::unexpected(ran.error());
            }
            return {};
        });
        if (!done)
            return done;
        qCInfo(lcStore) << "schema" << version << "in place";
    }
    return {};
}

int Database::schemaVersion()
{
    auto query = run(u"PRAGMA user_version"_s);
    return query && query->next() ? query->value(0).toInt() : 0;
}

Result<void> Database::checkIntegrity()
{
    auto query = run(u"PRAGMA integrity_check(1)"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next() || query->value(0).toString() != "ok"_L1)
        return fail(ErrorKind::DatabaseDamaged, query->value(0).toString());
    return {};
}

Result<void> Database::connect(const QString &path)
{
    m_connection = u"immirror-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    // Before SQLite, whose -wal and -shm take over the mode of the file.
    if (QFile file(path); !file.exists())
        (void)file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return tl::unexpected(storeError(connection.lastError()));
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = run(pragma); !done)
            return tl::unexpected(done.error());
    }
    auto quick = run(u"PRAGMA quick_check(1)"_s);
    if (!quick)
        return tl::unexpected(quick.error());
    if (!quick->next() || quick->value(0).toString() != "ok"_L1)
        return fail(ErrorKind::DatabaseDamaged, quick->value(0).toString());
    quick->finish();
    return migrate(*this);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::FileUnreadable, folder, folder);
    std::unique_ptr<Database> database(new Database);
    Result<void> opened = database->connect(path);
    if (!opened && opened.error().kind == ErrorKind::DatabaseDamaged) {
        const QString stem =
            path + QDateTime::currentDateTimeUtc().toString(u"'.damaged-'yyyyMMdd'T'HHmmss'Z'"_s);
        QString aside = stem;
        for (int n = 2; QFile::exists(aside); ++n)
            aside = u"%1-%2"_s.arg(stem).arg(n);
        qCCritical(lcStore).noquote()
            << "damaged:" << opened.error().detail << "set aside as" << aside;
        database.reset(new Database);
        if (!QFile::rename(path, aside))
            return fail(ErrorKind::DatabaseDamaged, opened.error().detail, path);
        QFile::rename(path + u"-wal"_s, aside + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        database->m_setAside = aside;
        opened = database->connect(path);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace immirror
