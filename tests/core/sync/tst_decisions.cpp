// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/batch.h"
#include "sync/fingerprint.h"
#include "sync/plan.h"
#include "sync/settle.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace immirror;
using namespace Qt::StringLiterals;

/// The pure functions of a run: what comes, what goes, which ones next, which are which.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotGo_data();
    void whatCannotGo();
    void incompleteListingRemovesNothing();
    void automaticRunsWaitForTheNextTry();
    void contentThatNeverCameInLeavesTheLedger();
    void allEarlierContentLeaves();
    void failuresOfWhatStaysAwayEnd();
    void reimportedAssetIsOnlyNoted();
    void planIsLinear();
    void batchesAreFullAndInOrder();
    void slowUploadHoldsUpTwoBatchesAtMost();
    void placesAreKept();
    void createsAreCounted();
    void mingledPhotosGoTogether();
    void queueKeepsItsPace();
    void createdItemsAreRecognised();
    void createdItemsAreNotTakenForOthers();
    void fingerprintsDoNotDependOnTheServer();

private:
    static ImmichAsset asset(int number)
    {
        const QString name = u"IMG_%1.jpg"_s.arg(number, 6, 10, QLatin1Char('0'));
        return {.id = u"id-%1"_s.arg(number),
                .fileName = name,
                .mimeType = u"image/jpeg"_s,
                .checksum = u"sum-%1"_s.arg(number),
                .size = 1000,
                .capturedAt = QDateTime::fromMSecsSinceEpoch(number * 1000LL, QTimeZone::utc())};
    }
    static Member member(int number, ItemStatus status)
    {
        const ImmichAsset one = asset(number);
        return {.id = number,
                .assetId = one.id,
                .fileName = one.fileName,
                .status = status,
                .inAlbum = status == ItemStatus::Ok,
                .asset = {.row = number,
                          .fingerprint = fingerprintOf(one),
                          .mediaItemId = u"item-%1"_s.arg(number)}};
    }
    static Listing listing(int from, int to)
    {
        Listing all{.complete = true};
        for (int i = from; i < to; ++i)
            all.assets.push_back(asset(i));
        return all;
    }
    static CreateQueue queue(const QByteArray &states)
    {
        CreateQueue all;
        for (const char state : states) {
            all.add({static_cast<qint64>(all.size()) * 10});
            all.set(all.size() - 1, state == 'r'   ? CreateQueue::Ready
                                    : state == 'w' ? CreateQueue::Coming
                                                   : CreateQueue::Settled);
        }
        return all;
    }
};

void TestDecisions::whatCannotGo_data()
{
    QTest::addColumn<ImmichAsset>("asset");
    QTest::addColumn<std::optional<SkipReason>>("expected");
    const auto row = [](const char *name, ImmichAsset asset,
                        std::optional<SkipReason> expected = {}) {
        asset.fileName = asset.video ? u"film.mp4"_s : u"photo.jpg"_s;
        QTest::newRow(name) << asset << expected;
    };
    row("photo", {.size = 1});
    row("of unknown size", {.size = -1});
    row("archived", {.size = 1, .visibility = Visibility::Archive});
    row("largest photo", {.size = photoLimit});
    row("larger photo", {.size = photoLimit + 1}, SkipReason::TooLarge);
    row("film larger than a photo", {.size = photoLimit + 1, .video = true});
    row("largest film", {.size = videoLimit, .video = true});
    row("larger film", {.size = videoLimit + 1, .video = true}, SkipReason::TooLarge);
    row("empty", {.size = 0}, SkipReason::Empty);
    row("trashed", {.size = 1, .trashed = true}, SkipReason::Trashed);
    row("offline", {.size = 1, .offline = true}, SkipReason::Offline);
    row("hidden", {.size = 1, .visibility = Visibility::Hidden}, SkipReason::Hidden);
    row("locked", {.size = 1, .visibility = Visibility::Locked}, SkipReason::Locked);
}

void TestDecisions::whatCannotGo()
{
    QFETCH(const ImmichAsset, asset);
    QFETCH(const std::optional<SkipReason>, expected);
    QVERIFY(cannotGo(asset) == expected);
}

void TestDecisions::incompleteListingRemovesNothing()
{
    PlanInput input{.listing = listing(0, 1), .removalsAccepted = true};
    input.listing.complete = false;
    for (int i = 0; i < 100; ++i)
        input.members.push_back(member(i, ItemStatus::Ok));
    QVERIFY(makePlan(input).departures.empty());
    input.listing.complete = true;
    QCOMPARE(makePlan(input).count(Departure::Remove), 99);
}

