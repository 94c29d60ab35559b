// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

/// Whole runs against both servers: what Google holds afterwards, and in how many requests.
class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsEveryGeneration_data();
    void mirrorsEveryGeneration();
    void fiveHundredPhotosWithinTheBudget();
    void sendsNameAndDescription();
    void linksWhatAnotherAlbumBrought();
    void sendsWhatCannotBeLinked();
    void twinsAreOneItem();
    void insertsLatecomersInOrder();
    void replacesChangedContent();
    void refusedContentReplacesNothing();
    void listsWhatCannotGo();
    void externalLibraryAssets();
    void leavesOutWhatIsPaused();
    void hearsWhatIsDecidedMeanwhile();
    void keepsTheCover_data();
    void keepsTheCover();
    void unchangedAlbumsCostARowEach();

private:
    static int count(const World &world, const char *kind)
    {
        return world.google.count(QString::fromLatin1(kind));
    }
};

void TestSync::mirrorsEveryGeneration_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("1.144") << Generation::V1;
    QTest::newRow("2.7") << Generation::V2;
    QTest::newRow("3.1") << Generation::V3;
}

void TestSync::mirrorsEveryGeneration()
{
    QFETCH(const Generation, generation);
    World world(generation);
    const auto ids = world.addPhotos(7);
    world.immich.setVisibility(ids[2], u"archive"_s);
    world.immich.setVisibility(ids[3], u"hidden"_s);
    world.immich.setVisibility(ids[4], u"locked"_s);
    world.immich.addAlbum(u"Holiday"_s, ids);
    world.immich.trash(ids[5]);
    world.mirror(u"Holiday"_s);

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 4);
    QCOMPARE(world.difference(u"Holiday"_s), QString());
    QCOMPARE(world.google.items().size(), 4U);
    QCOMPARE(world.violations(), QStringList());

    world.google.resetCounts();
    world.immich.http().clearRequests();
    const Run again = world.sync();
    QCOMPARE(again.status, RunStatus::Ok);
    QCOMPARE(again.totals.uploaded, 0);
    QCOMPARE(world.google.counts().size(), 0);
    QCOMPARE(world.immich.http().requests().size(), generation == Generation::V3 ? 1U : 2U);
}

void TestSync::fiveHundredPhotosWithinTheBudget()
{
    World world;
    world.immich.addAlbum(u"Big"_s, world.addPhotos(500));
    world.mirror(u"Big"_s);

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 500);
    QCOMPARE(world.difference(u"Big"_s), QString());
    QCOMPARE(world.violations(), QStringList());
    QCOMPARE(count(world, "upload"), 500);
    QCOMPARE(count(world, "batchCreate"), 10);
    QCOMPARE(count(world, "albumCreate"), 1);
    QVERIFY(run.totals.googleRequests <= 500 + 10 + 1 + 5);

    world.reconnect(); // not even a token
    world.google.resetCounts();
    world.immich.http().clearRequests();
    const Run again = world.sync();
    QCOMPARE(again.status, RunStatus::Ok);
    QCOMPARE(again.totals.skipped, 500);
    QCOMPARE(again.totals.googleRequests, 0);
    QCOMPARE(world.google.counts().size(), 0);
    QCOMPARE(again.totals.immichRequests, 1);
}

void TestSync::sendsNameAndDescription()
{
    World world;
    const QString longName = QString(300, u'n') + u".jpg"_s;
    const QString id = world.immich.addAsset(longName, "bytes", World::at(0));
    world.immich.asset(id)->description = QString(1200, u'd');
    const QString plain =
        world.immich.addAsset(u"Größe \"1\" 🏖.jpg"_s, "others", World::at(1));
    world.immich.asset(plain)->description = u"Am Strand"_s;
    world.immich.addAlbum(u"Names"_s, {id, plain});
    world.mirror(u"Names"_s);

    QCOMPARE(world.sync().status, RunStatus::Ok);
    const auto items = world.google.albumItems(world.google.albumByTitle(u"Names"_s)->id);
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].fileName, QString(251, u'n') + u".jpg"_s);
    QCOMPARE(items[0].description, QString(1000, u'd'));
    QCOMPARE(items[1].fileName, u"Größe \"1\" 🏖.jpg"_s);
    QCOMPARE(items[1].description, u"Am Strand"_s);
}

