// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "secrets/keychainstore.h"
#include "service/syncworker.h"
#include "support.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

class Watch : public SystemWatch
{
public:
    bool isOnline() const override { return online; }
    bool isMetered() const override { return metered; }
    bool online = true;
    bool metered = false;
};

/// Both servers, both accounts connected, and a worker; time passes when the test says so.
struct World
{
    World()
    {
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
        google.createDelayMs = 0;
        google.limitWritesPerMinute = false;
        connectAccounts();
        restart();
    }

    /// As a new start of the program would.
    void restart()
    {
        worker = std::make_unique<SyncWorker>(environment, watch);
        QObject::connect(worker.get(), &SyncWorker::changed, worker.get(),
                         [this](const Snapshot &snapshot) { latest = snapshot; });
        QObject::connect(worker.get(), &SyncWorker::runEnded, worker.get(),
                         [this](const Run &run) { runs.push_back(run); });
    }

    void connectAccounts()
    {
        (void)await(secrets.write(SecretKey::ImmichApiKey, immich.apiKey));
        (void)await(secrets.write(SecretKey::GoogleClientSecret, google.clientSecret));
        (void)await(secrets.write(SecretKey::GoogleRefreshToken, google.grantRefreshToken()));
        for (const auto &[setting, value] : {std::pair(Setting::ImmichUrl, immich.url().toString()),
                                             std::pair(Setting::ImmichAccount, u"alice"_s),
                                             std::pair(Setting::GoogleClientId, google.clientId),
                                             std::pair(Setting::GoogleAccount, u"alice@gmail"_s),
                                             std::pair(Setting::GoogleConnected, u"yes"_s)})
            QVERIFY(settings.setText(setting, value));
    }

    /// An album that is mirrored.
    void mirror(const QString &name, int photos)
    {
        std::vector<QString> ids;
        for (int i = 0; i < photos; ++i) {
            const QString file = u"%1_%2.jpg"_s.arg(name).arg(i);
            ids.push_back(immich.addAsset(file, "bytes of " + file.toUtf8(), clock.now()));
        }
        const QString id = immich.addAlbum(name, ids);
        const auto ledger = openLedger(environment);
        QVERIFY(
            Mirrors(*ledger->database, *ledger->identity).add(id, name, {}, RemovalPolicy::Remove));
        worker->refresh();
    }

    /// Time goes on, five times as fast as outside, until it is so.
    bool until(const std::function<bool()> &so)
    {
        QElapsedTimer timer; // qWaitFor() would sleep ten milliseconds between two looks
        timer.start();
        qint64 passed = 0;
        while (!so() && passed < 20'000) {
            const qint64 now = timer.elapsed();
            clock.advance(std::chrono::milliseconds(5 * (now - std::exchange(passed, now))));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        return so();
    }
    bool untilRuns(std::size_t count)
    {
        return until(
            [&] { return runs.size() >= count && latest.standing.state != State::Syncing; });
    }
    /// Until nothing happens any more.
    void settle()
    {
        for (int i = 0; i < 20; ++i) {
            clock.advance(100ms);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
    }

    QTemporaryDir dir;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    fakes::FakeClock clock;
    Settings settings{dir.filePath(u"immirror.ini"_s)};
    KeychainStore secrets{u"immirror/worker"_s};
    Watch watch;
    Environment environment{{.settingsFile = dir.filePath(u"immirror.ini"_s),
                             .database = dir.filePath(u"immirror.db"_s),
                             .logFolder = {},
                             .keychainService = {}},
                            settings,
                            secrets,
                            clock,
                            *GoogleEndpoints::at(google.url())};
    std::unique_ptr<SyncWorker> worker;
    Snapshot latest;
    std::vector<Run> runs;
};

} // namespace

/// Runs by themselves, and how everything stands.
class TestSyncWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atStartAndThenEveryHour();
    void neverTwoAtOnce();
    void askedForWhileItRuns();
    void bandwidthLimitChangesMeanwhile();
    void pauseEndsTheRun();
    void pauseForAWhile();
    void isHeldBackForAWhile();
    void meteredEndsOnlyAutomaticRuns();
    void theDayIsUsedUp();
    void overlappingWrites();
    void toldToComeBackLater();
    void hoursForPhotos();
    void aFinalErrorEndsNoRunThatGoesOn();
    void networkComesBack();
    void theSystemIsWrongAboutTheNetwork();
    void wakesUp();
    void failedPhotos();
    void photosThatAreTriedAgain();
    void signInEnds();
    void keychainIsEmpty();
    void aCancelledRunEndsNoTrouble();
    void anAlbumWithoutProof();
    void anUpgradedServer();
    void otherAccountsAreExplained();
    void endsWhileItRuns();
    void saysHowFarItIs();
    void idleDoesNothing();
};

