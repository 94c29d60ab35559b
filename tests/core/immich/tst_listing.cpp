// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakeimmich.h"
#include "immich/listing.h"
#include "support.h"

#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

namespace {

struct Setup
{
    fakes::FakeClock clock;
    fakes::FakeImmich immich;
    std::unique_ptr<HttpClient> http;
    ImmichClient client;
    QString albumId;

    explicit Setup(Generation generation = Generation::V3, HttpClient::Options options = {})
        : immich(generation)
        , http(*HttpClient::create(options))
        , client(*http, *http, clock, {immich.url(), immich.apiKey.toUtf8()})
    {
        clock.autoAdvance = true;
    }
    static QDateTime at(int minutes)
    {
        return QDateTime(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc()).addSecs(60LL * minutes);
    }
    std::vector<QString> fill(int count)
    {
        std::vector<QString> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(immich.addAsset(u"%1.jpg"_s.arg(i), QByteArray::number(i), at(i)));
        albumId = immich.addAlbum(u"Album"_s, ids);
        return ids;
    }
    Result<Listing> list()
    {
        const auto albums = await(client.albums({}));
        if (!albums)
            return tl::unexpected(albums.error());
        for (const ImmichAlbum &album : *albums) {
            if (album.id == albumId)
                return await(listAlbum(client, album, {}));
        }
        return fail(ErrorKind::NotFound);
    }
    int pages() { return immich.http().countRequests({"POST", u"search/metadata"_s}); }
    int idLists() { return immich.http().countRequests({"POST", u"download/info"_s}); }
    int singles() { return immich.http().countRequests({"GET", u"/api/assets/"_s}); }
    /// Of each page that was asked for: its size and its number.
    QStringList pagesAskedFor()
    {
        QStringList asked;
        for (const fakes::HttpRequest &request : immich.http().requests()) {
            if (!request.path.endsWith("search/metadata"_L1))
                continue;
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            asked << u"%1/%2"_s.arg(body["size"_L1].toInt()).arg(body["page"_L1].toInt());
        }
        return asked;
    }
    /// As before 3.1.0, where half of the photos are of one second.
    std::vector<QString> fillWithEqualDates(int count)
    {
        immich.stableTies = false;
        immich.pageLimit = 100;
        std::vector<QString> all = fill(count);
        for (int i = count / 4; i < 3 * count / 4; ++i) // over the ends of pages
            immich.asset(all[static_cast<std::size_t>(i)])->fileCreatedAt = at(count / 4);
        return all;
    }
};

std::vector<QString> ids(const std::vector<ImmichAsset> &assets)
{
    std::vector<QString> all;
    for (const ImmichAsset &asset : assets)
        all.push_back(asset.id);
    return all;
}

std::vector<QString> inOrder(std::vector<QString> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Long enough for this computer when it is busy.
const HttpClient::Options impatient{.silence = std::chrono::seconds(2)};

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGeneration_data();
    void everyGeneration();
    void emptyAlbum();
    void lostTheSameEachTime();
    void lostAmongPrivateOnes();
    void notProvedWithoutAllOfThem();
    void notProvedByIdsOfOthers();
    void changedWhileTheLostOnesCome();
    void cancelledWhileTheLostOnesCome();
    void trashedBetweenPages();
    void earlierOneAddedBetweenPages();
    void exchangedBetweenPages();
    void changesTwice();
    void changesDuringAnInlineListing();
    void albumThatWentAway();
    void goesOnWithSmallerPages_data();
    void goesOnWithSmallerPages();
    void slowPages();
    void noPageIsSmallEnough();
    void tooSlowForAWholeAlbum_data();
    void tooSlowForAWholeAlbum();
};

void TestListing::everyGeneration_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("1.144") << Generation::V1;
    QTest::newRow("2.7") << Generation::V2;
    QTest::newRow("3.1") << Generation::V3;
}

