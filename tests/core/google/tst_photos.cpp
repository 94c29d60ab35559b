// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "google/photos.h"
#include "google/photoserror.h"
#include "net/oncebody.h"
#include "store/mirrors.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

const fakes::Matcher createCall{"POST", u"batchCreate"_s};
const fakes::Matcher newAlbum{"POST", u"/v1/albums"_s};

struct Setup
{
    fakes::FakeGoogle google;
    fakes::FakeClock clock;
    std::unique_ptr<HttpClient> calls = *HttpClient::create({});
    std::unique_ptr<HttpClient> media = *HttpClient::create({});
    GoogleEndpoints endpoints = *GoogleEndpoints::at(google.url());
    TokenSource tokens{*calls,
                       clock,
                       endpoints,
                       {.id = google.clientId, .secret = google.clientSecret},
                       google.grantRefreshToken()};
    PhotosClient photos{*calls, *media, tokens, clock, endpoints};
    std::stop_source stop;

    Setup()
    {
        clock.autoAdvance = true;
        google.createDelayMs = 0;
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
    }
    QString album(const QString &title = u"Album"_s)
    {
        return (*await(photos.createAlbum(title, {}))).id;
    }
    NewItem item(const QByteArray &bytes, const QString &name = u"a.jpg"_s)
    {
        OnceBody body(bytes);
        return {
            *await(photos.uploads().sendRaw(&body, bytes.size(), "image/jpeg", {})), name, {}};
    }
    std::vector<NewItem> newItems(int count)
    {
        std::vector<NewItem> all;
        for (int i = 0; i < count; ++i)
            all.push_back(item("bytes " + QByteArray::number(i), u"%1.jpg"_s.arg(i)));
        return all;
    }
    auto create(const QString &albumId, const std::vector<NewItem> &items, Position position = {})
    {
        return await(photos.createItems(albumId, items, position, stop.get_token()));
    }
    QStringList names(const QString &albumId)
    {
        QStringList all;
        for (const auto &one : google.albumItems(albumId))
            all << one.fileName;
        return all;
    }
    int sent(const fakes::Matcher &matcher) { return google.http().countRequests(matcher); }
};

Fault refusal(int status, const QString &message)
{
    return Fault::json(status, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, status},
                                                                    {u"message"_s, message}}}});
}

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesByToken();
    void fiftyAreTheMost();
    void positions();
    void outcomesOfItems();
    void unmentionedIsUnknown();
    void triedAgainWhereNothingWasDone_data();
    void triedAgainWhereNothingWasDone();
    void overlappingWritesWaitLong();
    void aUsedUpDayEndsAllAsking();
    void inDoubtOneRequestAsks();
    void noRetryOnARetry();
    void neverRepeatedWhereItMayBeDone_data();
    void neverRepeatedWhereItMayBeDone();
    void readsAllPages();
    void readsAreTriedAgain();
    void addsAndRemoves();
    void existingOnes();
    void nothingIsNoList();
    void deadTokenIsReplacedOnce();
    void uploadRefusals();
    void stoppedWriteIsWaitedFor();
    void stoppedWriteIsNotWaitedForLong();
    void stoppedBeforeItsToken();
};

void TestPhotos::matchesByToken()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(30);
    const auto results = s.create(album, items);
    QVERIFY(results);
    QCOMPARE(results->size(), 30U);
    for (std::size_t i = 0; i < 30; ++i) {
        QCOMPARE((*results)[i].uploadToken, items[i].uploadToken);
        QVERIFY((*results)[i].item);
        QCOMPARE((*results)[i].item->fileName, items[i].fileName);
        QCOMPARE(s.google.item((*results)[i].item->id)->bytes, "bytes " + QByteArray::number(i));
    }
    QCOMPARE(s.names(album).value(29), u"29.jpg"_s); // in the order of the call
    QCOMPARE(s.google.violations(), QStringList());
}

