// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich.h"
#include "testclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace immirror::fakes;

namespace {

QDateTime taken(int number)
{
    return QDateTime::fromString(u"2024-05-01T10:00:00Z"_s, Qt::ISODate).addSecs(number * 60);
}

} // namespace

// The stand-ins themselves, asked through real HTTP: a test that trusts them has to know that they
// refuse what the real services refuse.
class TestFakeImmich : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults();
    void tls();
    void immichAlbumLists();
    void immichInlineAssets();
    void immichSearch();
    void immichPageHook();
    void immichTriples();
    void immichRefusals();
    void immichOriginals();

private:
    Answer immich(FakeImmich &server, const QString &path, const Headers &more = {});
    Answer search(FakeImmich &server, const QJsonObject &body);

    TestClient m_client;
};

Answer TestFakeImmich::immich(FakeImmich &server, const QString &path, const Headers &more)
{
    Headers headers{{"x-api-key"_ba, server.apiKey.toLatin1()}};
    return m_client.send("GET"_ba, QUrl(server.url().toString() + path), headers + more);
}

Answer TestFakeImmich::search(FakeImmich &server, const QJsonObject &body)
{
    return m_client.send("POST"_ba, QUrl(server.url().toString() + "/api/search/metadata"_L1),
                         {{"x-api-key"_ba, server.apiKey.toLatin1()}}, json(body));
}

void TestFakeImmich::faults()
{
    HttpServer server([](const HttpRequest &request, const HttpReplier &replier) {
        replier.reply(200, {}, request.method + ':' + request.body);
    });
    QVERIFY(server.listen());
    const QUrl url(server.url().toString() + "/a%20b?x=1+2"_L1);

    QCOMPARE(m_client.send("POST"_ba, url, {}, "hello"_ba).body, "POST:hello"_ba);
    QCOMPARE(server.requests().back().path, u"/a b"_s);
    QCOMPARE(server.requests().back().queryValue(u"x"), u"1 2"_s);
    QCOMPARE(m_client.send("HEAD"_ba, url).headers.value("content-length"_ba), "5"_ba);

    server.failNext({"GET"_ba, u"/a b"_s}, Fault::answer(503, "busy"_ba), 2);
    QCOMPARE(m_client.send("GET"_ba, url).status, 503);
    QCOMPARE(m_client.send("POST"_ba, url).status, 200); // another method is not hit
    QCOMPARE(m_client.send("GET"_ba, url).status, 503);
    QCOMPARE(m_client.send("GET"_ba, url).status, 200);
    server.failNext({}, Fault::redirect(QUrl(u"http://example.com/"_s)));
    QCOMPARE(m_client.send("GET"_ba, url).headers.value("location"_ba), "http://example.com/"_ba);
    server.failNext({}, Fault::truncateAnswer());
    QCOMPARE(m_client.send("POST"_ba, url, {}, QByteArray(1000, 'x')).status, 0);
    server.failNext({}, Fault::delay(100));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client.send("GET"_ba, url).status, 200);
    QVERIFY(timer.elapsed() >= 100);
    server.failNext({}, Fault::dropBefore(), 5); // QNetworkAccessManager tries again by itself
    QCOMPARE(m_client.send("GET"_ba, url).status, 0);
    server.clearFaults();

    const QByteArray big(30'000'000, 'b');
    QCOMPARE(m_client.send("POST"_ba, url, {}, big).body.size(), big.size() + 5);
    QCOMPARE(server.requests().back().bodySize, big.size());
    QVERIFY(server.requests().back().body.size() <= 1024 * 1024);

    server.idleTimeoutMs = 20;
    m_client.send("GET"_ba, url);
    const int connection = server.requests().back().connection;
    QTest::qWait(100);
    m_client.send("GET"_ba, url);
    QVERIFY(server.requests().back().connection != connection);
}

void TestFakeImmich::tls()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("needs openssl to make a certificate");
    }
    QTemporaryDir dir;
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                u"-keyout"_s, dir.filePath(u"key"_s), u"-out"_s,
                                dir.filePath(u"cert"_s), u"-subj"_s, u"/CN=127.0.0.1"_s}),
             0);
    QFile key(dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QSslCertificate certificate = QSslCertificate::fromPath(dir.filePath(u"cert"_s)).value(0);
    FakeImmich server;
    QVERIFY(server.http().listenTls(certificate, QSslKey(&key, QSsl::Rsa)));
    QNetworkReply *reply =
        m_client.begin("GET"_ba, QUrl(server.url().toString() + "/api/server/ping"_L1));
    connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
    QCOMPARE(m_client.finish(reply).object()["res"_L1].toString(), u"pong"_s);
}

