// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include <QElapsedTimer>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;
using fakes::Generation;

/// What failed is remembered: tried again when it is due, and not before; given up after its last
/// try; and albums in which nothing changed cost nothing beside that.
class TestRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheCurveAndGivesUp();
    void aPersonTriesEverything();
    void refusedBytesAreGivenUpAtOnce();
    void retryMakesItDue();
    void tokensOfFailedPhotosAreUsed();
    void pendingRowsAreWorkedOff();
    void twinsWaitTogether();
    void anotherAlbumsSuccessMakesItDue();
    void whatCannotGoIsNoFailure();
    void heldRemovalsAreLookedAtAgain();
    void failedRemovalsAreLookedAtAgain();
    void albumThatWasHeldIsWorkedOff();
    void nothingToDoAsksOnce_data();
    void nothingToDoAsksOnce();

private:
    static Run automatic(World &world) { return world.sync({.askedByPerson = false}); }
    static Run afterwards(World &world, std::chrono::milliseconds time)
    {
        world.clock.advance(time);
        return automatic(world);
    }
    static void breakOriginal(World &world, const QString &id, bool broken = true)
    {
        world.immich.http().clearFaults();
        if (broken)
            world.immich.http().failNext({"GET", id + u"/original"_s}, Fault::answer(500), 10'000);
    }
    static Member failedOne(World &world, const Mirror &mirror)
    {
        for (const Member &member : world.members(mirror)) {
            if (member.status == ItemStatus::Failed)
                return member;
        }
        return {};
    }
};

void TestRetries::followsTheCurveAndGivesUp()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    breakOriginal(world, ids[1]);
    const Run first = automatic(world);
    QCOMPARE(first.status, RunStatus::Partial);
    QCOMPARE(first.totals.uploaded, 2);
    QCOMPARE(first.totals.failed, 1);

    const Patience patience = traits(ErrorKind::ServerError).patience;
    for (int failed = 1; failed < patience.runs; ++failed) {
        const Member member = failedOne(world, mirror);
        QCOMPARE(member.attempts, failed);
        QCOMPARE(member.error->name(), u"immich.serverError"_s);
        QVERIFY(!member.givenUp);
        const auto pause = world.clock.now().msecsTo(member.nextAttemptAt);
        const auto wanted = std::chrono::milliseconds(patience.firstPause).count() << (failed - 1);
        QVERIFY(pause > wanted - 1000 && pause <= wanted);
        // Not yet: the album is passed, for one request.
        world.google.resetCounts();
        const Run early = afterwards(world, std::chrono::milliseconds(pause - 1000));
        QCOMPARE(early.status, RunStatus::Ok);
        QCOMPARE(early.totals.immichRequests, 1);
        QCOMPARE(early.totals.skipped, 3);
        QCOMPARE(early.totals.failed, 0);
        QCOMPARE(failedOne(world, mirror).attempts, failed);
        const Run due = afterwards(world, 1s);
        QCOMPARE(due.status, RunStatus::Partial);
        QCOMPARE(due.totals.failed, 1);
        QCOMPARE(due.totals.uploaded, 0);
        QCOMPARE(world.google.counts().size(), 0); // it never came so far
    }
    const Member given = failedOne(world, mirror);
    QCOMPARE(given.attempts, patience.runs);
    QVERIFY(given.givenUp);
    QVERIFY(!given.nextAttemptAt.isValid());
    breakOriginal(world, ids[1], false);
    const Run never = afterwards(world, 48h); // it waits for a person
    QCOMPARE(never.status, RunStatus::Ok);
    QCOMPARE(never.totals.immichRequests, 1);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
    QCOMPARE(world.violations(), QStringList());
}