void TestPhotos::fiftyAreTheMost()
{
    Setup s;
    const QString album = s.album();
    auto items = s.newItems(51);
    const auto tooMany = s.create(album, items);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().name(), u"google.badRequest"_s);
    QCOMPARE(s.google.items().size(), 0U);
    items.pop_back();
    QCOMPARE(s.create(album, items)->size(), 50U);
    QCOMPARE(s.google.items().size(), 50U);
    QCOMPARE(PhotosClient::batchSize, 50);
}

void TestPhotos::positions()
{
    Setup s;
    const QString album = s.album();
    const auto first = s.create(album, {s.item("1", u"1.jpg"_s)});
    QVERIFY(s.create(album, {s.item("2", u"2.jpg"_s)}));
    QVERIFY(s.create(album, {s.item("0", u"0.jpg"_s)}, {Position::First}));
    QVERIFY(s.create(album, {s.item("x", u"x.jpg"_s), s.item("y", u"y.jpg"_s)},
                     {Position::After, first->front().item->id}));
    QCOMPARE(s.names(album).join(u' '), u"0.jpg 1.jpg x.jpg y.jpg 2.jpg"_s);
}

void TestPhotos::outcomesOfItems()
{
    Setup s;
    const QString album = s.album();
    const auto items = std::vector{s.item("good"), s.item("bad"), s.item("twin"), s.item("twin")};
    s.google.rejectBytes(fakes::FakeGoogle::sha1Hex("bad"));
    const auto results = s.create(album, items);
    QVERIFY(results);
    QVERIFY((*results)[0].item);
    QCOMPARE((*results)[1].item.error().name(), u"google.mediaRefused"_s);
    QVERIFY((*results)[2].item);
    QCOMPARE((*results)[3].item.error().name(), u"google.duplicateInCall"_s);
    QCOMPARE(s.google.albumItems(album).size(), 2U);
}

void TestPhotos::unmentionedIsUnknown()
{
    Setup s;
    const QJsonObject done{{u"uploadToken"_s, u"known"_s},
                           {u"status"_s, QJsonObject{{u"message"_s, u"Success"_s}}},
                           {u"mediaItem"_s, QJsonObject{{u"id"_s, u"item"_s}}}};
    s.google.http().failNext(
        createCall, Fault::json(207, QJsonObject{{u"newMediaItemResults"_s, QJsonArray{done}}}));
    const auto results =
        s.create(u"album"_s, {{u"lost"_s, u"a.jpg"_s, {}}, {u"known"_s, u"b.jpg"_s, {}}});
    QVERIFY(results);
    QCOMPARE((*results)[0].item.error().name(), u"google.outcomeUnknown"_s);
    QCOMPARE((*results)[1].item->id, u"item"_s);
    s.google.http().failNext(createCall, Fault::json(200, QJsonObject()));
    const auto none = s.create(u"album"_s, {{u"lost"_s, u"a.jpg"_s, {}}});
    QCOMPARE(none->front().item.error().name(), u"google.outcomeUnknown"_s);
    QCOMPARE(s.sent(createCall), 2);
}

void TestPhotos::triedAgainWhereNothingWasDone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("least"); // seconds
    QTest::newRow("conflict") << 409 << u"The operation was aborted."_s << 2 + 4;
    QTest::newRow("minute") << 429 << u"'Write requests per minute per user'"_s << 30 + 30;
}

void TestPhotos::triedAgainWhereNothingWasDone()
{
    QFETCH(const int, status);
    QFETCH(const QString, message);
    QFETCH(const int, least);
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(2);
    s.google.http().failNext(createCall, refusal(status, message), 2);
    const auto before = s.clock.monotonic();
    const auto results = s.create(album, items);
    QVERIFY(results && results->front().item);
    QCOMPARE(s.sent(createCall), 3);
    QVERIFY(s.clock.monotonic() - before >= std::chrono::seconds(least));
    QCOMPARE(s.google.albumItems(album).size(), 2U);

    s.google.http().failNext(createCall, refusal(status, message),
                             10); // it does not go on for ever
    const auto failed = s.create(album, items);
    QVERIFY(!failed);
    QCOMPARE(s.sent(createCall), 3 + 4);
}