void TestSyncWorker::atStartAndThenEveryHour()
{
    World w;
    w.mirror(u"Holiday"_s, 5);
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].totals.uploaded, 5);
    QCOMPARE(w.latest.standing.state, State::Idle);
    QCOMPARE(w.latest.counts.ok, 5);
    QCOMPARE(w.latest.mirrors.size(), 1U);
    QCOMPARE(w.latest.runsEnded, 1);
    QCOMPARE(w.latest.lastRun->status, RunStatus::Ok);
    w.clock.advance(58min);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    w.clock.advance(3min);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].totals.uploaded, 0);

    QVERIFY(w.settings.setText(Setting::SyncIntervalMinutes, u"5"_s));
    w.worker->refresh();
    w.clock.advance(6min);
    QVERIFY(w.untilRuns(3));
    QVERIFY(w.settings.setText(Setting::SyncAuto, u"no"_s));
    w.worker->refresh();
    w.clock.advance(24h);
    w.settle();
    QCOMPARE(w.runs.size(), 3U);
}

void TestSyncWorker::neverTwoAtOnce()
{
    World w;
    w.mirror(u"Holiday"_s, 5);
    const auto first = start(w.worker->sync({}, {}));
    const auto second = start(w.worker->sync({}, {}));
    QVERIFY(w.until([&] { return first->has_value() && second->has_value(); }));
    QVERIFY(first->value().has_value());
    QCOMPARE(second->value().error().kind, ErrorKind::SyncRunning);
    QCOMPARE(w.runs.size(), 1U);
}

void TestSyncWorker::askedForWhileItRuns()
{
    World w;
    w.mirror(u"Holiday"_s, 5);
    w.worker->ask({});
    w.worker->ask({});
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[0].totals.uploaded, 5);
    QCOMPARE(w.runs[1].totals.uploaded, 0);
}

void TestSyncWorker::bandwidthLimitChangesMeanwhile()
{
    World w;
    w.mirror(u"Holiday"_s, 1);
    w.immich.replaceOriginal(w.immich.album(w.immich.albumId(u"Holiday"_s))->assetIds.front(),
                             QByteArray(1'000'000, 'x'));
    QVERIFY(w.settings.setText(Setting::NetworkUploadLimit, u"10"_s)); // two minutes
    w.worker->ask({});
    const auto begin = w.clock.monotonic();
    QVERIFY(w.until([&] { return w.clock.monotonic() - begin > 10s; }));
    QVERIFY(w.runs.empty());
    QVERIFY(w.settings.setText(Setting::NetworkUploadLimit, u"0"_s));
    w.worker->refresh();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].totals.uploaded, 1);
    QVERIFY(w.clock.monotonic() - begin < 60s);
}

void TestSyncWorker::pauseEndsTheRun()
{
    World w;
    w.mirror(u"Holiday"_s, 40);
    w.worker->begin();
    QVERIFY(w.until([&] { return w.google.count(u"upload"_s) > 0; }));
    QVERIFY(w.worker->pause({}));
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Cancelled);
    QCOMPARE(w.latest.standing.state, State::Paused);
    w.clock.advance(48h);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    QVERIFY(w.worker->resume());
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].status, RunStatus::Ok);
    QCOMPARE(w.latest.counts.ok, 40);
}

