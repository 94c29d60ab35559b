// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

struct Setup : World
{
    Mirrors mirrors() { return {*database, identity}; }
    /// By name; empty where Google has no such album.
    QStringList inGoogle(const QString &title)
    {
        QStringList names;
        if (const auto *there = google.albumByTitle(title)) {
            for (const auto &item : google.albumItems(there->id))
                names << item.fileName;
        }
        return names;
    }
    static QStringList named(int from, int to)
    {
        QStringList names;
        for (int i = from; i <= to; ++i)
            names << u"IMG_%1.jpg"_s.arg(i, 4, 10, QLatin1Char('0'));
        return names;
    }
    void loseLedger()
    {
        engine.reset();
        database.reset();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(dir.filePath(u"ledger.db"_s) + QLatin1StringView(end));
        reconnect();
    }
    Run syncSmall(int limit, bool accept = false)
    {
        RunRequest request;
        request.albumLimit = limit;
        request.acceptRemovals = accept;
        return sync(request);
    }
};

} // namespace

/// Several albums into one, and one album into several.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoIntoOne();
    void whatBothHaveComesOnce();
    void leavesOnlyWithTheLast();
    void guestFirst();
    void movesInWithoutBytes();
    void movesOutAgain();
    void madeAnewForAll();
    void heldGuestMoves();
    void chainsAreRefused();
    void verifyKnowsTheOthers();
    void titleIsTheHosts();
    void overflows();
    void overflowIsPlanned();
    void partsGrowAndShrink();
    void staysWhereItIs();
    void roomThatOthersTake();
    void decisionsAreForAllParts();
    void partsUnchangedAskNothing();
    void lostLedgerFindsAllParts();
    void thirdPartOfALaterRun();
    void roomFreedInTheRun();
    void whatComesIsNotPinnedToAFullPart();
    void sameInBothTakesOnePlace();
    void guardIsForTheWholeAlbum();
    void hostAndGuestChangePlaces();
    void combinedWhileItIsSynced();
    void plannedBeforeItMoves();
    void keptOrphanDeletedAtGoogle();
    void putBackWhereBothHaveIt();
    void lostLedgerFindsGuests();
    void oneFormInOneAlbum();
};

void TestParts::twoIntoOne()
{
    Setup w;
    const auto ids = w.addPhotos(6);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[2], ids[4]});
    w.immich.addAlbum(u"Ours"_s, {ids[1], ids[3], ids[5]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 6);
    QCOMPARE(w.google.count(u"albumCreate"_s), 1);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 5)); // in the order of capture
    QCOMPARE(w.mirrors().byId(guest.id)->googleAlbumId, w.mirrors().byId(host.id)->googleAlbumId);
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(w.violations(), QStringList());
}

void TestParts::whatBothHaveComesOnce()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1], ids[2]});
    w.immich.addAlbum(u"Ours"_s, {ids[1], ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 4);
    QCOMPARE(w.google.count(u"upload"_s), 4);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 3));
}

void TestParts::leavesOnlyWithTheLast()
{
    Setup w;
    const auto ids = w.addPhotos(20);
    const QString trip = w.immich.addAlbum(u"Trip"_s, ids);
    const QString ours = w.immich.addAlbum(u"Ours"_s, ids);
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.removeFromAlbum(trip, {ids[19]});
    Run run = w.sync();
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 19)); // the other one has it
    w.immich.removeFromAlbum(ours, {ids[19]});
    run = w.sync();
    QCOMPARE(run.totals.removed, 1);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 18));
}

void TestParts::guestFirst()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    const QString ours = w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync({.albumIds = {ours}}).totals.uploaded, 2);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(2, 3)); // by the host's title
    QCOMPARE(w.sync().totals.uploaded, 2);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 3));
    QCOMPARE(w.google.count(u"albumCreate"_s), 1);
}

void TestParts::movesInWithoutBytes()
{
    Setup w;
    const auto ids = w.addPhotos(6);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1], ids[2]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3], ids[4], ids[5]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QCOMPARE(w.sync().totals.uploaded, 6);
    w.google.resetCounts();
    QVERIFY(w.mirrors().share(guest.id, host.id));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"upload"_s), 0);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 5));
    QCOMPARE(w.inGoogle(u"Ours"_s), Setup::named(2, 5)); // as it was
}