void TestFakeImmich::immichAlbumLists()
{
    for (const Generation generation : {Generation::V1, Generation::V2, Generation::V3}) {
        FakeImmich server(generation);
        const QString alice = server.addUser(u"Alice"_s, u"alice@example.test"_s);
        const QString bob = server.addUser(u"Bob"_s, u"bob@example.test"_s);
        const QString asset = server.addAsset(u"a.jpg"_s, "a"_ba, taken(1));
        server.addAlbum(u"Mine"_s, {asset});
        const QString bobs = server.addAlbum(u"Bob's"_s, {}, bob);
        server.addAlbum(u"Bob's own"_s, {}, bob);
        server.shareAlbum(bobs, alice);

        const QJsonArray plain = immich(server, u"/api/albums"_s).array();
        const QJsonArray shared = immich(server, u"/api/albums?shared=true"_s).array();
        const bool v3 = generation == Generation::V3;
        QCOMPARE(plain.size(), v3 ? 2 : 1);
        QCOMPARE(shared.size(), v3 ? 2 : 1); // v3 ignores the parameter
        QCOMPARE(immich(server, u"/api/albums?isOwned=false"_s).array().size(), 1);
        for (const QJsonValue &value : plain) {
            const QJsonObject album = value.toObject();
            QCOMPARE(album.contains("ownerId"_L1), !v3);
            QCOMPARE(album.contains("assets"_L1), !v3);
            QCOMPARE(album.contains("lastModifiedAssetTimestamp"_L1),
                     album["assetCount"_L1].toInt() > 0);
            if (v3) {
                QCOMPARE(album["albumUsers"_L1][0]["role"_L1].toString(), u"owner"_s);
            }
        }
        const Answer list = immich(server, u"/api/albums"_s);
        const QByteArray tag = list.headers.value("etag"_ba);
        QCOMPARE(immich(server, u"/api/albums"_s, {{"If-None-Match"_ba, tag}}).status, 304);
    }
}

void TestFakeImmich::immichInlineAssets()
{
    FakeImmich server(Generation::V2);
    const QString alice = server.addUser(u"Alice"_s, u"alice@example.test"_s);
    FakeImmich::Asset foreign;
    foreign.ownerId = server.addUser(u"Bob"_s, u"bob@example.test"_s);
    foreign.bytes = "bob"_ba;
    foreign.fileCreatedAt = taken(0);
    const QString own = server.addAsset(u"a.jpg"_s, "a"_ba, taken(1));
    const QString archived = server.addAsset(u"b.jpg"_s, "b"_ba, taken(2));
    const QString hidden = server.addAsset(u"c.mov"_s, "c"_ba, taken(3));
    server.setVisibility(archived, u"archive"_s);
    server.setVisibility(hidden, u"hidden"_s);
    const QString album =
        server.addAlbum(u"Trip"_s, {own, archived, hidden, server.addAsset(foreign)});
    const QString path = u"/api/albums/"_s + album;

    const QJsonArray assets = immich(server, path).object()["assets"_L1].toArray();
    QCOMPARE(assets.size(), 3);
    QCOMPARE(server.visibleAssets(album).size(), size_t(3));
    QVERIFY(assets[0]["exifInfo"_L1].isObject());
    QCOMPARE(assets[0]["fileCreatedAt"_L1].toString(), u"2024-05-01T10:02:00+00:00"_s);
    QCOMPARE(immich(server, path + u"?withoutAssets=true"_s).object()["assets"_L1],
             QJsonValue(QJsonArray()));
    // Search on v1 and v2 is no way to list: neither other people's assets nor archived ones.
    const QJsonArray found = search(server, {{u"albumIds"_s, QJsonArray{album}}})
                                 .object()["assets"_L1]["items"_L1]
                                 .toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["id"_L1].toString(), own);
}