void TestPhotos::overlappingWritesWaitLong()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(2);
    const Fault overlap = refusal(429, u"quota 'concurrent write request'"_s);
    s.google.http().failNext(createCall, overlap, 1);
    const auto before = s.clock.monotonic();
    QVERIFY(s.create(album, items)); // after the five minutes that a run waits
    QCOMPARE(s.sent(createCall), 2);
    QVERIFY(s.clock.monotonic() - before >= std::chrono::minutes(5));

    s.google.http().failNext(createCall, overlap, 10);
    const auto then = s.clock.monotonic();
    const auto failed = s.create(album, items);
    QVERIFY(!failed);
    QCOMPARE(failed.error().name(), u"google.concurrentWrites"_s);
    QCOMPARE(s.sent(createCall), 2 + 2);
    const auto again = s.create(album, items); // nor does another write wait, or go out
    QVERIFY(again.error().retryAfter > std::chrono::minutes(9));
    QCOMPARE(s.sent(createCall), 2 + 2);
    QVERIFY(s.clock.monotonic() - then < std::chrono::minutes(7));
    QVERIFY(await(s.photos.search(album, {}))); // reading is as free as ever
}

void TestPhotos::aUsedUpDayEndsAllAsking()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(1);
    s.google.dailyLimit = 0;
    QCOMPARE(await(s.photos.search(album, {})).error().name(), u"google.dailyQuota"_s);
    const std::size_t sent = s.google.http().requests().size();
    s.google.dailyLimit = 10'000;
    OnceBody body("bytes");
    for (const ErrorKind kind :
         {await(s.photos.search(album, {})).error().kind,
          await(s.photos.album(album, {})).error().kind,
          await(s.photos.createAlbum(u"B"_s, {})).error().kind,
          await(s.photos.uploads().sendRaw(&body, 5, "image/jpeg", {})).error().kind,
          s.create(album, items).error().kind})
        QCOMPARE(kind, ErrorKind::DailyQuota);
    QCOMPARE(s.google.http().requests().size(), sent);
    s.clock.advance(nextPacificMidnight(s.clock.now()) - s.clock.now());
    QVERIFY(!await(s.photos.search(album, {}))); // some minutes more
    s.clock.advance(std::chrono::minutes(16));
    QVERIFY(await(s.photos.search(album, {})));
}

