// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"
#include "store/ledgercopies.h"
#include "sync/mirrorsync.h"
#include "workerworld.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

constexpr auto ahead = 400 * 24h;

qint64 msOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

} // namespace

/// So that a run has something to ask Google.
static void addPhoto(WorkerWorld &w)
{
    w.immich.addToAlbum(
        w.immich.albumId(u"Holiday"_s),
        {w.immich.addAsset(u"another.jpg"_s, QByteArray::number(w.immich.http().requests().size()),
                           w.clock.right())});
}

/// A clock that was ahead once, by 400 days, and what it wrote.
class TestHostileClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsGoOnWhenItIsSetRight_data();
    void runsGoOnWhenItIsSetRight();
    void thePureDecision();
    void failedPhotosAreTried();
    void nothingWaitsForGoogle();
    void nothingWaitsForAServer();
    void nobodyHoldsRunsBack();
    void aSignInIsAsGoodAsItWas();
    void copiesOfTheLedgerAreMade();
    void albumsAreVerified();
    void tokensCountAsExpired();
    void marksOfUnknownOutcomeStay();
    void aPauseEnds_data();
    void aPauseEnds();
    void historyStaysWhileItIsAhead();
    void uploadsUnderWayStay();
    void writesArePrunedByNumber();
    void lastIsTheLastByNumber();
    void doctorAsksTheServers();
};

void TestHostileClock::runsGoOnWhenItIsSetRight_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<bool>("atStart");
    QTest::newRow("the same process") << false << false << true;
    QTest::newRow("after a restart") << true << false << true;
    QTest::newRow("after a run by hand") << true << true << true;
    QTest::newRow("not at the start") << false << false << false;
    QTest::newRow("not at the start, restarted") << true << false << false;
}

void TestHostileClock::runsGoOnWhenItIsSetRight()
{
    QFETCH(const bool, restarted);
    QFETCH(const bool, byHand);
    QFETCH(const bool, atStart);
    WorkerWorld w;
    QVERIFY(w.settings.setText(Setting::SyncAtStart, atStart ? u"yes"_s : u"no"_s));
    w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    w.restart();
    w.worker->begin();
    if (byHand)
        w.worker->ask({});
    else if (!atStart)
        w.clock.advance(61min);
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs.front().totals.uploaded, 3);

    w.clock.off = 0ms;
    if (restarted) {
        w.restart();
        w.worker->begin();
    }
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(2));
    const std::size_t soFar = w.runs.size();
    w.clock.advance(58min);
    w.settle();
    QCOMPARE(w.runs.size(), soFar); // every hour, and no more
    w.clock.advance(3min);
    QVERIFY(w.untilRuns(soFar + 1));
    QCOMPARE(w.latest.lastRun->id, w.runs.back().id);
    QVERIFY(w.latest.lastRun->startedAt <= w.clock.now());
    QCOMPARE(w.latest.standing.state, State::Idle);
}

void TestHostileClock::thePureDecision()
{
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());
    const QDateTime wrong = now.addDuration(ahead);
    Conditions c{.now = now, .connected = true, .hasMirrors = true};
    c.startedAt = now.addDuration(-2min);
    c.lastStartedAt = now.addDuration(-1min);
    const QDateTime usual = standingOf(c).nextSyncAt;
    QCOMPARE(usual, now.addDuration(59min));
    for (QDateTime Conditions::*time :
         {&Conditions::nudgedAt, &Conditions::lastEndedAt, &Conditions::retryDueAt,
          &Conditions::dayFreeAt, &Conditions::writesFreeAt, &Conditions::serverFreeAt}) {
        Conditions odd = c;
        odd.*time = wrong;
        QCOMPARE(standingOf(odd).nextSyncAt, usual);
        QCOMPARE(standingOf(odd).state, State::Idle);
    }
    Conditions odd = c;
    odd.lastStartedAt = wrong;
    QVERIFY(standingOf(odd).due);
    odd = c;
    odd.startedAt = wrong;
    QCOMPARE(standingOf(odd).nextSyncAt, usual);
    odd.lastStartedAt = wrong;
    QVERIFY(standingOf(odd).due);
    odd.policy.atStart = false;
    QVERIFY(standingOf(odd).due);
}