void TestDecisions::automaticRunsWaitForTheNextTry()
{
    PlanInput input{.listing = listing(0, 1), .askedByPerson = false};
    input.now = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
    Member failed = member(0, ItemStatus::Failed);
    failed.nextAttemptAt = input.now.addSecs(60);
    input.members = {failed};
    QCOMPARE(makePlan(input).skips.front().reason, SkipReason::NotDue);
    input.now = input.now.addSecs(61);
    QCOMPARE(makePlan(input).arrivals.size(), 1U);
    input.now = input.now.addSecs(-61);
    input.askedByPerson = true;
    QCOMPARE(makePlan(input).arrivals.size(), 1U);
}

void TestDecisions::contentThatNeverCameInLeavesTheLedger()
{
    PlanInput input{.listing = listing(0, 1)};
    Member old = member(0, ItemStatus::Failed);
    old.asset.fingerprint = u"sha1:other"_s;
    input.members = {old};
    const Plan plan = makePlan(input);
    QCOMPARE(plan.count(Departure::Forget), 1);
    QCOMPARE(plan.count(Arrival::Upload), 1);
}

/// Runs that were killed left two contents of one photo in the album.
void TestDecisions::allEarlierContentLeaves()
{
    PlanInput input{.listing = listing(0, 1)};
    for (int i = 1; i <= 2; ++i) {
        Member old = member(i, ItemStatus::Ok);
        old.assetId = asset(0).id;
        input.members.push_back(old);
    }
    const Plan coming = makePlan(input);
    QCOMPARE(coming.replacements(), 1); // takes one with it when it is in
    QCOMPARE(coming.count(Departure::Superseded), 1);

    input.members.push_back(member(0, ItemStatus::Ok));
    const Plan in = makePlan(input);
    QCOMPARE(in.arrivals.size(), 0U);
    QCOMPARE(in.count(Departure::Superseded), 2);

    input.listing.complete = false;
    QCOMPARE(makePlan(input).departures.size(), 0U);
}

/// Else they would be due for ever, and the album looked at in every run.
void TestDecisions::failuresOfWhatStaysAwayEnd()
{
    PlanInput input{.listing = listing(0, 1)};
    Member taken = member(7, ItemStatus::TakenOut);
    taken.assetId = asset(0).id;
    input.members = {taken, member(0, ItemStatus::Failed)};
    const Plan plan = makePlan(input);
    QCOMPARE(plan.arrivals.size(), 0U);
    QCOMPARE(plan.skips.front().reason, SkipReason::TakenOut);
    QCOMPARE(plan.count(Departure::Forget), 1);
    QCOMPARE(plan.departures.front().member.status, ItemStatus::Failed);
}

void TestDecisions::reimportedAssetIsOnlyNoted()
{
    PlanInput input{.listing = listing(0, 3)};
    for (int i = 0; i < 3; ++i) {
        input.members.push_back(member(i, ItemStatus::Ok));
        input.contents.insert(input.members.back().asset.fingerprint, input.members.back().asset);
    }
    input.listing.assets[1].id = u"new id, same bytes"_s;
    const Plan plan = makePlan(input);
    QCOMPARE(plan.arrivals.size(), 1U);
    QCOMPARE(plan.count(Arrival::There), 1);
    QCOMPARE(plan.departures.size(), 1U);
    QCOMPARE(plan.count(Departure::Forget), 1); // its item stays in Google's album
}