void TestParts::movesOutAgain()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(w.mirrors().share(guest.id, 0));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.linked, 2);
    QCOMPARE(w.inGoogle(u"Ours"_s), Setup::named(2, 3));
}

/// Somebody deleted Google's album; a person asks for it anew.
void TestParts::madeAnewForAll()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.google.deleteAlbum(w.google.albumByTitle(u"Trip"_s)->id);
    const auto more = w.addPhotos(1, u"NEW"_s);
    w.immich.addToAlbum(w.immich.albumId(u"Ours"_s), more);
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.mirrors().byId(guest.id)->held, ErrorKind::AlbumGone);
    QVERIFY(w.mirrors().add(guest.albumId, u"Ours"_s, {}, RemovalPolicy::Remove));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Trip"_s).size(), 5);
    QCOMPARE(w.google.count(u"albumCreate"_s), 2);
}

/// Its own Google album was deleted: that is no reason not to fill another one.
void TestParts::heldGuestMoves()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.google.deleteAlbum(w.google.albumByTitle(u"Ours"_s)->id);
    w.immich.addToAlbum(guest.albumId, w.addPhotos(1, u"NEW"_s));
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.mirrors().byId(guest.id)->held, ErrorKind::AlbumGone);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!w.mirrors().byId(guest.id)->held);
    QCOMPARE(w.inGoogle(u"Trip"_s).size(), 5);
}

void TestParts::chainsAreRefused()
{
    Setup w;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        w.immich.addAlbum(name, w.addPhotos(1, name));
    const Mirror a = w.mirror(u"A"_s), b = w.mirror(u"B"_s), c = w.mirror(u"C"_s);
    QVERIFY(w.mirrors().share(b.id, a.id));
    QCOMPARE(w.mirrors().share(c.id, b.id).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(w.mirrors().share(a.id, c.id).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(w.mirrors().share(c.id, c.id).error().kind, ErrorKind::InvalidInput);
    QVERIFY(w.mirrors().share(c.id, a.id));
    QVERIFY(w.mirrors().share(c.id, 0));
}

void TestParts::verifyKnowsTheOthers()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    int differences = 0;
    const auto done = await(w.engine->verify({}, Repair::Nothing,
                                             [&](const Verification &found) {
                                                 differences +=
                                                     static_cast<int>(found.differences.size());
                                             },
                                             {}));
    QVERIFY(done);
    QCOMPARE(differences, 0);
}

void TestParts::titleIsTheHosts()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(2));
    const QString ours = w.immich.addAlbum(u"Ours"_s, w.addPhotos(2, u"OUR"_s));
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QVERIFY(w.mirrors().setRules(guest.id, {.followTitle = true, .followCover = true}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.renameAlbum(ours, u"Renamed"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(w.google.albumByTitle(u"Trip"_s) != nullptr);
    QVERIFY(w.google.albumByTitle(u"Renamed"_s) == nullptr);
}

void TestParts::overflows()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(12));
    w.mirror(u"Trip"_s);
    const Run run = w.syncSmall(5);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 12);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 4));
    QCOMPARE(w.inGoogle(u"Trip (2)"_s), Setup::named(5, 9));
    QCOMPARE(w.inGoogle(u"Trip (3)"_s), Setup::named(10, 11));
    QCOMPARE(w.mirrors().all()->size(), 3U);
    QCOMPARE(w.violations(), QStringList());
}

void TestParts::overflowIsPlanned()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(12));
    w.mirror(u"Trip"_s);
    const auto plans = w.plan({.albumLimit = 5});
    QCOMPARE(plans.size(), 3U);
    QCOMPARE(plans[0].plan->arrivals.size(), 5U);
    QCOMPARE(plans[1].plan->arrivals.size(), 5U);
    QCOMPARE(plans[2].plan->arrivals.size(), 2U);
    QCOMPARE(w.mirrors().all()->size(), 1U); // nothing is made of it
}

