// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"

#include <time.h>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

struct Setup : World
{
    Setup()
    {
        ids = addPhotos(20);
        album = immich.addAlbum(u"Trip"_s, ids);
        id = mirror(u"Trip"_s).id;
    }
    void set(const MirrorRules &rules)
    {
        QVERIFY(Mirrors(*database, identity).setRules(id, rules));
    }
    void filter(const AssetFilter &filter) { set({.filter = filter}); }
    std::size_t inGoogle()
    {
        const auto *there = google.albumByTitle(u"Trip"_s);
        return there ? google.albumItems(there->id).size() : 0;
    }
    int filtered()
    {
        const auto plans = plan();
        const auto &skips = plans.front().plan->skips;
        return static_cast<int>(std::count_if(skips.begin(), skips.end(), [](const Skip &skip) {
            return skip.reason == SkipReason::Filtered;
        }));
    }

    std::vector<QString> ids;
    QString album;
    qint64 id = 0;
};

} // namespace

/// What a person wants of a mirror.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void daysOfThePhotos_data();
    void daysOfThePhotos();
    void sizeUnknown();
    void favouritesComeAndGo();
    void widening();
    void narrowingIsGuarded();
    void narrowingKeepsWhatIsKept();
    void titleFollows();
    void titleRefused();
    void coverFollows();
    void coverOfWhatIsNotThere();
    void neitherUnlessAsked();
    void changedWhileItIsSynced();
};

void TestRules::filters_data()
{
    QTest::addColumn<AssetFilter>("filter");
    QTest::addColumn<int>("photos"); // of those below
    QTest::newRow("off") << AssetFilter() << 4;
    QTest::newRow("photos") << AssetFilter{.kind = AssetFilter::Photos} << 3;
    QTest::newRow("videos") << AssetFilter{.kind = AssetFilter::Videos} << 1;
    QTest::newRow("small ones") << AssetFilter{.largest = 100} << 1;
    QTest::newRow("of that size, too") << AssetFilter{.largest = 1000} << 3;
    QTest::newRow("large ones") << AssetFilter{.smallest = 1000} << 3;
    QTest::newRow("favourites") << AssetFilter{.favouritesOnly = true} << 1;
    QTest::newRow("three stars") << AssetFilter{.rating = 3} << 2;
    QTest::newRow("five stars") << AssetFilter{.rating = 5} << 1;
    QTest::newRow("from a day on") << AssetFilter{.from = QDate(2024, 7, 2)} << 2;
    QTest::newRow("several") << AssetFilter{.kind = AssetFilter::Photos, .rating = 3} << 1;
}

void TestRules::filters()
{
    QFETCH(const AssetFilter, filter);
    QFETCH(const int, photos);
    const auto day = [](int number) {
        return QDateTime(QDate(2024, 7, number), QTime(0, 1), Qt::UTC);
    };
    const std::vector<ImmichAsset> assets{
        {.id = u"a"_s, .size = 100, .capturedAt = day(1).addSecs(-3600), .favourite = true},
        {.id = u"b"_s, .size = 1000, .capturedAt = day(1), .rating = 3},
        {.id = u"c"_s, .size = 1000, .capturedAt = day(2)},
        {.id = u"d"_s, .size = 5000, .capturedAt = day(3), .video = true, .rating = 5}};
    QCOMPARE(std::count_if(assets.begin(), assets.end(),
                           [&](const ImmichAsset &asset) { return lets(filter, asset); }),
             photos);
}

void TestRules::daysOfThePhotos_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("minutesEast");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("Tokyo, the day's first") << u"2024-07-30T15:00:00Z"_s << 540 << true;
    QTest::newRow("Tokyo, the last before") << u"2024-07-30T14:59:59Z"_s << 540 << false;
    QTest::newRow("New York, the day's first") << u"2024-07-31T04:00:00Z"_s << -240 << true;
    QTest::newRow("New York, the last before") << u"2024-07-31T03:59:59Z"_s << -240 << false;
    QTest::newRow("UTC, the day's first") << u"2024-07-31T00:00:00Z"_s << 0 << true;
    QTest::newRow("UTC, the last before") << u"2024-07-30T23:59:59Z"_s << 0 << false;
    QTest::newRow("without a date") << QString() << 0 << false;
}

