// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgerqueries.h"
#include "store/mirrors.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <ctime>
#include <limits>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

using Filter = LedgerReader::EventFilter;

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc()).addSecs(60LL * minutes);
}

struct Ledger
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"ledger.db"_s);
    std::unique_ptr<Database> database = *Database::open(path);
    qint64 identity = *Mirrors::identityId(*database, {u"alice"_s, u"alice@g"_s, u"client"_s});
    qint64 stranger = *Mirrors::identityId(*database, {u"bob"_s, u"bob@g"_s, u"client"_s});
    Mirrors mirrors{*database, identity};
    Members members{*database, identity};
    History history{*database, identity};
    std::unique_ptr<LedgerReader> reader = *LedgerReader::open(path, identity);

    Mirror mirror(const QString &name)
    {
        return *mirrors.add(name + u"-id"_s, name, {}, RemovalPolicy::Remove);
    }
    qint64 member(const Mirror &mirror, const QString &name)
    {
        const auto asset = members.asset(u"print-"_s + name);
        return *members.expect(mirror.id, asset->row, name + u"-id"_s, name, at(0), 7);
    }
    void event(qint64 run, qint64 mirror, Action action, const QString &fileName)
    {
        if (!history.add(run, {.at = at(0),
                               .mirrorId = mirror,
                               .action = action,
                               .assetId = u"asset"_s,
                               .fileName = fileName}))
            qFatal("event not added");
    }
    QStringList names(const Filter &filter, qint64 before = 0, int limit = 100)
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

QStringList planOf(Database &database, const LedgerQuery &query)
{
    auto plan = database.run(u"EXPLAIN QUERY PLAN "_s + query.sql, query.values);
    QStringList steps;
    while (plan && plan->next())
        steps << plan->value(3).toString();
    return steps;
}

/// A hundred thousand events and as many members, of 20 mirrors and 50 runs; half as many of
/// somebody else's, most of them later.
struct BigLedger : Ledger
{
    static constexpr int count = 100'000;

    BigLedger()
    {
        fill(u"PRAGMA synchronous = OFF"_s); // it is not meant to outlive anything
        fill(u"BEGIN"_s);
        for (const qint64 whose : {identity, stranger})
            fill(u"WITH n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20)"
                 " INSERT INTO mirrors (identity_id, album_id, album_name, wanted_title,"
                 " removal_policy) SELECT %1, 'album-' || n, 'Album ' || n, '', 'remove' FROM n"_s
                     .arg(whose));
        fill(u"WITH n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 75)"
             " INSERT INTO runs (id, identity_id, status, started_at)"
             " SELECT n, CASE WHEN n <= 50 THEN %1 ELSE %2 END, 'OK', n FROM n"_s.arg(identity)
                 .arg(stranger));
        addEvents(identity, 1, count, 0, 1);
        addEvents(stranger, count + 1, count / 2, 20, 51);
        for (const auto &[whose, first, rows, mirror] :
             {std::tuple{identity, 1, count, 0}, std::tuple{stranger, count + 1, count / 2, 20}}) {
            fill(u"WITH n(n) AS (SELECT %1 UNION ALL SELECT n + 1 FROM n WHERE n < %2)"
                 " INSERT INTO assets (id, identity_id, fingerprint, media_item_id, media_url)"
                 " SELECT n, %3, 'sha1:' || hex(randomblob(20)), hex(randomblob(40)),"
                 " 'https://photos.google.com/lr/photo/' || hex(randomblob(40)) FROM n"_s.arg(first)
                     .arg(first + rows - 1)
                     .arg(whose));
            fill(u"WITH n(n) AS (SELECT %1 UNION ALL SELECT n + 1 FROM n WHERE n < %2)"
                 " INSERT INTO memberships (id, mirror_id, asset_row, asset_id, file_name,"
                 " captured_at, size, status, in_album) SELECT n, %3 + n % 20 + 1, n,"
                 " 'asset-' || n, 'IMG_20240701_' || n || '.jpg', n, 1000000,"
                 " CASE WHEN n % 1000 = 0 THEN 'FAILED' WHEN n % 1000 = 1 THEN 'ORPHANED'"
                 " ELSE 'OK' END, 1 FROM n"_s.arg(first)
                     .arg(first + rows - 1)
                     .arg(mirror));
        }
        fill(u"COMMIT"_s);
    }

