// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

/// The most dangerous thing: what may leave Google's album, and what never.
class TestRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatLeft();
    void keepsWhatLeftIfSoWished();
    void anotherPolicyIsForWhatLeavesThen();
    void keepingAnswersWhatIsHeld();
    void holdsTooMany_data();
    void holdsTooMany();
    void neverFromAnIncompleteListing();
    void neverWhereTheCountAloneIsRight();
    void neverForAnAlbumThatIsNotFound();
    void neverForAnAlbumThatIsSharedNoMore_data();
    void neverForAnAlbumThatIsSharedNoMore();
    void neverInMaintenance();
    void neverWhatOthersPutThere();
    void judgesEachItemOfARefusedCall();
    void settlesALostAnswer();
    void comesBackAsALink();
    void anotherIdentityHasNothingToRemove();

private:
    static int orphans(World &world, const Mirror &mirror)
    {
        const auto members = world.members(mirror);
        return static_cast<int>(std::count_if(members.begin(), members.end(), [](const Member &m) {
            return m.status == ItemStatus::Orphaned;
        }));
    }
};

void TestRemovals::removesWhatLeft()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);

    world.immich.removeFromAlbum(album, {ids[7]});
    world.immich.trash(ids[9]);
    world.immich.setVisibility(ids[11], u"locked"_s);
    world.immich.setVisibility(ids[12], u"hidden"_s);
    world.google.resetCounts();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 4);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(world.google.count(u"batchRemove"_s), 1);
    QCOMPARE(world.google.items().size(), 40U); // in the library they stay
    QCOMPARE(orphans(world, mirror), 4);
    QCOMPARE(world.violations(), QStringList());
}

void TestRemovals::keepsWhatLeftIfSoWished()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s, RemovalPolicy::Keep);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids.begin(), ids.begin() + 30});

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 40U);
    QCOMPARE(orphans(world, mirror), 30);
}

void TestRemovals::anotherPolicyIsForWhatLeavesThen()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s, RemovalPolicy::Keep);
    Mirrors mirrors(*world.database, world.identity);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[0], ids[1]});
    QCOMPARE(world.sync().status, RunStatus::Ok);

    QVERIFY(mirrors.setPolicy(mirror.id, RemovalPolicy::Remove));
    QCOMPARE(world.sync({.acceptRemovals = true}).totals.removed, 0);
    world.immich.removeFromAlbum(album, {ids[2]});
    QCOMPARE(world.sync().totals.removed, 1);
    const auto &left = world.google.albumByTitle(u"Trip"_s)->itemIds;
    QCOMPARE(left.size(), 39U); // with the two that were kept
    QCOMPARE(orphans(world, mirror), 3);

    QVERIFY(mirrors.setPolicy(mirror.id, RemovalPolicy::Keep));
    world.immich.removeFromAlbum(album, {ids[3]});
    QCOMPARE(world.sync().totals.removed, 0);
    QCOMPARE(left.size(), 39U); // what was removed does not come back
    QCOMPARE(orphans(world, mirror), 4);
    QCOMPARE(world.violations(), QStringList());
}

void TestRemovals::keepingAnswersWhatIsHeld()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids.begin(), ids.begin() + 10});
    QCOMPARE(world.sync().totals.held, 10);
    QCOMPARE(Mirrors(*world.database, world.identity).all()->front().removalsHeld, 10);
    QVERIFY(Mirrors(*world.database, world.identity).setPolicy(mirror.id, RemovalPolicy::Keep));
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.held, 0);
    QCOMPARE(Mirrors(*world.database, world.identity).all()->front().removalsHeld, 0);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 20U);
    QCOMPARE(orphans(world, mirror), 10);
}

void TestRemovals::holdsTooMany_data()
{
    QTest::addColumn<int>("photos");
    QTest::addColumn<int>("leaving");
    QTest::addColumn<bool>("held");
    QTest::newRow("a tenth goes") << 20 << 2 << false;
    QTest::newRow("more than a tenth waits") << 20 << 3 << true;
    QTest::newRow("one of five waits") << 5 << 1 << true;
    QTest::newRow("fifty of many go") << 600 << 50 << false;
    QTest::newRow("fifty-one wait") << 600 << 51 << true;
    QTest::newRow("all wait") << 30 << 30 << true;
}