void TestDecisions::planIsLinear()
{
    const auto timeOf = [](int count) {
        PlanInput input{.listing = listing(0, count)};
        for (int i = count / 2; i < count; ++i)
            input.members.push_back(member(i, ItemStatus::Ok));
        QElapsedTimer timer;
        timer.start();
        const Plan plan = makePlan(std::move(input));
        return std::pair(timer.nsecsElapsed(), plan.arrivals.size());
    };
    const auto [small, some] = timeOf(10'000);
    const auto [large, many] = timeOf(100'000);
    QCOMPARE(many, some * 10);
    QVERIFY2(large < small * 40, "ten times the photos take far more than ten times as long");
}

void TestDecisions::batchesAreFullAndInOrder()
{
    QVERIFY(queue(QByteArray(49, 'r') + "w").next({}).slots.empty()); // waits to be full
    const Batch full = queue(QByteArray(60, 'r') + "w").next({});
    QCOMPARE(full.slots.size(), 50U);
    QCOMPARE(full.slots.front(), 0U);
    QCOMPARE(full.slots.back(), 49U);
    QCOMPARE(queue("rrr").next({}).slots.size(), 3U); // no more to come
    QVERIFY(queue("ss").next({}).slots.empty());
    auto troubled = queue("rrrr");
    troubled.limitBatch(0, 1);
    QCOMPARE(troubled.next({}).slots.size(), 1U);
}

void TestDecisions::slowUploadHoldsUpTwoBatchesAtMost()
{
    QVERIFY(queue("w" + QByteArray(99, 'r')).next({}).slots.empty());
    const Batch batch = queue("w" + QByteArray(100, 'r')).next({});
    QCOMPARE(batch.slots.size(), 50U);
    QCOMPARE(batch.slots.front(), 1U);
}

void TestDecisions::placesAreKept()
{
    const AlbumOrder album{{{5}, u"a"_s}, {{15}, u"b"_s}, {{25}, u"c"_s}};
    // Keys 0, 10, 20, 30: in front, after a, after b, at the end.
    auto four = queue("rrrr");
    const auto positionOf = [&](Batch batch) { return batch.position; };
    QCOMPARE(positionOf(four.next(album)).where, Position::First);
    four.set(0, CreateQueue::Settled);
    QCOMPARE(positionOf(four.next(album)).mediaItemId, u"a"_s);
    four.set(1, CreateQueue::Settled);
    QCOMPARE(positionOf(four.next(album)).mediaItemId, u"b"_s);
    four.set(2, CreateQueue::Settled);
    QCOMPARE(positionOf(four.next(album)).where, Position::Last);
    QCOMPARE(queue("rrrr").next({}).position.where, Position::Last);
}

void TestDecisions::createsAreCounted()
{
    AlbumOrder album;
    std::vector<CaptureKey> between; // each behind another one of the album
    for (int i = 0; i < 100; ++i) {
        album.emplace(CaptureKey{i * 10}, u"item-%1"_s.arg(i));
        between.push_back({i * 10 + 5});
    }
    const auto first = [&](int count) {
        return std::vector(between.begin(), between.begin() + count);
    };
    QCOMPARE(countCreates({}, album), (CreateCount{0, 0}));
    QCOMPARE(countCreates(between, {}), (CreateCount{2, 2}));
    QCOMPARE(countCreates(between, album), (CreateCount{100, 2}));
    QCOMPARE(countCreates(first(20), album), (CreateCount{20, 1}));
    // Neighbours behind the same one are one create.
    std::vector<CaptureKey> neighbours;
    for (int i = 0; i < 60; ++i)
        neighbours.push_back({41, QString::number(i + 100)});
    neighbours.push_back({51});
    QCOMPARE(countCreates(neighbours, album), (CreateCount{3, 2}));

    QVERIFY(keepsPlaces(ItemOrder::Auto, countCreates(first(20), album)));
    QVERIFY(!keepsPlaces(ItemOrder::Auto, countCreates(first(21), album)));
    QVERIFY(keepsPlaces(ItemOrder::Exact, countCreates(between, album)));
    QVERIFY(!keepsPlaces(ItemOrder::Batched, countCreates(first(2), album)));
    QVERIFY(keepsPlaces(ItemOrder::Auto, {103, 101})); // the order costs next to nothing
    QCOMPARE(timeOfCreates(100).count(), 200);
}

void TestDecisions::mingledPhotosGoTogether()
{
    AlbumOrder album;
    CreateQueue all;
    for (int i = 0; i < 60; ++i) // one behind each
        album.emplace(CaptureKey{i * 10}, u"item-%1"_s.arg(i));
    for (int i = 0; i < 60; ++i)
        all.add({i * 10 + 5});
    for (int i = 0; i < 55; ++i) // and a full batch behind the last, but for five of them
        all.add({1000 + i});
    all.letMingle(album);
    std::vector<Batch> batches;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all.set(i, CreateQueue::Ready);
        for (Batch batch = all.next(album); !batch.slots.empty(); batch = all.next(album)) {
            for (const std::size_t one : batch.slots)
                all.set(one, CreateQueue::Settled);
            batches.push_back(batch);
        }
    }
    QVERIFY(all.allSettled());
    QCOMPARE(batches.size(), 3U);
    // In their place, and in the order of capture.
    QCOMPARE(batches[0].slots.size(), 50U);
    QCOMPARE(batches[0].position.mediaItemId, u"item-0"_s);
    QCOMPARE(batches[0].outOfPlace, 49U);
    QCOMPARE(batches[1].slots.size(), 50U);
    QCOMPARE(batches[1].slots.front(), 59U);
    QCOMPARE(batches[1].position.where, Position::Last);
    QCOMPARE(batches[1].outOfPlace, 0U);
    QCOMPARE(batches[2].slots.size(), 15U);
    QCOMPARE(batches[2].position.mediaItemId, u"item-50"_s);
    QVERIFY(std::is_sorted(batches[2].slots.begin(), batches[2].slots.end()));
}

void TestDecisions::createdItemsAreRecognised()
{
    const auto at = [](int second) {
        return QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc());
    };
    const std::vector<Unsettled> asked{{1, 1, u"a.jpg"_s, at(100)},
                                       {2, 2, u"same.jpg"_s, at(200)},
                                       {3, 3, u"same.jpg"_s, at(300)},
                                       {4, 4, u"gone.jpg"_s, at(400)}};
    const std::vector<MediaItem> there{
        {.id = u"x"_s, .fileName = u"same.jpg"_s, .createdAt = at(300)},
        {.id = u"y"_s, .fileName = u"a.jpg"_s, .createdAt = at(9999)},
        {.id = u"z"_s, .fileName = u"other.jpg"_s}};
    const auto matched = matchCreated(asked, there);
    QCOMPARE(matched.size(), 2);
    QCOMPARE(matched[1].id, u"y"_s); // the only one of that name
    QCOMPARE(matched[3].id, u"x"_s); // of two with that name, the one of that time
}

