// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "testclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace immirror::fakes;

// Google's stand-in: albums and media items.
class TestFakeGoogleLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void batchCreate();
    void batchCreateRefusals();
    void duplicates();
    void positions();
    void addAndRemove();
    void overlappingWrites();
    void quotas();
    void pages();
    void persistence();

private:
    std::unique_ptr<FakeGoogle> m_google;
    std::unique_ptr<GoogleClient> m_client;
};

void TestFakeGoogleLibrary::init()
{
    m_google = std::make_unique<FakeGoogle>();
    m_google->createDelayMs = 0;
    m_client = std::make_unique<GoogleClient>(*m_google);
}

void TestFakeGoogleLibrary::batchCreate()
{
    const QString album = m_client->newAlbum();
    QJsonArray items;
    QHash<QString, QString> nameOfToken;
    for (int i = 0; i < 10; ++i) {
        items.append(m_client->newItem(QByteArray::number(i), u"%1.jpg"_s.arg(i)));
        nameOfToken[items.last()["simpleMediaItem"_L1]["uploadToken"_L1].toString()] =
            u"%1.jpg"_s.arg(i);
    }
    const Answer answer = m_client->create(album, items);
    QCOMPARE(answer.status, 200);
    const QJsonArray results = answer.object()["newMediaItemResults"_L1].toArray();
    bool shuffled = false;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QString name = nameOfToken.value(results[i]["uploadToken"_L1].toString());
        QCOMPARE(results[i]["mediaItem"_L1]["filename"_L1].toString(), name);
        shuffled = shuffled || name != u"%1.jpg"_s.arg(i);
    }
    QVERIFY(shuffled);
    const std::vector<FakeGoogle::MediaItem> stored = m_google->albumItems(album);
    QCOMPARE(stored.size(), size_t(10));
    QCOMPARE(stored[3].bytes, "3"_ba); // the album keeps the order of the request
    const QJsonObject seen = m_client->call("GET"_ba, u"albums/"_s + album).object();
    QCOMPARE(seen["mediaItemsCount"_L1], QJsonValue(u"10"_s));
}

void TestFakeGoogleLibrary::batchCreateRefusals()
{
    const QString album = m_client->newAlbum();
    QJsonArray items;
    for (int i = 0; i < 51; ++i) {
        items.append(m_client->newItem(QByteArray::number(i)));
    }
    const Answer tooMany = m_client->create(album, items);
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.message(), u"Request must have less than 50 items"_s);
    QCOMPARE(m_client->create(album, {}).status, 400);
    QCOMPARE(m_client->create({}, {items[0]}, {{u"position"_s, u"LAST_IN_ALBUM"_s}}).status, 400);
    QCOMPARE(m_client->create(album, {m_client->newItem("x"_ba, QString(256, u'n'))}).status, 400);
    QCOMPARE(m_client->create(u"gone"_s, {items[0]}).message(),
             u"The provided ID does not match any albums"_s);
    QCOMPARE(m_client->create(m_google->addForeignAlbum(u"Hand"_s), {items[0]}).message(),
             u"No permission to add media items to this album."_s);
    m_google->storageFull(true);
    QVERIFY(m_client->create(album, {items[0]}).message().startsWith(u"The remaining storage"_s));
    m_google->storageFull(false);
    const auto code = [&](const QJsonObject &item) {
        return m_client->create(album, {item})
            .object()["newMediaItemResults"_L1][0]["status"_L1]["code"_L1]
            .toInt();
    };
    m_google->rejectBytes(FakeGoogle::sha1Hex("bad"_ba));
    QCOMPARE(code(m_client->newItem("bad"_ba)), 3);
    QCOMPARE(code(m_client->newItem("drawing"_ba, u"a.svg"_s)), 3);
    QCOMPARE(code(items[0].toObject()), 0);
    m_google->createOutcome = [](const FakeGoogle::NewItem &) { return 13; };
    QCOMPARE(code(items[1].toObject()), 13);
    m_google->createOutcome = nullptr;
    m_google->nowMs = [] { return QDateTime::currentMSecsSinceEpoch() + 25LL * 3600 * 1000; };
    m_client->signIn();
    QCOMPARE(code(items[2].toObject()), 3); // the upload token is older than a day
}