    void addEvents(qint64 whose, int first, int rows, int mirror, int run)
    {
        fill(u"WITH n(n) AS (SELECT %1 UNION ALL SELECT n + 1 FROM n WHERE n < %2)"
             " INSERT INTO events (id, run_id, identity_id, at, mirror_id, action, asset_id,"
             " file_name, reason, detail) SELECT n, %3 + (n - %1) / 2000, %4, n,"
             " %5 + n % 20 + 1, CASE n WHEN 7 THEN 'held' ELSE 'uploaded' END, 'asset-' || n,"
             " CASE n WHEN 5 THEN 'Größe.JPG' ELSE 'IMG_20240701_' || n || '.jpg' END,"
             " NULL, NULL FROM n"_s.arg(first)
                 .arg(first + rows - 1)
                 .arg(run)
                 .arg(whose)
                 .arg(mirror));
    }
};

/// In milliseconds of this program's own time, at best: what others do on this machine meanwhile
/// does not count.
template<typename Call> double duration(Call call)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const std::clock_t begin = std::clock();
        call();
        best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

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
    void walksItsIndexes_data();
    void walksItsIndexes();
    void isQuick_data();
    void isQuick();
    void pagesMeetEndToEnd();
    void countsAreQuick();

    void cleanupTestCase();

private:
    // Made once, when first asked for: the big one takes a second or two.
    Ledger &small() { return *(m_small ? m_small : m_small = std::make_unique<Ledger>()); }
    BigLedger &big() { return *(m_big ? m_big : m_big = std::make_unique<BigLedger>()); }

    std::unique_ptr<Ledger> m_small;
    std::unique_ptr<BigLedger> m_big;
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
    QCOMPARE(older.error().detail, u"schema 1, known 2"_s);
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
    Ledger &l = small();
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

void TestLedgerReader::walksItsIndexes_data()
{
    QTest::addColumn<LedgerQuery>("query");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const LedgerQuery &query, const QString &first) {
        QTest::newRow(name) << query << first;
    };
    const QString byIdentity =
        u"SEARCH e USING INDEX events_by_identity (identity_id=? AND id<?)"_s;
    const QString byMirror = u"SEARCH e USING INDEX events_by_mirror (mirror_id=? AND id<?)"_s;
    const QString byRun = u"SEARCH e USING INDEX events_by_run (run_id=? AND rowid<?)"_s;
    row("runs", runsQuery(1, 0, 200),
        u"SEARCH runs USING INDEX runs_by_identity (identity_id=? AND rowid<?)"_s);
    row("events", eventsQuery(1, {}, 0, 200), byIdentity);
    row("of a mirror", eventsQuery(1, {.mirrorId = 3}, 0, 200), byMirror);
    row("of a run", eventsQuery(1, {.runId = 3}, 0, 200), byRun);
    row("of a run's mirror", eventsQuery(1, {.runId = 3, .mirrorId = 3}, 0, 200), byRun);
    row("actions", eventsQuery(1, {.actions = {Action::Held, Action::Failed}}, 0, 200), byIdentity);
    row("of a mirror, one action", eventsQuery(1, {.mirrorId = 3, .actions = {Action::Held}}, 0, 9),
        byMirror);
    row("name", eventsQuery(1, {.fileName = u"Ü"_s}, 0, 200), byIdentity);
    row("of a mirror, name", eventsQuery(1, {.mirrorId = 3, .fileName = u"x"_s}, 0, 200), byMirror);
    const QString member = u"SEARCH s USING INTEGER PRIMARY KEY (rowid=?)"_s;
    row("failed", itemsQuery(1, ItemStatus::Failed, 0, 200), member);
    row("orphans", itemsQuery(1, ItemStatus::Orphaned, 0, 200), member);
}

void TestLedgerReader::walksItsIndexes()
{
    QFETCH(const LedgerQuery, query);
    QFETCH(const QString, first);
    // An empty file and a full one.
    for (Database *database : {small().database.get(), big().database.get()}) {
        const QStringList plan = planOf(*database, query);
        const QString text = plan.join(u'\n');
        QVERIFY2(!plan.isEmpty() && plan.front() == first, qPrintable(text));
        QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith(u"SCAN "_s) || step.startsWith(u"SCAN o"_s),
                     qPrintable(text));
    }
}

