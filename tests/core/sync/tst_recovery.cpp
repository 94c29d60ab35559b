// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

/// What a run leaves behind when Google or Immich answers strangely, and what the next one makes
/// of it. Each began as a bug that a review found.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incompleteListingIsLookedAtAgain();
    void createThatIsNeverMentionedEnds();
    void unansweredAlbumIsNotGone();
    void albumCreatesAreSpacedOut();
    void lostRemovalIsSettledByTheNextRun();
    void refusedRemovalIsNotOpen();
    void lostReplacementIsNoRemoval();
    void deletedItemIsMissedEverywhere();
    void captionOfALostCreate();
    void unavailableItemsAreNotDeleted();
    void goneAlbumIsHeldWhileRemoving();
    void goneAlbumIsMadeAnewOnAPersonsWord();
    void renamedAlbumIsNotMadeTwice();
    void emptyAnswerOfARemovalWillDo();
    void refusedLatecomerCostsFewCreates();
    void googleThatIsDownIsNoPhotosFault();
    void heldAlbumThatIsBackGoesOn();
    void lostCreateInAnAlbumThatIsGone();
    void createsThatNeverWorkEndEarly();
    void writeThatGoogleIsStillAtIsNotDoneTwice_data();
    void writeThatGoogleIsStillAtIsNotDoneTwice();

private:
    static Fault refusal(int code, const QString &message)
    {
        return Fault::json(
            code, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, code},
                                                       {u"message"_s, message},
                                                       {u"status"_s, u"INVALID_ARGUMENT"_s}}}});
    }
    static Mirror first(World &world)
    {
        return Mirrors(*world.database, world.identity).all()->front();
    }
};

void TestRecovery::incompleteListingIsLookedAtAgain()
{
    World world;
    const auto ids = world.addPhotos(10);
    world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    // One row is missing in the list only: the album's own count and dates say nothing.
    world.immich.pageHook = [&](int) {
        world.immich.asset(ids[3])->visibility = u"hidden"_s;
        QMetaObject::invokeMethod(
            &world.immich, [&] { world.immich.asset(ids[3])->visibility = u"timeline"_s; },
            Qt::QueuedConnection);
    };
    QCOMPARE(world.sync().status, RunStatus::Partial);
    world.immich.pageHook = nullptr;
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRecovery::createThatIsNeverMentionedEnds()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(3));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::json(200, QJsonObject{}), 40);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 3);
    QVERIFY(run.totals.googleRequests < 20);
}

void TestRecovery::unansweredAlbumIsNotGone()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(3));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s},
                                 refusal(400, u"The provided ID does not match any albums"_s));
    world.google.http().failNext({"GET", u"/v1/albums/"_s}, Fault::answer(503), 4);
    QVERIFY(world.sync().status != RunStatus::Ok);
    QVERIFY(!first(world).held);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRecovery::albumCreatesAreSpacedOut()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(3));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"/v1/albums"_s}, Fault::answer(503), 2);
    const QDateTime before = world.clock.now();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QVERIFY(before.msecsTo(world.clock.now()) >= 3000); // a second, then two
    QCOMPARE(world.google.albums().size(), 1U);
}

void TestRecovery::lostRemovalIsSettledByTheNextRun()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[7]});
    world.google.http().failNext({"POST", u"batchRemove"_s}, Fault::dropAfter());
    world.google.http().failNext({"POST", u"mediaItems:search"_s}, Fault::answer(503), 10);
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.google.http().clearFaults();
    world.immich.addToAlbum(album, {ids[7]}); // and back it is
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const auto items = world.google.albumItems(world.google.albumByTitle(u"A"_s)->id);
    QCOMPARE(items.size(), 20U);
}

