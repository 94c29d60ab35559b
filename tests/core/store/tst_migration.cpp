// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/members.h"
#include "store/mirrors.h"
#include "store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

const QStringList tables{u"identities"_s, u"mirrors"_s, u"assets"_s,  u"memberships"_s,
                         u"runs"_s,       u"events"_s,  u"requests"_s};
const QStringList newTables{u"uploads"_s, u"writes"_s, u"pacing"_s, u"films"_s};

/// Beside our own code, so that nothing of today's program has touched the file.
struct RawFile
{
    explicit RawFile(const QString &path)
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~RawFile()
    {
        QSqlDatabase::database(u"raw"_s).close();
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    QStringList rows(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"raw"_s));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        QStringList rows;
        while (query.next()) {
            QStringList row;
            for (int i = 0; query.value(i).isValid(); ++i)
                row << (query.value(i).isNull() ? u"NULL"_s : query.value(i).toString());
            rows << row.join(u'|');
        }
        return rows;
    }
    QStringList columnsOf(const QString &table)
    {
        return rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    }
    /// All that SQLite says about tables and indexes.
    QStringList shape()
    {
        QStringList all;
        for (const QString &table : tables + newTables) {
            const QStringList indexes =
                rows(u"SELECT name FROM pragma_index_list('%1') ORDER BY name"_s.arg(table));
            all << table << rows(u"PRAGMA table_info(%1)"_s.arg(table))
                << rows(u"SELECT \"from\", \"table\", \"to\", on_delete FROM"
                        " pragma_foreign_key_list('%1') ORDER BY 1"_s.arg(table));
            for (const QString &index : indexes)
                all << index << rows(u"PRAGMA index_xinfo(%1)"_s.arg(index));
        }
        return all;
    }
};

using Content = QMap<QString, QStringList>;

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fixturesHaveAllValues_data() { versions(); }
    void fixturesHaveAllValues();
    void keepsEveryRow_data() { versions(); }
    void keepsEveryRow();
    void knowsWhatIsNew();
    void endsAsANewFileBegins_data() { versions(); }
    void endsAsANewFileBegins();
    void goesOnWithTheRows();
    void failsWithoutATrace();

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
        QTest::newRow("4") << 4;
        QTest::newRow("5") << 5;
    }
    QString path() const { return m_dir->filePath(u"ledger.db"_s); }
    /// Each table's rows, of the columns that the old version has.
    Content content() const
    {
        RawFile file(path());
        Content all;
        for (const QString &table : m_columns.keys())
            all[table] = file.rows(
                u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(m_columns[table].join(u", "_s), table));
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Content m_columns;
    Content m_before;
};

void TestMigration::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const int version = std::max(1, QByteArray(QTest::currentDataTag()).toInt());
    QFile script(
        QStringLiteral(IMMIRROR_SOURCE_DIR "/tests/core/store/data/version%1.sql").arg(version));
    QVERIFY(script.open(QIODevice::ReadOnly));
    {
        RawFile file(path());
        file.rows(u"PRAGMA journal_mode = WAL"_s);
        const QStringList statements = QString::fromUtf8(script.readAll()).split(u";\n"_s);
        for (const QString &statement : statements) {
            if (!statement.isEmpty())
                file.rows(statement);
        }
        m_columns.clear();
        for (const QString &table : tables + newTables) {
            if (const QStringList columns = file.columnsOf(table); !columns.isEmpty())
                m_columns[table] = columns;
        }
    }
    m_before = content();
    for (const QString &table : tables)
        QVERIFY2(!m_before[table].isEmpty(), qPrintable(table));
    QCOMPARE(m_columns[u"mirrors"_s].contains(u"paused"_s), version > 1);
}

