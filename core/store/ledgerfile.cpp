// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgerfile.h"

#include "store/schema.h"
#include "store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QString newConnectionName()
{
    return u"ledgerfile-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// "table.column" of every table.
Result<QStringList> columnsOf(const QString &connection)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    QStringList columns;
    if (query.exec(u"SELECT t.name || '.' || c.name FROM sqlite_schema t"
                   " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"_s)) {
        while (query.next())
            columns << query.value(0).toString();
    }
    if (query.lastError().isValid())
        return tl::unexpected(storeError(query.lastError()));
    return columns;
}

/// What a ledger of that version has: its migrations, carried out in memory.
Result<QStringList> columnsOfVersion(int version)
{
    const QString name = newConnectionName();
    Result<QStringList> columns;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        if (!memory.open())
            return tl::unexpected(storeError(memory.lastError()));
        QSqlQuery query(memory);
        for (int i = 0; i < version; ++i) {
            for (const QString &statement : migrations()[static_cast<std::size_t>(i)]) {
                if (!query.exec(statement))
                    return tl::unexpected(storeError(query.lastError()));
            }
        }
        query.clear();
        columns = columnsOf(name);
        memory.close();
    }
    QSqlDatabase::removeDatabase(name);
    return columns;
}

} // namespace

Result<std::unique_ptr<LedgerFile>> LedgerFile::open(const QString &path, Beside whom)
{
    const QFileInfo file(path);
    if (!file.isFile()) { // SQLite would wait for a pipe's other end
        return fail(ErrorKind::DatabaseFailed,
                    file.exists() ? u"not a file"_s : u"there is no such file"_s, path);
    }
    std::unique_ptr<LedgerFile> ledger(new LedgerFile);
    ledger->m_path = path;
    ledger->m_connection = newConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, ledger->m_connection);
    // Read-only, because the last connection that may write carries the log over into the file
    // when it closes. Whoever writes has a log.
    QString options = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (whom == Beside::Nobody && !QFileInfo::exists(path + u"-wal"_s)) {
        options += u";QSQLITE_OPEN_URI"_s;
        connection.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded()) +
            u"?immutable=1"_s);
    } else {
        connection.setDatabaseName(path);
    }
    connection.setConnectOptions(options);
    if (!connection.open()) {
        Error error = storeError(connection.lastError());
        error.subject = path;
        return tl::unexpected(error);
    }
    return ledger;
}

LedgerFile::~LedgerFile()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QVariant> LedgerFile::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (qsizetype i = 0; done && i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!done || !query.exec()) {
        Error error = storeError(query.lastError());
        error.subject = m_path;
        return tl::unexpected(error);
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<bool> LedgerFile::isEmpty()
{
    const auto things = value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!things)
        return tl::unexpected(things.error());
    return things->toInt() == 0;
}

Result<void> LedgerFile::checkBy(const QString &pragma)
{
    const auto found = value(pragma);
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() != "ok"_L1)
        return fail(ErrorKind::DatabaseDamaged, found->toString(), m_path);
    return {};
}

Result<void> LedgerFile::check()
{
    // As of one moment: another process may be bringing the schema up to date.
    if (auto begun = value(u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    const auto sound = checkContent();
    (void)value(u"END"_s);
    return sound;
}

Result<void> LedgerFile::checkContent()
{
    const auto version = value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const auto empty = isEmpty();
    if (!empty)
        return tl::unexpected(empty.error());
    if (*empty)
        return {};
    const int number = version->toInt();
    const int newest = static_cast<int>(migrations().size());
    const auto there = columnsOf(m_connection);
    if (!there)
        return fail(there.error().kind, there.error().detail, m_path);
    const bool isOurs = number > 0 && there->contains("identities.google_client"_L1) &&
                        there->contains("mirrors.album_id"_L1);
    if (!isOurs)
        return fail(ErrorKind::DatabaseDamaged, u"the file is another program's database"_s,
                    m_path);
    if (number > newest) {
        return fail(ErrorKind::DatabaseNewer, u"schema %1, known %2"_s.arg(number).arg(newest),
                    m_path);
    }
    const auto expected = columnsOfVersion(number);
    if (!expected)
        return tl::unexpected(expected.error());
    for (const QString &column : *expected) {
        if (!there->contains(column))
            return fail(ErrorKind::DatabaseDamaged, u"missing: "_s + column, m_path);
    }
    return checkBy(u"PRAGMA quick_check(1)"_s);
}

Result<void> LedgerFile::checkIndexes()
{
    return checkBy(u"PRAGMA integrity_check(1)"_s);
}

Result<void> LedgerFile::copyTo(const QString &file)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return fail(ErrorKind::InvalidInput, u"there is such a file already"_s, file);
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::FileUnreadable, made.errorString(), file);
    made.close();
    const auto written = value(u"VACUUM INTO ?"_s, {file}); // into an empty file of ours
    if (written)
        return {};
    made.remove();
    QFile::remove(file + u"-journal"_s);
    Error error = written.error();
    if (error.kind == ErrorKind::DatabaseFailed) { // the ledger can be read: it is the other file
        error.kind = ErrorKind::FileUnreadable;
        error.subject = file;
    }
    return tl::unexpected(error);
}

Result<void> checkWholeLedger(const QString &path)
{
    return LedgerFile::open(path).and_then([](const std::unique_ptr<LedgerFile> &ledger) {
        return ledger->check().and_then([&] { return ledger->checkIndexes(); });
    });
}

bool isLedgerMissing(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return true;
    const auto ledger = LedgerFile::open(path, LedgerFile::Beside::Nobody);
    const auto empty = ledger ? (*ledger)->isEmpty() : Result<bool>(false);
    return empty && *empty;
}

} // namespace immirror
