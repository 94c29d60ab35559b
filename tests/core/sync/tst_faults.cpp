// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

/// Things break: the right end state, nothing doubled, nothing lost, and a truthful run.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passingFaults_data();
    void passingFaults();
    void lostCreateIsSettledByLooking();
    void lostAlbumCreateIsSettledByLooking();
    void createThatWasNeverDoneIsDoneAgain();
    void damagedOriginalIsNeverCommitted();
    void oneBadPhotoDoesNotStopTheOthers();
    void storageFullStopsAndGoesOnLater();
    void dailyQuotaStops();
    void endedSignInStops();
    void expiredAccessTokenIsRenewed();
    void tokensOfAnEarlierRunAreUsed();
    void oldTokensAreNotUsed();
    void deadTokensAreReplacedOnce();
    void duplicatesWithinACallGoAlone();
    void deletedGoogleAlbumIsHeld();
    void manyDamagedOriginals();
    void cancelKeepsWhatIsDone();
    void interruptedRunBlocksNothing();
    void redirectCarriesNoKey();
};

void TestFaults::passingFaults_data()
{
    QTest::addColumn<bool>("atGoogle");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    const auto rows = [](const char *name, bool google, const char *method, const QString &path) {
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::newRow(
                       qPrintable(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(what)))
                   << google << QByteArray(method) << path;
        };
        row("500") << Fault::answer(500);
        row("503") << Fault::answer(503, "unavailable", {{"Retry-After", "3"}});
        row("dropped before") << Fault::dropBefore();
        row("dropped after") << Fault::dropAfter();
        row("truncated") << Fault::truncateAnswer();
        row("malformed") << Fault::malformedJson();
    };
    rows("albums", false, "GET", u"/api/albums"_s);
    rows("search", false, "POST", u"/api/search/metadata"_s);
    rows("create", true, "POST", u"batchCreate"_s);
    rows("album", true, "POST", u"/v1/albums"_s);
    QTest::newRow("original: 500")
        << false << QByteArray("GET") << u"/original"_s << Fault::answer(500);
    QTest::newRow("original: dropped")
        << false << QByteArray("GET") << u"/original"_s << Fault::dropBefore();
    QTest::newRow("original: truncated")
        << false << QByteArray("GET") << u"/original"_s << Fault::truncateAnswer();
    QTest::newRow("upload: 500") << true << QByteArray("POST") << u"/v1/uploads"_s
                                 << Fault::answer(500);
    QTest::newRow("upload: dropped after")
        << true << QByteArray("POST") << u"/v1/uploads"_s << Fault::dropAfter();
    QTest::newRow("token: 503") << true << QByteArray("POST") << u"/token"_s << Fault::answer(503);
    QTest::newRow("create: 409") << true << QByteArray("POST") << u"batchCreate"_s
                                 << Fault::json(409, QJsonObject{{u"error"_s,
                                                                  QJsonObject{{u"code"_s, 409}}}});
}

void TestFaults::passingFaults()
{
    QFETCH(const bool, atGoogle);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const Fault, fault);
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(60));
    world.mirror(u"Trip"_s);
    auto &server = atGoogle ? world.google.http() : world.immich.http();
    server.failNext({method, path}, fault);

    const Run run = world.sync();
    QCOMPARE(run.error ? run.error->name() : QString(), QString());
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.google.items().size(), 60U);
    QCOMPARE(world.violations(), QStringList());
}