void TestRemovals::holdsTooMany()
{
    QFETCH(const int, photos);
    QFETCH(const int, leaving);
    QFETCH(const bool, held);
    World world;
    const auto ids = world.addPhotos(photos);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids.begin(), ids.begin() + leaving});

    const Run run = world.sync();
    QCOMPARE(run.status, held ? RunStatus::Partial : RunStatus::Ok);
    QCOMPARE(run.totals.held, held ? leaving : 0);
    QCOMPARE(run.totals.removed, held ? 0 : leaving);
    const auto left = static_cast<std::size_t>(held ? photos : photos - leaving);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), left);
    if (held) {
        QCOMPARE(world.sync().totals.held, leaving); // until a person says so
        const Run accepted = world.sync({.acceptRemovals = true});
        QCOMPARE(accepted.status, RunStatus::Ok);
        QCOMPARE(accepted.totals.removed, leaving);
    }
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(world.violations(), QStringList());
}

void TestRemovals::neverFromAnIncompleteListing()
{
    World world;
    auto ids = world.addPhotos(1100);
    const QString album = world.immich.addAlbum(u"Big"_s, ids);
    world.mirror(u"Big"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);

    // Between the two pages a photo of the first one goes, each time: a row is lost to paging.
    std::size_t next = 0;
    world.immich.pageHook = [&](int page) {
        if (page == 2)
            world.immich.removeFromAlbum(album, {ids[next++]});
    };
    world.immich.removeFromAlbum(album, {ids[500]});
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"Big"_s)->itemIds.size(), 1100U);

    world.immich.pageHook = nullptr;
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Big"_s), QString());
}

/// Between the two pages a photo goes and another comes: as many are listed as the album counts,
/// but one of the first page moved to its end and was not seen.
void TestRemovals::neverWhereTheCountAloneIsRight()
{
    World world;
    const auto ids = world.addPhotos(1100);
    const QString album = world.immich.addAlbum(u"Big"_s, ids);
    world.mirror(u"Big"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.setFavorite(ids[3], true); // a reason to look

    const auto later = world.addPhotos(2, u"LATER"_s);
    int minute = 5000;
    for (const QString &id : later)
        world.immich.asset(id)->fileCreatedAt = World::at(minute++);
    std::size_t next = 0;
    world.immich.pageHook = [&](int page) {
        if (page != 2 || next == later.size())
            return;
        world.immich.removeFromAlbum(album, {ids[10 + next]});
        world.immich.addToAlbum(album, {later[next++]});
    };
    const Run run = world.sync(); // each of its two looks is disturbed
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.removed, 0);
    const auto there = world.google.albumItems(world.google.albumByTitle(u"Big"_s)->id);
    for (const QString &id : world.immich.visibleAssets(album)) {
        QVERIFY(std::any_of(there.begin(), there.end(), [&](const auto &item) {
            return item.bytes == world.immich.asset(id)->bytes;
        }));
    }
    const Run after = world.sync();
    QCOMPARE(after.status, RunStatus::Ok);
    QCOMPARE(after.totals.removed, 2);
    QCOMPARE(world.difference(u"Big"_s), QString());
}

void TestRemovals::neverForAnAlbumThatIsNotFound()
{
    World world;
    const auto ids = world.addPhotos(12);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    world.immich.addAlbum(u"Other"_s, {ids[0]});
    world.mirror(u"Trip"_s);
    world.mirror(u"Other"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.deleteAlbum(album);
    const Run run = world.sync({.acceptRemovals = true});
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 12U);
    const auto mirrors = *Mirrors(*world.database, world.identity).all();
    QCOMPARE(mirrors[1].albumName, u"Trip"_s);
    QCOMPARE(mirrors[1].held, ErrorKind::NotFound);
    QVERIFY(!mirrors[0].held);
}

