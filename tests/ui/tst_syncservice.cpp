// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "secrets/keychainstore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// The border between the window's thread and the core's.
class TestSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsUpSyncsAndShows();
    void nothingIsKeptBeforeTheEnd();
    void everythingArrivesOnTheWindowsThread();
    void atMostTenASecond();
    void stopsFromTheWindowsThread();
    void manyQuestionsAndStopsAtOnce();
    void endsWhileItSyncs();
    void endsWhileSomebodySignsIn();
    void endsWithoutBeingAsked();
    void changesTakeEffect();
    void retriesAndForgets();
    void goesOnOnceSignedInAgain();
};

void TestSyncService::setsUpSyncsAndShows()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 5);
    desk.addAlbum(u"Garden"_s, 3);
    QSignalSpy changes(&desk.service(), &SyncService::changed);
    QVERIFY(changes.wait());
    QCOMPARE(desk.service().snapshot().standing.state, State::NotSetUp);
    QVERIFY(!desk.service().openReader());

    desk.setUp({u"Holiday"_s, u"Garden"_s});
    const Run run = desk.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 8);
    const Snapshot &shot = desk.service().snapshot();
    QCOMPARE(shot.standing.state, State::Idle);
    QCOMPARE(shot.mirrors.size(), 2U);
    QCOMPARE(shot.counts.ok, 8);
    QVERIFY(!shot.google->email.isEmpty());
    QCOMPARE(shot.immich->url, desk.immich.url().toString());
    const auto reader = desk.service().openReader();
    QVERIFY(reader);
    QCOMPARE((*reader)->runs(0, 10)->size(), 1U);
    QCOMPARE((*reader)->events({}, 0, 100)->size(), 10U); // two albums made, eight photos
    QCOMPARE(desk.google.violations() + desk.immich.violations(), QStringList());
}

void TestSyncService::nothingIsKeptBeforeTheEnd()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 5);
    QVERIFY(Desk::get(desk.service().testImmich(desk.immichInput(), {})));
    QCOMPARE(Desk::get(desk.service().albums(desk.immichInput(), {}))->size(), 1U);
    const auto estimate = Desk::get(
        desk.service().estimate(desk.immichInput(), {desk.immich.albumId(u"Holiday"_s)}, {}));
    QCOMPARE(estimate->photos, 5);
    const auto grant = Desk::get(desk.service().signIn(
        desk.client(), this, [](const QUrl &url) { QDesktopServices::openUrl(url); }, {}));
    QVERIFY(grant);
    QVERIFY(Desk::get(desk.service().discard(*grant)));
    QCOMPARE(desk.google.count(u"revoke"_s), 1);
    desk.stopService();
    KeychainStore secrets(desk.paths.keychainService);
    for (const SecretKey key :
         {SecretKey::ImmichApiKey, SecretKey::GoogleClientSecret, SecretKey::GoogleRefreshToken})
        QCOMPARE(await(secrets.read(key)).value(), std::optional<QString>());
    QVERIFY(!QFile::exists(desk.paths.settingsFile));
}

void TestSyncService::everythingArrivesOnTheWindowsThread()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 20);
    desk.setUp({u"Holiday"_s});
    int signalsHere = 0, signalsElsewhere = 0;
    const auto count = [&] {
        ++(QThread::currentThread() == thread() ? signalsHere : signalsElsewhere);
    };
    SyncService &service = desk.service();
    connect(&service, &SyncService::changed, &service, count, Qt::DirectConnection);
    connect(&service, &SyncService::progressed, &service, count, Qt::DirectConnection);
    connect(&service, &SyncService::runEnded, &service, count, Qt::DirectConnection);
    QThread *coreThread = nullptr;
    const auto where = desk.service().onCore<bool>(
        [&coreThread](SyncService::Core &, std::stop_token) -> Task<bool> {
            const auto answer = []() -> Task<bool> { co_return true; };
            coreThread = QThread::currentThread();
            return answer();
        });
    QVERIFY(Desk::get(where));
    QVERIFY(coreThread != thread());
    desk.sync();
    QVERIFY(signalsHere > 0);
    QCOMPARE(signalsElsewhere, 0);
}

void TestSyncService::atMostTenASecond()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 300);
    desk.setUp({u"Holiday"_s});
    int count = 0;
    connect(&desk.service(), &SyncService::changed, this, [&] { ++count; });
    connect(&desk.service(), &SyncService::progressed, this, [&] { ++count; });
    QElapsedTimer timer;
    timer.start();
    desk.sync();
    const auto seconds = static_cast<double>(timer.elapsed()) / 1000;
    // Progress ten times, the snapshot once; the first and the last come when they come.
    QVERIFY2(count <= 11 * seconds + 6, qPrintable(u"%1 in %2 s"_s.arg(count).arg(seconds)));
}

void TestSyncService::stopsFromTheWindowsThread()
{
    Desk desk;
    desk.immich.http().failNext({}, Fault::hang(), 100);
    std::stop_source stop;
    auto answer = desk.service().testImmich(desk.immichInput(), stop.get_token());
    QTRY_VERIFY(!desk.immich.http().requests().empty());
    QVERIFY(!answer.isFinished());
    stop.request_stop();
    QCOMPARE(Desk::get(answer).error().kind, ErrorKind::Cancelled);
}