void TestListing::everyGeneration()
{
    QFETCH(const Generation, generation);
    Setup s(generation);
    auto all = s.fill(8);
    s.immich.setVisibility(all[1], u"archive"_s);
    s.immich.setVisibility(all[2], u"hidden"_s);
    s.immich.setVisibility(all[3], u"locked"_s);
    s.immich.trash(all[4]);
    const QString earliest = s.immich.addAsset(u"late.jpg"_s, "late", Setup::at(-100));
    s.immich.addToAlbum(s.albumId, {earliest});
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    QCOMPARE(listing->assets.front().id, earliest);
    QCOMPARE(listing->assets.size(), 6U);
    for (const ImmichAsset &asset : listing->leftOut)
        QVERIFY(asset.id == all[2] || asset.id == all[3] || asset.id == all[4]);
    QCOMPARE(listing->stamp.assetCount, 6);
    QCOMPARE(s.pages(), generation == Generation::V3 ? 1 : 0);
}

void TestListing::emptyAlbum()
{
    Setup s;
    s.fill(0);
    const auto listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(listing->assets.size(), 0U);
}

/// Immich 3.0 loses the same photos of one second each time (immich.md, 10).
void TestListing::lostTheSameEachTime()
{
    Setup s;
    const std::vector<QString> all = s.fillWithEqualDates(600);
    QSet<QString> paged;
    for (int page = 1; page <= 6; ++page) {
        const auto found = await(s.client.albumPage(s.albumId, 1000, page, {}));
        QVERIFY(found);
        for (const ImmichAsset &asset : found->assets)
            paged.insert(asset.id);
    }
    const int lost = 600 - static_cast<int>(paged.size());
    QVERIFY(lost > 20);
    s.immich.http().clearRequests();
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(inOrder(ids(listing->assets)), inOrder(all));
    QVERIFY(listing->assets.front().size > 0); // with its EXIF data
    QCOMPARE(s.pages(), 6);                    // another round would lack the same ones
    QCOMPARE(s.idLists(), 1);
    QCOMPARE(s.singles(), lost);
    QVERIFY(std::is_sorted(listing->assets.begin(), listing->assets.end(), capturedBefore));
}

/// The ids are those of hidden and locked assets and of films, too.
void TestListing::lostAmongPrivateOnes()
{
    Setup s;
    const std::vector<QString> all = s.fillWithEqualDates(300);
    std::vector<QString> films;
    for (std::size_t i = 100; i < 200; i += 10) {
        s.immich.setVisibility(all[i], u"hidden"_s);
        s.immich.setVisibility(all[i + 1], u"locked"_s);
        s.immich.setVisibility(all[i + 2], u"archive"_s);
        s.immich.trash(all[i + 3]);
        s.immich.goOffline(all[i + 4]);
        films.push_back(s.immich.addFilm(all[i + 5], "film" + QByteArray::number(int(i)), false));
    }
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(inOrder(ids(listing->assets)), inOrder(s.immich.visibleAssets(s.albumId)));
    QVERIFY(s.singles() > 0);
    for (const ImmichAsset &asset : listing->leftOut) {
        QVERIFY(asset.visibility == Visibility::Hidden || asset.visibility == Visibility::Locked);
        QVERIFY(std::find(films.begin(), films.end(), asset.id) == films.end());
    }
}

void TestListing::notProvedWithoutAllOfThem()
{
    for (const Fault &fault :
         {Fault::json(400, QJsonObject{{u"message"_s, u"Not found or no asset.read access"_s}}),
          Fault::json(200, QJsonObject()), Fault::answer(500)}) {
        Setup s;
        s.fillWithEqualDates(300);
        s.immich.http().failNext({"GET", u"/api/assets/"_s}, fault, 4);
        const auto listing = s.list();
        QVERIFY(listing);
        QVERIFY(!listing->complete);
        QVERIFY(listing->assets.size() > 200 && listing->assets.size() < 300);
        s.immich.http().clearFaults();
        QVERIFY(s.list()->complete);
    }
    Setup s;
    s.fillWithEqualDates(300);
    s.immich.http().failNext({"POST", u"download/info"_s}, Fault::answer(500), 99);
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(!listing->complete);
}

/// As many as the album counts, and one of them is not the album's.
void TestListing::notProvedByIdsOfOthers()
{
    Setup s;
    const std::vector<QString> all = s.fillWithEqualDates(300);
    QJsonArray others;
    for (std::size_t i = 1; i < all.size(); ++i)
        others.append(all[i]);
    const QJsonObject archive{{u"size"_s, 1}, {u"assetIds"_s, others}};
    s.immich.http().failNext(
        {"POST", u"download/info"_s},
        Fault::json(201, QJsonObject{{u"totalSize"_s, 1}, {u"archives"_s, QJsonArray{archive}}}));
    const auto listing = s.list();
    QVERIFY(listing);
    QCOMPARE(listing->assets.size(), all.size());
    QVERIFY(!listing->complete);
}

