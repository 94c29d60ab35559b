// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakeimmich.h"
#include "immich/listing.h"
#include "support.h"

#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Generation;

namespace {

struct Setup
{
    fakes::FakeClock clock;
    fakes::FakeImmich immich;
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    ImmichClient client;
    QString albumId;

    explicit Setup(Generation generation = Generation::V3)
        : immich(generation)
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
};

std::vector<QString> ids(const std::vector<ImmichAsset> &assets)
{
    std::vector<QString> all;
    for (const ImmichAsset &asset : assets)
        all.push_back(asset.id);
    return all;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGeneration_data();
    void everyGeneration();
    void emptyAlbum();
    void manyOfOneSecond();
    void neverProvedWithFewer();
    void trashedBetweenPages();
    void earlierOneAddedBetweenPages();
    void changesTwice();
    void changesDuringAnInlineListing();
    void albumThatWentAway();
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

/// One row slips from the second page to the first, and is never seen.
/// Immich 3.0: the places of photos of one second differ from page to page.
void TestListing::manyOfOneSecond()
{
    Setup s;
    s.immich.stableTies = false;
    s.immich.pageLimit = 100;
    std::vector<QString> all = s.fill(300);
    for (int i = 0; i < 12; ++i) { // around the end of the first page
        const auto n = static_cast<std::size_t>(194 + i);
        s.immich.asset(all[n])->fileCreatedAt = Setup::at(200);
    }
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete);
    std::vector<QString> listed = ids(listing->assets);
    std::sort(listed.begin(), listed.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(listed, all);
    QVERIFY(s.pages() > 3); // one round would not do
}

/// Where the server keeps one from us, however often it is asked.
void TestListing::neverProvedWithFewer()
{
    Setup s;
    s.immich.stableTies = false;
    s.immich.pageLimit = 50;
    const std::vector<QString> all = s.fill(400);
    for (const QString &id : all)
        s.immich.asset(id)->fileCreatedAt = Setup::at(0);
    const auto listing = s.list();
    QVERIFY(listing);
    QVERIFY(listing->complete == (listing->assets.size() == all.size()));
    QVERIFY(listing->assets.size() > 300);
    QVERIFY(s.pages() <= 4 * 8);
}

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

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