void TestSyncService::manyQuestionsAndStopsAtOnce()
{
    Desk desk;
    const QString album = desk.addAlbum(u"Holiday"_s, 60);
    desk.setUp({u"Holiday"_s});
    desk.service().syncNow();
    const QString asset = desk.immich.visibleAssets(album).front();
    QRandomGenerator random(7);
    std::vector<std::pair<QFuture<Result<QByteArray>>, std::stop_source>> questions;
    for (int i = 0; i < 300; ++i) {
        std::stop_source stop;
        questions.emplace_back(desk.service().thumbnail({}, asset, stop.get_token()), stop);
        if (random.bounded(2))
            questions[static_cast<std::size_t>(random.bounded(static_cast<int>(questions.size())))]
                .second.request_stop();
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    int answered = 0, stopped = 0;
    for (auto &[future, stop] : questions) {
        const Result<QByteArray> bytes = Desk::get(future);
        if (bytes)
            ++answered;
        else if (bytes.error().kind == ErrorKind::Cancelled && stop.stop_requested())
            ++stopped;
    }
    QCOMPARE(answered + stopped, 300);
    QVERIFY(answered > 0 && stopped > 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.service().snapshot().counts.ok, 60, 20'000);
}

void TestSyncService::endsWhileItSyncs()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 200);
    desk.setUp({u"Holiday"_s});
    desk.service().syncNow();
    QTRY_VERIFY(desk.google.count(u"upload"_s) > 10);
    QSignalSpy ended(&desk.service(), &SyncService::ended);
    desk.service().shutDown();
    desk.service().syncNow(); // too late
    QVERIFY(ended.wait());
    desk.stopService();
    desk.service();
    QTRY_COMPARE(desk.service().snapshot().lastRun->status, RunStatus::Cancelled);
    QCOMPARE(desk.sync().status, RunStatus::Ok);
    QCOMPARE(desk.google.items().size(), 200U);
}

void TestSyncService::endsWhileSomebodySignsIn()
{
    Desk desk;
    desk.browserOpens = false;
    auto grant = desk.service().signIn(desk.client(), this,
                                       [](const QUrl &url) { QDesktopServices::openUrl(url); }, {});
    QTRY_COMPARE(desk.opened.size(), 1);
    QSignalSpy ended(&desk.service(), &SyncService::ended);
    desk.service().shutDown();
    QVERIFY(ended.wait());
    QVERIFY(grant.isFinished());
    QCOMPARE(grant.result().error().kind, ErrorKind::Cancelled);
    auto late = desk.service().albums({}, {});
    QVERIFY(late.isCanceled());
}

void TestSyncService::endsWithoutBeingAsked()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 100);
    desk.setUp({u"Holiday"_s});
    desk.service().syncNow();
    const auto albums = desk.service().albums({}, {});
    desk.stopService(); // waits for what goes on, which is stopped
    QVERIFY(albums.isFinished());
}

void TestSyncService::changesTakeEffect()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 3);
    const QString garden = desk.addAlbum(u"Garden"_s, 3);
    desk.setUp({u"Holiday"_s});
    QVERIFY(Desk::get(desk.service().addMirrors({{.albumId = garden, .albumName = u"Garden"_s}})));
    QTRY_COMPARE(desk.service().snapshot().mirrors.size(), 2U);
    const qint64 id = desk.service().snapshot().mirrors.front().id;
    QVERIFY(Desk::get(desk.service().setMirrorPaused(id, true)));
    QTRY_VERIFY(desk.service().snapshot().mirrors.front().paused);
    QVERIFY(Desk::get(desk.service().setMirrorPolicy(id, RemovalPolicy::Keep)));
    QTRY_COMPARE(desk.service().snapshot().mirrors.front().policy, RemovalPolicy::Keep);
    QVERIFY(Desk::get(desk.service().stopMirroring(id)));
    QTRY_COMPARE(desk.service().snapshot().mirrors.size(), 1U);

    desk.service().pause();
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Paused);
    desk.service().resume();
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Idle);
    Settings settings(desk.paths.settingsFile);
    QVERIFY(settings.setText(Setting::SyncAuto, u"no"_s));
    QVERIFY(settings.save());
    desk.service().settingsChanged();
    QTRY_VERIFY(!desk.service().snapshot().standing.nextSyncAt.isValid());
}

void TestSyncService::retriesAndForgets()
{
    Desk desk;
    const QString album = desk.addAlbum(u"Holiday"_s, 12);
    desk.setUp({u"Holiday"_s});
    desk.immich.http().failNext({"GET", u"/original"_s}, Fault::answer(404, "{}"), 1);
    QCOMPARE(desk.sync().totals.failed, 1);
    QCOMPARE(desk.service().snapshot().counts.failed, 1);
    QCOMPARE(Desk::get(desk.service().retry({})).value(), 1);
    QTRY_COMPARE(desk.service().snapshot().counts.ok, 12);

    const QString leaving = desk.immich.visibleAssets(album).front();
    desk.immich.removeFromAlbum(album, {leaving});
    QCOMPARE(desk.sync().totals.removed, 1);
    QCOMPARE(desk.service().snapshot().counts.orphaned, 1);
    QCOMPARE(Desk::get(desk.service().forget({leaving})).value(), 1);
    QTRY_COMPARE(desk.service().snapshot().counts.orphaned, 0);
}

void TestSyncService::goesOnOnceSignedInAgain()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.setUp({u"Holiday"_s});
    desk.google.revokeAll();
    QCOMPARE(desk.sync().status, RunStatus::Failed);
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Attention);

    const auto grant = Desk::get(desk.service().connectGoogle(
        {}, this, [](const QUrl &url) { QDesktopServices::openUrl(url); }, {}));
    QVERIFY(grant);
    QTRY_COMPARE(desk.service().snapshot().counts.ok, 2);
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Idle);
    QVERIFY(desk.service().snapshot().problems.empty());
}

QTEST_MAIN(TestSyncService)
#include "tst_syncservice.moc"