void TestPhotos::inDoubtOneRequestAsks()
{
    const QTemporaryDir dir;
    const auto database = *Database::open(dir.filePath(u"ledger.db"_s));
    Setup s;
    const QString album = s.album();
    Pacing pacing(*database, *Mirrors::identityId(*database, {u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(pacing.setDay(s.clock.now().addSecs(3600)));
    QVERIFY(s.photos.access().beginRun(pacing, false));
    const std::size_t before = s.google.http().requests().size();
    QVERIFY(!await(s.photos.search(album, {})));
    QCOMPARE(s.google.http().requests().size(), before);

    const auto searchFourTimes = [&] {
        std::vector<std::shared_ptr<std::optional<Result<std::vector<MediaItem>>>>> searches;
        for (int i = 0; i < 4; ++i)
            searches.push_back(start(s.photos.search(album, {})));
        const auto isOver = [](const auto &search) { return search->has_value(); };
        const auto isGood = [](const auto &search) { return search->value().has_value(); };
        return QTest::qWaitFor(
                   [&] { return std::all_of(searches.begin(), searches.end(), isOver); }) &&
               std::all_of(searches.begin(), searches.end(), isGood);
    };
    s.google.dailyLimit = 0;
    QVERIFY(s.photos.access().beginRun(pacing, true)); // by a person
    QVERIFY(!searchFourTimes());
    QCOMPARE(s.google.http().requests().size(), before + 1);
    QVERIFY(pacing.state()->dayFreeAt > s.clock.now().addSecs(3600));

    s.google.dailyLimit = 10'000;
    QVERIFY(s.photos.access().beginRun(pacing, true));
    QVERIFY(searchFourTimes());
    QCOMPARE(s.google.http().requests().size(), before + 2 + 4);
    QVERIFY(!pacing.state()->dayFreeAt.isValid());
}

void TestPhotos::noRetryOnARetry()
{
    const fakes::Matcher token{"POST", u"/token"_s};
    const fakes::Matcher search{"POST", u"search"_s};
    Setup s;
    s.google.http().failNext(token, Fault::answer(503), 100);
    const auto result = await(s.photos.search(u"album"_s, {}));
    QCOMPARE(result.error().name(), u"google.serverError"_s);
    QCOMPARE(s.sent(token), 4); // and not four for each of four
    QCOMPARE(s.sent(search), 0);
    s.google.http().clearFaults();
    const QString album = s.album();
    const int before = s.sent(search);
    s.google.http().failNext(search, Fault::answer(500), 100);
    QVERIFY(!await(s.photos.search(album, {})));
    QCOMPARE(s.sent(search), before + 4);
    s.google.http().clearFaults();
    s.google.http().failNext(search, Fault::answer(503, "later", {{"Retry-After", "3600"}}), 100);
    const auto then = s.clock.monotonic();
    const auto later = await(s.photos.search(album, {}));
    QCOMPARE(later.error().retryAfter, std::chrono::hours(1));
    QCOMPARE(s.sent(search), before + 4 + 1);
    QCOMPARE(s.clock.monotonic(), then);
    s.google.http().clearFaults();
    const int lost = s.sent(search);
    s.google.http().failNext(search, Fault::dropBefore(), 100);
    QVERIFY(!await(s.photos.search(album, {})));
    QCOMPARE(s.sent(search), lost + 4); // nor one of Qt's own
}

void TestPhotos::neverRepeatedWhereItMayBeDone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("name");
    QTest::newRow("lost before") << Fault::dropBefore() << u"google.connectionLost"_s;
    QTest::newRow("lost after") << Fault::dropAfter() << u"google.connectionLost"_s;
    QTest::newRow("half an answer") << Fault::truncateAnswer() << u"google.connectionLost"_s;
    QTest::newRow("500") << Fault::answer(500) << u"google.serverError"_s;
    QTest::newRow("503") << Fault::answer(503) << u"google.serverError"_s;
    QTest::newRow("no json") << Fault::malformedJson() << u"google.unexpectedAnswer"_s;
    QTest::newRow("page") << Fault::html() << u"google.htmlAnswer"_s;
    QTest::newRow("per day") << refusal(429, u"'All requests per day'"_s) << u"google.dailyQuota"_s;
}

void TestPhotos::neverRepeatedWhereItMayBeDone()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, name);
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(2);
    s.google.http().failNext(createCall, fault);
    const auto results = s.create(album, items);
    QVERIFY(!results);
    QCOMPARE(results.error().name(), name);
    QCOMPARE(s.sent(createCall), 1);

    Setup t;
    t.google.http().failNext(newAlbum, fault);
    const auto made = await(t.photos.createAlbum(u"Holiday"_s, {}));
    QVERIFY(!made);
    QCOMPARE(made.error().name(), name);
    QCOMPARE(t.sent(newAlbum), 1);
}

void TestPhotos::readsAllPages()
{
    Setup s;
    s.google.limitWritesPerMinute = false;
    QStringList titles;
    for (int i = 0; i < 75; ++i) {
        titles << u"Album %1"_s.arg(i);
        s.album(titles.last());
    }
    s.google.addForeignAlbum(u"by hand"_s);
    QStringList listed;
    const auto all5 = *await(s.photos.albums({}));
    for (const GoogleAlbum &album : all5)
        listed << album.title;
    QCOMPARE(listed, titles);

    const QString big = s.google.albums().front().id;
    for (int batch = 0; batch < 4; ++batch) {
        std::vector<NewItem> items;
        for (int i = 0; i < 40; ++i)
            items.push_back(s.item(QByteArray::number(batch * 100 + i),
                                   u"%1.jpg"_s.arg(batch * 40 + i, 3, 10, QLatin1Char('0'))));
        QVERIFY(s.create(big, items));
    }
    const auto found = await(s.photos.search(big, {}));
    QVERIFY(found);
    QStringList names;
    for (const MediaItem &item : *found)
        names << item.fileName;
    QCOMPARE(names, s.names(big));
    QCOMPARE(names.size(), 160);
    QVERIFY(found->front().createdAt.isValid());
    QVERIFY(!found->front().url.isEmpty());
    QCOMPARE(await(s.photos.album(big, {}))->items, 160);
    QVERIFY(s.google.count(u"search"_s) >= 2);
}