void TestSyncWorker::isHeldBackForAWhile()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.worker->holdBack(true);
    w.worker->begin();
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Idle);
    w.clock.advance(14min);
    w.settle();
    QVERIFY(w.runs.empty());
    w.clock.advance(2min); // whoever looked has gone
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].totals.uploaded, 3);

    w.worker->holdBack(true);
    w.worker->ask({}); // a person's does not wait
    QVERIFY(w.untilRuns(2));
    w.clock.advance(14min);
    w.worker->holdBack(true);
    w.clock.advance(50min); // an hour after the last one
    QVERIFY(w.untilRuns(3));
    w.worker->holdBack(true);
    w.clock.advance(1h - 1min);
    w.worker->holdBack(true);
    w.clock.advance(2min);
    w.settle();
    QCOMPARE(w.runs.size(), 3U);
    w.worker->holdBack(false);
    QVERIFY(w.untilRuns(4));
}

void TestSyncWorker::pauseForAWhile()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    QVERIFY(w.worker->pause(w.clock.now().addSecs(3600)));
    w.worker->begin();
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Paused);
    QVERIFY(w.runs.empty());
    w.clock.advance(59min);
    w.settle();
    QVERIFY(w.runs.empty());
    w.clock.advance(2min);
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.latest.standing.state, State::Idle);
}

void TestSyncWorker::meteredEndsOnlyAutomaticRuns()
{
    for (const bool byPerson : {false, true}) {
        World w;
        w.mirror(u"Holiday"_s, 40);
        if (byPerson)
            w.worker->ask({});
        else
            w.worker->begin();
        QVERIFY(w.until([&] { return w.google.count(u"upload"_s) > 0; }));
        w.watch.metered = true;
        Q_EMIT w.watch.networkChanged();
        QVERIFY(w.untilRuns(1));
        QCOMPARE(w.runs[0].status, byPerson ? RunStatus::Ok : RunStatus::Cancelled);
        QCOMPARE(w.latest.standing.state, State::Waiting);
        QCOMPARE(w.latest.standing.wait, Wait::Metered);
    }
}

void TestSyncWorker::theDayIsUsedUp()
{
    World w;
    w.mirror(u"Holiday"_s, 40);
    w.google.dailyLimit = 20;
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].error->kind, ErrorKind::DailyQuota);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.wait, Wait::DailyLimit);
    const QDateTime until = w.latest.standing.until;
    QVERIFY(until > nextPacificMidnight(w.clock.now()).addSecs(299));
    QCOMPARE(w.latest.standing.nextSyncAt, until);
    QCOMPARE(w.latest.quotaByKind.value(u"albumCreate"_s), 1);
    QVERIFY(w.latest.quotaUsedToday() >= 20 &&
            w.latest.quotaUsedToday() <= 20 + RunRequest().parallel);

    w.restart();
    w.worker->begin();
    w.settle();
    QCOMPARE(w.latest.standing.wait, Wait::DailyLimit);
    QCOMPARE(w.latest.standing.until, until);
    w.watch.online = false; // nor does this start one
    Q_EMIT w.watch.networkChanged();
    w.watch.online = true;
    Q_EMIT w.watch.networkChanged();
    w.settle();
    QCOMPARE(w.runs.size(), 1U);

    w.worker->ask({}); // a person may
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].error->kind, ErrorKind::DailyQuota);
    QCOMPARE(w.runs[1].totals.googleRequests, 2); // a sign-in, and one question
    w.google.dailyLimit = 10'000;
    w.clock.advance(std::chrono::milliseconds(w.clock.now().msecsTo(w.latest.standing.until)));
    QVERIFY(w.untilRuns(3)); // by itself
    QCOMPARE(w.runs[2].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Idle);
    QCOMPARE(w.latest.counts.ok, 40);
}