void TestParts::partsGrowAndShrink()
{
    Setup w;
    const auto ids = w.addPhotos(8);
    const QString album = w.immich.addAlbum(u"Trip"_s, ids);
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    // Two leave the first part, three come: two find room there, and one in the second.
    w.immich.removeFromAlbum(album, {ids[0], ids[1]});
    QCOMPARE(w.syncSmall(5, true).totals.removed, 2);
    w.immich.addToAlbum(album, w.addPhotos(3, u"NEW"_s));
    const Run run = w.syncSmall(5);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 3);
    QCOMPARE(w.inGoogle(u"Trip"_s).size(), 5);
    QCOMPARE(w.inGoogle(u"Trip (2)"_s).size(), 4);
    QCOMPARE(w.inGoogle(u"Trip (3)"_s), QStringList());
}

void TestParts::staysWhereItIs()
{
    Setup w;
    const QString album = w.immich.addAlbum(u"Trip"_s, w.addPhotos(8));
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    // Earlier than all others: nothing moves for it.
    w.immich.addToAlbum(album, {w.immich.addAsset(u"old.jpg"_s, "old", World::at(-100))});
    const Run run = w.syncSmall(5);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 4));
    QCOMPARE(w.inGoogle(u"Trip (2)"_s), QStringList(u"old.jpg"_s) + Setup::named(5, 7));
}

void TestParts::roomThatOthersTake()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(3));
    w.immich.addAlbum(u"Ours"_s, w.addPhotos(4, u"OUR"_s));
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Trip"_s).size() + w.inGoogle(u"Ours (2)"_s).size() +
                 w.inGoogle(u"Trip (2)"_s).size(),
             7);
    QVERIFY(w.inGoogle(u"Trip"_s).size() <= 5);
}

void TestParts::decisionsAreForAllParts()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(8));
    const Mirror first = w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    QVERIFY(w.mirrors().setPolicy(first.id, RemovalPolicy::Keep));
    QVERIFY(w.mirrors().setRules(first.id, {.putBack = true}));
    QVERIFY(w.mirrors().setPaused(first.id, true));
    const auto parts = *w.mirrors().all();
    for (const Mirror &part : parts) {
        QCOMPARE(part.policy, RemovalPolicy::Keep);
        QVERIFY(part.rules.putBack);
        QVERIFY(part.paused);
    }
    QVERIFY(w.mirrors().stop(first.id));
    QCOMPARE(w.mirrors().all()->size(), 0U);
    QVERIFY(w.mirrors().add(first.albumId, u"Trip"_s, {}, RemovalPolicy::Remove));
    QCOMPARE(w.mirrors().all()->size(), 2U);
    QCOMPARE(w.syncSmall(5).totals.uploaded, 0);
}

void TestParts::partsUnchangedAskNothing()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(8));
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    const Run again = w.syncSmall(5);
    QCOMPARE(again.totals.googleRequests, 0);
    QCOMPARE(again.totals.immichRequests, 1);
    QCOMPARE(again.totals.total, 8);
}

void TestParts::lostLedgerFindsAllParts()
{
    Setup w;
    const auto ids = w.addPhotos(8);
    w.immich.addAlbum(u"Trip"_s, ids);
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    w.loseLedger();
    w.mirror(u"Trip"_s);
    w.google.resetCounts();
    const auto done =
        await(w.engine->verify({.albumLimit = 5}, Repair::All, [](const Verification &) {}, {}));
    QVERIFY(done);
    const Run run = w.syncSmall(5);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"upload"_s), 0);
    QCOMPARE(w.google.count(u"albumCreate"_s), 0);
    QCOMPARE(w.inGoogle(u"Trip (2)"_s), Setup::named(5, 7));
}

/// The run that found the second part ended in the first.
void TestParts::thirdPartOfALaterRun()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(12));
    w.mirror(u"Trip"_s);
    w.google.http().failNext({"POST", u"batchCreate"_s}, fakes::Fault::answer(403), 1);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Failed);
    QCOMPARE(w.mirrors().all()->size(), 2U);
    QCOMPARE(w.plan({.albumLimit = 5}).size(), 3U);
    const Run run = w.syncSmall(5);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Trip (3)"_s), Setup::named(10, 11));
    // And when all are full, and one more comes.
    w.immich.addToAlbum(w.immich.albumId(u"Trip"_s), w.addPhotos(4, u"NEW"_s));
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    QCOMPARE(w.mirrors().all()->size(), 4U);
}

