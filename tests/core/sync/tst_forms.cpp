// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "sync/datedcopy.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Generation;

namespace {

// One pixel each.
const QByteArray jpeg = QByteArray::fromBase64(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////////////////////////"
    "//////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");
const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");

struct Setup : World
{
    explicit Setup(Generation generation = Generation::V3)
        : World(generation)
    {
    }

    void mirrorTrip(const MirrorRules &rules)
    {
        album = immich.addAlbum(u"Trip"_s, ids);
        id = mirror(u"Trip"_s).id;
        QVERIFY(Mirrors(*database, identity).setRules(id, rules));
    }
    QList<QByteArray> inGoogle()
    {
        QList<QByteArray> bytes;
        for (const auto &item : google.albumItems(google.albumByTitle(u"Trip"_s)->id))
            bytes << item.bytes;
        return bytes;
    }
    QStringList namesInGoogle()
    {
        QStringList names;
        for (const auto &item : google.albumItems(google.albumByTitle(u"Trip"_s)->id))
            names << item.fileName;
        return names;
    }
    QByteArray original(std::size_t i) { return immich.asset(ids[i])->bytes; }
    int orphans() { return (*Mirrors(*database, identity).byId(id)).orphaned; }
    QList<SkipReason> skips()
    {
        QList<SkipReason> reasons;
        const auto plans = plan();
        for (const Skip &skip : plans.front().plan->skips)
            reasons << skip.reason;
        return reasons;
    }

    std::vector<QString> ids;
    QString album;
    qint64 id = 0;
};

} // namespace

/// What of an asset is sent: its original, its edited rendition, its film, a copy with its date.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedGoes_data();
    void editedGoes();
    void originalUnlessWanted();
    void editChangesAndIsUndone();
    void newFormatHasItsName();
    void editStillMade();
    void whatWasThereStaysMeanwhile();
    void editTakenForMadeAfterAWhile();
    void editIsSentAfterACaption();
    void editIsNotTakenOutForItsOriginal();
    void brokenEditStopsNothing();
    void aHiccupLosesNoEdit();
    void aFilmsTroubleIsItsOwn();
    void sameBytesAfterAnEdit();
    void editedInPieces();
    void liveStillOnly();
    void liveBoth_data();
    void liveBoth();
    void liveWishChanges();
    void motionPhotoGoesOnce();
    void filmIsAskedForOnce();
    void filmGoneInImmich();
    void datesAreWritten();
    void datesOfTheirOwnStay();
    void datesOfPng();
    void whatCannotCarryADateGoesAsItIs();
    void plannedDates();
};

static void generations()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("v2") << Generation::V2;
    QTest::newRow("v3") << Generation::V3;
}

void TestForms::editedGoes_data()
{
    generations();
}

void TestForms::editedGoes()
{
    QFETCH(const Generation, generation);
    Setup w(generation);
    w.ids = w.addPhotos(3);
    w.immich.finishEdit(w.ids[1], "turned");
    w.mirrorTrip({.edited = true});
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 3);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({w.original(0), "turned", w.original(2)}));
    w.google.resetCounts();
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(w.violations(), QStringList());
}

void TestForms::originalUnlessWanted()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.finishEdit(w.ids[0], "turned");
    w.mirrorTrip({});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.edited = true}));
    const Run run = w.sync();
    QCOMPARE(run.totals.replaced, 1);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned", w.original(1)}));
    QCOMPARE(w.orphans(), 1);
}