void TestSyncWorker::overlappingWrites()
{
    World w;
    w.mirror(u"Holiday"_s, 10);
    const fakes::Matcher create{"POST", u"batchCreate"_s};
    const QJsonObject error{{u"code"_s, 429}, {u"message"_s, u"'concurrent write request'"_s}};
    w.google.http().failNext(create, Fault::json(429, QJsonObject{{u"error"_s, error}}), 2);
    w.worker->begin();
    const auto ledger = openLedger(w.environment);
    Pacing pacing(*ledger->database, *ledger->identity);
    QVERIFY(w.until([&] { return pacing.state()->rung == 1; }));
    w.settle();
    w.clock.advance(3min); // the run waits, and nobody ends it
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Syncing);
    w.clock.advance(3min);
    QVERIFY(w.untilRuns(1)); // ten minutes are too long
    QCOMPARE(w.runs[0].error->kind, ErrorKind::ConcurrentWrites);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.wait, Wait::Server);
    QCOMPARE(w.latest.standing.error->kind, ErrorKind::ConcurrentWrites);
    QVERIFY(w.clock.now().secsTo(w.latest.standing.until) > 9 * 60);
    w.restart();
    w.worker->begin();
    w.clock.advance(9min);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    w.clock.advance(2min);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"upload"_s), 10);
    QCOMPARE(w.latest.standing.state, State::Idle);
}

void TestSyncWorker::toldToComeBackLater()
{
    World w;
    w.mirror(u"Holiday"_s, 10);
    w.immich.http().failNext({"GET", u"/original"_s},
                             Fault::answer(503, "later", {{"Retry-After", "7200"}}), 1000);
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].error->name(), u"immich.serverError"_s);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.error->name(), u"immich.serverError"_s);
    QVERIFY(w.clock.now().secsTo(w.latest.standing.until) > 7190);
    w.immich.http().clearFaults();
    w.clock.advance(119min);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    w.clock.advance(2min);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.latest.counts.ok, 10);
}

void TestSyncWorker::hoursForPhotos()
{
    World w; // at noon
    w.mirror(u"Holiday"_s, 10);
    const QTime now = w.clock.now().toLocalTime().time();
    const auto set = [&w](Setting setting, QTime time) {
        QVERIFY(w.settings.setText(setting, time.toString(u"hh:mm"_s)));
    };
    set(Setting::SyncWindowFrom, now.addSecs(150 * 60));
    set(Setting::SyncWindowTo, now.addSecs(180 * 60));
    w.worker->begin();
    QVERIFY(w.untilRuns(1)); // looks
    QCOMPARE(w.runs[0].status, RunStatus::Partial);
    QCOMPARE(w.google.count(u"upload"_s), 0);
    QCOMPARE(w.latest.counts.pending, 10);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.wait, Wait::OutsideHours);
    QVERIFY(qAbs(w.clock.now().secsTo(w.latest.standing.until) - 150 * 60) < 60);
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(2)); // goes on looking
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(3));
    QCOMPARE(w.google.count(u"upload"_s), 0);
    w.clock.advance(29min); // the hours begin; the next look would be later
    QVERIFY(w.untilRuns(4));
    QCOMPARE(w.runs[3].status, RunStatus::Ok);
    QCOMPARE(w.latest.counts.ok, 10);
    QCOMPARE(w.latest.standing.state, State::Idle);
    w.clock.advance(3h);
    QVERIFY(w.untilRuns(5));
    w.settle();
    QCOMPARE(w.latest.standing.state, State::Idle); // outside, but nothing is left
}

void TestSyncWorker::aFinalErrorEndsNoRunThatGoesOn()
{
    World w;
    w.mirror(u"Holiday"_s, 60);
    w.worker->begin();
    QVERIFY(w.until([&] { return w.google.count(u"upload"_s) > 0; }));
    // By the clock the sign-in ends meanwhile; Google may see it otherwise.
    QVERIFY(w.settings.setText(Setting::GoogleSignInEndsAt,
                               w.clock.now().addSecs(-1).toString(Qt::ISODate)));
    w.worker->refresh();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Attention);
}