/// A day is the photo's own, wherever this computer is.
void TestRules::daysOfThePhotos()
{
    QFETCH(const QString, utc);
    QFETCH(const int, minutesEast);
    QFETCH(const bool, wanted);
    const ImmichAsset asset{.id = u"a"_s,
                            .capturedAt = QDateTime::fromString(utc, Qt::ISODate),
                            .minutesEast = static_cast<qint16>(minutesEast)};
    for (const char *zone : {"Asia/Tokyo", "UTC", "America/New_York"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(lets({.from = QDate(2024, 7, 31)}, asset), wanted);
    }
    qunsetenv("TZ");
    tzset();
}

void TestRules::sizeUnknown()
{
    const ImmichAsset unread{.id = u"a"_s, .size = -1};
    QVERIFY(lets({}, unread));
    QVERIFY(lets({.largest = 1000}, unread)); // what is there already stays
    QVERIFY(lets({.smallest = 1}, unread));
    PlanInput input{.listing = {.assets = {unread}, .complete = true}, .sizeMatters = true};
    input.listing.assets.front().fileName = u"a.jpg"_s;
    const Plan plan = makePlan(std::move(input));
    QVERIFY(plan.arrivals.empty()); // and nothing comes
    QCOMPARE(plan.skips.front().reason, SkipReason::Filtered);
}

void TestRules::favouritesComeAndGo()
{
    Setup w;
    w.filter({.favouritesOnly = true});
    for (int i = 0; i < 12; ++i)
        w.immich.setFavorite(w.ids[static_cast<std::size_t>(i)], true);
    Run run = w.sync();
    QCOMPARE(run.totals.uploaded, 12);
    QCOMPARE(run.totals.skipped, 8);
    QCOMPARE(run.totals.total, 20);
    QCOMPARE(w.filtered(), 8);
    QCOMPARE(w.inGoogle(), 12U);

    w.immich.setFavorite(w.ids[0], false);
    w.immich.setFavorite(w.ids[15], true);
    run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(run.totals.removed, 1);
    QCOMPARE(w.inGoogle(), 12U);
    w.immich.http().clearRequests();
    QCOMPARE(w.sync().totals.googleRequests, 0); // an unchanged album stays one
    QCOMPARE(w.immich.http().requests().size(), 1U);
    QCOMPARE(w.violations(), QStringList());
}

void TestRules::widening()
{
    Setup w;
    w.filter({.from = World::at(0).date().addDays(1)});
    QCOMPARE(w.sync().totals.uploaded, 0);
    QCOMPARE(w.inGoogle(), 0U);
    w.filter({});
    QCOMPARE(w.sync().totals.uploaded, 20);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

/// More would leave than may without a person's word.
void TestRules::narrowingIsGuarded()
{
    Setup w;
    w.sync();
    w.immich.setFavorite(w.ids[3], true);
    w.filter({.favouritesOnly = true});
    QVERIFY(w.plan().front().plan->removalsHeld);
    Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.held, 19);
    QCOMPARE(w.inGoogle(), 20U);
    run = w.sync({.acceptRemovals = true});
    QCOMPARE(run.totals.removed, 19);
    QCOMPARE(w.inGoogle(), 1U);
}

void TestRules::narrowingKeepsWhatIsKept()
{
    Setup w;
    QVERIFY(Mirrors(*w.database, w.identity).setPolicy(w.id, RemovalPolicy::Keep));
    w.sync();
    w.filter({.kind = AssetFilter::Videos});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(), 20U);
    QCOMPARE(Members(*w.database, w.identity).counts()->orphaned, 20);
    w.filter({});
    const Run run = w.sync();
    QCOMPARE(run.totals.uploaded, 0); // they never left
    QCOMPARE(Members(*w.database, w.identity).counts()->orphaned, 0);
}