void TestListing::changedWhileTheLostOnesCome()
{
    Setup s;
    const std::vector<QString> all = s.fillWithEqualDates(300);
    bool done = false;
    s.immich.http().onRequest = [&](const fakes::HttpRequest &request) {
        if (request.path.startsWith("/api/assets/"_L1) && !std::exchange(done, true))
            s.immich.removeFromAlbum(s.albumId, {all[7], all[150]});
    };
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(inOrder(ids(listing->assets)), inOrder(s.immich.visibleAssets(s.albumId)));
    QCOMPARE(listing->assets.size(), 298U);
    QCOMPARE(listing->stamp.assetCount, 298);
}

void TestListing::cancelledWhileTheLostOnesCome()
{
    Setup s;
    s.fillWithEqualDates(300);
    std::stop_source stop;
    s.immich.http().onRequest = [&](const fakes::HttpRequest &request) {
        if (request.path.startsWith("/api/assets/"_L1))
            stop.request_stop();
    };
    const auto albums = *await(s.client.albums({}));
    const auto listing = await(listAlbum(s.client, albums.front(), stop.get_token()));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.singles(), 1);
}

/// One row slips from the second page to the first, and is never seen.
void TestListing::trashedBetweenPages()
{
    Setup s;
    const auto all = s.fill(1200);
    bool done = false;
    s.immich.pageHook = [&](int page) {
        if (page == 2 && !std::exchange(done, true))
            s.immich.trash(all[5]);
    };
    const auto listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    QCOMPARE(listing->assets.size(), 1199U);
    QCOMPARE(listing->stamp.assetCount, 1199);
    QCOMPARE(s.pages(), 4);
}

/// One row comes twice, and the new one not at all.
void TestListing::earlierOneAddedBetweenPages()
{
    Setup s;
    s.fill(1200);
    bool done = false;
    s.immich.pageHook = [&](int page) {
        if (page == 2 && !std::exchange(done, true))
            s.immich.addToAlbum(s.albumId,
                                {s.immich.addAsset(u"new.jpg"_s, "new", Setup::at(-10))});
    };
    const auto listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    QCOMPARE(listing->assets.size(), 1201U);
    QCOMPARE(s.pages(), 4);
}

/// Its count stays, and so many are listed: one that is not in it, and one is not.
void TestListing::exchangedBetweenPages()
{
    Setup s;
    const auto all = s.fill(1200);
    bool done = false;
    s.immich.pageHook = [&](int page) {
        if (page != 2 || std::exchange(done, true))
            return;
        s.immich.removeFromAlbum(s.albumId, {all[5]});
        s.immich.addToAlbum(s.albumId, {s.immich.addAsset(u"new.jpg"_s, "new", Setup::at(5000))});
    };
    const auto listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(listing->assets.size(), 1200U);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    QCOMPARE(listing->stamp.assetCount, 1200);
    QCOMPARE(s.pages(), 4);
}

void TestListing::changesTwice()
{
    Setup s;
    const auto all = s.fill(1200);
    std::size_t next = 0;
    s.immich.pageHook = [&](int page) {
        if (page == 2)
            s.immich.trash(all[next++]);
    };
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(!listing->complete);
    QCOMPARE(s.pages(), 4); // not for ever
    s.immich.pageHook = {};
    const auto later = s.list();
    QVERIFY(later && later->complete);
    QCOMPARE(later->assets.size(), 1198U);
}

void TestListing::changesDuringAnInlineListing()
{
    Setup s(Generation::V2);
    s.fill(3);
    const auto albums = *await(s.client.albums({}));
    s.immich.addToAlbum(s.albumId, {s.immich.addAsset(u"new.jpg"_s, "new", Setup::at(50))});
    const auto listing = await(listAlbum(s.client, albums.front(), {}));
    QVERIFY(listing && listing->complete);
    QCOMPARE(listing->assets.size(), 4U);
    QCOMPARE(listing->stamp.assetCount, 4);
}