void TestFakeGoogleLibrary::duplicates()
{
    const QString first = m_client->newAlbum();
    const QString second = m_client->newAlbum();
    QVERIFY(first != second); // the same title twice is two albums
    const QString id =
        createdId(m_client->create(first, {m_client->newItem("same"_ba, u"one.jpg"_s)}));
    const Answer again = m_client->create(second, {m_client->newItem("same"_ba, u"two.jpg"_s)});
    QCOMPARE(createdId(again), id);
    QCOMPARE(m_google->item(id)->fileName, u"one.jpg"_s);
    QCOMPARE(m_google->album(second)->itemIds, std::vector<QString>{id});
    const Answer twice =
        m_client->create(first, {m_client->newItem("new"_ba), m_client->newItem("new"_ba)});
    int failed = 0;
    for (const QJsonValue &result : twice.object()["newMediaItemResults"_L1].toArray()) {
        failed += result["status"_L1]["code"_L1].toInt() == 6 ? 1 : 0;
    }
    QCOMPARE(failed, 1);
    // Bytes that the phone brought in: good in the album at creation, refused by batchAdd.
    m_google->markAlreadyOwnedBytes(FakeGoogle::sha1Hex("phone"_ba));
    const QString phone = createdId(m_client->create(first, {m_client->newItem("phone"_ba)}));
    QVERIFY(!phone.isEmpty());
    QCOMPARE(m_client
                 ->call("POST"_ba, u"albums/%1:batchAddMediaItems"_s.arg(second),
                        {{u"mediaItemIds"_s, QJsonArray{phone}}})
                 .message(),
             u"Request contains an invalid media item id."_s);
    m_google->loseNextCreateAnswer();
    m_client->create(first, {m_client->newItem("lost"_ba)});
    QVERIFY(m_google->albumItems(first).back().bytes == "lost");
}

void TestFakeGoogleLibrary::positions()
{
    const QString album = m_client->newAlbum();
    const QString b = createdId(m_client->create(album, {m_client->newItem("b"_ba)}));
    m_client->create(album, {m_client->newItem("a"_ba)}, {{u"position"_s, u"FIRST_IN_ALBUM"_s}});
    m_client->create(album, {m_client->newItem("e"_ba)}, {{u"position"_s, u"LAST_IN_ALBUM"_s}});
    m_client->create(album, {m_client->newItem("c"_ba), m_client->newItem("d"_ba)},
                     {{u"position"_s, u"AFTER_MEDIA_ITEM"_s}, {u"relativeMediaItemId"_s, b}});
    QByteArray order;
    for (const FakeGoogle::MediaItem &item : m_google->albumItems(album)) {
        order += item.bytes;
    }
    QCOMPARE(order, "abcde"_ba);
    QCOMPARE(
        m_client
            ->create(album, {m_client->newItem("f"_ba)},
                     {{u"position"_s, u"AFTER_MEDIA_ITEM"_s}, {u"relativeMediaItemId"_s, u"no"_s}})
            .status,
        400);
}

void TestFakeGoogleLibrary::addAndRemove()
{
    const QString album = m_client->newAlbum();
    const QString a = createdId(m_client->create({}, {m_client->newItem("a"_ba)}));
    const QString b = createdId(m_client->create({}, {m_client->newItem("b"_ba)}));
    const auto change = [&](const QString &what, const QJsonArray &ids) {
        return m_client
            ->call("POST"_ba, u"albums/%1:%2"_s.arg(album, what), {{u"mediaItemIds"_s, ids}})
            .status;
    };
    QCOMPARE(change(u"batchAddMediaItems"_s, {a, u"unknown"_s}), 400); // all or nothing
    QVERIFY(m_google->album(album)->itemIds.empty());
    QCOMPARE(change(u"batchAddMediaItems"_s, {a, a}), 400);
    QCOMPARE(change(u"batchAddMediaItems"_s, {b, a}), 200);
    QCOMPARE(m_google->album(album)->itemIds, (std::vector<QString>{b, a}));
    QCOMPARE(change(u"batchRemoveMediaItems"_s, {a}), 200);
    QCOMPARE(change(u"batchRemoveMediaItems"_s, {a}), 400); // not there any more
    m_google->removeItemFromLibrary(a);
    QCOMPARE(m_client->call("GET"_ba, u"mediaItems/"_s + a).status, 404);
    const Answer both = m_client->call(
        "GET"_ba, u"mediaItems:batchGet?mediaItemIds=%1&mediaItemIds=%2"_s.arg(a, b));
    const QJsonArray results = both.object()["mediaItemResults"_L1].toArray();
    QVERIFY(results[0]["status"_L1].isObject());
    QCOMPARE(results[1]["mediaItem"_L1]["id"_L1].toString(), b);
    QCOMPARE(m_client
                 ->call("PATCH"_ba, u"albums/%1?updateMask=title"_s.arg(album),
                        {{u"title"_s, QString(501, u't')}})
                 .status,
             400);
}