void TestSyncWorker::networkComesBack()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.watch.online = false;
    const quint16 port = w.immich.http().port();
    w.immich.http().close();
    w.worker->begin();
    QVERIFY(w.untilRuns(1)); // it is tried
    QCOMPARE(w.runs[0].error->kind, ErrorKind::Unreachable);
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.wait, Wait::Offline);
    w.clock.advance(29min);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    w.clock.advance(2min);
    QVERIFY(w.untilRuns(2));
    QVERIFY(w.immich.http().listen(port));
    w.watch.online = true;
    Q_EMIT w.watch.networkChanged();
    QVERIFY(w.untilRuns(3));
    QCOMPARE(w.runs[2].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Idle);
}

/// NetworkManager that manages nothing.
void TestSyncWorker::theSystemIsWrongAboutTheNetwork()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.watch.online = false;
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Idle);
    QVERIFY(w.latest.standing.nextSyncAt.isValid());
    // It was wrong once: a server that cannot be reached is no missing network.
    w.immich.http().close();
    w.clock.advance(61min);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.latest.standing.wait, Wait::Server);
    w.clock.advance(6min);
    QVERIFY(w.untilRuns(3));
    // Until it says something new.
    Q_EMIT w.watch.networkChanged();
    QVERIFY(w.until([&] { return w.latest.standing.wait == Wait::Offline; }));
}

void TestSyncWorker::wakesUp()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    w.clock.advance(20min);
    Q_EMIT w.watch.wokeUp();
    w.clock.advance(16s); // until the network is up again, too
    QVERIFY(w.untilRuns(2));
}

void TestSyncWorker::failedPhotos()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    const QString refused = fakes::FakeGoogle::sha1Hex("bytes of Holiday_1.jpg");
    w.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &item) {
        return item.sha1 == refused ? 3 : 0;
    };
    w.worker->ask({});
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].totals.failed, 1);
    QCOMPARE(w.latest.standing.state, State::Attention);
    QCOMPARE(w.latest.standing.problem->what, Problem::Photos);
    QCOMPARE(w.latest.standing.problem->count, 1);
    QCOMPARE(w.latest.problemCount(), 1);
    QVERIFY(!w.latest.retryDueAt.isValid()); // nothing is tried without a person
    w.google.createOutcome = nullptr;
    w.worker->ask({});
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.latest.standing.state, State::Idle);
    QCOMPARE(w.latest.problemCount(), 0);
}

/// Nobody is bothered with what may pass; a run begins when it is due.
void TestSyncWorker::photosThatAreTriedAgain()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.google.createOutcome = [](const fakes::FakeGoogle::NewItem &) { return 13; };
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Partial);
    QCOMPARE(w.runs[0].totals.failed, 3);
    QCOMPARE(w.latest.counts.failed, 3);
    QCOMPARE(w.latest.counts.givenUp, 0);
    QCOMPARE(w.latest.standing.state, State::Idle);
    QCOMPARE(w.latest.problemCount(), 0);
    const QDateTime due = w.latest.retryDueAt;
    QVERIFY(due.isValid());
    QCOMPARE(w.latest.standing.nextSyncAt, due);
    QVERIFY(due <= w.runs[0].endedAt.addSecs(5 * 60)); // long before the hour is over
    w.google.createOutcome = nullptr;
    const auto left = std::chrono::milliseconds(w.clock.now().msecsTo(due));
    w.clock.advance(left - 10s);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
    w.clock.advance(12s);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].totals.uploaded, 3);
    QVERIFY(!w.latest.retryDueAt.isValid());
    QVERIFY(w.runs[0].startedAt.secsTo(w.runs[1].startedAt) >= 5 * 60);
}