void TestHostileClock::failedPhotosAreTried()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.immich.http().failNext({"GET", u"/original"_s}, Fault::answer(404), 1);
    w.clock.off = ahead;
    QCOMPARE(w.sync().totals.failed, 1);
    w.clock.off = 0ms;
    w.restart();
    w.worker->begin(); // nobody asked for it
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs.back().totals.uploaded, 1);
    QCOMPARE(w.latest.counts.failed, 0);
}

void TestHostileClock::nothingWaitsForGoogle()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    const qint64 wrong = msOf(w.clock.right().addDuration(ahead));
    w.change(u"INSERT INTO pacing (identity_id, rung, writes_free_at, day_free_at)"
             " VALUES (1, 1, ?, ?)"_s,
             {wrong, wrong});
    for (int i = 0; i < 30; ++i)
        w.change(u"INSERT INTO writes (identity_id, at) VALUES (1, ?)"_s, {wrong});
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs.back().status, RunStatus::Ok);
    QCOMPARE(w.latest.counts.ok, 3);
    QVERIFY(w.runs.back().startedAt.secsTo(w.runs.back().endedAt) < 30);
}

void TestHostileClock::nothingWaitsForAServer()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    w.worker->begin();
    w.immich.http().failNext({}, Fault::answer(503, {}, {{"Retry-After", "3600"}}), 20);
    QVERIFY(w.untilRuns(1));
    QVERIFY(w.runs[0].error);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    w.immich.http().clearFaults();
    w.clock.off = 0ms;
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].totals.uploaded, 3);
}

void TestHostileClock::nobodyHoldsRunsBack()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    w.worker->holdBack(true); // somebody looks at a plan
    w.worker->begin();
    w.settle();
    QVERIFY(w.runs.empty());
    w.clock.off = 0ms;
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
}

void TestHostileClock::aSignInIsAsGoodAsItWas()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    QVERIFY(w.settings.setText(Setting::GoogleSignInEndsAt,
                               w.clock.right().addDays(5).toString(Qt::ISODate)));
    w.clock.off = ahead;
    w.worker->begin();
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Attention); // so it seems
    QCOMPARE(w.latest.standing.problem->error.kind, ErrorKind::SignInExpired);
    w.clock.off = 0ms;
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
    // One that was made while it was ahead lasts until Google says otherwise.
    QVERIFY(w.settings.setText(Setting::GoogleSignInEndsAt,
                               w.clock.right().addDuration(ahead).toString(Qt::ISODate)));
    w.worker->refresh();
    QCOMPARE(w.latest.standing.state, State::Idle);
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(2));
}

void TestHostileClock::copiesOfTheLedgerAreMade()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    w.sync();
    const QString path = w.environment.paths.database;
    QVERIFY(!ledgerCopies(path).empty());
    w.clock.off = 0ms;
    addPhoto(w);
    w.sync();
    QCOMPARE(ledgerCopies(path).front().takenAt.date(), w.clock.right().date());
    w.clock.advance(24h);
    addPhoto(w);
    w.sync();
    QCOMPARE(ledgerCopies(path).front().takenAt.date(), w.clock.right().date());
}

void TestHostileClock::albumsAreVerified()
{
    WorkerWorld w;
    const qint64 mirror = w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    w.sync();
    w.clock.off = 0ms;
    const auto verifiedAt = [&] {
        const auto ledger = openLedger(w.environment);
        return Mirrors(*ledger->database, *ledger->identity).byId(mirror)->verifiedAt;
    };
    QVERIFY(!verifiedAt().isValid()); // not known
    w.restart();
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QVERIFY(verifiedAt().isValid());
    QVERIFY(verifiedAt() <= w.clock.now());
    QCOMPARE(w.latest.counts.ok, 3);
}