void TestFakeGoogleLibrary::overlappingWrites()
{
    m_google->createDelayMs = 50;
    const Headers headers{{"Authorization"_ba, m_client->bearer()}};
    const QByteArray body = json({{u"album"_s, QJsonObject{{u"title"_s, u"x"_s}}}});
    QNetworkReply *first =
        m_client->begin("POST"_ba, m_client->url(u"/v1/albums"_s), headers, body);
    QNetworkReply *second =
        m_client->begin("POST"_ba, m_client->url(u"/v1/albums"_s), headers, body);
    const QList<int> statuses{m_client->finish(first).status, m_client->finish(second).status};
    QVERIFY(statuses.contains(200) && statuses.contains(429));
    QCOMPARE(m_google->violations().size(), 1);
}

void TestFakeGoogleLibrary::quotas()
{
    qint64 now = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    m_google->nowMs = [&] { return now; };
    m_client->signIn();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(!m_client->newAlbum().isEmpty());
    }
    const QJsonObject body{{u"album"_s, QJsonObject{{u"title"_s, u"x"_s}}}};
    const auto limit = [](const Answer &answer) {
        return answer.object()["error"_L1]["details"_L1][0]["metadata"_L1]["quota_limit"_L1]
            .toString();
    };
    const Answer perMinute = m_client->call("POST"_ba, u"albums"_s, body);
    QCOMPARE(perMinute.status, 429);
    QCOMPARE(limit(perMinute), u"WritesPerMinutePerUser"_s);
    QCOMPARE(m_client->call("GET"_ba, u"albums"_s).status, 200); // reads go on
    now += 61'000;
    QCOMPARE(m_client->call("POST"_ba, u"albums"_s, body).status, 200);
    m_google->dailyLimit = 10;
    QCOMPARE(limit(m_client->call("GET"_ba, u"albums"_s)), u"ApiCallsPerProjectPerDay"_s);
    now += 18 * 3600 * 1000; // 23:01 in California
    m_client->signIn();
    QCOMPARE(m_client->call("GET"_ba, u"albums"_s).status, 429);
    now += 3600 * 1000;
    m_client->signIn();
    QCOMPARE(m_client->call("GET"_ba, u"albums"_s).status, 200);
}

void TestFakeGoogleLibrary::pages()
{
    m_google->limitWritesPerMinute = false;
    for (int i = 0; i < 25; ++i) {
        m_client->newAlbum(u"Album %1"_s.arg(i));
    }
    QSet<QString> titles;
    QString token;
    QString used;
    do {
        const QJsonObject page =
            m_client->call("GET"_ba, u"albums?pageSize=10&pageToken="_s + token).object();
        QVERIFY(page["albums"_L1].toArray().size() < 10); // short, and not the end
        for (const QJsonValue &album : page["albums"_L1].toArray()) {
            titles.insert(album["title"_L1].toString());
        }
        used = token;
        token = page["nextPageToken"_L1].toString();
    } while (!token.isEmpty());
    QCOMPARE(titles.size(), 25);
    QCOMPARE(m_client->call("GET"_ba, u"albums?pageToken="_s + used).status, 400); // good once
    QCOMPARE(m_client->call("GET"_ba, u"albums?pageSize=51"_s).status, 400);
}

void TestFakeGoogleLibrary::persistence()
{
    QTemporaryDir dir;
    m_google->persistDir = dir.path();
    const QString album = m_client->newAlbum(u"Kept"_s);
    m_client->create(album, {m_client->newItem("one"_ba), m_client->newItem("two"_ba)});
    const QString refreshToken = m_google->grantRefreshToken();
    m_google.reset();
    FakeGoogle later;
    QVERIFY(later.loadFrom(dir.path()));
    QCOMPARE(later.albumByTitle(u"Kept"_s)->id, album);
    QCOMPARE(later.albumItems(album).at(1).bytes, "two"_ba);
    QCOMPARE(later.count(u"batchCreate"_s), 1);
}

QTEST_GUILESS_MAIN(TestFakeGoogleLibrary)
#include "tst_fakegoogle_library.moc"