void TestSync::linksWhatAnotherAlbumBrought()
{
    World world;
    const auto ids = world.addPhotos(60);
    world.immich.addAlbum(u"All"_s, ids);
    world.immich.addAlbum(u"Best"_s, ids);
    world.mirror(u"All"_s);
    world.mirror(u"Best"_s);

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 60);
    QCOMPARE(run.totals.linked, 60);
    QCOMPARE(count(world, "upload"), 60);
    QCOMPARE(count(world, "batchAdd"), 2);
    QCOMPARE(world.difference(u"All"_s), QString());
    QCOMPARE(world.difference(u"Best"_s), QString());
    QCOMPARE(world.violations(), QStringList());
}

void TestSync::sendsWhatCannotBeLinked()
{
    World world;
    const auto ids = world.addPhotos(4);
    world.google.markAlreadyOwnedBytes(
        fakes::FakeGoogle::sha1Hex(world.immich.asset(ids[1])->bytes));
    world.immich.addAlbum(u"All"_s, ids);
    world.mirror(u"All"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    // One that its owner deleted at Google meanwhile.
    const auto all = world.google.albumItems(world.google.albumByTitle(u"All"_s)->id);
    world.google.removeItemFromLibrary(all[3].id);

    world.immich.addAlbum(u"Best"_s, ids);
    world.mirror(u"Best"_s);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Best"_s), QString());
    QCOMPARE(world.violations(), QStringList());
    QVERIFY(run.totals.linked > 0);
    QVERIFY(run.totals.uploaded >= 2);
}

void TestSync::twinsAreOneItem()
{
    // The same bytes of two people in a shared album.
    World world;
    const QString mine = world.immich.addAsset(u"a.jpg"_s, "same", World::at(0));
    const QString bob = world.immich.addUser(u"Bob"_s, u"bob@example.test"_s);
    fakes::FakeImmich::Asset theirs;
    theirs.ownerId = bob;
    theirs.fileName = u"b.jpg"_s;
    theirs.bytes = "same";
    theirs.fileCreatedAt = World::at(1);
    const QString other = world.immich.addAsset(theirs);
    const QString albumId = world.immich.addAlbum(u"Shared"_s, {mine, other});
    const Mirror mirror = world.mirror(u"Shared"_s);

    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.items().size(), 1U);
    QCOMPARE(count(world, "upload"), 1);
    // One of the two leaves: the item must stay, the other still stands for it.
    world.immich.removeFromAlbum(albumId, {mine});
    const Run run = world.sync({.acceptRemovals = true});
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"Shared"_s)->itemIds.size(), 1U);
    QCOMPARE(world.members(mirror).size(), 1U);
}

void TestSync::insertsLatecomersInOrder()
{
    World world;
    const auto ids = world.addPhotos(10);
    const QString album = world.immich.addAlbum(u"Trip"_s, {ids[2], ids[3], ids[6]});
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.addToAlbum(album, {ids[0], ids[1], ids[4], ids[5], ids[8]});
    world.google.resetCounts();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(count(world, "batchCreate"), 3); // in front, in the middle, at the end
    QCOMPARE(world.violations(), QStringList());
}

void TestSync::replacesChangedContent()
{
    World world(Generation::V2); // v3 has no way to replace an original any more
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s, RemovalPolicy::Keep);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.replaceOriginal(ids[1], "better bytes");

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.replaced, 1);
    QCOMPARE(run.totals.removed, 0);
    const auto items = world.google.albumItems(world.google.albumByTitle(u"Trip"_s)->id);
    QCOMPARE(items.size(), 3U);
    QVERIFY(std::any_of(items.begin(), items.end(),
                        [](const auto &item) { return item.bytes == "better bytes"; }));
    int orphans = 0;
    for (const Member &member : world.members(mirror))
        orphans += member.status == ItemStatus::Orphaned;
    QCOMPARE(orphans, 1);
    QCOMPARE(world.violations(), QStringList());
}