void TestForms::editChangesAndIsUndone()
{
    Setup w;
    w.ids = w.addPhotos(3);
    w.immich.finishEdit(w.ids[1], "turned");
    w.mirrorTrip({.edited = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.finishEdit(w.ids[1], "turned and cropped");
    Run run = w.sync();
    QCOMPARE(run.totals.replaced, 1);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({w.original(0), "turned and cropped", w.original(2)}));
    QCOMPARE(w.orphans(), 1); // the first edit, which Google keeps

    w.immich.undoEdits(w.ids[1]);
    run = w.sync();
    QCOMPARE(run.totals.replaced, 1);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QCOMPARE(run.status, RunStatus::Ok);
}

void TestForms::newFormatHasItsName()
{
    Setup w;
    w.ids = {w.immich.addAsset(u"IMG_1.HEIC"_s, "heic bytes", World::at(0))};
    w.immich.finishEdit(w.ids[0], "turned");
    w.mirrorTrip({.edited = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.namesInGoogle(), QStringList(u"IMG_1.jpeg"_s));
    QCOMPARE(w.members(*Mirrors(*w.database, w.identity).byId(w.id)).front().size, 6);
}

void TestForms::editStillMade()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.beginEdit(w.ids[0]); // what Immich serves is the original still
    w.mirrorTrip({.edited = true});
    QVERIFY(w.skips().contains(SkipReason::EditPending));
    QCOMPARE(w.sync().status, RunStatus::Partial); // one is not there yet
    QCOMPARE(w.inGoogle(), QList<QByteArray>({w.original(1)}));
    // Nothing that the list of albums shows has changed since.
    const auto *asset = w.immich.asset(w.ids[0]);
    w.immich.asset(w.ids[0])->editedBytes = "turned";
    w.immich.asset(w.ids[0])->editedMadeAt = asset->updatedAt;
    QCOMPARE(w.sync().totals.uploaded, 1);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned", w.original(1)}));
}

void TestForms::whatWasThereStaysMeanwhile()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.finishEdit(w.ids[0], "turned");
    w.mirrorTrip({.edited = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.beginEdit(w.ids[0]);
    w.immich.asset(w.ids[0])->updatedAt = w.immich.asset(w.ids[0])->editedMadeAt.addSecs(60);
    const Run run = w.sync();
    QCOMPARE(run.totals.replaced + run.totals.removed + run.totals.uploaded, 0);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned", w.original(1)}));
}

void TestForms::editTakenForMadeAfterAWhile()
{
    Setup w;
    w.ids = w.addPhotos(1);
    w.immich.finishEdit(w.ids[0], "turned");
    // A caption, long after the edit.
    w.immich.asset(w.ids[0])->updatedAt = w.immich.asset(w.ids[0])->editedMadeAt.addDays(3);
    w.mirrorTrip({.edited = true});
    QVERIFY(w.skips().contains(SkipReason::EditPending));
    w.clock.advance(
        std::chrono::seconds(w.clock.now().secsTo(w.immich.asset(w.ids[0])->updatedAt) + 11 * 60));
    QCOMPARE(w.sync().totals.uploaded, 1);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned"}));
}

/// The original is there; the photo was turned, and then described, within minutes.
void TestForms::editIsSentAfterACaption()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.mirrorTrip({.edited = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.finishEdit(w.ids[0], "turned");
    auto *asset = w.immich.asset(w.ids[0]);
    asset->updatedAt = asset->editedMadeAt.addSecs(60);
    QCOMPARE(w.sync().status, RunStatus::Partial); // the edit may still be made
    QCOMPARE(w.inGoogle().front(), w.original(0));
    w.clock.advance(std::chrono::seconds(w.clock.now().secsTo(asset->updatedAt) + 11 * 60));
    QCOMPARE(w.sync().totals.replaced, 1);
    QCOMPARE(w.inGoogle().front(), QByteArray("turned"));
}

/// Both are in: the run ended before the original could leave.
void TestForms::editIsNotTakenOutForItsOriginal()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.mirrorTrip({});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.finishEdit(w.ids[0], "turned");
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.edited = true}));
    w.google.http().failNext({"POST", u"batchRemove"_s}, fakes::Fault::answer(403), 1);
    QVERIFY(w.sync().status != RunStatus::Ok);
    QCOMPARE(w.inGoogle().size(), 3);
    w.immich.beginEdit(w.ids[0]);
    w.immich.asset(w.ids[0])->updatedAt = w.immich.asset(w.ids[0])->editedMadeAt.addSecs(60);
    (void)w.sync();
    QVERIFY(w.inGoogle().contains("turned"));
}

void TestForms::brokenEditStopsNothing()
{
    Setup w;
    w.ids = w.addPhotos(3);
    w.immich.finishEdit(w.ids[0], "turned");
    w.immich.finishEdit(w.ids[1], "cropped");
    w.mirrorTrip({.edited = true});
    const fakes::Matcher head{"HEAD", w.ids[0]};
    w.immich.http().failNext(head, fakes::Fault::answer(500), 4);
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"cropped", w.original(2)}));
    w.immich.http().clearFaults();
    w.immich.http().failNext(head, fakes::Fault::answer(404), 1000);
    w.clock.advance(std::chrono::seconds(w.clock.now().secsTo(w.immich.asset(w.ids[0])->updatedAt) +
                                         25 * 3600));
    QCOMPARE(w.sync().status, RunStatus::Ok); // it is told, and nobody waits for it any more
    QVERIFY(w.skips().contains(SkipReason::EditMissing));
    QCOMPARE(w.sync().totals.immichRequests, 1);
}