/// Google said no: nothing went out whose outcome would have to be looked for.
void TestRecovery::refusedRemovalIsNotOpen()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    const Mirror mirror = world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[7]});
    world.google.http().failNext({"POST", u"batchRemove"_s}, refusal(401, u"no"_s), 2);
    QCOMPARE(world.sync().status, RunStatus::Failed);
    for (const Member &member : world.members(mirror))
        QVERIFY(!member.leavingSince.isValid());
    world.google.resetCounts();
    QCOMPARE(world.sync().totals.removed, 1);
    QCOMPARE(world.google.count(u"search"_s), 0);
    QCOMPARE(world.difference(u"A"_s), QString());
}

/// The old content of a photo left, and its answer was lost: the photo itself is in.
void TestRecovery::lostReplacementIsNoRemoval()
{
    World world;
    const auto ids = world.addPhotos(20);
    world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.replaceOriginal(ids[4], "better bytes");
    world.google.http().failNext({"POST", u"batchRemove"_s}, Fault::dropAfter());
    world.google.http().failNext({"POST", u"mediaItems:search"_s}, Fault::answer(503), 10);
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.google.http().clearFaults();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 0);
    for (const Event &event : world.events(run))
        QVERIFY(event.action != Action::Removed);
    QCOMPARE(world.difference(u"A"_s), QString());
}

/// Somebody deleted it from Google's library; it shows with the third album that it comes into.
void TestRecovery::deletedItemIsMissedEverywhere()
{
    World world;
    const auto ids = world.addPhotos(12);
    world.immich.addAlbum(u"A"_s, ids);
    world.immich.addAlbum(u"B"_s, {ids[0], ids[1]});
    world.mirror(u"A"_s);
    const Mirror b = world.mirror(u"B"_s);
    MirrorRules putBack;
    putBack.putBack = true;
    QVERIFY(Mirrors(*world.database, world.identity).setRules(b.id, putBack));
    QCOMPARE(world.sync().status, RunStatus::Ok);
    const QString item = world.google.albumByTitle(u"B"_s)->itemIds.front();
    world.google.removeItemFromLibrary(item);
    world.immich.addAlbum(u"C"_s, {ids[0], ids[2]});
    world.mirror(u"C"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"C"_s), QString());
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.albumByTitle(u"B"_s)->itemIds.size(), 2U); // put back, at the end
    const auto kept = *Members(*world.database, world.identity)
                           .list({.status = ItemStatus::TakenOut, .album = u"A"_s});
    QCOMPARE(kept.size(), 1U); // stays out, and says so
    QCOMPARE(world.google.count(u"upload"_s), 13);
}

/// Bytes that Google had keep their caption of then; also where the answer was lost.
void TestRecovery::captionOfALostCreate()
{
    World world;
    const auto ids = world.addPhotos(3);
    world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    world.immich.setDescription(ids[0], u"Old"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.google.deleteAlbum(world.google.albumByTitle(u"A"_s)->id);
    world.identity =
        *Mirrors::identityId(*world.database, {u"alice"_s, u"alice@gmail"_s, u"anew"_s});
    world.reconnect();
    world.identity =
        *Mirrors::identityId(*world.database, {u"alice"_s, u"alice@gmail"_s, u"anew"_s});
    world.engine =
        std::make_unique<Engine>(*world.immichClient, *world.photos, world.secrets, *world.database,
                                 world.identity, world.requests, world.clock);
    world.mirror(u"A"_s);
    world.immich.setDescription(ids[0], u"New"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::dropAfter());
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.captioned, 1);
    QCOMPARE(world.google.albumItems(world.google.albumByTitle(u"A"_s)->id).front().description,
             u"New"_s);
    // It is this photo's caption: it goes with it.
    world.immich.setDescription(ids[0], {});
    QCOMPARE(world.sync().totals.captioned, 1);
}