/// An album never lacks a photo for a new version of it that did not come.
void TestSync::refusedContentReplacesNothing()
{
    World world(Generation::V2);
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const auto before = world.google.albumByTitle(u"Trip"_s)->itemIds;
    world.immich.replaceOriginal(ids[1], "broken bytes");
    world.google.rejectBytes(fakes::FakeGoogle::sha1Hex("broken bytes"));
    QCOMPARE(world.sync().status, RunStatus::Partial);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds, before);
    QCOMPARE(world.google.count(u"batchRemove"_s), 0);
}

void TestSync::listsWhatCannotGo()
{
    World world;
    const QString good = world.immich.addAsset(u"good.jpg"_s, "bytes", World::at(0));
    const QString vector = world.immich.addAsset(u"drawing.svg"_s, "<svg/>", World::at(1));
    world.immich.asset(vector)->mimeType = u"image/svg+xml"_s;
    const QString empty = world.immich.addAsset(u"empty.jpg"_s, {}, World::at(2));
    const QString huge = world.immich.addAsset(u"huge.png"_s, "tiny here", World::at(3));
    world.immich.asset(huge)->size = photoLimit + 1;
    world.immich.addAlbum(u"Mixed"_s, {good, vector, empty, huge});
    world.mirror(u"Mixed"_s);

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(run.totals.skipped, 3);
    QCOMPARE(count(world, "upload"), 1);
    QStringList reasons;
    for (const Event &event : world.events(run)) {
        if (event.action == Action::Skipped)
            reasons << event.fileName + u' ' + event.reason;
    }
    QCOMPARE(reasons, QStringList({u"drawing.svg unsupportedType"_s, u"empty.jpg empty"_s,
                                   u"huge.png tooLarge"_s}));
    QCOMPARE(world.sync().status, RunStatus::Ok);
}

void TestSync::externalLibraryAssets()
{
    World world;
    fakes::FakeImmich::Asset asset;
    asset.libraryId = fakes::FakeImmich::stableUuid(u"library"_s);
    asset.fileName = u"old.jpg"_s;
    asset.originalPath = u"/mnt/photos/old.jpg"_s;
    asset.bytes = "on the NAS";
    asset.fileCreatedAt = QDateTime(QDate(1965, 3, 4), QTime(5, 6), QTimeZone::utc());
    asset.fileModifiedAt = World::at(0);
    const QString id = world.immich.addAsset(asset);
    world.immich.addAlbum(u"Old"_s, {id});
    world.mirror(u"Old"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Old"_s), QString());
}

void TestSync::leavesOutWhatIsPaused()
{
    World world;
    const auto ids = world.addPhotos(6);
    world.immich.addAlbum(u"Going"_s, {ids[0], ids[1]});
    const QString resting = world.immich.addAlbum(u"Resting"_s, {ids[2], ids[3]});
    world.mirror(u"Going"_s);
    const Mirror paused = world.mirror(u"Resting"_s);
    Mirrors mirrors(*world.database, world.identity);
    QVERIFY(mirrors.setPaused(paused.id, true));

    const auto plans = world.plan();
    QCOMPARE(plans.size(), 1U);
    QCOMPARE(plans[0].mirror.albumName, u"Going"_s);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.total, 2);
    QVERIFY(!world.google.albumByTitle(u"Resting"_s));
    QVERIFY(!mirrors.byId(paused.id)->lastSyncedAt.isValid());

    // Who names it wants it; paused it stays.
    QCOMPARE(world.plan({.albumIds = {resting}}).size(), 1U);
    const Run named = world.sync({.albumIds = {resting}});
    QCOMPARE(named.status, RunStatus::Ok);
    QCOMPARE(named.totals.uploaded, 2);
    QCOMPARE(world.difference(u"Resting"_s), QString());
    world.immich.addToAlbum(resting, {ids[4]});
    QCOMPARE(world.sync().totals.total, 2);
    QVERIFY(mirrors.setPaused(paused.id, false));
    QCOMPARE(world.sync().totals.uploaded, 1);
    QCOMPARE(world.difference(u"Resting"_s), QString());
    QCOMPARE(world.violations(), QStringList());
}