void TestHostileClock::tokensCountAsExpired()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.google.http().failNext({"POST", u"batchCreate"_s}, Fault::answer(400), 20);
    w.sync();
    w.google.http().clearFaults();
    w.change(u"UPDATE memberships SET next_attempt_at = NULL, given_up = 0, status = 'PENDING'"_s);
    const qint64 wrong = msOf(w.clock.right().addDuration(ahead));
    w.change(u"UPDATE assets SET upload_token_at = ? WHERE upload_token IS NOT NULL"_s, {wrong});
    QCOMPARE(w.count(u"SELECT count(*) FROM assets WHERE upload_token IS NOT NULL"_s), 3);
    const int before = w.google.count(u"upload"_s);
    QCOMPARE(w.sync().totals.uploaded, 3);
    QCOMPARE(w.google.count(u"upload"_s), before + 3);
}

void TestHostileClock::marksOfUnknownOutcomeStay()
{
    WorkerWorld w;
    const qint64 mirror = w.mirror(u"Holiday"_s, 3);
    QCOMPARE(w.sync().totals.uploaded, 3);
    // As a program that was killed leaves it: Google made the items, and nobody has heard of it.
    const qint64 wrong = msOf(w.clock.right().addDuration(ahead));
    w.change(u"UPDATE memberships SET status = 'PENDING', in_album = 0, creating_since = ?"_s,
             {wrong});
    w.change(u"UPDATE assets SET media_item_id = NULL, media_url = NULL"_s);
    w.change(u"UPDATE mirrors SET stamp_asset_count = NULL"_s);
    {
        const auto ledger = openLedger(w.environment);
        const auto members = *Members(*ledger->database, *ledger->identity).ofMirror(mirror);
        QCOMPARE(members.size(), 3U);
        for (const Member &one : members)
            QCOMPARE(one.creatingSince, w.clock.now()); // no later than now
    }
    const int created = w.google.count(u"batchCreate"_s);
    w.clock.autoAdvance = true;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), created); // found, not doubled
    QCOMPARE(w.google.albumItems(w.google.albumByTitle(u"Holiday"_s)->id).size(), 3U);
    QCOMPARE(w.count(u"SELECT count(*) FROM memberships WHERE status = 'OK'"_s), 3);
}

void TestHostileClock::aPauseEnds_data()
{
    QTest::addColumn<bool>("old"); // by a version that did not note when
    QTest::newRow("noted when") << false;
    QTest::newRow("not noted") << true;
}

void TestHostileClock::aPauseEnds()
{
    QFETCH(const bool, old);
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.clock.off = ahead;
    QVERIFY(w.worker->pause(w.clock.now().addDuration(1h)));
    if (old)
        w.settings.clear(Setting::PauseSetAt);
    w.worker->begin();
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Paused);
    w.clock.off = 0ms;
    w.worker->refresh();
    QVERIFY(w.untilRuns(1));

    // A pause of half a year by a clock that is right is one.
    QVERIFY(w.worker->pause(w.clock.now().addDuration(180 * 24h)));
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Paused);
    w.clock.advance(24h);
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Paused);
    QCOMPARE(w.runs.size(), 1U);
}

void TestHostileClock::historyStaysWhileItIsAhead()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 1);
    w.sync();
    w.clock.off = ahead;
    w.sync();
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM runs"_s), 3);
    QVERIFY(w.count(u"SELECT count(*) FROM events"_s) > 0);
    w.clock.off = 0ms;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.count(u"SELECT count(*) FROM runs"_s), 4);

    // Nor where only one of the servers agrees, or none says what time it is.
    w.clock.advance(ahead);
    w.immich.http().now = [&w] { return w.clock.right().addDuration(-ahead); };
    addPhoto(w);
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM runs"_s), 5);
    w.immich.http().now = [] { return QDateTime(); };
    addPhoto(w);
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM runs"_s), 6);
    // Both agree: what is older than a year goes, but for a run that came after one that seems to
    // be younger.
    w.immich.http().now = [&w] { return w.clock.right(); };
    addPhoto(w); // else nobody asks Google, and so it does not say what time it is
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM runs"_s), 6);
    QCOMPARE(w.count(u"SELECT min(id) FROM runs"_s), 2);
}