void TestFakeImmich::immichSearch()
{
    FakeImmich server;
    std::vector<QString> ids;
    for (int i = 0; i < 7; ++i) {
        ids.push_back(server.addAsset(u"%1.jpg"_s.arg(i), QByteArray::number(i), taken(i)));
    }
    const QString all = server.addAlbum(u"All"_s, ids);
    const QString some = server.addAlbum(u"Some"_s, {ids[1], ids[2]});
    server.setVisibility(ids[0], u"hidden"_s);
    server.setVisibility(ids[3], u"locked"_s);
    server.trash(ids[4]);
    const auto assets = [&](const QJsonObject &body) {
        return search(server, body).object()["assets"_L1].toObject();
    };
    const QJsonObject first =
        assets({{u"albumIds"_s, QJsonArray{all}}, {u"size"_s, 3}, {u"order"_s, u"asc"_s}});
    QCOMPARE(first["total"_L1].toInt(), 3); // of the page
    QCOMPARE(first["nextPage"_L1], QJsonValue(u"2"_s));
    QCOMPARE(first["items"_L1][0]["id"_L1].toString(), ids[0]); // hidden, and still there
    QVERIFY(!first["items"_L1][0].toObject().contains("exifInfo"_L1));
    const QJsonObject second = assets(
        {{u"albumIds"_s, QJsonArray{all}}, {u"size"_s, 3}, {u"page"_s, 2}, {u"order"_s, u"asc"_s}});
    QCOMPARE(second["total"_L1].toInt(), 2);
    QVERIFY(second["nextPage"_L1].isNull());
    QCOMPARE(assets({{u"albumIds"_s, QJsonArray{all, some}}})["total"_L1].toInt(), 2);
    QCOMPARE(assets({{u"albumIds"_s, QJsonArray()}})["total"_L1].toInt(), 5);
    QCOMPARE(search(server, {{u"size"_s, 1001}}).status, 400);
    QCOMPARE(search(server, {{u"page"_s, u"1"_s}}).status, 400);
    QCOMPARE(search(server, {{u"albumIds"_s, QJsonArray{u"x"_s}}}).message(),
             u"Validation failed"_s);
}

void TestFakeImmich::immichPageHook()
{
    FakeImmich server;
    std::vector<QString> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(server.addAsset(u"%1.jpg"_s.arg(i), QByteArray::number(i), taken(i)));
    }
    const QString album = server.addAlbum(u"All"_s, ids);
    server.pageHook = [&](int page) {
        if (page == 2) {
            server.trash(ids[0]);
        }
    };
    QSet<QString> seen;
    for (int page = 1; page <= 2; ++page) {
        const QJsonArray items = search(server, {{u"albumIds"_s, QJsonArray{album}},
                                                 {u"size"_s, 2},
                                                 {u"page"_s, page},
                                                 {u"order"_s, u"asc"_s}})
                                     .object()["assets"_L1]["items"_L1]
                                     .toArray();
        for (const QJsonValue &item : items) {
            seen.insert(item["id"_L1].toString());
        }
    }
    QVERIFY(!seen.contains(ids[2])); // offset paging lost it, though it is in the album
}

void TestFakeImmich::immichTriples()
{
    FakeImmich server;
    std::vector<QString> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(server.addAsset(u"%1.jpg"_s.arg(i), QByteArray::number(i), taken(i)));
    }
    const QString album = server.addAlbum(u"All"_s, {ids[0], ids[1], ids[2]});
    FakeImmich::Triple before;
    const auto start = [&] {
        immich(server, u"/api/albums"_s); // refreshes covers
        before = server.triple(album);
    };
    const auto differs = [&] {
        immich(server, u"/api/albums"_s);
        const FakeImmich::Triple now = server.triple(album);
        return QString(now.updatedAt != before.updatedAt ? u"U"_s : QString()) +
               QString::number(now.assetCount - before.assetCount) +
               (now.lastModifiedAssetTimestamp == before.lastModifiedAssetTimestamp  ? u""_s
                : now.lastModifiedAssetTimestamp > before.lastModifiedAssetTimestamp ? u"up"_s
                                                                                     : u"down"_s);
    };
    const auto check = [&](const std::function<void()> &change) {
        start();
        change();
        return differs();
    };
    QCOMPARE(check([&] { server.addToAlbum(album, {ids[3]}); }), u"U1up"_s);
    QCOMPARE(check([&] { server.addToAlbum(album, {ids[3]}); }), u"0"_s);
    QCOMPARE(check([&] { server.removeFromAlbum(album, {ids[3]}); }), u"-1down"_s);
    QCOMPARE(check([&] { server.setDescription(ids[1], u"text"_s); }), u"0up"_s);
    QCOMPARE(check([&] { server.trash(ids[2]); }), u"-1"_s);
    QCOMPARE(check([&] { server.restore(ids[2]); }), u"1up"_s);
    QCOMPARE(check([&] { server.setVisibility(ids[2], u"archive"_s); }), u"0up"_s);
    QCOMPARE(check([&] { server.setVisibility(ids[2], u"hidden"_s); }), u"-1down"_s);
    QCOMPARE(check([&] { server.setVisibility(ids[2], u"timeline"_s); }), u"1up"_s);
    QCOMPARE(check([&] { server.renameAlbum(album, u"New"_s); }), u"U0"_s);
    QCOMPARE(check([&] { server.trash(ids[0]); }), u"U-1"_s); // the cover
    QVERIFY(server.album(album)->coverId != ids[0]);
}