void TestParts::roomFreedInTheRun()
{
    Setup w;
    const auto ids = w.addPhotos(8);
    const QString album = w.immich.addAlbum(u"Trip"_s, ids);
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    w.immich.removeFromAlbum(album, {ids[0], ids[1]});
    w.immich.addToAlbum(album, w.addPhotos(2, u"NEW"_s));
    const Run run = w.syncSmall(5, true);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 2);
    QCOMPARE(w.inGoogle(u"Trip"_s).size() + w.inGoogle(u"Trip (2)"_s).size(), 8);
}

void TestParts::whatComesIsNotPinnedToAFullPart()
{
    Setup w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(8));
    w.mirror(u"Trip"_s);
    // Rows of a time when the album could hold more.
    w.google.http().failNext({"POST", u"batchCreate"_s}, fakes::Fault::answer(403), 1);
    QCOMPARE(w.syncSmall(100).status, RunStatus::Failed);
    const Run run = w.syncSmall(5);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 4));
    QCOMPARE(w.inGoogle(u"Trip (2)"_s), Setup::named(5, 7));
}

void TestParts::sameInBothTakesOnePlace()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, ids);
    w.immich.addAlbum(u"Ours"_s, ids);
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.syncSmall(5).status, RunStatus::Ok);
    QCOMPARE(w.mirrors().all()->size(), 2U); // no second part
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 3));
}

void TestParts::guardIsForTheWholeAlbum()
{
    Setup w;
    const auto ids = w.addPhotos(20);
    const QString album = w.immich.addAlbum(u"Trip"_s, ids);
    w.mirror(u"Trip"_s);
    QCOMPARE(w.syncSmall(10).status, RunStatus::Ok);
    // Of 20 more than a tenth, and more than three.
    w.immich.removeFromAlbum(album, {ids[0], ids[10], ids[11], ids[12]});
    const Run run = w.syncSmall(10);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(run.totals.held, 4);
    // What a person saw goes, and only that.
    RunRequest request;
    request.albumLimit = 10;
    request.removalsSeen = {ids[0], ids[10]};
    QCOMPARE(w.sync(request).totals.removed, 4); // two more are no more than a tenth
    w.immich.removeFromAlbum(album, {ids[1], ids[2], ids[3], ids[4], ids[13]});
    request.removalsSeen = {ids[1]};
    QCOMPARE(w.sync(request).totals.held, 5);
    // Nor does it hold up what became private, in whichever part.
    for (const int i : {5, 6, 14, 15})
        w.immich.setVisibility(ids[static_cast<std::size_t>(i)], i % 2 ? u"locked"_s : u"hidden"_s);
    const Run hidden = w.syncSmall(10);
    QCOMPARE(hidden.totals.removed, 4);
    QCOMPARE(hidden.totals.held, 5);
}

/// A mirror's host is about to become its guest.
void TestParts::hostAndGuestChangePlaces()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"A"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"B"_s, {ids[2], ids[3]});
    const Mirror a = w.mirror(u"A"_s), b = w.mirror(u"B"_s);
    QVERIFY(w.mirrors().share(b.id, a.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(w.mirrors().share(b.id, 0));
    QVERIFY(w.mirrors().share(a.id, b.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"B"_s), Setup::named(0, 3));
    QCOMPARE(w.mirrors().byId(a.id)->googleAlbumId, w.mirrors().byId(b.id)->googleAlbumId);
    QCOMPARE(w.google.count(u"upload"_s), 4);
}

/// A run that goes on meanwhile ends as it began.
void TestParts::combinedWhileItIsSynced()
{
    Setup w;
    const auto ids = w.addPhotos(6);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1], ids[2]});
    const Mirror host = w.mirror(u"Trip"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.addAlbum(u"Ours"_s, {ids[3], ids[4], ids[5]});
    const Mirror guest = w.mirror(u"Ours"_s);
    bool asked = false;
    w.onRequest = [&](const QByteArray &kind) {
        if (kind == "batchCreate" && !std::exchange(asked, true))
            QVERIFY(w.mirrors().share(guest.id, host.id));
    };
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Ours"_s), Setup::named(3, 5));
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 2));
    const Run run = w.sync(); // and now into the other one
    QCOMPARE(run.totals.linked, 3);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 5));
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

