// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QVariant one(Database &database, const QString &sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSafe();
    void nobodyElseReadsIt();
    void opensAgain();
    void newerIsRefusedAndUntouched();
    void damagedIsLeftAlone_data();
    void damagedIsLeftAlone();
    void placeThatCannotBe();
    void transactions();
    void transactionWithinATransaction();
    void foreignKeysHold();
    void errorsNameTheirKind();
    void frequentQueriesUseAnIndex_data();
    void frequentQueriesUseAnIndex();

private:
    QString path() const { return m_dir->filePath(u"deep/er/immirror.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
};

void TestDatabase::isSafe()
{
    const auto database = *Database::open(path());
    QCOMPARE(one(*database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(one(*database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(one(*database, u"PRAGMA synchronous"_s).toInt(), 2); // FULL
    QCOMPARE(*database->schemaVersion(), static_cast<int>(migrations().size()));
    QVERIFY(database->checkIntegrity());
}

/// Upload tokens and an e-mail address are in it, and in the log beside it as well.
void TestDatabase::nobodyElseReadsIt()
{
    const auto database = *Database::open(path());
    QVERIFY(database->run(u"INSERT INTO identities (immich_account, google_account, google_client)"
                          " VALUES ('a', 'b', 'c')"_s));
    const QFileInfoList files =
        QDir(QFileInfo(path()).path()).entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 2); // the write-ahead log holds what was just written
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    QVERIFY(QFile::permissions(path()).testFlag(QFile::WriteOwner));
}

void TestDatabase::opensAgain()
{
    for (int i = 0; i < 3; ++i) {
        const auto database = *Database::open(path());
        QCOMPARE(one(*database, u"SELECT count(*) FROM identities"_s).toInt(), i);
        QVERIFY(database->run(u"INSERT INTO identities (immich_account, google_account,"
                              " google_client) VALUES (?, 'b', 'c')"_s,
                              {QString::number(i)}));
    }
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestDatabase::newerIsRefusedAndUntouched()
{
    {
        const auto database = *Database::open(path());
        QVERIFY(database->run(u"CREATE TABLE from_the_future (x)"_s));
        QVERIFY(database->run(u"PRAGMA user_version = 999"_s));
    }
    const QByteArray before = bytes(path());
    QVERIFY(before.size() > 1000);
    const auto opened = Database::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseNewer);
    QVERIFY(bytes(path()) == before);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList{u"immirror.db"_s});
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestDatabase::damagedIsLeftAlone_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"garbage", "truncated", "header", "page"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDatabase::damagedIsLeftAlone()
{
    QFETCH(const QString, how);
    {
        const auto database = *Database::open(path());
        QVERIFY(database->run(u"BEGIN"_s));
        for (int i = 0; i < 3000; ++i)
            QVERIFY(database->run(u"INSERT INTO identities (immich_account, google_account,"
                                  " google_client) VALUES (?, 'b', 'c')"_s,
                                  {QString::number(i)}));
        QVERIFY(database->run(u"COMMIT"_s));
    }
    QByteArray content = bytes(path());
    if (how == "garbage"_L1)
        content = QByteArray("this is no database, ").repeated(5000);
    else if (how == "truncated"_L1)
        content.truncate(content.size() / 2);
    else if (how == "header"_L1)
        content.replace(0, 100, QByteArray(100, '\xff'));
    else
        content.replace(4096, 4096, QByteArray(4096, '\x17'));
    write(path(), content);

    const auto opened = Database::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseDamaged);
    QCOMPARE(opened.error().subject, path());
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(bytes(path()) == content);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList({u"*damaged*"_s}), QStringList());
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestDatabase::placeThatCannotBe()
{
    write(m_dir->filePath(u"taken"_s), "a file");
    const auto below = Database::open(m_dir->filePath(u"taken/immirror.db"_s));
    QVERIFY(!below);
    QCOMPARE(below.error().kind, ErrorKind::FileUnreadable);
    const auto folder = Database::open(m_dir->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(bytes(m_dir->filePath(u"taken"_s)), "a file");
}

void TestDatabase::transactions()
{
    const auto database = *Database::open(path());
    const auto add = [&](const QString &name) {
        return database->run(u"INSERT INTO identities (immich_account, google_account,"
                             " google_client) VALUES (?, 'b', 'c')"_s,
                             {name});
    };
    const auto done = database->inTransaction([&]() -> Result<void> {
        if (!add(u"x"_s) || !add(u"y"_s))
            return fail(ErrorKind::DatabaseFailed);
        return {};
    });
    QVERIFY(done);
    QCOMPARE(one(*database, u"SELECT count(*) FROM identities"_s).toInt(), 2);

    const auto failed = database->inTransaction([&]() -> Result<void> {
        if (!add(u"z"_s))
            return {};
        return fail(ErrorKind::Cancelled, u"on purpose"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(failed.error().detail, u"on purpose"_s);
    QCOMPARE(one(*database, u"SELECT count(*) FROM identities"_s).toInt(), 2);

    const auto refused = database->inTransaction([&]() -> Result<void> {
        (void)add(u"v"_s);
        if (auto twice = add(u"x"_s); !twice)
            return tl::unexpected(twice.error());
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(one(*database, u"SELECT count(*) FROM identities"_s).toInt(), 2);
    QVERIFY(add(u"w"_s)); // and no transaction is left open
    QVERIFY(database->inTransaction([]() -> Result<void> { return {}; }));
}

void TestDatabase::transactionWithinATransaction()
{
    const auto database = *Database::open(path());
    const auto add = [&](const QString &account) {
        return database->change(u"INSERT INTO identities (immich_account, google_account,"
                                " google_client) VALUES (?, 'b', 'c')"_s,
                                {account});
    };
    const auto outer = database->inTransaction([&]() -> Result<void> {
        (void)add(u"kept"_s);
        const auto inner = database->inTransaction([&]() -> Result<void> {
            (void)add(u"not kept"_s);
            return fail(ErrorKind::Cancelled);
        });
        return inner ? fail(ErrorKind::DatabaseFailed) : Result<void>();
    });
    QVERIFY(outer);
    QCOMPARE(one(*database, u"SELECT group_concat(immich_account) FROM identities"_s).toString(),
             u"kept"_s);
    const auto undone = database->inTransaction([&]() -> Result<void> {
        (void)database->inTransaction([&] { return add(u"inner"_s); });
        return fail(ErrorKind::Cancelled);
    });
    QVERIFY(!undone);
    QCOMPARE(one(*database, u"SELECT count(*) FROM identities"_s).toInt(), 1);
    QVERIFY(database->inTransaction([]() -> Result<void> { return {}; }));
}

void TestDatabase::foreignKeysHold()
{
    const auto database = *Database::open(path());
    const auto orphan = database->run(
        u"INSERT INTO mirrors (identity_id, album_id, album_name, wanted_title, removal_policy)"
        " VALUES (77, 'a', 'a', '', 'keep')"_s);
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().kind, ErrorKind::DatabaseFailed);
}

void TestDatabase::errorsNameTheirKind()
{
    const auto database = *Database::open(path());
    const auto nonsense = database->run(u"SELEKT 1"_s);
    QVERIFY(!nonsense);
    QCOMPARE(nonsense.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(!nonsense.error().detail.isEmpty());
    QVERIFY(database->run(u"PRAGMA max_page_count = 40"_s));
    QVERIFY(database->run(u"BEGIN"_s));
    Result<void> filled;
    for (int i = 0; filled && i < 5000; ++i) {
        const auto row =
            database->run(u"INSERT INTO requests (day, kind, count) VALUES (?, ?, 1)"_s,
                          {QString(500, u'x'), QString::number(i)});
        if (!row)
            filled = tl::unexpected(row.error());
    }
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, ErrorKind::DiskFull);
}

/// The conditions of Members, Mirrors and History that a run asks for each photo or each album.
void TestDatabase::frequentQueriesUseAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    const QString member = u"SELECT s.id FROM memberships s JOIN assets a ON a.id = s.asset_row"
                           " JOIN mirrors m ON m.id = s.mirror_id "_s;
    row("ofMirror", member + u"WHERE s.mirror_id = 1"_s);
    row("findAsset", u"SELECT id FROM assets WHERE identity_id = 1 AND fingerprint = 'x'"_s);
    row("knowsItem", u"SELECT 1 FROM assets WHERE media_item_id = 'x' AND identity_id = 1"_s);
    row("setOk", u"UPDATE memberships SET status = 'OK' WHERE id = 1"_s);
    row("counts of a mirror",
        u"SELECT (SELECT count(*) FROM memberships s WHERE s.mirror_id = m.id AND s.status = 'OK')"
        " FROM mirrors m WHERE m.id = 1"_s);
    row("list", member + u"WHERE m.identity_id = 1 AND (m.active = 1 OR s.status = 'ORPHANED')"
                         " AND s.status = 'FAILED'"_s);
    row("counts", u"SELECT sum(m.active * (SELECT count(*) FROM memberships s"
                  " WHERE s.mirror_id = m.id AND s.status = 'OK')) FROM mirrors m"
                  " WHERE m.identity_id = 1"_s);
    row("retry one", u"UPDATE memberships SET attempts = 0 WHERE status = 'FAILED' AND mirror_id IN"
                     " (SELECT id FROM mirrors WHERE identity_id = 1) AND asset_id = 'x'"_s);
    row("events", u"SELECT e.at FROM events e LEFT JOIN mirrors m ON m.id = e.mirror_id"
                  " WHERE e.run_id = 1 ORDER BY e.id"_s);
}

void TestDatabase::frequentQueriesUseAnIndex()
{
    QFETCH(const QString, sql);
    const auto database = *Database::open(path());
    auto plan = database->run(u"EXPLAIN QUERY PLAN "_s + sql);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QStringList steps;
    while (plan->next())
        steps << plan->value(3).toString();
    QVERIFY(!steps.isEmpty());
    for (const QString &step : steps) {
        for (const QString &table :
             {u"s"_s, u"a"_s, u"e"_s, u"memberships"_s, u"assets"_s, u"events"_s})
            QVERIFY2(step != u"SCAN "_s + table, qPrintable(steps.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