void TestRemovals::neverForAnAlbumThatIsSharedNoMore_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("1") << Generation::V1;
    QTest::newRow("2") << Generation::V2;
    QTest::newRow("3") << Generation::V3;
}

/// Another's album, seen through a share that ends.
void TestRemovals::neverForAnAlbumThatIsSharedNoMore()
{
    QFETCH(const Generation, generation);
    World world(generation);
    const QString me = world.immich.addUser(u"Alice"_s, u"alice@example.org"_s);
    const QString other = world.immich.addUser(u"Bob"_s, u"bob@example.org"_s);
    const QString album = world.immich.addAlbum(u"Trip"_s, world.addPhotos(12), other);
    world.immich.shareAlbum(album, me);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    world.immich.unshareAlbum(album, me);
    for (int i = 0; i < 2; ++i) {
        const Run run = world.sync({.acceptRemovals = true});
        QCOMPARE(run.status, RunStatus::Partial);
        QCOMPARE(run.totals.removed, 0);
        QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 12U);
        QCOMPARE(Mirrors(*world.database, world.identity).byId(mirror.id)->held,
                 ErrorKind::NotFound);
    }
    world.immich.shareAlbum(album, me);
    QCOMPARE(world.sync().status, RunStatus::Ok);
}

void TestRemovals::neverInMaintenance()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(12));
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.setMaintenance(true);
    const Run run = world.sync({.acceptRemovals = true});
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->kind, ErrorKind::Maintenance);
    QCOMPARE(world.google.albumByTitle(u"Trip"_s)->itemIds.size(), 12U);
}

void TestRemovals::neverWhatOthersPutThere()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    // An item that the ledger knows nothing of.
    const QString googleAlbum = world.google.albumByTitle(u"Trip"_s)->id;
    world.immich.addAlbum(u"Elsewhere"_s, {world.immich.addAsset(u"x.jpg"_s, "x", World::at(0))});
    world.mirror(u"Elsewhere"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const QString stranger = world.google.albumByTitle(u"Elsewhere"_s)->itemIds.front();
    world.google.album(googleAlbum)->itemIds.push_back(stranger);

    world.immich.removeFromAlbum(album, {ids[3]});
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const auto &left = world.google.album(googleAlbum)->itemIds;
    QCOMPARE(left.size(), 20U); // 19 of ours, and the stranger
    QVERIFY(std::find(left.begin(), left.end(), stranger) != left.end());
}

void TestRemovals::judgesEachItemOfARefusedCall()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    // Somebody took one out at Google meanwhile: the whole call is refused.
    auto &itemIds = world.google.albumByTitle(u"Trip"_s)->itemIds;
    itemIds.erase(itemIds.begin() + 2);
    world.immich.removeFromAlbum(album, {ids[1], ids[2], ids[3]});

    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 3);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(orphans(world, mirror), 3);
}

void TestRemovals::settlesALostAnswer()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[1], ids[2]});
    world.google.http().failNext({"POST", u":batchRemoveMediaItems"_s}, Fault::dropAfter());
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 2);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(orphans(world, mirror), 2);
}

void TestRemovals::comesBackAsALink()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[19]});
    QCOMPARE(world.sync().totals.removed, 1);
    world.immich.addToAlbum(album, {ids[19]});
    world.google.resetCounts();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.linked, 1);
    QCOMPARE(world.google.count(u"upload"_s), 0);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(orphans(world, mirror), 0);
}

void TestRemovals::anotherIdentityHasNothingToRemove()
{
    World world;
    const auto ids = world.addPhotos(20);
    world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const qint64 other = *Mirrors::identityId(*world.database, {u"bob"_s, u"g"_s, u"c"_s});
    QVERIFY(Mirrors(*world.database, other).all()->empty());
    Engine engine(*world.immichClient, *world.photos, world.secrets, *world.database, other,
                  world.requests, world.clock);
    world.google.resetCounts();
    const auto run = await(engine.sync({}, [](const Progress &) {}, {}));
    QVERIFY(run.has_value());
    QCOMPARE(world.google.counts().size(), 0);
}

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
