// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/trayapp.h"
#include "store/database.h"
#include "store/ledgercopies.h"
#include "store/ledgerfile.h"
#include "store/mirrors.h"
#include "store/schema.h"

#include <QSqlError>

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

/// Without its log and the log's index.
void removeLedger(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(ending));
}

void carryOut(const QString &path, const QStringList &statements)
{
    const QString name = u"hostile"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
    }
    QSqlDatabase::removeDatabase(name);
}

/// Rows that an index does not have: the structure is sound, and looking up finds nothing.
void damageIndex(const QString &path)
{
    carryOut(path,
             {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET sql = sql || ' WHERE 0'"
                                                " WHERE name = 'memberships_by_status'"_s});
    carryOut(path,
             {u"UPDATE memberships SET status = 'PENDING'"_s, u"PRAGMA writable_schema = ON"_s,
              u"UPDATE sqlite_schema SET sql = replace(sql, ' WHERE 0', '')"
              " WHERE name = 'memberships_by_status'"_s});
}

bool isPrivate(const QString &path)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile::permissions(path) & others);
}

/// An album of five photos, of which the first two are in the copy of the ledger that is kept.
struct Setup : Cli
{
    Setup()
    {
        album = albumOf(u"Trip"_s, 2);
        QVERIFY(connectImmich().exitCode == 0 && connectGoogle().exitCode == 0);
        QCOMPARE(run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
        QCOMPARE(run({u"sync"_s}).exitCode, 0);
        QCOMPARE(run({u"backup"_s, copy()}).exitCode, 0);
    }
    /// Three more photos, which the copy does not know.
    void syncMore()
    {
        const QDateTime at(QDate(2024, 8, 1), QTime(8, 0), QTimeZone::utc());
        for (int i = 0; i < 3; ++i) {
            const QString name = u"later-%1.jpg"_s.arg(i);
            immich.addToAlbum(album,
                              {immich.addAsset(name, "later " + name.toUtf8(), at.addSecs(i))});
        }
        QCOMPARE(run({u"sync"_s}).exitCode, 0);
        QCOMPARE(google.albumByTitle(u"Trip"_s)->itemIds.size(), 5U);
        google.resetCounts();
        google.http().clearRequests();
    }
    QString copy() const { return home.filePath(u"kept/ledger.copy"_s); }
    QJsonValue status() const
    {
        const Answer answer = run({u"status"_s, u"--json"_s});
        return answer.exitCode == 0 ? answer.json() : QJsonValue();
    }
    QString state() const { return status()["state"_L1].toString(); }
    QDir folder() const { return QFileInfo(database()).dir(); }
    QStringList setAside() const { return folder().entryList({u"immirror.db.damaged-*"_s}); }

    QString album;
    bool folderMade = QDir(home.path()).mkpath(u"kept"_s);
};

} // namespace

/// A ledger that is damaged or lost: said, left as it is, and nothing is synced before a person has
/// decided. The real program, and what it is made of.
class TestHostileLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damage_data();
    void damage();
    void everyCommandSaysIt();
    void olderCopyDoublesNothing_data();
    void olderCopyDoublesNothing();
    void startsEmpty();
    void firstSetUpStillWorks();
    void applicationNotices_data();
    void applicationNotices();
    void backups();
    void restoresOnlyWhatIsSound();
    void copyADay();
    void copiesAreNotPushedOut();
    void indexesAreChecked();
    void damagedSettingsAreKept();
};

void TestHostileLedger::damage_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"garbage", "emptied", "text", "truncated", "header", "page", "schema",
                            "other program's", "other program's of our version", "column gone",
                            "log of another", "directory", "missing", "folder missing"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