void TestSyncWorker::signInEnds()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    (void)await(w.secrets.write(SecretKey::GoogleRefreshToken, u"revoked long ago"_s));
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.latest.standing.state, State::Attention);
    QCOMPARE(w.latest.standing.problem->error.kind, ErrorKind::SignInExpired);
    QCOMPARE(w.latest.problems.size(), 1U);
    w.clock.advance(5h);
    w.settle();
    QCOMPARE(w.runs.size(), 1U); // nothing could come of it
    (void)await(w.secrets.write(SecretKey::GoogleRefreshToken, w.google.grantRefreshToken()));
    w.worker->refresh();
    w.worker->ask({});
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.latest.standing.state, State::Idle);
}

void TestSyncWorker::keychainIsEmpty()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    (void)await(w.secrets.remove(SecretKey::ImmichApiKey));
    w.worker->begin();
    QVERIFY(w.until([&] { return w.latest.standing.state == State::Attention; }));
    QVERIFY(w.runs.empty());
    for (int start = 1; start <= 2; ++start) {  // another process knows it, too
        for (int look = 1; look <= 2; ++look) { // and being asked changes nothing
            const Snapshot shot = w.worker->look();
            QCOMPARE(shot.standing.state, State::Attention);
            QCOMPARE(shot.problems.at(0).error.kind, ErrorKind::KeychainLacks);
            QCOMPARE(shot.problems.at(0).error.service, Service::Immich);
            QCOMPARE(shot.lastRun->status, RunStatus::Failed);
            w.worker->refresh();
        }
        w.restart();
    }
    (void)await(w.secrets.write(SecretKey::ImmichApiKey, w.immich.apiKey));
    (void)await(w.secrets.remove(SecretKey::GoogleRefreshToken));
    const auto run = await(w.worker->sync({}, {}));
    QCOMPARE(run.error().name(), u"google.keychainLacks"_s);
    QCOMPARE(w.worker->look().problems.at(0).error.name(), u"google.keychainLacks"_s);
    (void)await(w.secrets.write(SecretKey::GoogleRefreshToken, w.google.grantRefreshToken()));
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Ok);
    QVERIFY(w.worker->look().problems.empty());
}

/// Nobody can tell what a run would have met that ended before it asked anybody.
void TestSyncWorker::aCancelledRunEndsNoTrouble()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.immich.setMaintenance(true);
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Failed);
    QCOMPARE(w.worker->look().standing.wait, Wait::Server);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(await(w.worker->sync({}, stopped.get_token()))->status, RunStatus::Cancelled);
    QCOMPARE(w.worker->look().standing.wait, Wait::Server);
    QCOMPARE(w.worker->look().standing.error->kind, ErrorKind::Maintenance);
    w.immich.setMaintenance(false);
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Ok);
    QCOMPARE(w.worker->look().standing.state, State::Idle);
}

void TestSyncWorker::anAlbumWithoutProof()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    const QString hidden = w.immich.album(w.immich.albumId(u"Holiday"_s))->assetIds.front();
    w.immich.pageHook = [&](int) {
        w.immich.asset(hidden)->visibility = u"hidden"_s;
        QMetaObject::invokeMethod(
            &w.immich, [&] { w.immich.asset(hidden)->visibility = u"timeline"_s; },
            Qt::QueuedConnection);
    };
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    QCOMPARE(w.runs[0].status, RunStatus::Partial);
    w.worker->refresh();
    QCOMPARE(w.latest.standing.state, State::Waiting);
    QCOMPARE(w.latest.standing.wait, Wait::Album);
    QCOMPARE(w.latest.standing.problem->albumName, u"Holiday"_s);
    QCOMPARE(w.latest.standing.problem->error.subject, u"2/3"_s);
    QVERIFY(w.latest.standing.until.isValid());
    QCOMPARE(w.latest.standing.until, w.latest.standing.nextSyncAt);
    QCOMPARE(w.latest.problemCount(), 0);
    w.immich.pageHook = nullptr;
    w.clock.advance(1h);
    QVERIFY(w.untilRuns(2));
    QCOMPARE(w.runs[1].status, RunStatus::Ok);
    QCOMPARE(w.latest.standing.state, State::Idle);
}

