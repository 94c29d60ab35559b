// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/pacing.h"
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

const fakes::Matcher createCall{"POST", u"batchCreate"_s};
const fakes::Matcher uploadCall{"POST", u"/v1/uploads"_s};

Fault refusal(const QString &message, const fakes::Headers &headers = {})
{
    const QJsonObject error{{u"code"_s, 429}, {u"message"_s, message}};
    return Fault::answer(429, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(), headers);
}
Fault overlap()
{
    return refusal(u"Quota exceeded for quota 'concurrent write request'"_s);
}
Fault tooFast(const fakes::Headers &headers = {})
{
    return refusal(u"limit 'Write requests per minute per user'"_s, headers);
}

} // namespace

/// Google's limits: what they cost, and that nothing is lost by them.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyWritesKeepThePace();
    void perMinuteRefusals_data();
    void perMinuteRefusals();
    void overlappingWrites();
    void theDayIsUsedUp();
    void aDayThatBeginsLate();
    void everyRequestIsCounted();
    void storageFull();
    void toldToComeBackLater_data();
    void toldToComeBackLater();
    void constantFaults_data();
    void constantFaults();
    void tokenEndpointIsDown();
    void refusedItemsWaitTogether();

private:
    static Pacing pacing(const World &world) { return {*world.database, world.identity}; }
    static int google(const World &world)
    {
        return static_cast<int>(const_cast<World &>(world).google.http().requests().size());
    }
};

void TestLimits::manyWritesKeepThePace()
{
    World world; // whose Google allows thirty writes a minute
    for (int i = 0; i < 40; ++i) {
        const QString name = u"Album %1"_s.arg(i);
        world.immich.addAlbum(name, world.addPhotos(1, name));
        world.mirror(name);
        if (i % 10 == 9) { // each ten with a start of the program
            world.reconnect();
            QCOMPARE(world.sync().status, RunStatus::Ok);
        }
    }
    QCOMPARE(world.google.count(u"albumCreate"_s), 40); // none was refused
    QCOMPARE(world.google.count(u"batchCreate"_s), 40);
    QVERIFY(world.clock.monotonic() >= 2 * 60s && world.clock.monotonic() <= 3 * 61s);
    QCOMPARE(world.violations(), QStringList());
}

void TestLimits::perMinuteRefusals_data()
{
    QTest::addColumn<fakes::Matcher>("call");
    QTest::newRow("create") << createCall;
    QTest::newRow("album") << fakes::Matcher{"POST", u"/v1/albums"_s};
    QTest::newRow("upload") << uploadCall;
}

void TestLimits::perMinuteRefusals()
{
    QFETCH(const fakes::Matcher, call);
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(20));
    world.mirror(u"Trip"_s);
    world.google.http().failNext(call, tooFast(), 1);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QVERIFY(world.clock.monotonic() >= 30s && world.clock.monotonic() <= 2min);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    // Photos, the look for an album, album and create, sign-in, and the refusal.
    QCOMPARE(google(world), 20 + 1 + 2 + 1 + 1);
}

void TestLimits::overlappingWrites()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(120));
    world.mirror(u"Trip"_s);
    world.google.http().failNext(createCall, overlap(), 100);
    const Run run = world.sync({.askedByPerson = false});
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->name(), u"google.concurrentWrites"_s);
    QVERIFY(pacing(world).state()->writesFreeAt > world.clock.now().addSecs(9 * 60));
    QCOMPARE(world.google.http().countRequests(createCall), 2); // five minutes were waited out
    const int sent = world.google.count(u"upload"_s);
    QVERIFY(sent >= 50);
    QCOMPARE(pacing(world).state()->rung, 2);

    world.reconnect(); // forgets nothing
    const Run early = world.sync({.askedByPerson = false});
    QCOMPARE(early.error->name(), u"google.concurrentWrites"_s);
    QCOMPARE(world.google.http().countRequests(createCall), 2);

    const Run asked = world.sync(); // by a person: at once, and then a rung higher
    QCOMPARE(asked.error->name(), u"google.concurrentWrites"_s);
    QCOMPARE(world.google.http().countRequests(createCall), 3);
    QCOMPARE(pacing(world).state()->rung, 3);

    world.google.http().clearFaults();
    world.clock.advance(16min);
    QCOMPARE(world.sync({.askedByPerson = false}).status, RunStatus::Ok);
    QCOMPARE(pacing(world).state()->rung, 0); // three batches, three rungs
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QVERIFY(world.google.count(u"upload"_s) <=
            120 + 3 * RunRequest().parallel); // again: only what was on its way
    QCOMPARE(world.violations(), QStringList());
}