void TestHostileClock::uploadsUnderWayStay()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 1);
    w.sync();
    w.change(
        u"INSERT INTO uploads (asset_row, size, granularity, started_at) VALUES (1, 9, 1, ?)"_s,
        {msOf(w.clock.right())});
    w.clock.off = ahead;
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM uploads"_s), 1);
    w.clock.off = 0ms;
    w.clock.advance(8 * 24h);
    addPhoto(w);
    w.sync();
    QCOMPARE(w.count(u"SELECT count(*) FROM uploads"_s), 0);
}

void TestHostileClock::writesArePrunedByNumber()
{
    WorkerWorld w;
    const auto ledger = openLedger(w.environment);
    Pacing pacing(*ledger->database, *ledger->identity);
    for (int i = 0; i < 30; ++i)
        QVERIFY(pacing.addWrite(w.clock.now(), 30));
    w.clock.off = ahead;
    QVERIFY(pacing.addWrite(w.clock.now(), 30));
    w.clock.off = 0ms;
    QCOMPARE(pacing.writesSince(w.clock.now().addSecs(-60))->size(), 29U); // the last minute's
    QCOMPARE(w.count(u"SELECT count(*) FROM writes"_s), 30);
}

void TestHostileClock::lastIsTheLastByNumber()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 1);
    w.clock.off = ahead;
    w.sync();
    w.clock.off = 0ms;
    const Run run = w.sync();
    QCOMPARE(w.worker->look().lastRun->id, run.id);
    const auto ledger = openLedger(w.environment);
    const auto runs = *History(*ledger->database, *ledger->identity).runs(-1);
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs[0].id, run.id);
    QVERIFY(!runs[1].startedAt.isValid());
    QVERIFY(!runs[1].endedAt.isValid());
}

void TestHostileClock::doctorAsksTheServers()
{
    Cli cli;
    const auto clock = [&cli] {
        const Answer answer = cli.run({u"doctor"_s, u"--json"_s});
        for (const QJsonValue &one : answer.json().toArray()) {
            if (one["check"_L1] == u"clock"_s)
                return one.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(clock()["ok"_L1], QJsonValue(true));
    const auto off = [](std::chrono::hours by) {
        return [by] { return QDateTime::currentDateTimeUtc().addDuration(by); };
    };
    cli.immich.http().now = off(-400 * 24h);
    cli.google.http().now = off(-400 * 24h);
    QCOMPARE(clock()["ok"_L1], QJsonValue(false));
    QCOMPARE(clock()["message"_L1].toString(),
             u"This computer's clock is 400 days ahead of the one of Google. Set it right."_s);
    cli.immich.http().now = off(0h);
    cli.google.http().now = off(3h);
    QVERIFY(clock()["message"_L1].toString().contains(u"behind the one of Google"_s));
    // Google's is right: Immich's own is wrong.
    cli.immich.http().now = off(2h);
    cli.google.http().now = off(0h);
    QCOMPARE(clock()["ok"_L1], QJsonValue(true));
    QVERIFY(clock()["message"_L1].toString().contains(u"Immich's clock differs by"_s));
    cli.immich.http().now = off(0h);

    // What an earlier clock wrote is no fault of this one.
    const QString id = cli.albumOf(u"Holiday"_s, 1);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, id}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    const auto database = *Database::open(cli.database());
    QVERIFY(
        database->change(u"UPDATE runs SET started_at = started_at + ?, ended_at = ended_at + ?"_s,
                         {msOf(QDateTime::fromMSecsSinceEpoch(0).addDuration(ahead)),
                          msOf(QDateTime::fromMSecsSinceEpoch(0).addDuration(ahead))}));
    QCOMPARE(clock()["ok"_L1], QJsonValue(true));
    QVERIFY(clock()["message"_L1].toString().contains(u"was ahead"_s));
    const Answer runs = cli.run({u"runs"_s, u"--json"_s});
    QCOMPARE(runs.exitCode, 0);
    QVERIFY(runs.json()[0]["startedAt"_L1].isNull());
    QVERIFY(runs.json()[0]["durationMs"_L1].isNull());
    QVERIFY(cli.run({u"runs"_s}).out.contains("time unknown"));
}

QTEST_GUILESS_MAIN(TestHostileClock)
#include "tst_hostile_clock.moc"
