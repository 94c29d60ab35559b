// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "base/async.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/privatefiles.h"
#include "store/ledgerfile.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

namespace immirror {

using namespace Qt::StringLiterals;

Result<SqlRows> Database::run(const QString &sql, const QVariantList &values)
{
    qCDebug(lcSql).noquote() << sql;
    // First: a statement that has been carried out is not lost to an exception.
    QDateTime now = m_clock ? m_clock->now() : QDateTime::currentDateTimeUtc();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (qsizetype i = 0; done && i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    done = done && query.exec();
    if (!done) {
        Error error = storeError(query.lastError());
        if (error.kind == ErrorKind::DatabaseDamaged)
            error.subject = QSqlDatabase::database(m_connection, false).databaseName();
        return tl::unexpected(error);
    }
    return SqlRows(std::move(query), std::move(now));
}

Result<void> Database::change(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const SqlRows &) {});
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &steps)
{
    const bool inner = m_transactions > 0;
    if (auto begun = change(inner ? u"SAVEPOINT part"_s : u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    ++m_transactions;
    Result<void> done = guarded(steps);
    --m_transactions;
    const auto carryOut = [this](const QString &sql) {
        return guarded([&] { return change(sql); });
    };
    if (done)
        done = carryOut(inner ? u"RELEASE part"_s : u"COMMIT"_s);
    if (!done) {
        (void)carryOut(inner ? u"ROLLBACK TO part"_s : u"ROLLBACK"_s);
        if (inner)
            (void)carryOut(u"RELEASE part"_s);
    }
    return done;
}

static int newestSchema()
{
    return static_cast<int>(migrations().size());
}

static Error otherSchema(int version)
{
    return {.kind = version > newestSchema() ? ErrorKind::DatabaseNewer : ErrorKind::DatabaseFailed,
            .detail = u"schema %1, known %2"_s.arg(version).arg(newestSchema())};
}

/// Rows that refer to none.
static Result<int> brokenReferences(Database &database)
{
    int count = 0;
    return eachRow(database.run(u"PRAGMA foreign_key_check"_s), [&](const SqlRows &) { ++count; })
        .map([&] { return count; });
}

static Result<void> migrate(Database &database)
{
    const auto current = database.schemaVersion();
    if (!current)
        return tl::unexpected(current.error());
    const int newest = newestSchema();
    if (*current > newest)
        return tl::unexpected(otherSchema(*current));
    if (*current == newest)
        return {};
    // A table that others refer to is made anew; only outside of a transaction can that be said.
    if (auto off = database.change(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const auto before = brokenReferences(database); // somebody else's doing: they stay as they are
    if (!before)
        return tl::unexpected(before.error());
    for (int version = *current + 1; version <= newest; ++version) {
        const auto done = database.inTransaction([&]() -> Result<void> {
            const auto now = database.schemaVersion();
            if (!now || *now >= version) // another process was first
                return now.map([](int) {});
            QStringList statements = migrations()[static_cast<std::size_t>(version - 1)];
            // A pragma takes no bound values; the number is ours.
            statements << u"PRAGMA user_version = %1"_s.arg(version);
            for (const QString &statement : statements) {
                if (auto done = database.change(statement); !done)
                    return done;
            }
            const auto after = brokenReferences(database);
            if (!after)
                return tl::unexpected(after.error());
            return *after <= *before ? Result<void>()
                                     : fail(ErrorKind::DatabaseFailed, u"references"_s);
        });
        if (!done)
            return done;
        qCInfo(lcStore) << "schema" << version << "in place";
    }
    return database.change(u"PRAGMA foreign_keys = ON"_s);
}

Result<int> Database::schemaVersion()
{
    return run(u"PRAGMA user_version"_s).and_then([](SqlRows query) -> Result<int> {
        if (!query.next())
            return tl::unexpected(storeError(query.lastError()));
        return query.value(0).toInt();
    });
}

Result<void> Database::checkIntegrity()
{
    auto query = run(u"PRAGMA integrity_check(1)"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next() || query->value(0).toString() != "ok"_L1)
        return fail(ErrorKind::DatabaseDamaged, query->value(0).toString(),
                    QSqlDatabase::database(m_connection, false).databaseName());
    return {};
}

Result<void> Database::connect(const QString &path, const QString &options)
{
    m_connection = u"immirror-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return tl::unexpected(storeError(connection.lastError()));
    return {};
}

Result<void> Database::connectToWrite(const QString &path)
{
    // Before SQLite, whose -wal and -shm take over the mode of the file. Only where there is none
    // at that very moment: another process may be filling it already.
    (void)QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                           QFile::ReadOwner | QFile::WriteOwner);
    if (auto done = connect(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s); !done)
        return done;
    // FULL: at a power loss NORMAL forgets the last commits, among them which creates went out. Of
    // a sync of small photos it takes 2 to 5 % on a disk that needs 8 ms.
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = change(pragma); !done)
            return done;
    }
    return migrate(*this);
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::NotConfigured);
    std::unique_ptr<Database> database(new Database);
    // Whoever reads is in a hurry, and waits for nothing but the recovery after a crash.
    const auto version =
        database->connect(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s).and_then([&] {
            return database->schemaVersion();
        });
    if (!version)
        return fail(version.error().kind, version.error().detail, path);
    if (*version != newestSchema())
        return tl::unexpected(otherSchema(*version));
    return database;
}

/// Before SQLite may write to it: a damaged file stays as it is, with its log. A process that ends
/// just now may be carrying its log over into the file, which then looks damaged for a moment.
static Result<void> checkBeforeWriting(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isFile()) // SQLite would wait for a pipe's other end
        return fail(ErrorKind::DatabaseFailed, u"not a file"_s);
    if (!file.exists() || file.size() == 0)
        return {};
    constexpr int looks = 3;
    constexpr unsigned long pause = 30; // ms
    Result<void> sound;
    for (int i = 0; i < looks; ++i) {
        if (i > 0)
            QThread::msleep(pause);
        sound = LedgerFile::open(path, LedgerFile::Beside::Nobody).and_then([](const auto &ledger) {
            return ledger->check();
        });
        if (sound || sound.error().kind != ErrorKind::DatabaseDamaged)
            break;
    }
    return sound;
}

/// Several processes that begin at once wait for each other: SQLite itself does not wait where one
/// of them changes how the file is written.
static bool isLockedForAMoment(const Result<void> &opened)
{
    return !opened && opened.error().kind == ErrorKind::DatabaseFailed &&
           opened.error().detail.contains("database is locked"_L1);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        return fail(ErrorKind::FileUnreadable, folder, folder);
    std::unique_ptr<Database> database(new Database);
    // Only a connection that may write can roll back what a kill left half written.
    const bool rollsBack = QFileInfo(path + u"-journal"_s).size() > 0;
    auto opened = rollsBack ? Result<void>() : checkBeforeWriting(path);
    constexpr int attempts = 100;
    constexpr unsigned long pause = 50; // ms
    for (int i = 0; i < attempts && opened; ++i) {
        database.reset(new Database);
        const auto connected = database->connectToWrite(path);
        if (!isLockedForAMoment(connected) || i + 1 == attempts) {
            opened = connected;
            break;
        }
        QThread::msleep(pause);
    }
    if (opened && rollsBack)
        opened = database->checkIntegrity();
    if (!opened) {
        Error error = opened.error();
        error.subject = path;
        return tl::unexpected(error);
    }
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