void TestFaults::lostCreateIsSettledByLooking()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(120));
    world.mirror(u"Trip"_s);
    world.google.loseNextCreateAnswer();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 120);
    QCOMPARE(world.google.count(u"batchCreate"_s), 3); // none of them twice
    QVERIFY(world.google.count(u"search"_s) >= 1);
    QCOMPARE(world.google.count(u"upload"_s), 120);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::lostAlbumCreateIsSettledByLooking()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    world.google.http().failNext({"POST", u"/v1/albums"_s}, Fault::dropAfter());
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::createThatWasNeverDoneIsDoneAgain()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::dropBefore());
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.count(u"upload"_s), 3);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::damagedOriginalIsNeverCommitted()
{
    World world;
    const auto ids = world.addPhotos(5);
    world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    world.immich.corruptOriginal(ids[2]);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(run.totals.uploaded, 4);
    QCOMPARE(world.google.items().size(), 4U);
    for (const Member &member : world.members(mirror)) {
        if (member.assetId == ids[2]) {
            QCOMPARE(member.status, ItemStatus::Failed);
            QCOMPARE(member.error->name(), u"immich.checksumMismatch"_s);
            QCOMPARE(member.asset.uploadToken, QString());
        }
    }
    world.immich.corruptOriginal(ids[2], false);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::oneBadPhotoDoesNotStopTheOthers()
{
    World world;
    const auto ids = world.addPhotos(60);
    world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    world.immich.asset(ids[10])->missingOnDisk = true;
    world.google.rejectBytes(fakes::FakeGoogle::sha1Hex(world.immich.asset(ids[20])->bytes));
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 2);
    QCOMPARE(run.totals.uploaded, 58);
    QStringList reasons;
    for (const Event &event : world.events(run)) {
        if (event.action == Action::Failed)
            reasons << event.reason;
    }
    reasons.sort();
    QCOMPARE(reasons, QStringList({u"google.mediaRefused"_s, u"immich.notFound"_s}));
    QCOMPARE(world.violations(), QStringList());
}

void TestFaults::storageFullStopsAndGoesOnLater()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(60));
    world.mirror(u"Trip"_s);
    world.google.storageFull(true);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->kind, ErrorKind::StorageFull);
    QCOMPARE(world.google.count(u"batchCreate"_s), 1);
    const int sent = world.google.count(u"upload"_s);
    world.google.storageFull(false);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QVERIFY(world.google.count(u"upload"_s) <=
            60 + RunRequest().parallel); // twice only what was on its way
    QVERIFY(sent >= 50);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::dailyQuotaStops()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(30));
    world.mirror(u"Trip"_s);
    world.google.dailyLimit = 10;
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->kind, ErrorKind::DailyQuota);
    world.google.dailyLimit = 10'000;
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::endedSignInStops()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    world.google.revokeAll();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->kind, ErrorKind::SignInExpired);
    world.refreshToken.clear(); // signed in again
    world.reconnect();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::expiredAccessTokenIsRenewed()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(80));
    world.mirror(u"Trip"_s);
    world.immich.addAlbum(u"More"_s, world.addPhotos(20, u"MORE"_s));
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.mirror(u"More"_s);
    world.google.expireAccessTokens();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"More"_s), QString());
}

void TestFaults::tokensOfAnEarlierRunAreUsed()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(10));
    world.mirror(u"Trip"_s);
    world.google.http().failNext(
        {"POST", u"batchCreate"_s},
        Fault::json(403, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 403}}}}));
    QCOMPARE(world.sync().status, RunStatus::Failed);
    world.reconnect();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.count(u"upload"_s), 10);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::oldTokensAreNotUsed()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(10));
    world.mirror(u"Trip"_s);
    world.google.http().failNext(
        {"POST", u"batchCreate"_s},
        Fault::json(403, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 403}}}}));
    QCOMPARE(world.sync().status, RunStatus::Failed);
    world.clock.advance(std::chrono::hours(25));
    world.google.resetCounts();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.count(u"upload"_s), 10);
    QCOMPARE(world.google.count(u"batchCreate"_s), 1);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

/// Google forgot them before their day was over: it says so as it says of bad media.
void TestFaults::deadTokensAreReplacedOnce()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(10));
    const Mirror mirror = world.mirror(u"Trip"_s);
    world.google.http().failNext(
        {"POST", u"batchCreate"_s},
        Fault::json(403, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 403}}}}));
    QCOMPARE(world.sync().status, RunStatus::Failed);
    world.google.expireUploadTokens();
    world.google.resetCounts();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 10);
    QCOMPARE(world.google.count(u"upload"_s), 10);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    for (const Member &member : world.members(mirror))
        QVERIFY(member.status == ItemStatus::Ok && !member.givenUp);
}