void TestLedgerReader::isQuick_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const Filter &filter, int rows) {
        QTest::newRow(name) << filter << rows;
    };
    row("all", {}, 200);
    row("of a mirror", {.mirrorId = 3}, 200);
    row("of a run", {.runId = 3}, 200);
    row("frequent action", {.actions = {Action::Uploaded}}, 200);
    row("rare action, the first event", {.actions = {Action::Held}}, 1);
    row("actions that never were", {.actions = {Action::Removed, Action::Failed}}, 0);
    row("of a mirror, never", {.mirrorId = 3, .actions = {Action::Failed}}, 0);
    row("frequent name", {.fileName = u"img_2024"_s}, 200);
    row("rare name, the first event", {.fileName = u"größe"_s}, 1);
    row("name that never was", {.fileName = u"imgx"_s}, 0);
    row("name that never was, not ASCII", {.fileName = u"фото"_s}, 0);
    row("decomposed", {.fileName = u"éèü"_s}, 0);
    row("of a mirror, no such name", {.mirrorId = 3, .fileName = u"größen"_s}, 0);
}

void TestLedgerReader::isQuick()
{
    QFETCH(const Filter, filter);
    QFETCH(const int, rows);
    LedgerReader &reader = *big().reader;
    for (const qint64 before : {0, BigLedger::count / 2}) {
        const double took = duration([&] {
            const auto page = reader.events(filter, before, 200);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            if (filter.runId == 0 || before == 0)
                QCOMPARE(static_cast<int>(page->size()), rows);
        });
        qInfo("before %lld: %.1f ms", before, took);
        QVERIFY2(took < 50, qPrintable(QString::number(took)));
    }
}

void TestLedgerReader::pagesMeetEndToEnd()
{
    BigLedger &l = big();
    const auto walk = [&](auto page, auto idOf) {
        int count = 0;
        qint64 before = 0;
        for (;;) {
            const auto rows = page(before);
            if (rows.empty())
                return count;
            for (const auto &row : rows) {
                if (before != 0 && idOf(row) >= before)
                    return -1;
                before = idOf(row);
                ++count;
            }
        }
    };
    const auto idOfEvent = [](const LedgerReader::EventRow &row) { return row.id; };
    QCOMPARE(walk([&](qint64 before) { return *l.reader->events({}, before, 1000); }, idOfEvent),
             BigLedger::count);
    QCOMPARE(walk([&](qint64 before) { return *l.reader->events({.mirrorId = 3}, before, 1000); },
                  idOfEvent),
             BigLedger::count / 20);
    const auto idOfMember = [](const Member &member) { return member.id; };
    for (const auto &[status, expected] :
         {std::pair{ItemStatus::Ok, BigLedger::count / 1000 * 998},
          std::pair{ItemStatus::Failed, 100}, std::pair{ItemStatus::Orphaned, 100}}) {
        QCOMPARE(
            walk([&](qint64 before) { return *l.reader->items(status, before, 200); }, idOfMember),
            expected);
        for (const qint64 before : {0, BigLedger::count / 2}) {
            const double took = duration([&] { (void)*l.reader->items(status, before, 200); });
            qInfo("%s before %lld: %.1f ms", qPrintable(itemStatusName(status)), before, took);
            QVERIFY2(took < 50, qPrintable(QString::number(took)));
        }
    }
}

/// They are part of each snapshot, a few times a second.
void TestLedgerReader::countsAreQuick()
{
    BigLedger &l = big();
    const double counts = duration([&] {
        const auto all = l.members.counts();
        QVERIFY(all);
        QCOMPARE(all->ok, BigLedger::count / 1000 * 998);
        QCOMPARE(all->failed, 100);
        QCOMPARE(all->pending, 0);
        QCOMPARE(all->orphaned, 100);
    });
    const double mirrors = duration([&] { QCOMPARE(l.mirrors.all()->size(), 20U); });
    qInfo("counts %.1f ms, mirrors %.1f ms", counts, mirrors);
    QVERIFY2(counts < 50 && mirrors < 50, qPrintable(QString::number(counts + mirrors)));
}

void TestLedgerReader::cleanupTestCase()
{
    m_small.reset();
    m_big.reset();
}

QTEST_GUILESS_MAIN(TestLedgerReader)
#include "tst_ledgerreader.moc"
