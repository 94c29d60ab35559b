// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ledger.h"
#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

class TestLedgerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThereYet();
    void otherVersions();
    void neverWrites();
    void readsBesideItsWriter();
    void runsInPages();
    void eventsInPages();
    void eventsByFilter();
    void eventsByName_data();
    void eventsByName();
    void itemsInPages();
    void itemsOfOtherStates();
    void cleanupTestCase() { m_once.reset(); }

private:
    Ledger &once() { return *(m_once ? m_once : m_once = std::make_unique<Ledger>()); }

    std::unique_ptr<Ledger> m_once;
};

void TestLedgerReader::nothingThereYet()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.db"_s);
    const auto reader = LedgerReader::open(path, 1);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, ErrorKind::NotConfigured);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestLedgerReader::otherVersions()
{
    Ledger l;
    l.reader.reset();
    l.fill(u"PRAGMA user_version = 999"_s);
    QCOMPARE(LedgerReader::open(l.path, 1).error().kind, ErrorKind::DatabaseNewer);
    l.fill(u"PRAGMA user_version = 1"_s);
    const auto older = LedgerReader::open(l.path, 1);
    QCOMPARE(older.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(older.error().detail, u"schema 1, known %1"_s.arg(migrations().size()));
    QFile garbage(l.dir.filePath(u"garbage.db"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write(QByteArray(5000, 'x')) == 5000);
    garbage.close();
    QCOMPARE(LedgerReader::open(garbage.fileName(), 1).error().kind, ErrorKind::DatabaseDamaged);
}

void TestLedgerReader::neverWrites()
{
    Ledger l;
    const auto database = *Database::openForReading(l.path);
    const auto refused = database->change(u"DELETE FROM identities"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(!database->change(u"CREATE TABLE x (x)"_s));
    QVERIFY(database->run(u"SELECT * FROM identities"_s));
}

/// Neither waits for the other, and a reader that stays open sees what was written meanwhile.
void TestLedgerReader::readsBesideItsWriter()
{
    Ledger l;
    const qint64 run = *l.history.begin(at(0));
    l.event(run, 0, Action::Uploaded, u"first"_s);
    const auto written = l.database->inTransaction([&]() -> Result<void> {
        l.event(run, 0, Action::Uploaded, u"second"_s);
        if (l.names({}) != QStringList{u"first"_s}) // not before it is committed
            return fail(ErrorKind::DatabaseFailed);
        return {};
    });
    QVERIFY(written);
    QCOMPARE(l.names({}), (QStringList{u"second"_s, u"first"_s}));
    // Nothing is held in between: the writer may empty its log.
    auto emptied = l.database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(emptied && emptied->next());
    QCOMPARE(emptied->value(0).toInt(), 0);
    emptied->finish();
    QCOMPARE(QFileInfo(l.path + u"-wal"_s).size(), 0);
    l.database.reset(); // ended, or on its way to
    QCOMPARE(l.names({}).size(), 2);
    l.reader = *LedgerReader::open(l.path, l.identity); // nobody writes
    QCOMPARE(l.names({}).size(), 2);
}

void TestLedgerReader::runsInPages()
{
    Ledger l;
    History theirs(*l.database, l.stranger);
    std::vector<qint64> ours;
    for (int i = 0; i < 5; ++i) {
        ours.push_back(*l.history.begin(at(i)));
        QVERIFY(theirs.begin(at(i)));
    }
    const auto first = *l.reader->runs(0, 3);
    QCOMPARE(first.size(), 3U);
    QCOMPARE(first[0].id, ours[4]);
    QCOMPARE(first[0].startedAt, at(4));
    QCOMPARE(first[2].id, ours[2]);
    const auto second = *l.reader->runs(first.back().id, 3);
    QCOMPARE(second.size(), 2U);
    QCOMPARE(second[0].id, ours[1]);
    QCOMPARE(second[1].id, ours[0]);
    QCOMPARE(l.reader->runs(ours[0], 3)->size(), 0U);
}

void TestLedgerReader::eventsInPages()
{
    Ledger l;
    const Mirror mirror = l.mirror(u"Holiday"_s);
    const qint64 run = *l.history.begin(at(0));
    for (int i = 0; i < 5; ++i)
        l.event(run, mirror.id, Action::Linked, QString::number(i));
    QVERIFY(l.mirrors.stop(mirror.id)); // what happened, happened
    const auto first = *l.reader->events({}, 0, 3);
    QCOMPARE(first.size(), 3U);
    QCOMPARE(first[0].runId, run);
    QCOMPARE(first[0].event.fileName, u"4"_s);
    QCOMPARE(first[0].event.albumName, u"Holiday"_s);
    QCOMPARE(first[0].event.mirrorId, mirror.id);
    QCOMPARE(first[0].event.at, at(0));
    QVERIFY(first[0].event.action == Action::Linked);
    QVERIFY(first[0].id > first[1].id && first[1].id > first[2].id);
    QCOMPARE(l.names({}, first[2].id, 3), (QStringList{u"1"_s, u"0"_s}));
}

void TestLedgerReader::eventsByFilter()
{
    Ledger l;
    const qint64 a = l.mirror(u"A"_s).id;
    const qint64 b = l.mirror(u"B"_s).id;
    const qint64 one = *l.history.begin(at(0));
    l.event(one, a, Action::Uploaded, u"1 a uploaded"_s);
    l.event(one, b, Action::Failed, u"1 b failed"_s);
    const qint64 two = *l.history.begin(at(1));
    l.event(two, a, Action::Failed, u"2 a failed"_s);
    l.event(two, b, Action::Removed, u"2 b removed"_s);
    l.event(two, 0, Action::Held, {});
    History theirs(*l.database, l.stranger);
    const qint64 foreign = *theirs.begin(at(2));
    const auto foreignMirror =
        Mirrors(*l.database, l.stranger).add(u"A-id"_s, u"A"_s, {}, RemovalPolicy::Keep);
    QVERIFY(theirs.add(foreign, {.at = at(2),
                                 .mirrorId = foreignMirror->id,
                                 .action = Action::Failed,
                                 .fileName = u"3 failed"_s}));

    QCOMPARE(l.names({.runId = one}), (QStringList{u"1 b failed"_s, u"1 a uploaded"_s}));
    QCOMPARE(l.names({.mirrorId = a}), (QStringList{u"2 a failed"_s, u"1 a uploaded"_s}));
    QCOMPARE(l.names({.runId = two, .mirrorId = b}), QStringList{u"2 b removed"_s});
    QCOMPARE(l.names({.actions = {Action::Failed}}),
             (QStringList{u"2 a failed"_s, u"1 b failed"_s}));
    QCOMPARE(l.names({.actions = {Action::Uploaded, Action::Removed, Action::Held}}),
             (QStringList{QString(), u"2 b removed"_s, u"1 a uploaded"_s}));
    QCOMPARE(l.names({.mirrorId = b, .actions = {Action::Failed}}), QStringList{u"1 b failed"_s});
    QCOMPARE(l.names({.runId = two, .actions = {Action::Uploaded}}), QStringList());
    QCOMPARE(l.names({.actions = {Action::Failed}, .fileName = u"A"_s}),
             (QStringList{u"2 a failed"_s, u"1 b failed"_s}));
    QCOMPARE(l.names({.mirrorId = a, .actions = {Action::Failed}, .fileName = u"2 "_s}),
             QStringList{u"2 a failed"_s});
    QCOMPARE(l.names({.runId = foreign}), QStringList());
    QCOMPARE(l.names({.mirrorId = foreignMirror->id}), QStringList());
    QCOMPARE(l.names({}).size(), 5);
}

void TestLedgerReader::eventsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *title, const QString &name, const QString &search, bool found) {
        QTest::newRow(title) << name << search << found;
    };
    row("a part", u"IMG_1234.JPG"_s, u"1234"_s, true);
    row("another case", u"IMG_1234.JPG"_s, u"img_1234.jp"_s, true);
    row("the other way", u"holiday.jpg"_s, u"HOLI"_s, true);
    row("not in it", u"holiday.jpg"_s, u"holidays"_s, false);
    row("percent is itself", u"100%.jpg"_s, u"0%.j"_s, true);
    row("percent is nothing else", u"1000.jpg"_s, u"0%.j"_s, false);
    row("underscore is nothing else", u"IMG-1.jpg"_s, u"IMG_1"_s, false);
    row("backslash", uR"(a\b.jpg)"_s, uR"(A\B)"_s, true);
    row("star", u"a*b.jpg"_s, u"A*"_s, true);
    row("star is nothing else", u"aüb.jpg"_s, u"a*ü"_s, false);
    row("brackets", u"ü[1]?.jpg"_s, u"Ü[1]?"_s, true);
    row("brackets are nothing else", u"ü1x.jpg"_s, u"Ü[1]?"_s, false);
    row("caret, hyphen", u"ü^-].jpg"_s, u"Ü^-]"_s, true);
    row("umlaut", u"Übung.jpg"_s, u"übung"_s, true);
    row("umlaut, large", u"übung.jpg"_s, u"ÜBUNG"_s, true);
    row("not another letter", u"Abung.jpg"_s, u"übung"_s, false);
    row("with and without", u"Cafe.jpg"_s, u"café"_s, false);
    row("Cyrillic", u"ФОТО.jpg"_s, u"фото"_s, true);
    row("Greek", u"ΘΕΡΟΣ.jpg"_s, u"θερο"_s, true);
    row("Greek, the last sigma", u"ΘΕΡΟΣ.jpg"_s, u"θερος"_s, true);
    row("Turkish", u"İstanbul.jpg"_s, u"İSTAN"_s, true);
    row("no cases", u"照片 1.jpg"_s, u"照片 1.JPG"_s, true);
    row("beyond 16 bits", u"\U00010400 \U0001F600.jpg"_s, u"\U00010428 \U0001F600"_s, true);
    row("as a Mac writes it", u"cafe\u0301.jpg"_s, u"CAFÉ"_s, true);
    row("searched as a Mac writes", u"café.jpg"_s, u"CAFE\u0301"_s, true);
    row("longer than any name", u"x.jpg"_s, QString(60'000, u'x'), false);
    row("longer than any name, not ASCII", u"x.jpg"_s, QString(60'000, u'ü'), false);
}

void TestLedgerReader::eventsByName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    Ledger &l = once();
    l.fill(u"DELETE FROM events"_s);
    const qint64 run = *l.history.begin(at(0));
    l.event(run, 0, Action::Uploaded, name);
    l.event(run, 0, Action::Held, {});
    QCOMPARE(l.names({.fileName = search}), found ? QStringList{name} : QStringList());
}

void TestLedgerReader::itemsInPages()
{
    Ledger l;
    const Mirror a = l.mirror(u"A"_s);
    const Mirror b = l.mirror(u"B"_s);
    for (int i = 0; i < 7; ++i) {
        const qint64 id = l.member(i % 2 ? a : b, QString::number(i));
        const Error error{
            .kind = ErrorKind::MediaRefused, .detail = u"BAD_IMAGE"_s, .service = Service::Google};
        QVERIFY(l.members.setFailed(id, error, at(60)));
    }
    const auto first = *l.reader->items(ItemStatus::Failed, 0, 3);
    QCOMPARE(first.size(), 3U);
    QCOMPARE(first[0].fileName, u"6"_s);
    QCOMPARE(first[0].albumName, u"B"_s);
    QCOMPARE(first[0].error->name(), u"google.mediaRefused"_s);
    QCOMPARE(first[0].nextAttemptAt, at(60));
    QCOMPARE(first[1].albumName, u"A"_s);
    QCOMPARE(l.items(ItemStatus::Failed, first.back().id, 3),
             (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(l.items(ItemStatus::Failed),
             (QStringList{u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

/// As Members::list() and Members::counts() have it.
void TestLedgerReader::itemsOfOtherStates()
{
    Ledger l;
    const Mirror a = l.mirror(u"A"_s);
    const Mirror stopped = l.mirror(u"Stopped"_s);
    for (const Mirror &mirror : {a, stopped}) {
        const QString name = mirror.albumName;
        QVERIFY(l.members.setOk(l.member(mirror, name + u" ok"_s), at(1)));
        QVERIFY(l.members.setOrphaned(l.member(mirror, name + u" orphan"_s), true));
        l.member(mirror, name + u" pending"_s);
    }
    QVERIFY(l.mirrors.stop(stopped.id));
    QCOMPARE(l.items(ItemStatus::Ok), QStringList{u"A ok"_s});
    QCOMPARE(l.items(ItemStatus::Pending), QStringList{u"A pending"_s});
    QCOMPARE(l.items(ItemStatus::Orphaned), (QStringList{u"Stopped orphan"_s, u"A orphan"_s}));
    QCOMPARE(l.items(ItemStatus::Failed), QStringList());
    const auto theirs = *LedgerReader::open(l.path, l.stranger);
    QCOMPARE(theirs->items(ItemStatus::Orphaned, 0, 10)->size(), 0U);
}

QTEST_GUILESS_MAIN(TestLedgerReader)
#include "tst_ledgerreader.moc"
