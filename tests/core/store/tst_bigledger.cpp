// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ledger.h"
#include "store/ledgerqueries.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

using Filter = LedgerReader::EventFilter;

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

#ifdef IMMIRROR_SANITIZED
constexpr double longest = 200; // milliseconds: their checks take most of it
#else
constexpr double longest = 50;
#endif

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

/// How the pages of a long list are come by, and in what time.
class TestBigLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksItsIndexes_data();
    void walksItsIndexes();
    void isQuick_data();
    void isQuick();
    void pagesMeetEndToEnd();
    void countsAreQuick();
    void cleanupTestCase() { m_big.reset(); }

private:
    // Made once, when first asked for: it takes a second or two.
    BigLedger &big() { return *(m_big ? m_big : m_big = std::make_unique<BigLedger>()); }

    std::unique_ptr<BigLedger> m_big;
};

void TestBigLedger::walksItsIndexes_data()
{
    QTest::addColumn<LedgerQuery>("query");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const LedgerQuery &query, const QString &first) {
        QTest::newRow(name) << query << first;
    };
    const QString byIdentity =
        u"SEARCH e USING INDEX events_by_identity (identity_id=? AND id<?)"_s;
    const QString byMirror = u"SEARCH e USING INDEX events_by_mirror (mirror_id=? AND id<?)"_s;
    const QString byRun = u"SEARCH e USING INDEX events_by_run (run_id=? AND id<?)"_s;
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
    const QString ofMirrors = u"SEARCH m USING INDEX sqlite_autoindex_mirrors_1 (identity_id=?)"_s;
    row("mirrors with work", mirrorsWithWorkQuery(1, at(0), false), ofMirrors);
    row("next due", nextDueQuery(1, at(0)), ofMirrors);
    const QString member = u"SEARCH s USING INTEGER PRIMARY KEY (rowid=?)"_s;
    row("failed", itemsQuery(1, ItemStatus::Failed, 0, 200), member);
    row("orphans", itemsQuery(1, ItemStatus::Orphaned, 0, 200), member);
}

void TestBigLedger::walksItsIndexes()
{
    QFETCH(const LedgerQuery, query);
    QFETCH(const QString, first);
    // An empty file and a full one.
    const Ledger empty;
    for (Database *database : {empty.database.get(), big().database.get()}) {
        const QStringList plan = planOf(*database, query);
        const QString text = plan.join(u'\n');
        QVERIFY2(!plan.isEmpty() && plan.front() == first, qPrintable(text));
        QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith(u"SCAN "_s) || step.startsWith(u"SCAN o"_s),
                     qPrintable(text));
    }
}

void TestBigLedger::isQuick_data()
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

void TestBigLedger::isQuick()
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
        QVERIFY2(took < longest, qPrintable(QString::number(took)));
    }
}

void TestBigLedger::pagesMeetEndToEnd()
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
            QVERIFY2(took < longest, qPrintable(QString::number(took)));
        }
    }
}

/// They are part of each snapshot, a few times a second.
void TestBigLedger::countsAreQuick()
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

QTEST_GUILESS_MAIN(TestBigLedger)
#include "tst_bigledger.moc"