void TestLimits::theDayIsUsedUp()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(100));
    world.immich.addAlbum(u"More"_s, world.addPhotos(10, u"MORE"_s));
    world.mirror(u"Trip"_s);
    world.mirror(u"More"_s);
    world.google.dailyLimit = 70;
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->name(), u"google.dailyQuota"_s);
    // The sign-in is not counted; what was on its way together is refused together.
    QVERIFY(google(world) <= 1 + 70 + RunRequest().parallel);
    const QDateTime freeAt = pacing(world).state()->dayFreeAt;
    const qint64 late = nextPacificMidnight(world.clock.now()).secsTo(freeAt);
    QVERIFY(late >= 5 * 60 && late <= 15 * 60);

    world.reconnect();
    int before = google(world);
    QCOMPARE(world.sync({.askedByPerson = false}).error->name(), u"google.dailyQuota"_s);
    QCOMPARE(google(world), before); // it was told
    QCOMPARE(world.sync().error->name(), u"google.dailyQuota"_s);
    QCOMPARE(google(world), before + 2); // a person may ask: one question, behind a sign-in
    before = google(world);

    // An answer that says nothing of the limit does not lift it.
    world.google.http().failNext({"GET", u"/v1/albums"_s}, Fault::answer(503), 9);
    QVERIFY(world.sync().status != RunStatus::Ok);
    world.google.http().clearFaults();
    QVERIFY(pacing(world).state()->dayFreeAt > world.clock.now());

    world.clock.advance(std::chrono::milliseconds(world.clock.now().msecsTo(freeAt)) + 10min);
    world.google.dailyLimit = 10'000;
    QCOMPARE(world.sync({.askedByPerson = false}).status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(world.difference(u"More"_s), QString());
    QVERIFY(world.google.count(u"upload"_s) <= 110 + 4 + RunRequest().parallel);
}

/// Just after midnight the refusal is of the day before: minutes are waited, not another day.
void TestLimits::aDayThatBeginsLate()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(3));
    world.mirror(u"Trip"_s);
    const QDateTime midnight = nextPacificMidnight(world.clock.now());
    world.clock.advance(std::chrono::milliseconds(world.clock.now().msecsTo(midnight)) + 2min);
    world.google.dailyLimit = 0;
    QCOMPARE(world.sync().error->name(), u"google.dailyQuota"_s);
    QVERIFY(midnight.secsTo(pacing(world).state()->dayFreeAt) <= 20 * 60);
    world.clock.advance(1h);
    QCOMPARE(world.sync().error->name(), u"google.dailyQuota"_s);
    QVERIFY(midnight.secsTo(pacing(world).state()->dayFreeAt) > 20 * 3600);
}

void TestLimits::everyRequestIsCounted()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(120));
    world.mirror(u"Trip"_s);
    History history(*world.database, world.identity);
    const QDate day = pacificDay(world.clock.now());
    int most = 0;
    world.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        const auto counted = *history.requestsOn(day); // what a crash now would leave
        const int missing = world.google.count(u"upload"_s) + world.google.count(u"albumCreate"_s) -
                            counted[u"upload"_s] - counted[u"albumCreate"_s];
        most = std::max(most, missing);
        return 0;
    };
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QVERIFY2(most <= 4, qPrintable(QString::number(most))); // those on their way
    const QMap<QString, int> all{
        {u"albumList"_s, 1}, {u"albumCreate"_s, 1}, {u"batchCreate"_s, 3}, {u"upload"_s, 120}};
    QCOMPARE(*history.requestsOn(day), all);
}

void TestLimits::storageFull()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(200));
    world.mirror(u"Trip"_s);
    world.google.storageFull(true);
    const Run run = world.sync({.askedByPerson = false});
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.error->name(), u"google.storageFull"_s);
    QCOMPARE(world.google.count(u"batchCreate"_s), 1);
    const int sent = world.google.count(u"upload"_s);
    QVERIFY(sent < 200);
    for (int i = 0; i < 6; ++i) { // also when the tokens have died
        world.clock.advance(5h);
        world.reconnect();
        world.google.resetCounts();
        const Run next = world.sync({.askedByPerson = false});
        QCOMPARE(next.error->name(), u"google.storageFull"_s);
        QCOMPARE(world.google.count(u"batchCreate"_s), 1);
        QVERIFY(world.google.count(u"upload"_s) <= 1);
    }
    world.google.storageFull(false);
    const Run freed = world.sync({.askedByPerson = false});
    QCOMPARE(freed.status, RunStatus::Ok);
    QCOMPARE(freed.totals.uploaded, 200);
    QCOMPARE(world.google.items().size(), 200U);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestLimits::toldToComeBackLater_data()
{
    QTest::addColumn<bool>("atGoogle");
    QTest::addColumn<fakes::Matcher>("call");
    QTest::addColumn<int>("status");
    QTest::newRow("Immich's list") << false << fakes::Matcher{"GET", u"/api/albums"_s} << 503;
    QTest::newRow("an original") << false << fakes::Matcher{"GET", u"/original"_s} << 503;
    QTest::newRow("original, 429") << false << fakes::Matcher{"GET", u"/original"_s} << 429;
    QTest::newRow("upload") << true << uploadCall << 503;
    QTest::newRow("upload, 429") << true << uploadCall << 429;
    QTest::newRow("create") << true << createCall << 503;
    QTest::newRow("create, 429") << true << createCall << 429;
    QTest::newRow("album") << true << fakes::Matcher{"POST", u"/v1/albums"_s} << 503;
    QTest::newRow("token") << true << fakes::Matcher{"POST", u"/token"_s} << 503;
}