void TestRecovery::unavailableItemsAreNotDeleted()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString a = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.addAlbum(u"B"_s, {ids[1], ids[2]});
    world.mirror(u"B"_s);
    QJsonArray unavailable;
    for (int i = 0; i < 2; ++i)
        unavailable.append(QJsonObject{{u"status"_s, QJsonObject{{u"code"_s, 14}}}});
    world.google.http().failNext({"POST", u"batchAdd"_s},
                                 refusal(400, u"Request contains an invalid media item id."_s));
    world.google.http().failNext(
        {"GET", u"batchGet"_s},
        Fault::json(200, QJsonObject{{u"mediaItemResults"_s, unavailable}}));
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.immich.removeFromAlbum(a, {ids[1]});
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
    QCOMPARE(world.difference(u"B"_s), QString());
    QCOMPARE(world.google.count(u"upload"_s), 20);
}

void TestRecovery::goneAlbumIsHeldWhileRemoving()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.google.deleteAlbum(world.google.albumByTitle(u"A"_s)->id);
    world.immich.removeFromAlbum(album, {ids[7]});
    QCOMPARE(world.sync().status, RunStatus::Partial);
    QCOMPARE(first(world).held, ErrorKind::AlbumGone);
    QCOMPARE(world.sync().status, RunStatus::Partial); // and stays so, truthfully
    QCOMPARE(first(world).held, ErrorKind::AlbumGone);
}

void TestRecovery::goneAlbumIsMadeAnewOnAPersonsWord()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album =
        world.immich.addAlbum(u"A"_s, std::vector<QString>(ids.begin(), ids.begin() + 10));
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.google.deleteAlbum(world.google.albumByTitle(u"A"_s)->id);
    world.immich.addToAlbum(album, std::vector<QString>(ids.begin() + 10, ids.end()));
    QCOMPARE(world.sync().status, RunStatus::Partial);
    QCOMPARE(world.google.albums().size(), 0U);
    world.mirror(u"A"_s);
    world.google.resetCounts();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.google.albumByTitle(u"A"_s)->itemIds.size(), 20U);
    QVERIFY(world.google.count(u"upload"_s) <= 10); // the others are linked
}

void TestRecovery::renamedAlbumIsNotMadeTwice()
{
    World world;
    const QString album = world.immich.addAlbum(u"A"_s, world.addPhotos(3));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"/v1/albums"_s}, Fault::dropAfter());
    world.google.http().failNext({"GET", u"/v1/albums"_s}, Fault::answer(503), 10);
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.google.http().clearFaults();
    world.immich.renameAlbum(album, u"A2"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.google.albums().front().itemIds.size(), 3U);
}

void TestRecovery::emptyAnswerOfARemovalWillDo()
{
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.removeFromAlbum(album, {ids[7]});
    world.google.http().failNext({"POST", u"batchRemove"_s}, Fault::answer(200));
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 1);
}

void TestRecovery::refusedLatecomerCostsFewCreates()
{
    World world;
    const auto ids = world.addPhotos(40);
    std::vector<QString> others = ids;
    others.erase(others.begin() + 20);
    const QString album = world.immich.addAlbum(u"A"_s, others);
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.addToAlbum(album, {ids[20]});
    world.google.resetCounts();
    world.google.http().failNext({"POST", u"batchCreate"_s}, refusal(400, u"no"_s), 100);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QVERIFY(run.totals.googleRequests <= 5);
}

void TestRecovery::googleThatIsDownIsNoPhotosFault()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(200));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"/v1/uploads"_s}, Fault::answer(503), 10'000);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->name(), u"google.serverError"_s);
    QVERIFY(run.totals.googleRequests < 60); // not every photo has to find out
    QCOMPARE(run.totals.failed, 0);
    for (const Member &member : world.members(first(world))) {
        QCOMPARE(member.status, ItemStatus::Pending);
        QCOMPARE(member.attempts, 0);
    }
    world.google.http().clearFaults();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRecovery::heldAlbumThatIsBackGoesOn()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(5));
    world.mirror(u"A"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.http().failNext({"GET", u"/api/albums"_s}, Fault::json(200, QJsonArray{}), 2);
    QCOMPARE(world.sync().status, RunStatus::Partial);
    QCOMPARE(first(world).held, ErrorKind::NotFound);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QVERIFY(!first(world).held);
}