static void damageLedger(const QString &how, const QString &path)
{
    QByteArray content = bytes(path);
    const auto replaceBy = [&](const QByteArray &other) {
        removeLedger(path);
        write(path, other);
    };
    if (how == "garbage"_L1)
        replaceBy(QByteArray(50'000, '\x5a'));
    else if (how == "emptied"_L1)
        replaceBy({});
    else if (how == "text"_L1)
        replaceBy("Dear diary,\n");
    else if (how == "truncated"_L1)
        replaceBy(content.left(content.size() / 2));
    else if (how == "header"_L1)
        replaceBy(content.replace(0, 100, QByteArray(100, '\xff')));
    else if (how == "page"_L1)
        replaceBy(content.replace(4096 * 4, 4096, QByteArray(4096, '\x17')));
    else if (how == "schema"_L1)
        replaceBy(content.replace(100, 100, QByteArray(100, 'x')));
    else if (how == "other program's"_L1 || how == "other program's of our version"_L1) {
        const int version = how == "other program's"_L1 ? 0 : static_cast<int>(migrations().size());
        removeLedger(path);
        carryOut(path, {u"CREATE TABLE cookies (a, b)"_s, u"INSERT INTO cookies VALUES (1, 2)"_s,
                        u"PRAGMA user_version = %1"_s.arg(version)});
    } else if (how == "column gone"_L1)
        carryOut(path, {u"ALTER TABLE runs DROP COLUMN captioned"_s});
    else if (how == "log of another"_L1) {
        // Frames that fit together, of a database that has nothing to do with this one.
        QTemporaryDir dir;
        const QString other = dir.filePath(u"other.db"_s);
        const QString name = u"other"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(other);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
            query.finish();
            QVERIFY(query.exec(u"CREATE TABLE cookies (a)"_s));
            QVERIFY(query.exec(u"INSERT INTO cookies VALUES (randomblob(20000))"_s));
            QVERIFY(QFile::copy(other + u"-wal"_s, path + u"-wal"_s));
        }
        QSqlDatabase::removeDatabase(name);
    } else if (how == "directory"_L1) {
        removeLedger(path);
        QVERIFY(QDir().mkpath(path + u"/sub"_s));
    } else if (how == "missing"_L1)
        removeLedger(path);
    else if (how == "folder missing"_L1)
        QVERIFY(QFileInfo(path).dir().removeRecursively());
    else
        qFatal("no such damage");
}

void TestHostileLedger::damage()
{
    QFETCH(const QString, how);
    Setup cli;
    cli.syncMore();
    damageLedger(how, cli.database());
    if (QTest::currentTestFailed())
        return;
    const QByteArray before = bytes(cli.database());
    const QByteArray log = bytes(cli.database() + u"-wal"_s);
    const QString kind = how == "directory"_L1 ? u"databaseFailed"_s : u"databaseDamaged"_s;

    for (int time = 0; time < 2; ++time) { // and it stays so
        const QJsonValue status = cli.status();
        QCOMPARE(status["state"_L1].toString(), u"attention"_s);
        QCOMPARE(status["error"_L1].toString(), kind);
        QVERIFY(status["reason"_L1].toString().contains(cli.database()));
        const Answer synced = cli.run({u"sync"_s, u"--json"_s});
        QCOMPARE(synced.exitCode, 3);
        QCOMPARE(synced.json()["error"_L1].toString(), kind);
        QCOMPARE(cli.run({u"mirror"_s, u"list"_s}).exitCode, 3);
    }
    QVERIFY(bytes(cli.database()) == before);
    QVERIFY(bytes(cli.database() + u"-wal"_s) == log);
    QCOMPARE(cli.setAside(), QStringList());
    QCOMPARE(cli.google.http().requests().size(), 0U);

    const Answer restored = cli.run({u"restore"_s, cli.copy(), u"--json"_s});
    QVERIFY2(restored.exitCode == 0, restored.err);
    const QString aside = restored.json()["setAside"_L1].toString();
    QCOMPARE(aside.isEmpty(), how.endsWith("missing"_L1));
    QVERIFY(aside.isEmpty() || bytes(aside) == before);
    QVERIFY(cli.state() != "attention"_L1);
    QCOMPARE(cli.run({u"verify"_s, u"--repair"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    QVERIFY(cli.run({u"verify"_s}).exitCode == 0);
}

void TestHostileLedger::everyCommandSaysIt()
{
    Setup cli;
    cli.google.resetCounts();
    write(cli.database(), QByteArray(5000, 'x'));
    for (const QString &words :
         {u"albums"_s, u"mirror add Trip"_s, u"mirror list"_s, u"mirror set Trip --edited yes"_s,
          u"mirror remove Trip"_s, u"plan"_s, u"sync"_s, u"verify"_s, u"verify --repair"_s,
          u"runs"_s, u"run 1"_s, u"items"_s, u"retry"_s, u"forget x"_s}) {
        const Answer answer = cli.run(words.split(u' '));
        QVERIFY2(answer.exitCode == 3, qPrintable(words));
        for (const QByteArray &part :
             {cli.database().toUtf8(), "immirror restore"_ba, "--empty"_ba})
            QVERIFY2(answer.err.contains(part), qPrintable(words + QString::fromUtf8(answer.err)));
    }
    QCOMPARE(cli.run({u"backup"_s, cli.home.filePath(u"another"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(cli.home.filePath(u"another"_s)));
    for (const QString &words : {u"status"_s, u"pause"_s, u"resume"_s, u"settings"_s})
        QVERIFY2(cli.run({words}).exitCode == 0, qPrintable(words));
    QCOMPARE(cli.run({u"doctor"_s}).exitCode, 1);
    QVERIFY(bytes(cli.database()) == QByteArray(5000, 'x'));
    QCOMPARE(cli.google.count(u"batchCreate"_s) + cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 2U);
    QCOMPARE(cli.run({u"disconnect"_s, u"immich"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"disconnect"_s, u"google"_s}).exitCode, 0);
    QCOMPARE(cli.status()["error"_L1].toString(), u"databaseDamaged"_s); // said all the same
}

void TestHostileLedger::olderCopyDoublesNothing_data()
{
    QTest::addColumn<bool>("verified");
    QTest::newRow("verified first") << true;
    QTest::newRow("synced at once") << false;
}

void TestHostileLedger::olderCopyDoublesNothing()
{
    QFETCH(const bool, verified);
    Setup cli;
    cli.syncMore();
    write(cli.database(), QByteArray(5000, 'x'));
    const Answer restored = cli.run({u"restore"_s, cli.copy()});
    QCOMPARE(restored.exitCode, 0);
    QVERIFY(restored.err.contains("verify"));
    QCOMPARE(cli.setAside().size(), 1);
    if (verified) {
        const Answer compared = cli.run({u"verify"_s, u"--repair"_s, u"--json"_s});
        QCOMPARE(compared.exitCode, 0);
        QCOMPARE(compared.json()["albums"_L1][0]["differences"_L1].toArray().size(), 3);
    }
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"upload"_s), verified ? 0 : 3);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 5U);
    QCOMPARE(cli.google.albums().size(), 1U);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestHostileLedger::startsEmpty()
{
    Setup cli;
    cli.syncMore();
    write(cli.database(), QByteArray(5000, 'x'));
    QCOMPARE(cli.run({u"restore"_s, cli.copy(), u"--empty"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"restore"_s, u"--empty"_s}).exitCode, 0);
    QCOMPARE(cli.setAside().size(), 1);
    QCOMPARE(cli.state(), u"idle"_s);
    QCOMPARE(cli.run({u"mirror"_s, u"list"_s, u"--json"_s}).json().toArray().size(), 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, cli.album}).exitCode, 0);
    QCOMPARE(cli.run({u"verify"_s, u"--repair"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.google.albums().size(), 1U);
}

void TestHostileLedger::firstSetUpStillWorks()
{
    Cli cli;
    QCOMPARE(cli.run({u"status"_s}).exitCode, 0);
    removeLedger(cli.database());
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString album = cli.albumOf(u"Trip"_s, 1);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestHostileLedger::applicationNotices_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"garbage", "emptied", "truncated", "directory", "missing"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// While it runs: its own handle on the old file must not go on as if nothing had happened.
void TestHostileLedger::applicationNotices()
{
    QFETCH(const QString, how);
#ifndef IMMIRROR_GUI
    QSKIP("a build without the tray application");
#endif
    Setup cli;
    cli.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QCOMPARE(cli.run({u"settings"_s, u"sync.auto"_s, u"no"_s}).exitCode, 0);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    cli.syncMore();
    damageLedger(how, cli.database());
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3);
    QCOMPARE(cli.state(), u"attention"_s);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3);
    QCOMPARE(cli.google.http().requests().size(), 0U);
    const Answer restored = cli.run({u"restore"_s, cli.copy()});
    QVERIFY2(restored.exitCode == 0, restored.err);
    QVERIFY(cli.state() != "attention"_L1);
    QCOMPARE(cli.run({u"verify"_s, u"--repair"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestHostileLedger::backups()
{
    Setup cli;
    QVERIFY(isPrivate(cli.copy()));
    const QByteArray first = bytes(cli.copy());
    QVERIFY(checkWholeLedger(cli.copy()));
    {
        const auto copy = *Database::openForReading(cli.copy());
        const auto ledger = *Database::openForReading(cli.database());
        for (const QString &sql : {u"SELECT group_concat(media_item_id) FROM assets"_s,
                                   u"SELECT group_concat(asset_id || status) FROM memberships"_s,
                                   u"SELECT group_concat(google_album_id) FROM mirrors"_s}) {
            auto a = copy->run(sql);
            auto b = ledger->run(sql);
            QVERIFY(a && b && a->next() && b->next());
            QCOMPARE(a->value(0), b->value(0));
            QVERIFY(!a->value(0).toString().isEmpty());
        }
    }
    const Answer again = cli.run({u"backup"_s, cli.copy()});
    QCOMPARE(again.exitCode, 2);
    QVERIFY(again.err.contains("already"));
    QVERIFY(bytes(cli.copy()) == first);
    QCOMPARE(cli.run({u"backup"_s, cli.home.filePath(u"no/such/folder"_s)}).exitCode, 2);
    QCOMPARE(cli.run({u"backup"_s, cli.home.path()}).exitCode, 2);
    QCOMPARE(cli.run({u"backup"_s, u"/dev/full"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"backup"_s}).exitCode, 2);
    const QString link = cli.home.filePath(u"link"_s);
    QVERIFY(QFile::link(cli.home.filePath(u"nowhere"_s), link));
    QCOMPARE(cli.run({u"backup"_s, link}).exitCode, 2);
    const QString odd = cli.home.filePath(u"file:it's odd?mode=memory"_s);
    const Answer answer = cli.run({u"backup"_s, odd, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()["file"_L1].toString(), odd);
    QVERIFY(checkWholeLedger(odd));
}

void TestHostileLedger::restoresOnlyWhatIsSound()
{
    Setup cli;
    cli.syncMore(); // at its beginning a copy was taken
    QCOMPARE(ledgerCopies(cli.database()).size(), 1U);
    const QByteArray sound = bytes(cli.database());
    QCOMPARE(cli.run({u"restore"_s}).exitCode, 2); // not by a slip of the hand
    const QString bad = cli.home.filePath(u"bad"_s);
    for (const QByteArray &content : {QByteArray(), QByteArray(5000, 'x'), sound.left(9000)}) {
        write(bad, content);
        QCOMPARE(cli.run({u"restore"_s, bad}).exitCode, 2);
    }
    QCOMPARE(cli.run({u"restore"_s, cli.home.filePath(u"none"_s)}).exitCode, 2);
    QCOMPARE(cli.run({u"restore"_s, cli.home.path()}).exitCode, 2);
    QVERIFY(bytes(cli.database()) == sound);
    QCOMPARE(cli.folder().entryList({u"*restoring*"_s, u"*damaged*"_s, u"*replaced*"_s}),
             QStringList());

    write(cli.database(), "x");
    QVERIFY(QFile::rename(cli.database() + u".copy-1"_s, cli.database() + u".copy-2"_s));
    write(cli.database() + u".copy-1"_s, sound.left(9000)); // the newest is no good
    const Answer restored = cli.run({u"restore"_s, u"--json"_s});
    QCOMPARE(restored.exitCode, 0);
    QCOMPARE(restored.json()["file"_L1].toString(), cli.database() + u".copy-2"_s);
    write(cli.database(), "x");
    for (const char *copy : {".copy-1", ".copy-2"})
        QVERIFY(QFile::remove(cli.database() + QString::fromLatin1(copy)));
    const Answer none = cli.run({u"restore"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.err.contains("--empty"));
    QCOMPARE(bytes(cli.database()), "x"_ba);
}

namespace {

struct Kept
{
    Kept()
    {
        const auto database = *Database::open(path);
        identity = *Mirrors::identityId(*database, {u"a"_s, u"b"_s, u"c"_s});
    }
    void mirror(const QString &album) const
    {
        const auto database = *Database::open(path);
        QVERIFY(Mirrors(*database, identity).add(album, album, {}, RemovalPolicy::Keep));
    }
    void stop() const
    {
        const auto database = *Database::open(path);
        QVERIFY(database->change(u"UPDATE mirrors SET active = 0"_s));
    }
    Result<void> keep(const QDateTime &now, CopyWhen when = CopyWhen::FirstOfDay) const
    {
        return keepCopy(path, now, when);
    }
    QStringList albums(int number) const
    {
        const auto copy = Database::openForReading(u"%1.copy-%2"_s.arg(path).arg(number));
        QStringList names;
        const auto all = copy ? Mirrors(**copy, identity).all() : Result<std::vector<Mirror>>();
        for (const Mirror &mirror : *all)
            names << mirror.albumId;
        names.sort();
        return names;
    }
    QTemporaryDir dir;
    QString path = dir.filePath(u"immirror.db"_s);
    qint64 identity = 0;
    const QDateTime noon{QDate(2026, 7, 1), QTime(12, 0), Qt::LocalTime};
};

} // namespace

void TestHostileLedger::copyADay()
{
    Kept k;
    QVERIFY(k.keep(k.noon)); // nothing is in it
    QCOMPARE(ledgerCopies(k.path).size(), 0U);
    k.mirror(u"1"_s);
    QVERIFY(k.keep(k.noon));
    k.mirror(u"2"_s);
    QVERIFY(k.keep(k.noon.addSecs(3600))); // once a day
    QCOMPARE(k.albums(1), QStringList{u"1"_s});
    QVERIFY(k.keep(k.noon.addSecs(3600), CopyWhen::Now)); // the last of the day
    QCOMPARE(ledgerCopies(k.path).size(), 1U);
    QCOMPARE(k.albums(1), (QStringList{u"1"_s, u"2"_s}));
    k.mirror(u"1a"_s);
    QVERIFY(k.keep(k.noon.addDays(1)));
    QCOMPARE(k.albums(1), (QStringList{u"1"_s, u"1a"_s, u"2"_s}));
    QVERIFY(k.keep(k.noon.addDays(2))); // the same again takes no place
    QCOMPARE(ledgerCopies(k.path).size(), 2U);
    QCOMPARE(ledgerCopies(k.path).front().takenAt, k.noon.addDays(2).toUTC());
    for (int day = 3; day < 6; ++day) {
        k.mirror(QString::number(day));
        QVERIFY(k.keep(k.noon.addDays(day)));
    }
    const auto copies = ledgerCopies(k.path);
    QCOMPARE(copies.size(), 3U);
    QCOMPARE(k.albums(1), (QStringList{u"1"_s, u"1a"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(k.albums(3), (QStringList{u"1"_s, u"1a"_s, u"2"_s, u"3"_s}));
    for (const LedgerCopy &copy : copies) {
        QVERIFY(isPrivate(copy.path));
        QVERIFY(checkWholeLedger(copy.path));
    }
    QCOMPARE(QDir(k.dir.path()).entryList({u"*new*"_s}), QStringList());
}

void TestHostileLedger::copiesAreNotPushedOut()
{
    Kept k;
    k.mirror(u"1"_s);
    QVERIFY(k.keep(k.noon.addYears(10))); // by a clock that was ahead
    k.mirror(u"2"_s);
    QVERIFY(k.keep(k.noon));
    QCOMPARE(k.albums(1), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(k.albums(2), QStringList{u"1"_s});

    k.stop(); // or begun with an empty one
    for (int day = 1; day < 6; ++day)
        QVERIFY(k.keep(k.noon.addDays(day)));
    QCOMPARE(k.albums(1), (QStringList{u"1"_s, u"2"_s}));

    k.mirror(u"3"_s);
    QVERIFY(QFile::remove(k.path + u".copy-1"_s)); // a kill in the middle of moving them
    QVERIFY(k.keep(k.noon.addDays(7)));
    QCOMPARE(k.albums(1), QStringList{u"3"_s});
    QCOMPARE(k.albums(2), QStringList{u"1"_s});

    QVERIFY(QDir().mkpath(k.path + u".copy-new/x"_s)); // it cannot be written
    k.mirror(u"4"_s);
    QVERIFY(k.keep(k.noon.addDays(8)));
    QCOMPARE(k.albums(1), QStringList{u"3"_s});
}

void TestHostileLedger::indexesAreChecked()
{
    Setup cli;
    cli.google.http().clearRequests();
    for (const LedgerCopy &copy : ledgerCopies(cli.database()))
        QVERIFY(QFile::remove(copy.path)); // another day
    damageIndex(cli.database());
    if (QTest::currentTestFailed())
        return;
    QVERIFY(Database::open(cli.database())); // it opens
    const Answer synced = cli.run({u"sync"_s});
    QVERIFY2(synced.exitCode == 3, synced.err);
    for (int asked = 1; asked <= 2; ++asked) // each is a process that only opens it
        QCOMPARE(cli.status()["error"_L1].toString(), u"databaseDamaged"_s);
    QCOMPARE(cli.google.http().requests().size(), 0U);
    QCOMPARE(ledgerCopies(cli.database()).size(), 0U);
    QCOMPARE(cli.run({u"restore"_s, cli.copy()}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.state(), u"idle"_s);
}

/// They are another state that looks like a fresh start when it is lost.
void TestHostileLedger::damagedSettingsAreKept()
{
    Setup cli;
    const QString file =
        cli.home.filePath(u"cfg/immirror/profiles/"_s + cli.profile + u"/immirror.ini"_s);
    QVERIFY(!cli.run({u"settings"_s, u"log.level"_s}).err.contains("damaged"));
    const QByteArray damaged = bytes(file).replace("[immich]", "?????").append("\nnonsense\n");
    write(file, damaged);
    for (int i = 0; i < 2; ++i)
        QVERIFY(cli.run({u"status"_s}).err.contains("settings file"));
    const Answer changed = cli.run({u"settings"_s, u"log.level"_s, u"debug"_s});
    QCOMPARE(changed.exitCode, 0);
    const QDir folder = QFileInfo(file).dir();
    const QStringList kept = folder.entryList({u"immirror.ini.damaged-*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY(bytes(folder.filePath(kept.front())) == damaged);
    QVERIFY(!cli.run({u"status"_s}).err.contains("settings file"));
}

QTEST_GUILESS_MAIN(TestHostileLedger)
#include "tst_hostile_ledger.moc"