void TestParts::plannedBeforeItMoves()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[1], ids[2], ids[3]});
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    const auto plans = w.plan();
    QCOMPARE(plans[0].mirror.id, guest.id);
    QCOMPARE(plans[0].plan->count(Arrival::Link), 2);
    QCOMPARE(plans[0].plan->count(Arrival::There), 1);
    QCOMPARE(w.mirrors().byId(guest.id)->googleAlbumTitle, u"Ours"_s); // nothing was written
    QCOMPARE(w.sync().totals.linked, 3);
}

void TestParts::keptOrphanDeletedAtGoogle()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    const QString trip = w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    const QString ours = w.immich.addAlbum(u"Ours"_s, {ids[2]});
    const Mirror host = w.mirror(u"Trip"_s, RemovalPolicy::Keep);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.removeFromAlbum(trip, {ids[1]});
    w.immich.addToAlbum(ours, {ids[1]});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    for (const Member &member : w.members(guest)) {
        if (member.assetId == ids[1])
            w.google.removeItemFromLibrary(member.asset.mediaItemId);
    }
    QVERIFY(await(w.engine->verify({}, Repair::All, [](const Verification &) {}, {})));
    w.immich.addToAlbum(ours, {ids[3]});
    QCOMPARE(w.sync().totals.uploaded, 1);
    QVERIFY(w.inGoogle(u"Trip"_s).contains(u"IMG_0003.jpg"_s));
}

void TestParts::putBackWhereBothHaveIt()
{
    Setup w;
    const auto ids = w.addPhotos(3);
    w.immich.addAlbum(u"Trip"_s, ids);
    const QString ours = w.immich.addAlbum(u"Ours"_s, ids);
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QVERIFY(w.mirrors().setRules(host.id, {.putBack = true}));
    QVERIFY(w.mirrors().setRules(guest.id, {.putBack = true}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    auto &items = w.google.albumByTitle(u"Trip"_s)->itemIds;
    items.erase(items.begin() + 1);
    // One of them alone is looked at, as it is by itself.
    QVERIFY(await(
        w.engine->verify({.albumIds = {ours}}, Repair::All, [](const Verification &) {}, {})));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(u"Trip"_s).size(), 3);
}

void TestParts::lostLedgerFindsGuests()
{
    Setup w;
    const auto ids = w.addPhotos(4);
    w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    w.immich.addAlbum(u"Ours"_s, {ids[2], ids[3]});
    Mirror host = w.mirror(u"Trip"_s);
    Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.loseLedger();
    host = w.mirror(u"Trip"_s);
    guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    w.google.resetCounts();
    // The guest's turn comes first, by its name: its host has no album yet.
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(w.engine->verify({}, Repair::All, [](const Verification &) {}, {})));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"upload"_s), 0);
    QCOMPARE(w.google.count(u"albumCreate"_s), 0);
    QCOMPARE(w.inGoogle(u"Trip"_s), Setup::named(0, 3));
}

void TestParts::oneFormInOneAlbum()
{
    Setup w;
    const auto ids = w.addPhotos(2);
    w.immich.finishEdit(ids[0], "turned");
    w.immich.addAlbum(u"Trip"_s, ids);
    w.immich.addAlbum(u"Ours"_s, ids);
    const Mirror host = w.mirror(u"Trip"_s);
    const Mirror guest = w.mirror(u"Ours"_s);
    QVERIFY(w.mirrors().share(guest.id, host.id));
    QVERIFY(w.mirrors().setRules(host.id, {.edited = true}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    const auto there = [&] {
        return w.google.albumItems(w.google.albumByTitle(u"Trip"_s)->id).size();
    };
    QCOMPARE(there(), 2U);
    QVERIFY(w.mirrors().setRules(host.id, {})); // and the guest's goes with it
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(there(), 2U);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