/// However long ago the photo was edited.
void TestForms::aHiccupLosesNoEdit()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.finishEdit(w.ids[0], "turned");
    w.mirrorTrip({.edited = true});
    w.clock.advance(std::chrono::seconds(w.clock.now().secsTo(w.immich.asset(w.ids[0])->updatedAt) +
                                         30 * 24 * 3600));
    w.immich.http().failNext({"HEAD", w.ids[0]}, fakes::Fault::answer(500), 4);
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned", w.original(1)}));
}

void TestForms::aFilmsTroubleIsItsOwn()
{
    Setup w;
    w.ids = w.addPhotos(3);
    const QString broken = w.immich.addFilm(w.ids[0], "film", false);
    w.immich.addFilm(w.ids[1], "another film", false);
    w.mirrorTrip({.films = true});
    w.immich.http().failNext({"GET", broken}, fakes::Fault::answer(500), 4);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 4);
    QCOMPARE(w.sync().totals.uploaded, 1);
    QCOMPARE(w.inGoogle().size(), 5);
}

/// Immich made it anew, and it came out the same: Google has these bytes once.
void TestForms::sameBytesAfterAnEdit()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.finishEdit(w.ids[0], "turned");
    w.mirrorTrip({.edited = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.asset(w.ids[0])->editedMadeAt = w.immich.asset(w.ids[0])->editedMadeAt.addSecs(3600);
    w.immich.setDescription(w.ids[1], u"moved"_s);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({"turned", w.original(1)}));
    QCOMPARE(w.orphans(), 0);
}

void TestForms::editedInPieces()
{
    Setup w;
    w.ids = w.addPhotos(1);
    const QByteArray turned(3'000'000, 't');
    w.immich.finishEdit(w.ids[0], turned);
    w.mirrorTrip({.edited = true});
    RunRequest request;
    request.sizes.resumableFrom = 1'000'000;
    QCOMPARE(w.sync(request).status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({turned}));
}

void TestForms::liveStillOnly()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.addFilm(w.ids[0], "film", false);
    w.mirrorTrip({});
    QCOMPARE(w.sync().totals.uploaded, 2);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestForms::liveBoth_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("v1") << Generation::V1;
    QTest::newRow("v2") << Generation::V2;
    QTest::newRow("v3") << Generation::V3;
}

void TestForms::liveBoth()
{
    QFETCH(const Generation, generation);
    Setup w(generation);
    w.ids = w.addPhotos(3);
    w.immich.addFilm(w.ids[1], "film", false);
    w.mirrorTrip({.films = true});
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 4);
    QCOMPARE(w.inGoogle(),
             QList<QByteArray>({w.original(0), w.original(1), "film", w.original(2)}));
    QCOMPARE(w.namesInGoogle()[2], u"IMG_0001.mov"_s);
    QCOMPARE(w.sync().totals.googleRequests, 0);

    w.immich.removeFromAlbum(w.album, {w.ids[1]}); // both leave
    QCOMPARE(w.sync({.acceptRemovals = true}).totals.removed, 2);
    QCOMPARE(w.inGoogle(), QList<QByteArray>({w.original(0), w.original(2)}));
    QCOMPARE(w.violations(), QStringList());
}

void TestForms::liveWishChanges()
{
    Setup w;
    w.ids = w.addPhotos(15);
    w.immich.addFilm(w.ids[1], "film", false);
    w.mirrorTrip({.films = true});
    QCOMPARE(w.sync().totals.uploaded, 16);
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {}));
    QCOMPARE(w.sync().totals.removed, 1);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.films = true}));
    const Run run = w.sync();
    QCOMPARE(run.totals.linked, 1); // Google has it
    QCOMPARE(run.totals.uploaded, 0);
}

