// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/transferhours.h"
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

/// The hours for bytes: outside of them everything goes on but the sending of photos.
class TestTransferHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEnd();
    void someMinutesForWhatIsOnItsWay();
    void outsideNothingIsSent();
    void whatCostsNoBytesGoesOn();
    void tokensAreUsedOutside();
    void theyEndUnderWay();
    void aLongFilmIsCut();

private:
    /// An automatic run.
    static RunRequest within(const bool &open)
    {
        return {.askedByPerson = false, .mayTransfer = [&open] { return open; }};
    }
    static int pending(World &world, const Mirror &mirror)
    {
        const auto members = world.members(mirror);
        return static_cast<int>(
            std::count_if(members.begin(), members.end(), [](const Member &member) {
                return member.status == ItemStatus::Pending && !member.error;
            }));
    }
    static QStringList reasons(World &world, const Run &run)
    {
        QStringList all;
        for (const Event &event : world.events(run)) {
            if (!event.reason.isEmpty())
                all << event.reason;
        }
        return all;
    }
};

void TestTransferHours::withoutEnd()
{
    fakes::FakeClock clock;
    TransferHours hours(clock, {});
    QVERIFY(hours.areOpen());
    clock.advance(48h);
    QVERIFY(hours.areOpen() && !hours.areLongOver());
}

void TestTransferHours::someMinutesForWhatIsOnItsWay()
{
    fakes::FakeClock clock;
    bool open = true;
    int looks = 0;
    TransferHours hours(clock, [&] { return ++looks, open; });
    const auto overAfter = [&](std::chrono::seconds time) {
        bool over = false;
        for (auto passed = 0s; passed < time; passed += 1s) {
            clock.advance(1s);
            for (int i = 0; i < 100; ++i) // bytes pass often
                over |= hours.areLongOver();
        }
        return over;
    };
    QVERIFY(!overAfter(20min));
    QVERIFY(looks <= 121);
    open = false;
    QVERIFY(!overAfter(4min));
    open = true; // the person changed the hours
    QVERIFY(!overAfter(1min));
    open = false;
    QVERIFY(!overAfter(4min));
    QVERIFY(overAfter(80s));
}

void TestTransferHours::outsideNothingIsSent()
{
    World world;
    const QString album = world.immich.addAlbum(u"Trip"_s, world.addPhotos(60));
    const Mirror mirror = world.mirror(u"Trip"_s);
    bool open = false;
    const Run run = world.sync(within(open));
    QCOMPARE(run.status, RunStatus::Partial);
    QVERIFY(!run.error);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(world.google.count(u"upload"_s), 0);
    QCOMPARE(pending(world, mirror), 60);
    QCOMPARE(reasons(world, run), QStringList(u"outsideHours"_s));

    open = true; // nothing changed in the album
    const Run inside = world.sync(within(open));
    QCOMPARE(inside.status, RunStatus::Ok);
    QCOMPARE(inside.totals.uploaded, 60);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    const Run after = world.sync(within(open));
    QCOMPARE(after.totals.googleRequests, 0);
    QCOMPARE(after.totals.immichRequests, 1); // mirrored as a whole
}

void TestTransferHours::whatCostsNoBytesGoesOn()
{
    World world;
    const auto ids = world.addPhotos(40);
    const QString album = world.immich.addAlbum(u"Trip"_s, ids);
    world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.google.resetCounts();

    // Another album of the same photos, three photos less, and two more.
    world.immich.addAlbum(u"Best"_s, {ids.begin(), ids.begin() + 20});
    world.mirror(u"Best"_s);
    world.immich.removeFromAlbum(album, {ids[30], ids[31], ids[32]});
    world.immich.addToAlbum(album,
                            {world.immich.addAsset(u"new.jpg"_s, "new", World::at(100)),
                             world.immich.addAsset(u"newer.jpg"_s, "newer", World::at(101))});
    bool open = false;
    const Run run = world.sync(within(open));
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.linked, 20);
    QCOMPARE(run.totals.removed, 3);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(world.google.count(u"upload"_s), 0);
    QCOMPARE(world.difference(u"Best"_s), QString());

    const Run asked = world.sync(); // a person is bound to no hours
    QCOMPARE(asked.status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestTransferHours::tokensAreUsedOutside()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(30));
    const Mirror mirror = world.mirror(u"Trip"_s);
    world.google.http().failNext({"POST", u"batchCreate"_s}, Fault::answer(403));
    bool open = true;
    QCOMPARE(world.sync(within(open)).status, RunStatus::Failed); // sent, but not created
    world.immich.addToAlbum(mirror.albumId, world.addPhotos(5, u"NEW"_s));
    open = false;
    const Run run = world.sync(within(open));
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 30);
    QCOMPARE(pending(world, mirror), 5);
    QCOMPARE(world.google.count(u"upload"_s), 30);
}

void TestTransferHours::theyEndUnderWay()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(40));
    const Mirror mirror = world.mirror(u"Trip"_s);
    RunRequest request{.askedByPerson = false,
                       .mayTransfer = [&world] { return world.google.count(u"upload"_s) < 10; }};
    const Run run = world.sync(request);
    QCOMPARE(run.status, RunStatus::Partial);
    QVERIFY(!run.error);
    const int sent = world.google.count(u"upload"_s);
    QVERIFY(sent >= 10 &&
            sent < 10 + RunRequest().parallel); // those on their way came to their end
    QCOMPARE(run.totals.uploaded, sent);
    QCOMPARE(pending(world, mirror), 40 - sent);
    bool open = true;
    QCOMPARE(world.sync(within(open)).status, RunStatus::Ok);
    QCOMPARE(world.google.count(u"upload"_s), 40);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestTransferHours::aLongFilmIsCut()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, {world.immich.addAsset(
                                         u"film.jpg"_s, QByteArray(2'000'000, 'x'), World::at(0))});
    const Mirror mirror = world.mirror(u"Trip"_s);
    BandwidthLimit limit(world.clock);
    limit.setRate(1'000); // more than half an hour
    const auto begin = world.clock.monotonic();
    const auto end = begin + 10min;
    RunRequest request{.askedByPerson = false, .limit = &limit, .mayTransfer = [&] {
                           return world.clock.monotonic() < end;
                       }};
    const Run run = world.sync(request);
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(pending(world, mirror), 1);
    QVERIFY(world.clock.monotonic() >= end + 5min);
    QVERIFY(world.clock.monotonic() <= end + 7min);
    limit.setRate(0);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

QTEST_GUILESS_MAIN(TestTransferHours)
#include "tst_transferhours.moc"