void TestDecisions::createdItemsAreNotTakenForOthers()
{
    const auto at = [](int second) {
        return QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc());
    };
    const QString name = u"IMG_1.jpg"_s;
    const auto item = [&](const QString &id, const QDateTime &time) {
        return MediaItem{.id = id, .fileName = name, .createdAt = time};
    };
    const auto idsOf = [](const QHash<qint64, MediaItem> &matched) {
        return QStringList({matched.value(1).id, matched.value(2).id});
    };
    // Two cameras, the same moment: one item alone may be either's.
    const std::vector<Unsettled> twoCameras{{1, 1, name, at(100)}, {2, 2, name, at(100)}};
    QCOMPARE(idsOf(matchCreated(twoCameras, {item(u"x"_s, at(100))})), QStringList({{}, {}}));
    QCOMPARE(idsOf(matchCreated(twoCameras, {item(u"x"_s, at(100)), item(u"y"_s, at(100))})),
             QStringList({u"x"_s, u"y"_s}));
    // Who has no date takes what is left, not what is another's.
    const std::vector<Unsettled> twoDays{{2, 2, name, at(9'000)}, {1, 1, name, at(100)}};
    QCOMPARE(idsOf(matchCreated(twoDays, {item(u"y"_s, at(9'000)), item(u"x"_s, {})})),
             QStringList({u"x"_s, u"y"_s}));
    // Google's dates are hours off, its order is not.
    QCOMPARE(idsOf(matchCreated(twoDays, {item(u"x"_s, at(7'300)), item(u"y"_s, at(16'200))})),
             QStringList({u"x"_s, u"y"_s}));
}

void TestDecisions::fingerprintsDoNotDependOnTheServer()
{
    ImmichAsset one = asset(1);
    QCOMPARE(fingerprintOf(one), u"sha1:sum-1"_s);
    one.external = true;
    one.originalPath = u"/mnt/a.jpg"_s;
    one.modifiedAt = QDateTime::fromMSecsSinceEpoch(1700000000123, QTimeZone::utc());
    const QString before = fingerprintOf(one);
    one.checksum = u"other"_s;
    QCOMPARE(fingerprintOf(one), before);
    one.modifiedAt = one.modifiedAt.addSecs(1);
    QVERIFY(fingerprintOf(one) != before);
}

/// A slow film in front of very many photos: whoever looked through all of them at each step would
/// be at it for an hour.
void TestDecisions::queueKeepsItsPace()
{
    constexpr std::size_t count = 200'000;
    CreateQueue queue;
    for (std::size_t i = 0; i < count; ++i)
        queue.add({static_cast<qint64>(i)});
    const std::clock_t begin = std::clock();
    std::size_t created = 0;
    for (std::size_t i = 1; i < count; ++i) {
        queue.set(i, CreateQueue::Ready);
        const Batch batch = queue.next({});
        QVERIFY(batch.slots.empty() || batch.slots.size() == 50);
        for (const std::size_t one : batch.slots)
            queue.set(one, CreateQueue::Settled);
        created += batch.slots.size();
    }
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(created, count - 100); // less than two batches wait for the film
    const int slow = std::max(1, qEnvironmentVariableIntValue("IMMIRROR_SLOW")); // see support.h
    QVERIFY2(seconds < 10 * slow, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