void TestFakeImmich::immichRefusals()
{
    FakeImmich server;
    const QString path = u"/api/albums/11111111-1111-4111-8111-111111111111"_s;
    const QByteArray key = server.apiKey.toLatin1();
    const QUrl albums(server.url().toString() + "/api/albums"_L1);
    QCOMPARE(m_client.send("GET"_ba, albums).message(), u"Authentication required"_s);
    QCOMPARE(m_client.send("GET"_ba, albums, {{"x-api-key"_ba, "no"_ba}}).status, 401);
    QCOMPARE(
        m_client
            .send("GET"_ba, albums, {{"x-api-key"_ba, key}, {"Authorization"_ba, "Bearer " + key}})
            .message(),
        u"Invalid user token"_s);
    QCOMPARE(immich(server, path).status, 400);
    QCOMPARE(immich(server, path).message(), u"Not found or no album.read access"_s);
    QCOMPARE(immich(server, u"/api/albums/xyz"_s).message(), u"Validation failed"_s);
    QCOMPARE(immich(server, u"/api/nothing"_s).message(), u"Cannot GET /api/nothing"_s);
    QVERIFY(immich(server, u"/albums"_s).body.contains("<html>"));
    QCOMPARE(immich(server, u"//api/albums"_s).status, 200);
    QCOMPARE(immich(server, u"/albums"_s, {{"Accept"_ba, "application/json"_ba}}).status, 406);
    QCOMPARE(immich(server, u"/api/server/about"_s).message(),
             u"Missing required permission: server.about"_s);
    server.setMaintenance(true);
    QCOMPARE(immich(server, u"/api/albums"_s).message(), u"Cannot GET /api/albums"_s);
    QCOMPARE(immich(server, u"/api/server/ping"_s).status, 200);
    QVERIFY(server.violations().isEmpty());
    immich(server, u"/api/albums"_s, {{"Authorization"_ba, "Bearer ya29.token"_ba}});
    QCOMPARE(server.violations().size(), 1);

    FakeImmich older(Generation::V1);
    QVERIFY(immich(older, u"/api/albums/xyz"_s).object()["message"_L1].isArray());
    QCOMPARE(immich(older, path).object()["statusCode"_L1].toInt(), 400);
}

void TestFakeImmich::immichOriginals()
{
    FakeImmich server;
    const QByteArray bytes = "0123456789"_ba;
    const QString id = server.addAsset(u"Grüße #1.jpg"_s, bytes, taken(1));
    const QString path = u"/api/assets/%1/original"_s.arg(id);
    const Answer whole = immich(server, path);
    QCOMPARE(whole.body, bytes);
    QCOMPARE(whole.headers.value("content-disposition"_ba),
             "inline; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%231.jpg"_ba);
    const QByteArray tag = whole.headers.value("etag"_ba);
    QVERIFY(tag.startsWith("W/\"a-"));
    const auto range = [&](const QByteArray &value, const QByteArray &condition = {}) {
        Headers headers{{"Range"_ba, value}};
        if (!condition.isEmpty()) {
            headers.append({"If-Range"_ba, condition});
        }
        return immich(server, path, headers);
    };
    QCOMPARE(range("bytes=2-4"_ba).body, "234"_ba);
    QCOMPARE(range("bytes=7-"_ba, tag).headers.value("content-range"_ba), "bytes 7-9/10"_ba);
    QCOMPARE(range("bytes=-3"_ba).body, "789"_ba);
    QCOMPARE(range("bytes=7-"_ba, "W/\"old\""_ba).body, bytes);
    QCOMPARE(range("bytes=99-"_ba).status, 404);
    server.trash(id);
    QCOMPARE(immich(server, path).body, bytes); // still downloads
    server.corruptOriginal(id);
    QVERIFY(immich(server, path).body != bytes);
    server.corruptOriginal(id, false);
    server.truncateOriginal(id);
    QCOMPARE(immich(server, path).status, 0);
    server.asset(id)->missingOnDisk = true;
    QCOMPARE(immich(server, path).status, 404);

    FakeImmich older(Generation::V2);
    const QString old = older.addAsset(u"a.jpg"_s, bytes, taken(1));
    QCOMPARE(
        immich(older, u"/api/assets/%1/original"_s.arg(old), {{"Range"_ba, "bytes=99-"_ba}}).status,
        500);
}

QTEST_GUILESS_MAIN(TestFakeImmich)
#include "tst_fakeimmich.moc"
