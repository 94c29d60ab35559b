// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "workerworld.h"

#include "service/syncservice.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A keychain that asks a person, who does not answer.
class TestHostileKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAutomaticRunGivesUp();
    void aRunThatNobodyWatchesGivesUp();
    void aRunThatIsWatchedWaits();
    void theRunIsCancelled();
    void planAndVerifyAreCancelled();
    void theWorkerEnds();
    void theProgramEnds();
};

static bool isWaiting(const WorkerWorld &w)
{
    return w.latest.standing.state == State::Syncing && w.latest.standing.wait == Wait::Keychain;
}

/// Time goes on, and what it wakes happens.
static void pass(WorkerWorld &w, std::chrono::seconds time)
{
    for (; time > 0s; time -= 1s) {
        w.clock.advance(1s);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
}

void TestHostileKeychain::anAutomaticRunGivesUp()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.silent = true;
    w.worker->begin();
    pass(w, 5s);
    QVERIFY(isWaiting(w));
    pass(w, 110s);
    QVERIFY(isWaiting(w));
    pass(w, 10s);
    QCOMPARE(w.latest.standing.state, State::Attention);
    QCOMPARE(w.latest.standing.wait, Wait::None);
    QCOMPARE(w.latest.standing.problem->error.kind, ErrorKind::KeychainLocked);
    QCOMPARE(w.secrets.asked, 1);
    QVERIFY(w.latest.standing.nextSyncAt > w.clock.now().addDuration(30min));
    // Who unlocks it need not wait for that.
    w.secrets.answer();
    Q_EMIT w.watch.keychainOpened();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Idle);
    Q_EMIT w.watch.keychainOpened(); // of no interest now
    pass(w, 10s);
    QCOMPARE(w.runs.size(), 1U);
}

/// The command line in a timer.
void TestHostileKeychain::aRunThatNobodyWatchesGivesUp()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.silent = true;
    const auto run = start(w.worker->sync({.watched = false}, {}));
    pass(w, 119s);
    QVERIFY(!run->has_value());
    pass(w, 5s);
    QCOMPARE(run->value().error().kind, ErrorKind::KeychainLocked);
}

void TestHostileKeychain::aRunThatIsWatchedWaits()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.silent = true;
    int said = 0;
    connect(w.worker.get(), &SyncWorker::keychainWaits, this, [&said] { ++said; });
    w.worker->ask({});
    pass(w, 600s);
    QVERIFY(isWaiting(w));
    QCOMPARE(said, 1);
    w.secrets.answer();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
    QCOMPARE(w.runs[0].totals.uploaded, 3);
    QCOMPARE(w.latest.standing.wait, Wait::None);
}

void TestHostileKeychain::theRunIsCancelled()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.silent = true;
    std::stop_source stop;
    const auto run = start(w.worker->sync({}, stop.get_token()));
    pass(w, 5s);
    QVERIFY(isWaiting(w));
    stop.request_stop();
    pass(w, 1s);
    QCOMPARE(run->value().error().kind, ErrorKind::Cancelled);
    pass(w, 2s);
    QCOMPARE(w.latest.standing.state, State::Idle); // that is no trouble
    w.secrets.answer();
    QCOMPARE(w.sync().totals.uploaded, 3);
}

void TestHostileKeychain::planAndVerifyAreCancelled()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.sync();
    w.secrets.silent = true;
    std::stop_source stop;
    const auto plan = start(w.worker->plan(
        {}, [](const Engine::MirrorPlan &) {}, stop.get_token()));
    const auto verified = start(w.worker->verify(
        {}, Repair::Nothing, [](const Verification &) {}, stop.get_token()));
    pass(w, 5s);
    QVERIFY(!plan->has_value() && !verified->has_value());
    stop.request_stop();
    pass(w, 1s);
    QCOMPARE(plan->value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(verified->value().error().kind, ErrorKind::Cancelled);
}

void TestHostileKeychain::theWorkerEnds()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.silent = true;
    w.worker->begin();
    pass(w, 5s);
    QVERIFY(isWaiting(w));
    const auto ended = start(w.worker->end());
    pass(w, 1s);
    QVERIFY(ended->has_value());
}

/// Also where a verb asks the keychain without a token of its own.
void TestHostileKeychain::theProgramEnds()
{
    QTemporaryDir dir;
    SyncService service({.paths = {.settingsFile = dir.filePath(u"immirror.ini"_s),
                                   .database = dir.filePath(u"immirror.db"_s),
                                   .logFolder = {},
                                   .keychainService = {}},
                         .google = GoogleEndpoints::real(),
                         .browserPage = [](BrowserPage) { return QByteArray(); },
                         .makeSecrets =
                             [] {
                                 auto secrets = std::make_unique<TestSecrets>();
                                 secrets->silent = true;
                                 return secrets;
                             },
                         .makeWatch = [] { return std::make_unique<TestWatch>(); }});
    const auto read = [](SyncService::Core &core, std::stop_token) -> Task<Result<int>> {
        const auto secret = co_await core.environment.secrets.read(SecretKey::ProxyPassword);
        if (!secret)
            co_return tl::unexpected(secret.error());
        co_return 0;
    };
    const auto first = service.onCore<Result<int>>(read);
    const auto second = service.disconnectImmich();
    const auto third = service.setProxyPassword(u"password"_s);
    QTest::qWait(50);
    QVERIFY(!first.isFinished() && !second.isFinished() && !third.isFinished());
    bool ended = false;
    connect(&service, &SyncService::ended, this, [&ended] { ended = true; });
    QElapsedTimer time;
    time.start();
    service.shutDown();
    QTRY_VERIFY(ended);
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(first.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(third.result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHostileKeychain)
#include "tst_hostile_keychain.moc"