/// What became of it cannot be looked up; the album is what a person has to hear of.
void TestRecovery::lostCreateInAnAlbumThatIsGone()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(3));
    world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::dropAfter());
    world.google.http().failNext({"POST", u":search"_s}, Fault::answer(503), 100);
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.google.http().clearFaults();
    world.google.deleteAlbum(world.google.albumByTitle(u"A"_s)->id);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(world.sync().status, RunStatus::Partial);
        QCOMPARE(first(world).held, ErrorKind::AlbumGone);
    }
    world.mirror(u"A"_s); // a person's word
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
}

void TestRecovery::createsThatNeverWorkEndEarly()
{
    World world;
    world.immich.addAlbum(u"A"_s, world.addPhotos(200));
    const Mirror mirror = world.mirror(u"A"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::answer(503), 1000);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->name(), u"google.serverError"_s);
    QCOMPARE(world.google.http().countRequests({"POST", u"batchCreate"_s}), 2 * 3);
    for (const Member &member : world.members(mirror)) {
        if (member.status == ItemStatus::Failed)
            QCOMPARE(member.error->name(), u"google.serverError"_s);
    }
    world.google.http().clearFaults();
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"A"_s), QString());
    QVERIFY(world.google.count(u"upload"_s) <=
            200 + RunRequest().parallel); // what was sent is used
}

void TestRecovery::writeThatGoogleIsStillAtIsNotDoneTwice_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    const auto rows = [](const char *name, const Fault &fault) {
        for (const auto &[what, path] : {std::pair{"create", u"batchCreate"_s},
                                         {"album", u"/v1/albums"_s},
                                         {"removal", u"batchRemove"_s}})
            QTest::addRow("%s: %s", what, name) << path << fault;
    };
    rows("the line breaks", Fault::hangUp());
    rows("502", Fault::answer(502).beforeWork());
    rows("504", Fault::answer(504).beforeWork());
    rows("504 with a page", Fault::html(504).beforeWork());
}

/// The answer is lost while Google is at it, which takes it four seconds of the world's more.
void TestRecovery::writeThatGoogleIsStillAtIsNotDoneTwice()
{
    QFETCH(const QString, path);
    QFETCH(const Fault, fault);
    World world;
    const auto ids = world.addPhotos(20);
    const QString album = world.immich.addAlbum(u"A"_s, ids);
    world.mirror(u"A"_s);
    if (path == "batchRemove"_L1) {
        QCOMPARE(world.sync().status, RunStatus::Ok);
        world.immich.removeFromAlbum(album, {ids[7]});
    }
    world.google.createDelayMs = 400;
    world.google.resetCounts();
    world.google.http().failNext({"POST", path}, fault);
    if (fault.kind == Fault::Kind::AnswerBefore)
        world.google.createDelayMs = 0;
    world.google.http().onRequest = [&](const fakes::HttpRequest &one) {
        if (one.method != "POST" || !one.path.contains(path))
            return;
        QTimer::singleShot(400, &world.google, [&] { world.google.http().release(); });
        world.google.http().onRequest = nullptr;
    };
    world.clock.autoAdvance = false;
    QTimer time; // a second of the world's in a tenth of ours
    QObject::connect(&time, &QTimer::timeout, [&] { world.clock.advance(100ms); });
    time.start(10);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QTRY_COMPARE(world.google.http().held(), 0); // a run that did not wait ends before Google does
    QCoreApplication::processEvents();
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.difference(u"A"_s), QString());
    for (const int creates : world.google.createsBySha1())
        QCOMPARE(creates, 1);
    QCOMPARE(world.google.count(path == "batchRemove"_L1 ? u"batchRemove"_s : u"batchCreate"_s), 1);
    QCOMPARE(world.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