void TestPhotos::readsAreTriedAgain()
{
    Setup s;
    const QString album = s.album();
    for (const Fault &fault : {Fault::dropAfter(), Fault::answer(503), Fault::truncateAnswer()}) {
        s.google.http().failNext({"POST", u":search"_s}, fault);
        QVERIFY(await(s.photos.search(album, {})));
    }
    s.google.http().failNext({"GET", u"/v1/albums/"_s}, Fault::answer(404));
    QCOMPARE(await(s.photos.album(album, {})).error().name(), u"google.notFound"_s);
}

void TestPhotos::addsAndRemoves()
{
    Setup s;
    const QString first = s.album(u"First"_s);
    const QString second = s.album(u"Second"_s);
    QStringList ids;
    const auto all7 = *s.create(first, s.newItems(3));
    for (const CreateResult &one : all7)
        ids << one.item->id;
    QVERIFY(await(s.photos.addToAlbum(second, {ids[2], ids[0]}, {})));
    QCOMPARE(s.names(second), (QStringList{u"2.jpg"_s, u"0.jpg"_s}));
    s.google.http().failNext({"POST", u":batchAdd"_s}, Fault::dropAfter()); // harmless twice
    QVERIFY(await(s.photos.addToAlbum(second, {ids[1]}, {})));
    QCOMPARE(s.names(second), (QStringList{u"2.jpg"_s, u"0.jpg"_s, u"1.jpg"_s}));

    QVERIFY(await(s.photos.removeFromAlbum(second, {ids[0], ids[1]}, {})));
    QCOMPARE(s.names(second), QStringList{u"2.jpg"_s});
    QCOMPARE(s.google.items().size(), 3U); // they stay in the library
    const auto again = await(s.photos.removeFromAlbum(second, {ids[2], ids[1]}, {}));
    QCOMPARE(again.error().name(), u"google.invalidMediaItem"_s);
    QCOMPARE(s.names(second), QStringList{u"2.jpg"_s}); // all or nothing
    const auto foreign = await(s.photos.addToAlbum(s.google.addForeignAlbum(u"x"_s), ids, {}));
    QCOMPARE(foreign.error().name(), u"google.albumForeign"_s);
    const auto gone = await(s.photos.addToAlbum(u"nowhere"_s, ids, {}));
    QCOMPARE(gone.error().name(), u"google.albumGone"_s);
}

/// An answer without a word is none: it would say that there is no album, and no photo in it.
void TestPhotos::nothingIsNoList()
{
    Setup s;
    const QString album = s.album();
    for (const QByteArray &body : {QByteArray(), QByteArray("[]"), QByteArray("null")}) {
        s.google.http().failNext({"GET", u"/v1/albums"_s}, Fault::answer(200, body), 9);
        s.google.http().failNext({"POST", u":search"_s}, Fault::answer(200, body), 9);
        const auto albums = await(s.photos.albums({}));
        QVERIFY(!albums);
        QCOMPARE(albums.error().kind, ErrorKind::UnexpectedAnswer);
        QVERIFY(!await(s.photos.search(album, {})));
        s.google.http().clearFaults();
    }
}

void TestPhotos::existingOnes()
{
    Setup s;
    QStringList ids;
    const auto all8 = *s.create(s.album(), s.newItems(3));
    for (const CreateResult &one : all8)
        ids << one.item->id;
    s.google.removeItemFromLibrary(ids[1]);
    QCOMPARE(*await(s.photos.existing(ids, {})), (QStringList{ids[0], ids[2]}));
}