void TestRetries::aPersonTriesEverything()
{
    World world;
    const auto ids = world.addPhotos(4);
    world.immich.addAlbum(u"A"_s, {ids[0], ids[1]});
    world.immich.addAlbum(u"B"_s, {ids[2], ids[3]});
    const Mirror a = world.mirror(u"A"_s);
    world.mirror(u"B"_s);
    world.immich.asset(ids[1])->missingOnDisk = true;
    QCOMPARE(automatic(world).totals.failed, 1);
    QCOMPARE(failedOne(world, a).error->kind, ErrorKind::NotFound);
    QVERIFY(world.clock.now().secsTo(failedOne(world, a).nextAttemptAt) >= 3600);
    // It fails again; the other album is passed.
    world.immich.http().clearRequests();
    QCOMPARE(world.sync().status, RunStatus::Partial);
    QCOMPARE(failedOne(world, a).attempts, 2);
    QCOMPARE(world.immich.http().countRequests({"POST", u"search"_s}), 1);
    world.immich.asset(ids[1])->missingOnDisk = false;
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRetries::refusedBytesAreGivenUpAtOnce()
{
    World world;
    const auto ids = world.addPhotos(2);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    world.google.rejectBytes(fakes::FakeGoogle::sha1Hex(world.immich.asset(ids[0])->bytes));
    QCOMPARE(automatic(world).totals.failed, 1);
    QVERIFY(failedOne(world, mirror).givenUp);
    QCOMPARE(afterwards(world, 1000h).totals.immichRequests, 1);
    // Something else in the album does not make it due either, and it is said why.
    world.immich.addToAlbum(world.immich.albumId(u"A"_s), world.addPhotos(1, u"NEW"_s));
    const Run run = automatic(world);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(failedOne(world, mirror).attempts, 1);
    QStringList reasons;
    for (const Event &event : world.events(run))
        reasons << event.reason;
    QVERIFY(reasons.contains(u"givenUp"_s));
    QCOMPARE(automatic(world).totals.immichRequests, 1);
}

void TestRetries::retryMakesItDue()
{
    World world;
    const auto ids = world.addPhotos(2);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    world.google.createOutcome = [](const fakes::FakeGoogle::NewItem &) { return 3; };
    QCOMPARE(automatic(world).totals.failed, 2);
    world.google.createOutcome = nullptr;
    QCOMPARE(*Members(*world.database, world.identity).retry({ids[0]}), 1);
    QCOMPARE(automatic(world).totals.uploaded, 1);
    QCOMPARE(failedOne(world, mirror).assetId, ids[1]);
    QCOMPARE(*Members(*world.database, world.identity).retry({}), 1);
    QCOMPARE(automatic(world).totals.uploaded, 1);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRetries::tokensOfFailedPhotosAreUsed()
{
    World world;
    const auto ids = world.addPhotos(5);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    const QString troubled = fakes::FakeGoogle::sha1Hex(world.immich.asset(ids[2])->bytes);
    world.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &item) {
        return item.sha1 == troubled ? 13 : 0;
    };
    QCOMPARE(automatic(world).totals.failed, 1);
    QVERIFY(!failedOne(world, mirror).asset.uploadToken.isEmpty());
    QCOMPARE(world.google.count(u"upload"_s), 5);
    world.google.createOutcome = nullptr;
    world.reconnect();
    QCOMPARE(afterwards(world, 7min).totals.uploaded, 1);
    QCOMPARE(world.google.count(u"upload"_s), 5);
    QCOMPARE(world.difference(u"A"_s), QString());
}

/// However they came to be there.
void TestRetries::pendingRowsAreWorkedOff()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    QCOMPARE(automatic(world).status, RunStatus::Ok);
    const Member one = world.members(mirror).front();
    world.google.removeItemFromLibrary(one.asset.mediaItemId);
    QVERIFY(Members(*world.database, world.identity).forgetItem(one.asset.row));
    QVERIFY(world.database->change(
        u"UPDATE memberships SET status = 'PENDING', in_album = 0 WHERE id = ?"_s, {one.id}));
    QVERIFY(Mirrors(*world.database, world.identity).byId(mirror.id)->stamp);
    QCOMPARE(automatic(world).totals.uploaded, 1);
    QCOMPARE(world.difference(u"A"_s), QString());
    QCOMPARE(automatic(world).totals.immichRequests, 1);
}