/// A column that is empty, or as by default, in every row could be lost without anyone seeing it.
void TestMigration::fixturesHaveAllValues()
{
    RawFile file(path());
    for (const QString &table : m_columns.keys()) {
        for (const QString &column : m_columns[table]) {
            const QString standard =
                file.rows(u"SELECT coalesce(dflt_value, 'NULL') FROM pragma_table_info('%1')"
                          " WHERE name = '%2'"_s.arg(table, column))
                    .value(0);
            const QStringList own =
                file.rows(u"SELECT count(*) FROM %1 WHERE %2 IS NOT NULL AND %2 IS NOT %3"_s.arg(
                    table, column, standard));
            QVERIFY2(own != QStringList{u"0"_s}, qPrintable(table + u'.' + column));
        }
    }
}

void TestMigration::keepsEveryRow()
{
    {
        const auto database = Database::open(path());
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QCOMPARE(*(*database)->schemaVersion(), static_cast<int>(migrations().size()));
        QVERIFY((*database)->checkIntegrity());
    }
    QCOMPARE(content(), m_before);
    QCOMPARE(RawFile(path()).rows(u"PRAGMA foreign_key_check"_s), QStringList());
    QVERIFY(Database::open(path())); // and the next time nothing is to be done
    QCOMPARE(content(), m_before);
}

void TestMigration::knowsWhatIsNew()
{
    QVERIFY(Database::open(path()));
    RawFile file(path());
    QCOMPARE(file.rows(u"SELECT paused, cover_asset_id, removals_held FROM mirrors ORDER BY id"_s),
             QStringList(4, u"0|NULL|0"_s));
    QCOMPARE(file.rows(u"SELECT id, identity_id FROM events ORDER BY id"_s),
             (QStringList{u"1|2"_s, u"2|1"_s, u"3|1"_s, u"4|NULL"_s}));
}

void TestMigration::endsAsANewFileBegins()
{
    QVERIFY(Database::open(path()));
    const QString anew = m_dir->filePath(u"new.db"_s);
    QVERIFY(Database::open(anew));
    const QStringList expected = RawFile(anew).shape();
    QVERIFY(expected.size() > 100);
    QCOMPARE(RawFile(path()).shape(), expected);
}

void TestMigration::goesOnWithTheRows()
{
    const auto database = *Database::open(path());
    Mirrors mirrors(*database, 1);
    const auto all = *mirrors.all();
    QCOMPARE(all.size(), 2U);
    const Mirror &holiday = all[1];
    QCOMPARE(holiday.albumName, u"Holiday"_s);
    QCOMPARE(holiday.stamp->assetCount, 3);
    QCOMPARE(holiday.items, 1);
    QCOMPARE(holiday.failed, 1);
    QVERIFY(!holiday.paused);
    QCOMPARE(holiday.coverAssetId, QString());
    QCOMPARE(Members(*database, 1).counts()->orphaned, 1);
    History history(*database, 1);
    QCOMPARE(history.runs(-1)->size(), 1U);
    QCOMPARE(history.events(2)->size(), 2U);
    QVERIFY(history.add(2, {.at = holiday.lastSyncedAt, .mirrorId = 1, .fileName = u"new"_s}));
    QCOMPARE(history.events(2)->size(), 3U);
}

/// Here the last statement cannot be carried out: what those before it did is undone.
void TestMigration::failsWithoutATrace()
{
    QStringList shape;
    {
        RawFile file(path());
        file.rows(u"CREATE INDEX events_by_mirror ON events (mirror_id)"_s);
        shape = file.shape();
    }
    const auto opened = Database::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY2(opened.error().detail.contains(u"events_by_mirror"_s),
             qPrintable(opened.error().detail));
    QCOMPARE(content(), m_before);
    {
        RawFile file(path());
        QCOMPARE(file.shape(), shape);
        QCOMPARE(file.rows(u"PRAGMA user_version"_s), QStringList{u"1"_s});
        file.rows(u"DROP INDEX events_by_mirror"_s);
    }
    QVERIFY(Database::open(path())); // nothing was set aside, nothing is lost
    QCOMPARE(content(), m_before);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