void TestLimits::toldToComeBackLater()
{
    QFETCH(const bool, atGoogle);
    QFETCH(const fakes::Matcher, call);
    QFETCH(const int, status);
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(30));
    world.mirror(u"Trip"_s);
    auto &server = atGoogle ? world.google.http() : world.immich.http();
    server.failNext(call, Fault::answer(status, "later", {{"Retry-After", "3600"}}), 1000);
    const auto begin = world.clock.monotonic();
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QVERIFY(run.error->retryAfter > 55min && run.error->retryAfter <= 1h);
    QVERIFY(world.clock.monotonic() - begin < 1min); // nothing sits there for an hour
    QVERIFY(server.countRequests(call) <=
            RunRequest().parallel); // at most those that went out together
    server.clearFaults();
    world.clock.advance(61min);
    QCOMPARE(world.sync({.askedByPerson = false}).status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
    QCOMPARE(world.google.albums().size(), 1U);
    QCOMPARE(world.google.items().size(), 30U);
}

void TestLimits::constantFaults_data()
{
    QTest::addColumn<bool>("atGoogle");
    QTest::addColumn<fakes::Matcher>("call");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("most"); // requests of that kind in one run
    const auto row = [](const char *name, bool google, const fakes::Matcher &call,
                        const Fault &fault,
                        int most) { QTest::newRow(name) << google << call << fault << most; };
    const fakes::Matcher original{"GET", u"/original"_s};
    const fakes::Matcher search{"POST", u"/api/search/metadata"_s};
    row("list: 500", false, search, Fault::answer(500), 4);
    row("list: nonsense", false, search, Fault::malformedJson(), 2);
    row("original: 500", false, original, Fault::answer(500), 4);
    row("original: cut", false, original, Fault::truncateAnswer(), 4);
    row("original: 404", false, original, Fault::answer(404), 1);
    row("upload: 500", true, uploadCall, Fault::answer(500), 4);
    row("upload: answer lost", true, uploadCall, Fault::dropAfter(), 4);
    row("upload: 401", true, uploadCall, Fault::answer(401), 2);
    row("upload: 429", true, uploadCall, tooFast(), 4);
    row("create: 500", true, createCall, Fault::answer(500), 3);
    row("create: answer lost", true, createCall, Fault::dropBefore(), 3);
    row("create: 409", true, createCall, Fault::answer(409), 4);
    row("create: 429", true, createCall, tooFast(), 4);
    row("create: 401", true, createCall, Fault::answer(401), 2);
    row("create: 403", true, createCall, Fault::answer(403), 1);
    row("album: 500", true, {"POST", u"/v1/albums"_s}, Fault::answer(500), 3);
    row("token: 500", true, {"POST", u"/token"_s}, Fault::answer(500), 4);
    row("token: dropped", true, {"POST", u"/token"_s}, Fault::dropBefore(), 4);
}

/// Never a retry on top of a retry: with one photo, each request is sent as often as the table of
/// errors says, and no more.
void TestLimits::constantFaults()
{
    QFETCH(const bool, atGoogle);
    QFETCH(const fakes::Matcher, call);
    QFETCH(const Fault, fault);
    QFETCH(const int, most);
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(1));
    world.mirror(u"Trip"_s);
    auto &server = atGoogle ? world.google.http() : world.immich.http();
    server.failNext(call, fault, 1000);
    const Run run = world.sync();
    QVERIFY(run.status == RunStatus::Failed || run.status == RunStatus::Partial);
    QCOMPARE(server.countRequests(call), most);
    server.clearFaults();
    world.clock.advance(24h);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

void TestLimits::tokenEndpointIsDown()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(100));
    const Mirror mirror = world.mirror(u"Trip"_s);
    QCOMPARE(world.sync().status, RunStatus::Ok);
    world.immich.addToAlbum(mirror.albumId, world.addPhotos(50, u"NEW"_s));
    world.clock.advance(2h); // the access token is too old
    const fakes::Matcher token{"POST", u"/token"_s};
    const int before = world.google.http().countRequests(token);
    world.google.http().failNext(token, Fault::answer(503), 1000);
    const Run run = world.sync();
    QCOMPARE(run.status, RunStatus::Failed);
    QCOMPARE(run.totals.failed, 0); // it is not the photos
    QCOMPARE(world.google.http().countRequests(token), before + 4);
}

void TestLimits::refusedItemsWaitTogether()
{
    World world;
    world.immich.addAlbum(u"Trip"_s, world.addPhotos(50));
    world.mirror(u"Trip"_s);
    int refused = 0;
    world.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        return ++refused <= 50 ? 13 : 0; // INTERNAL
    };
    QCOMPARE(world.sync().status, RunStatus::Ok);
    QCOMPARE(world.google.count(u"batchCreate"_s), 2);
    QVERIFY(world.clock.monotonic() < 5s);
    QCOMPARE(world.difference(u"Trip"_s), QString());
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