void TestListing::albumThatWentAway()
{
    for (const Generation generation : {Generation::V1, Generation::V2, Generation::V3}) {
        Setup s(generation);
        s.fill(3);
        const auto albums = *await(s.client.albums({}));
        s.immich.deleteAlbum(s.albumId);
        const auto listing = await(listAlbum(s.client, albums.front(), {}));
        QVERIFY(!listing);
        QCOMPARE(listing.error().name(), u"immich.notFound"_s);
    }
}

void TestListing::goesOnWithSmallerPages_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("silence") << Fault::hang();
    QTest::newRow("a proxy gave up") << Fault::html(504);
    QTest::newRow("Cloudflare gave up") << Fault::answer(524);
    QTest::newRow("408") << Fault::answer(408);
}

/// Where the second page is too much, it is not asked for again, and the first is kept.
void TestListing::goesOnWithSmallerPages()
{
    QFETCH(const Fault, fault);
    Setup s(Generation::V3, impatient);
    s.fill(1500);
    bool done = false;
    s.immich.pageHook = [&](int page) {
        if (page == 1 && !std::exchange(done, true))
            s.immich.http().failNext({"POST", u"search/metadata"_s}, fault);
    };
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    const QStringList pages{u"1000/1"_s, u"1000/2"_s, u"200/6"_s, u"200/7"_s, u"200/8"_s};
    QCOMPARE(s.pagesAskedFor(), pages);
}

/// 75 s for a thousand photos, as of a small computer.
void TestListing::slowPages()
{
    Setup s;
    s.fill(2500);
    s.immich.pageHook = [&](int) {
        const QJsonObject body =
            QJsonDocument::fromJson(s.immich.http().requests().back().body).object();
        s.clock.advance(std::chrono::milliseconds(75) * body["size"_L1].toInt());
    };
    auto listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    const QStringList pages{u"1000/1"_s, u"200/6"_s,  u"200/7"_s,  u"200/8"_s, u"200/9"_s,
                            u"200/10"_s, u"200/11"_s, u"200/12"_s, u"200/13"_s};
    QCOMPARE(s.pagesAskedFor(), pages);
    s.immich.http().clearRequests();
    listing = s.list();
    QVERIFY(listing && listing->complete);
    QCOMPARE(s.pagesAskedFor().front(), u"200/1"_s); // and so it stays
}

void TestListing::noPageIsSmallEnough()
{
    Setup s(Generation::V3, impatient);
    s.fill(1500);
    s.immich.pageHook = [&](int) {
        s.immich.http().failNext({"POST", u"search/metadata"_s}, Fault::html(504), 99);
    };
    const auto listing = s.list();
    QVERIFY(!listing);
    QCOMPARE(listing.error().name(), u"immich.serverError"_s);
    const QStringList pages{u"1000/1"_s, u"1000/2"_s, u"200/6"_s, u"40/26"_s};
    QCOMPARE(s.pagesAskedFor(), pages);
}

void TestListing::tooSlowForAWholeAlbum_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("1.144") << Generation::V1;
    QTest::newRow("2.7") << Generation::V2;
}

/// Immich 1 and 2 send an album as one answer. Search lacks there what is archived or another
/// person's: it comes by its ids.
void TestListing::tooSlowForAWholeAlbum()
{
    QFETCH(const Generation, generation);
    Setup s(generation, impatient);
    auto all = s.fill(30);
    s.immich.setVisibility(all[1], u"archive"_s);
    s.immich.setVisibility(all[2], u"hidden"_s);
    const QString bob = s.immich.addUser(u"Bob"_s, u"bob@example.test"_s);
    s.immich.asset(all[3])->ownerId = bob;
    s.immich.pageLimit = 10;
    const auto albums = *await(s.client.albums({}));
    s.immich.http().failNext({"GET", u"/api/albums/"_s}, Fault::hang());
    const auto listing = await(listAlbum(s.client, albums.front(), {}));
    QVERIFY(listing);
    QVERIFY(listing->complete);
    QCOMPARE(ids(listing->assets), s.immich.visibleAssets(s.albumId));
    QCOMPARE(listing->assets.size(), 29U);
    QCOMPARE(s.pages(), 3);
    QCOMPARE(s.singles(), 3);
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