/// Of the same bytes, in one album.
void TestRetries::twinsWaitTogether()
{
    World world;
    const QString mine = world.immich.addAsset(u"a.jpg"_s, "same", World::at(0));
    const QString bob = world.immich.addUser(u"Bob"_s, u"bob@example.test"_s);
    fakes::FakeImmich::Asset theirs;
    theirs.ownerId = bob;
    theirs.fileName = u"b.jpg"_s;
    theirs.bytes = "same";
    theirs.fileCreatedAt = World::at(1);
    const QString other = world.immich.addAsset(theirs);
    world.immich.addAlbum(u"Shared"_s, {mine, other});
    const Mirror mirror = world.mirror(u"Shared"_s);
    world.immich.http().failNext({"GET", u"/original"_s}, Fault::answer(500), 10'000);
    const Run run = automatic(world);
    QCOMPARE(run.totals.failed, 2);
    for (const Member &member : world.members(mirror))
        QCOMPARE(member.status, ItemStatus::Failed);
    QCOMPARE(automatic(world).totals.immichRequests, 1); // neither is tried for the other
    world.immich.http().clearFaults();
    const Run next = afterwards(world, 7min);
    QCOMPARE(next.totals.uploaded, 1);
    QCOMPARE(next.totals.linked, 1);
    QCOMPARE(world.google.count(u"upload"_s), 1);
}

/// What Google refused here it took there: it needs only a link.
void TestRetries::anotherAlbumsSuccessMakesItDue()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, {ids[0], ids[1]});
    const Mirror mirror = world.mirror(u"A"_s);
    world.google.createOutcome = [](const fakes::FakeGoogle::NewItem &item) {
        return item.fileName == u"IMG_0001.jpg" ? 3 : 0;
    };
    QCOMPARE(automatic(world).totals.failed, 1);
    QVERIFY(failedOne(world, mirror).givenUp);
    world.google.createOutcome = nullptr;
    world.immich.addAlbum(u"B"_s, {ids[1], ids[2]});
    world.mirror(u"B"_s);
    QCOMPARE(automatic(world).totals.uploaded, 2);
    const Run run = automatic(world);
    QCOMPARE(run.totals.linked, 1);
    QCOMPARE(run.totals.uploaded, 0);
    QCOMPARE(world.difference(u"A"_s), QString());
    QCOMPARE(world.difference(u"B"_s), QString());
    QCOMPARE(automatic(world).totals.immichRequests, 1);
}

/// A photo that failed, and then turns out to be none that could go.
void TestRetries::whatCannotGoIsNoFailure()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    breakOriginal(world, ids[1]);
    QCOMPARE(automatic(world).totals.failed, 1);
    world.immich.asset(ids[1])->size = photoLimit + 1;
    const Run run = afterwards(world, 7min);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(run.totals.skipped, 3);
    QCOMPARE(world.members(mirror).size(), 2U);
    QCOMPARE(afterwards(world, 1h).totals.immichRequests, 1);
}

void TestRetries::heldRemovalsAreLookedAtAgain()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(automatic(world).status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids.begin(), ids.begin() + 10});
    for (int i = 0; i < 2; ++i) {
        const Run run = automatic(world);
        QCOMPARE(run.status, RunStatus::Partial);
        QCOMPARE(run.totals.held, 10);
        QVERIFY(run.totals.immichRequests > 1);
    }
    QCOMPARE(world.sync({.acceptRemovals = true}).totals.removed, 10);
    QCOMPARE(automatic(world).totals.immichRequests, 1);
}

void TestRetries::failedRemovalsAreLookedAtAgain()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(automatic(world).status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[4]});
    const QJsonObject error{{u"error"_s, QJsonObject{{u"code"_s, 400},
                                                     {u"message"_s, u"no"_s},
                                                     {u"status"_s, u"INVALID_ARGUMENT"_s}}}};
    world.google.http().failNext({"POST", u"batchRemove"_s}, Fault::json(400, error), 2);
    const Run refused = automatic(world);
    QCOMPARE(refused.status, RunStatus::Partial);
    QCOMPARE(refused.totals.failed, 1);
    QCOMPARE(automatic(world).totals.removed, 1);
    QCOMPARE(world.difference(u"A"_s), QString());
    QCOMPARE(automatic(world).totals.immichRequests, 1);
}

