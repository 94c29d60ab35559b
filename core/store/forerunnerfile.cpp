// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/forerunnerfile.h"

#include "base/bounds.h"
#include "base/namedfile.h"
#include "store/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QString name;
    QStringList columns;
    int needed; ///< how many of them nothing works without; 0: nor is the table itself needed
};

// As of releases 1.0.0 to 1.0.2. Three columns of app_config hold secrets (their names end in _enc)
// and must not be named here.
const Table configTable{u"app_config"_s,
                        {u"immich_album_id"_s, u"google_album_id"_s, u"immich_album_name"_s,
                         u"google_album_name"_s, u"immich_url"_s, u"google_client_id"_s},
                        2};
const Table itemTable{u"sync_items"_s,
                      {u"immich_asset_id"_s, u"immich_checksum"_s, u"google_media_item_id"_s,
                       u"status"_s, u"immich_filename"_s, u"immich_file_size"_s,
                       u"google_product_url"_s, u"error"_s, u"last_synced_at"_s},
                      4};
const Table runTable{u"sync_runs"_s,
                     {u"id"_s, u"status"_s, u"started_at"_s, u"finished_at"_s, u"total_assets"_s,
                      u"uploaded"_s, u"skipped"_s, u"deleted"_s, u"failed"_s},
                     3};
const Table logTable{u"sync_run_logs"_s,
                     {u"sync_run_id"_s, u"action"_s, u"immich_asset_id"_s, u"immich_filename"_s,
                      u"error_message"_s, u"timestamp"_s},
                     0};

// There is one for every unchanged photo in every run: hundreds of thousands in a few months. The
// runs' totals have their number.
const QString logsWanted = u"WHERE action <> 'SKIPPED'"_s;

class Reader
{
public:
    Reader(const QString &file, std::stop_token stop)
        : m_file(file)
        , m_stop(std::move(stop))
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(QFileInfo(file).absoluteFilePath());
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    ~Reader()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    Q_DISABLE_COPY_MOVE(Reader)

    /// All of it as of one moment, and into memory, so that the program is not kept from writing
    /// for longer than that takes.
    Result<OldState> read()
    {
        // SQLite opens these too, and would wait for the writer of a pipe.
        for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
            if (auto regular = checkRegularFile(m_file + QString::fromLatin1(suffix)); !regular)
                return tl::unexpected(regular.error());
        }
        auto connection = QSqlDatabase::database(m_connection, false);
        if (!connection.open())
            return tl::unexpected(errorOf(connection.lastError()));
        OldState old;
        return prepare()
            .and_then([&] { return checkSchema(); })
            .and_then([&] { return check(); })
            .and_then([&] { return readInto(old.config, configTable); })
            .and_then([&] { return readInto(old.items, itemTable); })
            .and_then([&] { return readInto(old.runs, runTable); })
            .and_then([&] { return readInto(old.logs, logTable, logsWanted); })
            .map([&] { return std::move(old); });
    }