void TestPhotos::deadTokenIsReplacedOnce()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(1);
    s.google.expireAccessTokens();
    s.google.resetCounts();
    QVERIFY(s.create(album, items));
    QCOMPARE(s.google.count(u"token"_s), 1);
    QCOMPARE(s.sent(createCall), 2); // refused, and replayed
    s.google.resetCounts();
    s.google.http().failNext(createCall, refusal(401, u"invalid credentials"_s), 5);
    const auto refused = s.create(album, items);
    QCOMPARE(refused.error().name(), u"google.unauthorized"_s);
    QCOMPARE(s.google.count(u"token"_s), 1);
    QCOMPARE(s.sent(createCall), 4);
    s.google.http().clearFaults();
    s.google.revokeAll();
    s.google.expireAccessTokens();
    QCOMPARE(s.create(album, items).error().kind, ErrorKind::SignInExpired);
}

void TestPhotos::uploadRefusals()
{
    Setup s;
    s.google.maxPhotoBytes = 10;
    const auto upload = [&](const QByteArray &bytes) {
        OnceBody body(bytes);
        return await(s.photos.uploads().sendRaw(&body, bytes.size(), "image/jpeg", {}));
    };
    QCOMPARE(upload("much too large").error().name(), u"google.tooLarge"_s);
    QVERIFY(upload("fine"));
    for (const QByteArray &body : {QByteArray(), QByteArray(" \n"), QByteArray("{}")}) {
        s.google.http().failNext({"POST", u"/uploads"_s}, Fault::answer(200, body));
        QCOMPARE(upload("fine").error().name(), u"google.unexpectedAnswer"_s);
    }
    s.google.http().failNext({"POST", u"/uploads"_s}, Fault::html());
    QCOMPARE(upload("fine").error().name(), u"google.htmlAnswer"_s);
    s.google.http().failNext({"POST", u"/uploads"_s}, Fault::dropAfter());
    QCOMPARE(upload("fine").error().name(), u"google.connectionLost"_s);
    s.google.expireAccessTokens();
    QCOMPARE(upload("fine").error().name(), u"google.unauthorized"_s);
    QVERIFY(upload("fine")); // with the next token
}

/// Stopping a write that is out would only leave its outcome open.
void TestPhotos::stoppedWriteIsWaitedFor()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(1);
    s.google.http().failNext(createCall, Fault::delay(50));
    const auto result = start(s.photos.createItems(album, items, {}, s.stop.get_token()));
    QTRY_COMPARE(s.sent(createCall), 1);
    s.stop.request_stop();
    QTRY_VERIFY(result->has_value());
    QVERIFY(**result);
    QVERIFY((**result)->front().item);
    QCOMPARE(s.create(album, items).error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.sent(createCall), 1);
}

void TestPhotos::stoppedWriteIsNotWaitedForLong()
{
    Setup s;
    s.clock.autoAdvance = false;
    const QString album = s.album();
    const auto items = s.newItems(1);
    s.google.http().failNext(createCall, Fault::hang());
    const auto result = start(s.photos.createItems(album, items, {}, s.stop.get_token()));
    QTRY_COMPARE(s.sent(createCall), 1);
    s.stop.request_stop();
    s.clock.advance(9s);
    QTest::qWait(20);
    QVERIFY(!result->has_value());
    s.clock.advance(1s);
    QTRY_VERIFY(result->has_value());
    QVERIFY(leavesOutcomeOpen((**result).error())); // it may have been done
    QCOMPARE(s.sent(createCall), 1);
}

/// Nothing has begun while it is only asked who may write.
void TestPhotos::stoppedBeforeItsToken()
{
    Setup s;
    const QString album = s.album();
    const auto items = s.newItems(1);
    s.clock.advance(2h); // the token is over
    s.google.http().failNext({"POST", u"/token"_s}, Fault::hang());
    const auto result = start(s.photos.createItems(album, items, {}, s.stop.get_token()));
    QTRY_COMPARE(s.sent({"POST", u"/token"_s}), 2);
    s.stop.request_stop();
    QTRY_VERIFY(result->has_value());
    QCOMPARE((**result).error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.sent(createCall), 0);
}

QTEST_GUILESS_MAIN(TestPhotos)
#include "tst_photos.moc"