void TestFaults::duplicatesWithinACallGoAlone()
{
    // Two files of an external library with the same bytes: their checksums do not tell.
    World world;
    std::vector<QString> ids;
    for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s}) {
        fakes::FakeImmich::Asset asset;
        asset.libraryId = fakes::FakeImmich::stableUuid(u"library"_s);
        asset.fileName = name;
        asset.originalPath = u"/mnt/"_s + name;
        asset.bytes = "the same";
        asset.fileCreatedAt = World::at(0);
        ids.push_back(world.immich.addAsset(asset));
    }
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.items().size(), 1U);
    world.immich.removeFromAlbum(album, {ids[0]});
    QCOMPARE(world.sync({.acceptRemovals = true}).status, RunStatus::Ok);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 1U); // b.jpg is still there
}

void TestFaults::deletedGoogleAlbumIsHeld()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"Trip"_s, {ids.begin(), ids.begin() + 10});
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.google.deleteAlbum(world.google.albumByTitle(u"Trip"_s)->id);
    world.immich.addToAlbum(album, {ids.begin() + 10, ids.end()});
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(world.google.albums().size(), 0U); // none is made on our own account
    QCOMPARE(Mirrors(*world.database, world.identity).all()->front().held, ErrorKind::AlbumGone);
}

/// So many bad ones one after the other are each listed, and the rest goes on.
void TestFaults::manyDamagedOriginals()
{
    World world;
    const auto ids = world.addPhotos(20);
    world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    for (std::size_t i = 2; i < 12; ++i)
        world.immich.corruptOriginal(ids[i]);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 10);
    QCOMPARE(run.totals.failed, 10);
    QCOMPARE(Members(*world.database, world.identity).counts()->failed, 10);
}

void TestFaults::cancelKeepsWhatIsDone()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(200));
    world.mirror(u"Trip"_s);
    std::stop_source stop;
    world.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        stop.request_stop(); // in the middle of the first create
        return 0;
    };
    const Run run = world.sync({}, stop.get_token());
    QCOMPARE(run.status, RunStatus::Cancelled);
    QCOMPARE(run.totals.uploaded, 50); // what could not be undone was finished
    const int sent = world.google.count(u"upload"_s);
    world.google.createOutcome = nullptr;
    const Run next = world.sync();
    QCOMPARE(next.status, RunStatus::Ok);
    QCOMPARE(next.totals.uploaded, 150);
    QVERIFY(world.google.count(u"upload"_s) <=
            200 + RunRequest().parallel); // at most those in flight again
    QVERIFY(sent < 200);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestFaults::interruptedRunBlocksNothing()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    History history(*world.database, world.identity);
    const qint64 dead = *history.begin(world.clock.now());
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE((*history.run(dead))->status, RunStatus::Interrupted);
}

void TestFaults::redirectCarriesNoKey()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    fakes::HttpServer elsewhere(
        [&](const fakes::HttpRequest &, const fakes::HttpReplier &replier) { replier.reply(200); });
    QVERIFY(elsewhere.listen());
    for (const fakes::Matcher &call :
         {fakes::Matcher{"GET", u"/api/albums"_s}, fakes::Matcher{"POST", u"search/metadata"_s},
          fakes::Matcher{"GET", u"/original"_s}}) {
        world.immich.http().failNext(call, Fault::redirect(elsewhere.url()), 9);
        const Run run = world.sync();
        QCOMPARE(run.status, RunStatus::Failed);
        QCOMPARE(run.error->kind, ErrorKind::Redirected);
        QCOMPARE(elsewhere.requests().size(), 0U);
        world.immich.http().clearFaults();
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