private:
    Error errorOf(const QSqlError &error) const
    {
        Error ours = storeError(error);
        ours.subject = m_file;
        const SqliteCode code = sqliteCode(error);
        if (code == SqliteCode::Perm || code == SqliteCode::IoError ||
            code == SqliteCode::CannotOpen)
            ours.kind = ErrorKind::FileUnreadable;
        else if (code == SqliteCode::NotADatabase)
            ours.kind = ErrorKind::InvalidInput;
        return ours;
    }

    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        bool done = query.prepare(sql);
        for (qsizetype i = 0; done && i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), values[i]);
        done = done && query.exec();
        if (!done)
            return tl::unexpected(errorOf(query.lastError()));
        return query;
    }

    /// None of the file's own SQL is run: no view, no function, no condition of a column.
    Result<void> prepare()
    {
        for (const auto &sql :
             {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
              u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA query_only = ON"_s, u"BEGIN"_s}) {
            if (auto done = run(sql); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    /// Only tables and their indexes: a view or a virtual table may have no end. SQLite itself
    /// refuses a schema whose types are not those of its statements.
    Result<void> checkSchema()
    {
        auto others = run(u"SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"
                          " OR coalesce(rootpage, 0) = 0"
                          " OR type = 'table' AND coalesce(sql, '') NOT LIKE 'CREATE TABLE %'"
                          " LIMIT 1"_s);
        if (!others)
            return tl::unexpected(others.error());
        if (others->next())
            return fail(ErrorKind::InvalidInput,
                        u"neither a table nor an index: "_s + others->value(0).toString(), m_file);
        if (others->lastError().isValid())
            return tl::unexpected(errorOf(others->lastError()));
        for (const Table *table : {&configTable, &itemTable, &runTable, &logTable}) {
            auto computed =
                run(u"SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 0"_s, {table->name});
            if (!computed)
                return tl::unexpected(computed.error());
            if (computed->next())
                return fail(ErrorKind::InvalidInput,
                            u"computed: "_s + table->name + u'.' + computed->value(0).toString(),
                            m_file);
        }
        return {};
    }

    Result<QStringList> columnsOf(const Table &table)
    {
        auto rows = run(u"SELECT name FROM pragma_table_info(?)"_s, {table.name});
        if (!rows)
            return tl::unexpected(rows.error());
        QStringList names;
        while (rows->next())
            names << rows->value(0).toString();
        if (rows->lastError().isValid())
            return tl::unexpected(errorOf(rows->lastError()));
        return names;
    }

    Result<void> check()
    {
        QStringList missing;
        for (const Table *table : {&configTable, &itemTable, &runTable}) {
            const auto there = columnsOf(*table);
            if (!there)
                return tl::unexpected(there.error());
            for (int i = 0; i < table->needed && !there->isEmpty(); ++i) {
                if (!there->contains(table->columns[i]))
                    missing << table->name + u'.' + table->columns[i];
            }
            if (there->isEmpty())
                missing << table->name;
        }
        if (!missing.isEmpty())
            return fail(ErrorKind::InvalidInput, u"missing: "_s + missing.join(u", "_s), m_file);
        auto sound = run(u"PRAGMA quick_check(1)"_s);
        if (!sound)
            return tl::unexpected(sound.error());
        if (!sound->next() || sound->value(0).toString() != "ok"_L1)
            return fail(ErrorKind::DatabaseDamaged, sound->value(0).toString(), m_file);
        return {};
    }

    Result<void> readInto(Rows &into, const Table &table, const QString &where = {})
    {
        const auto there = columnsOf(table);
        if (!there || there->isEmpty())
            return there.map([](const QStringList &) {});
        QStringList wanted;
        for (const QString &column : table.columns)
            wanted << (there->contains(column) ? valueOf(column) : u"NULL"_s);
        auto rows = run(u"SELECT %1 FROM %2 NOT INDEXED %3 ORDER BY rowid LIMIT %4"_s
                            .arg(wanted.join(u", "_s), table.name, where)
                            .arg(bounds::importedRows + 1));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            Row &row = into.emplace_back();
            for (int i = 0; i < wanted.size(); ++i) {
                row << rows->value(i);
                m_characters += row.back().toString().size();
            }
            if (into.size() > bounds::importedRows || m_characters > bounds::importedText)
                return fail(ErrorKind::InvalidInput, u"too much in "_s + table.name, m_file);
        }
        if (rows->lastError().isValid())
            return tl::unexpected(errorOf(rows->lastError()));
        return {};
    }

    /// In SQL; see Row.
    static QString valueOf(const QString &column)
    {
        return u"CASE typeof(%1) WHEN 'text' THEN substr(%1, 1, %2) WHEN 'integer' THEN %1 END"_s
            .arg(column)
            .arg(bounds::description);
    }

    const QString m_file;
    const std::stop_token m_stop;
    qint64 m_characters = 0; ///< read
    const QString m_connection =
        u"forerunner-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
};

} // namespace

Result<OldState> readForerunner(const QString &file, std::stop_token stop)
{
    return Reader(file, std::move(stop)).read();
}

} // namespace immirror