/// It comes back as it was, but with something to do.
void TestRetries::albumThatWasHeldIsWorkedOff()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    breakOriginal(world, ids[1]);
    QCOMPARE(automatic(world).totals.failed, 1);
    breakOriginal(world, ids[1], false);
    world.immich.http().failNext({"GET", u"/api/albums"_s}, Fault::json(200, QJsonArray{}), 2);
    QCOMPARE(afterwards(world, 7min).status, RunStatus::Partial);
    QVERIFY(Mirrors(*world.database, world.identity).byId(mirror.id)->held);
    const Run run = automatic(world);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRetries::nothingToDoAsksOnce_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::addColumn<int>("requests");
    QTest::newRow("1.144") << Generation::V1 << 2;
    QTest::newRow("2.7") << Generation::V2 << 2;
    QTest::newRow("3.1") << Generation::V3 << 1;
}

/// A hundred albums of a hundred thousand photos, some of which failed and are not due, or given
/// up.
void TestRetries::nothingToDoAsksOnce()
{
    QFETCH(const Generation, generation);
    QFETCH(const int, requests);
    constexpr int albums = 100;
    constexpr int photos = 1000; // the same in each
    World world(generation);
    std::vector<QString> ids;
    for (int i = 0; i < photos; ++i)
        ids.push_back(
            world.immich.addAsset(u"%1.jpg"_s.arg(i), QByteArray::number(i), World::at(i)));
    for (int i = 0; i < albums; ++i) {
        world.immich.addAlbum(QString::number(i), ids);
        world.mirror(QString::number(i));
    }
    const auto stamps = await(world.immichClient->albums({}));
    QVERIFY(stamps.has_value());
    Mirrors mirrors(*world.database, world.identity);
    const auto fill = [&](const QString &sql) { return world.database->change(sql).has_value(); };
    QVERIFY(world.database->inTransaction([&]() -> Result<void> {
        for (const ImmichAlbum &album : *stamps) {
            const auto all = *mirrors.all();
            const auto mirror = std::find_if(
                all.begin(), all.end(), [&](const Mirror &one) { return one.albumId == album.id; });
            if (auto done = mirrors.setMirrored(mirror->id, album.stamp); !done)
                return done;
        }
        return {};
    }));
    QVERIFY(fill(u"WITH n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1000)"
                 " INSERT INTO assets (identity_id, fingerprint, media_item_id)"
                 " SELECT %1, 'sha1:' || n, 'item-' || n FROM n"_s.arg(world.identity)));
    QVERIFY(fill(u"INSERT INTO memberships (mirror_id, asset_row, asset_id, file_name, status,"
                 " in_album) SELECT m.id, a.id, 'asset-' || a.id, a.id || '.jpg', 'OK', 1"
                 " FROM mirrors m, assets a"_s));
    QVERIFY(
        fill(u"UPDATE memberships SET status = 'FAILED', given_up = id % 2, next_attempt_at ="
             " CASE id % 2 WHEN 0 THEN %1 END WHERE id % 100 = 7 OR id % 100 = 8"_s
                 .arg(world.clock.now().addDays(1).toMSecsSinceEpoch())));

    QElapsedTimer timer;
    timer.start();
    const auto all = mirrors.all();
    const auto work =
        Members(*world.database, world.identity).mirrorsWithWork(world.clock.now(), false);
    qInfo("the ledger's part: %lld ms", timer.elapsed());
    QVERIFY(all && work && work->isEmpty());

    world.google.resetCounts();
    world.immich.http().clearRequests();
    const Run run = automatic(world);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.total, albums * photos);
    QCOMPARE(run.totals.skipped, albums * photos);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(run.totals.immichRequests, requests);
    QCOMPARE(world.immich.http().requests().size(), static_cast<std::size_t>(requests));
    QCOMPARE(run.totals.googleRequests, 0);
    QCOMPARE(world.google.counts().size(), 0);
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