void TestSyncWorker::anUpgradedServer()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    QVERIFY(w.settings.setText(Setting::ImmichVersion, u"1.135.3"_s));
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Ok);
    QCOMPARE(w.worker->look().immich->version, u"3.1.0"_s);
    QVERIFY(w.settings.setText(Setting::ImmichVersion, u"2.7.5"_s));
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Ok); // with nothing to do
    QCOMPARE(w.worker->look().immich->version, u"3.1.0"_s);
    QCOMPARE(Settings(w.dir.filePath(u"immirror.ini"_s)).text(Setting::ImmichVersion), u"3.1.0"_s);
}

/// What cannot be done says why: the same as the state.
void TestSyncWorker::otherAccountsAreExplained()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    QCOMPARE(await(w.worker->sync({}, {}))->status, RunStatus::Ok);
    QVERIFY(w.settings.setText(Setting::ImmichAccount, u"bob"_s));
    w.worker->refresh();
    const auto isExplained = [&](const Error &error) {
        const auto change = identityChangeOf(error);
        return error.kind == ErrorKind::NotConfigured && change && change->immich &&
               change->albums == 1;
    };
    QVERIFY(isExplained(await(w.worker->sync({}, {})).error()));
    QVERIFY(isExplained(await(w.worker->plan({}, [](const auto &) {}, {})).error()));
    QVERIFY(
        isExplained(await(w.worker->verify({}, Repair::Nothing, [](const auto &) {}, {})).error()));
    const Snapshot shot = w.worker->look();
    QCOMPARE(shot.standing.problem->what, Problem::Identity);
    QVERIFY(!shot.lastRun); // of these accounts there is none
}

void TestSyncWorker::endsWhileItRuns()
{
    World w;
    w.mirror(u"Holiday"_s, 40);
    w.worker->begin();
    QVERIFY(w.until([&] { return w.google.count(u"upload"_s) > 0; }));
    const auto ended = start(w.worker->end());
    QVERIFY(w.until([&] { return ended->has_value(); }));
    QCOMPARE(w.runs.size(), 1U);
    QCOMPARE(w.runs[0].status, RunStatus::Cancelled);
    w.clock.advance(48h);
    w.settle();
    QCOMPARE(w.runs.size(), 1U);
}

void TestSyncWorker::saysHowFarItIs()
{
    World w;
    w.mirror(u"Holiday"_s, 120);
    std::vector<std::chrono::milliseconds> times;
    LiveProgress last;
    QObject::connect(w.worker.get(), &SyncWorker::progressed, w.worker.get(),
                     [&](const LiveProgress &progress) {
                         times.push_back(w.clock.monotonic());
                         last = progress;
                     });
    w.worker->ask({});
    QVERIFY(w.untilRuns(1));
    QVERIFY(!times.empty());
    for (std::size_t i = 1; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 1] >= 100ms);
    QCOMPARE(last.progress.albumName, u"Holiday"_s);
    QCOMPARE(last.progress.itemsTotal, 120);
}

void TestSyncWorker::idleDoesNothing()
{
    World w;
    w.mirror(u"Holiday"_s, 3);
    w.worker->begin();
    QVERIFY(w.untilRuns(1));
    w.settle();
    const std::size_t requests =
        w.immich.http().requests().size() + w.google.http().requests().size();
    QSignalSpy changes(w.worker.get(), &SyncWorker::changed);
    w.clock.advance(55min);
    w.settle();
    QCOMPARE(changes.size(), 0);
    QCOMPARE(w.immich.http().requests().size() + w.google.http().requests().size(), requests);
}

QTEST_GUILESS_MAIN(TestSyncWorker)
#include "tst_syncworker.moc"