void TestForms::motionPhotoGoesOnce()
{
    Setup w;
    w.ids = w.addPhotos(2);
    w.immich.addFilm(w.ids[0], "embedded film", true);
    w.mirrorTrip({.films = true});
    QCOMPARE(w.sync().totals.uploaded, 2);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestForms::filmIsAskedForOnce()
{
    Setup w;
    w.ids = w.addPhotos(4);
    w.immich.addFilm(w.ids[0], "film", false);
    w.immich.addFilm(w.ids[1], "embedded film", true);
    w.mirrorTrip({.films = true});
    int asked = 0;
    w.onRequest = [&](const QByteArray &kind) { asked += kind == "immich.film"; };
    QCOMPARE(w.sync().totals.uploaded, 5);
    QCOMPARE(asked, 2);
    w.immich.setDescription(w.ids[3], u"a change"_s);
    QCOMPARE(w.sync().totals.captioned, 1);
    QCOMPARE(asked, 2);
}

void TestForms::filmGoneInImmich()
{
    Setup w;
    w.ids = w.addPhotos(2);
    const QString film = w.immich.addFilm(w.ids[0], "film", false);
    w.immich.deletePermanently(film);
    w.mirrorTrip({.films = true});
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 2);
}

void TestForms::datesAreWritten()
{
    if (!canWriteDates())
        QSKIP("built without Exiv2");
    Setup w;
    w.ids = {w.immich.addAsset(u"scan.jpg"_s, jpeg, World::at(90))};
    w.immich.asset(w.ids[0])->utcOffsetSeconds = 2 * 3600;
    w.mirrorTrip({.dates = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    const QByteArray copy = w.inGoogle().front();
    QVERIFY(copy.contains("2024:07:01 11:30:00"));
    QVERIFY(copy.contains("+02:00"));
    QVERIFY(copy.endsWith(jpeg.mid(jpeg.indexOf("\xFF\xDB")))); // the picture itself
    QCOMPARE(w.immich.asset(w.ids[0])->bytes, jpeg);

    // Its date changes in Immich.
    w.immich.asset(w.ids[0])->fileCreatedAt = World::at(150);
    w.immich.setDescription(w.ids[0], u"dated"_s);
    const Run run = w.sync();
    QCOMPARE(run.totals.replaced, 1);
    QVERIFY(w.inGoogle().front().contains("2024:07:01 12:30:00"));
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

void TestForms::datesOfTheirOwnStay()
{
    if (!canWriteDates())
        QSKIP("built without Exiv2");
    const ImmichAsset first{.id = u"a"_s, .capturedAt = World::at(0)};
    const ImmichAsset second{.id = u"b"_s, .capturedAt = World::at(60)};
    const QByteArray dated = datedCopy(jpeg, first);
    QVERIFY(dated != jpeg);
    QCOMPARE(datedCopy(dated, second), dated);
    QVERIFY(!mayLackDate(
        {.id = u"c"_s, .mimeType = u"image/jpeg"_s, .capturedAt = World::at(0), .byCamera = true}));
}

void TestForms::datesOfPng()
{
    if (!canWriteDates())
        QSKIP("built without Exiv2");
    const QByteArray dated = datedCopy(png, {.id = u"a"_s, .capturedAt = World::at(0)});
    QVERIFY(dated.contains("2024-07-01T08:00:00"));
    QVERIFY(dated.contains(png.mid(png.indexOf("IDAT"), 25)));
}

void TestForms::whatCannotCarryADateGoesAsItIs()
{
    Setup w;
    w.ids = {w.immich.addAsset(u"no.jpg"_s, "no JPEG at all", World::at(0)),
             w.immich.addAsset(u"film.mp4"_s, "film", World::at(1)),
             w.immich.addAsset(u"IMG.heic"_s, "heic", World::at(2))};
    w.mirrorTrip({.dates = true});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestForms::plannedDates()
{
    if (!canWriteDates())
        QSKIP("built without Exiv2");
    Setup w;
    w.ids = {w.immich.addAsset(u"scan.jpg"_s, jpeg, World::at(0)),
             w.immich.addAsset(u"old.heic"_s, "heic", World::at(1))};
    w.mirrorTrip({});
    QCOMPARE(w.plan().front().plan->undated(), 2);
    QCOMPARE(w.plan().front().plan->dated(), 0);
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.dates = true}));
    QCOMPARE(w.plan().front().plan->undated(), 1);
    QCOMPARE(w.plan().front().plan->dated(), 1);
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