/// While an album before it keeps the run busy.
void TestSync::hearsWhatIsDecidedMeanwhile()
{
    World world;
    const auto ids = world.addPhotos(60);
    const QString first = world.immich.addAlbum(u"1"_s, {ids[0]});
    const QString kept = world.immich.addAlbum(u"2"_s, {ids.begin() + 1, ids.begin() + 21});
    const QString paused = world.immich.addAlbum(u"3"_s, {ids.begin() + 21, ids.begin() + 41});
    world.mirror(u"1"_s);
    const Mirror second = world.mirror(u"2"_s);
    const Mirror third = world.mirror(u"3"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.addToAlbum(first, {ids[50]});
    world.immich.removeFromAlbum(kept, {ids[1]});
    world.immich.removeFromAlbum(paused, {ids[21]});

    Mirrors mirrors(*world.database, world.identity);
    const auto decide = [&](const Progress &progress) {
        if (progress.albumName != u"1"_s)
            return;
        QVERIFY(mirrors.setPolicy(second.id, RemovalPolicy::Keep));
        QVERIFY(mirrors.setPaused(third.id, true));
    };
    const auto run = await(world.engine->sync({}, decide, {}));
    QVERIFY(run.has_value());
    QCOMPARE(run->status, RunStatus::Ok);
    QCOMPARE(run->totals.uploaded, 1);
    QCOMPARE(run->totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"2"_s)->itemIds.size(), 20U);
    QCOMPARE(mirrors.byId(second.id)->orphaned, 1);
    QCOMPARE(mirrors.byId(third.id)->items, 20); // as it was
    QVERIFY(mirrors.setPaused(third.id, false));
    QCOMPARE(world.sync().totals.removed, 1);
}

void TestSync::keepsTheCover_data()
{
    mirrorsEveryGeneration_data();
}

void TestSync::keepsTheCover()
{
    QFETCH(const Generation, generation);
    World world(generation);
    const auto ids = world.addPhotos(3);
    const QString album = world.immich.addAlbum(u"Holiday"_s, ids);
    const QString empty = world.immich.addAlbum(u"Nothing yet"_s, {});
    const Mirror mirror = world.mirror(u"Holiday"_s);
    const Mirror nothing = world.mirror(u"Nothing yet"_s);
    Mirrors mirrors(*world.database, world.identity);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(mirrors.byId(mirror.id)->coverAssetId, world.immich.album(album)->coverId);
    QVERIFY(!mirrors.byId(mirror.id)->coverAssetId.isEmpty());
    QCOMPARE(mirrors.byId(nothing.id)->coverAssetId, QString());

    const QString other = world.immich.album(album)->coverId == ids[1] ? ids[2] : ids[1];
    world.immich.setAlbumCover(album, other);
    world.immich.addToAlbum(empty, {ids[0]});
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(mirrors.byId(mirror.id)->coverAssetId, other);
    QCOMPARE(mirrors.byId(nothing.id)->coverAssetId, ids[0]);
    QCOMPARE(world.violations(), QStringList());
}

void TestSync::unchangedAlbumsCostARowEach()
{
    World world;
    const auto ids = world.addPhotos(12);
    for (std::size_t i = 0; i < 10; ++i) {
        world.immich.addAlbum(QString::number(i), {ids[i], ids[i + 1]});
        world.mirror(QString::number(i));
    }
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const auto rowsWritten = [&] {
        auto row = world.database->run(u"SELECT total_changes()"_s);
        return row && row->next() ? row->value(0).toInt() : -1;
    };
    const auto costOfARun = [&] {
        const int before = rowsWritten();
        const Run run = world.sync();
        return run.status == RunStatus::Ok && run.totals.skipped == 20 ? rowsWritten() - before
                                                                       : -1;
    };
    constexpr int runItself = 2; // its beginning and its end
    QCOMPARE(costOfARun(), runItself + 10);
    const auto all = *Mirrors(*world.database, world.identity).all();
    for (const Mirror &mirror : all)
        QCOMPARE(mirror.lastSyncedAt, world.clock.now());
    // A cover without a new stamp: one row more, once.
    world.immich.album(world.immich.albumId(u"3"_s))->coverId = ids[4];
    QCOMPARE(costOfARun(), runItself + 11);
    QCOMPARE(Mirrors(*world.database, world.identity).all()->at(3).coverAssetId, ids[4]);
    QCOMPARE(costOfARun(), runItself + 10);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