void TestRules::titleFollows()
{
    Setup w;
    w.sync();
    w.immich.renameAlbum(w.album, u"Sicily"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!w.google.albumByTitle(u"Sicily"_s)); // nobody asked for it
    w.set({.followTitle = true});
    QCOMPARE(w.plan().front().plan->album.title, u"Sicily"_s);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.google.albumByTitle(u"Sicily"_s)->itemIds.size(), 20U);
    QCOMPARE(w.events(run).back().action, Action::AlbumChanged);
    QCOMPARE(w.events(run).back().detail, u"Sicily"_s);
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(w.google.count(u"albumPatch"_s), 1);
}

void TestRules::titleRefused()
{
    Setup w;
    w.set({.followTitle = true});
    w.sync();
    w.immich.renameAlbum(w.album, u"Sicily"_s);
    w.immich.addToAlbum(w.album, w.addPhotos(1, u"NEW"_s));
    w.google.http().failNext(
        {"PATCH", u"/albums/"_s},
        Fault::json(400,
                    QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 400},
                                                         {u"message"_s, u"No such title."_s},
                                                         {u"status"_s, u"INVALID_ARGUMENT"_s}}}}));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(w.events(run).back().detail, u"No such title."_s);
    QCOMPARE(w.sync().totals.googleRequests, 0); // not asked for ever
    w.immich.setFavorite(w.ids[0], true);
    QCOMPARE(w.sync().status, RunStatus::Ok); // but the next time that something changes
    QVERIFY(w.google.albumByTitle(u"Sicily"_s));
}

/// The next run looks at the album by the new ones.
void TestRules::changedWhileItIsSynced()
{
    Setup w;
    w.google.createOutcome = [&w](const fakes::FakeGoogle::NewItem &) {
        w.filter({.favouritesOnly = true});
        return 0;
    };
    QCOMPARE(w.sync().totals.uploaded, 20);
    w.google.createOutcome = nullptr;
    QCOMPARE(w.sync().totals.held, 20);
}

void TestRules::coverFollows()
{
    Setup w;
    w.set({.followCover = true});
    w.immich.setAlbumCover(w.album, w.ids[7]);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    const auto cover = [&w] {
        const auto *there = w.google.albumByTitle(u"Trip"_s);
        return w.google.item(there->coverItemId) ? w.google.item(there->coverItemId)->fileName
                                                 : QString();
    };
    QCOMPARE(cover(), u"IMG_0007.jpg"_s);
    w.immich.setAlbumCover(w.album, w.ids[9]);
    QCOMPARE(w.plan().front().plan->album.coverAssetId, w.ids[9]);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(cover(), u"IMG_0009.jpg"_s);
    w.immich.setFavorite(w.ids[1], true);
    w.sync();
    QCOMPARE(w.google.count(u"albumPatch"_s), 2);
    QCOMPARE(w.violations(), QStringList());
}

void TestRules::coverOfWhatIsNotThere()
{
    Setup w;
    w.set({.filter = {.favouritesOnly = true}, .followCover = true});
    w.immich.setFavorite(w.ids[2], true);
    w.immich.setAlbumCover(w.album, w.ids[7]); // no favourite
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"albumPatch"_s), 0);
}

void TestRules::neitherUnlessAsked()
{
    Setup w;
    w.immich.setAlbumCover(w.album, w.ids[7]);
    w.sync();
    w.immich.renameAlbum(w.album, u"Sicily"_s);
    w.immich.setAlbumCover(w.album, w.ids[8]);
    w.sync();
    QCOMPARE(w.google.count(u"albumPatch"_s), 0);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
