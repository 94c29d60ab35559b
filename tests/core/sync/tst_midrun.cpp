// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// What a person decides while a run goes on that may take hours.
class TestMidRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedBeforeItsTurn();
    void nothingComesOnceItIsSaid_data();
    void nothingComesOnceItIsSaid();
    void stoppedWhileItUploads();
    void keptFromNowOn();
};

namespace {

/// Two synced albums of 20; then "Big" gets more, and from "Trip" some are taken.
struct Two : World
{
    Two()
    {
        const auto ids = addPhotos(20);
        trip = immich.addAlbum(u"Trip"_s, ids);
        big = immich.addAlbum(u"Big"_s, addPhotos(20, u"BIG"_s));
        tripMirror = mirror(u"Trip"_s);
        bigMirror = mirror(u"Big"_s);
        if (sync().status != RunStatus::Ok)
            qFatal("the first sync");
        google.resetCounts();
        immich.removeFromAlbum(trip, {ids[3]});
        tripInGoogle = google.albumByTitle(u"Trip"_s)->itemIds;
    }
    /// At the first request of that kind.
    void once(const char *kind, std::function<void()> call)
    {
        onRequest = [this, kind = QByteArray(kind), call = std::move(call)](const char *now) {
            if (kind != now)
                return;
            const auto kept = call; // this goes with the next line
            onRequest = nullptr;
            kept();
        };
    }
    Mirrors mirrors() { return {*database, identity}; }

    QString trip, big;
    Mirror tripMirror, bigMirror;
    std::vector<QString> tripInGoogle;
};

} // namespace

void TestMidRun::stoppedBeforeItsTurn()
{
    Two w;
    w.immich.addToAlbum(w.big, w.addPhotos(5, u"NEW"_s)); // its turn comes first
    bool stopped = false;
    w.once("immich.original", [&] { stopped = bool(w.mirrors().stop(w.tripMirror.id)); });
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(stopped);
    QCOMPARE(w.google.albumByTitle(u"Big"_s)->itemIds.size(), 25U);
    QCOMPARE(w.google.albumByTitle(u"Trip"_s)->itemIds, w.tripInGoogle);
    QCOMPARE(w.google.count(u"batchRemove"_s), 0);
}

void TestMidRun::nothingComesOnceItIsSaid_data()
{
    QTest::addColumn<bool>("paused");
    QTest::newRow("stopped") << false;
    QTest::newRow("paused") << true;
}

void TestMidRun::nothingComesOnceItIsSaid()
{
    QFETCH(const bool, paused);
    Two w;
    w.immich.addToAlbum(w.big, w.addPhotos(5, u"NEW"_s)); // its turn comes first
    w.immich.addToAlbum(w.trip, w.addPhotos(5, u"MORE"_s));
    bool said = false;
    w.once("immich.original", [&] {
        said = bool(paused ? w.mirrors().setPaused(w.tripMirror.id, true)
                           : w.mirrors().stop(w.tripMirror.id));
    });
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(said);
    QCOMPARE(w.google.albumByTitle(u"Big"_s)->itemIds.size(), 25U);
    QCOMPARE(w.google.albumByTitle(u"Trip"_s)->itemIds, w.tripInGoogle);
    QCOMPARE(w.google.count(u"upload"_s), 5);
}

void TestMidRun::stoppedWhileItUploads()
{
    Two w;
    w.immich.addToAlbum(w.trip, w.addPhotos(5, u"NEW"_s));
    bool stopped = false;
    w.once("immich.original", [&] { stopped = bool(w.mirrors().stop(w.tripMirror.id)); });
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(stopped);
    // What was under way came in; nothing was taken out.
    QCOMPARE(w.google.albumByTitle(u"Trip"_s)->itemIds.size(), 25U);
    QCOMPARE(w.google.count(u"batchRemove"_s), 0);
}

void TestMidRun::keptFromNowOn()
{
    Two w;
    w.immich.addToAlbum(w.trip, w.addPhotos(5, u"NEW"_s));
    bool kept = false;
    w.once("immich.original",
           [&] { kept = bool(w.mirrors().setPolicy(w.tripMirror.id, RemovalPolicy::Keep)); });
    const Run run = w.sync();
    QVERIFY(kept);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.google.albumByTitle(u"Trip"_s)->itemIds.size(), 25U);
    // It is an orphan that was kept, now and later.
    QCOMPARE(w.sync({.acceptRemovals = true}).totals.removed, 0);
    QCOMPARE(w.google.albumByTitle(u"Trip"_s)->itemIds.size(), 25U);
}

QTEST_GUILESS_MAIN(TestMidRun)
#include "tst_midrun.moc"
