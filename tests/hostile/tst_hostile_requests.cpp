// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/servertext.h"
#include "core/sync/world.h"
#include "net/grammar.h"
#include "sync/fingerprint.h"
#include "sync/originals.h"

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + "the rest";

struct Refused
{
    const char *name;
    HttpRequest request;
};

std::vector<Refused> malformedRequests(const QUrl &server)
{
    const auto get = [&server] { return HttpRequest{.url = server}; };
    const auto withHeader = [&](const QByteArray &name, const QByteArray &value) {
        HttpRequest request = get();
        request.headers.emplaceBack(name, value);
        return request;
    };
    const auto withMethod = [&](const QByteArray &method) {
        HttpRequest request = get();
        request.method = method;
        return request;
    };
    const auto to = [](const QUrl &url) { return HttpRequest{.url = url}; };
    QUrl elsewhere = server;
    elsewhere.setPath(u"/api/../admin"_s);
    QUrl encoded = server;
    encoded.setPath(u"/api/%2e%2e/admin"_s, QUrl::TolerantMode);
    QUrl user = server;
    user.setUserName(u"me"_s);
    QUrl longOne = server;
    longOne.setPath(u"/"_s + QString(10'000, u'x'));
    return {
        {"line break in a value", withHeader("X-A", "1\r\nX-B: 2")},
        {"request in a value",
         withHeader("Content-Type", "image/jpeg\r\n\r\nPOST /v1/albums HTTP/1.1\r\n")},
        {"line feed in a value", withHeader("X-A", "1\nX-B: 2")},
        {"carriage return in a value", withHeader("X-A", "1\rX-B: 2")},
        {"NUL in a value", withHeader("X-A", QByteArray("1\0002", 3))},
        {"escape in a value", withHeader("X-A", "\x1b[2J")},
        {"delete in a value", withHeader("X-A", "\x7f")},
        {"letter beyond ASCII in a value", withHeader("X-A", "caf\xc3\xa9")},
        {"endless value", withHeader("X-A", QByteArray(100'000, 'x'))},
        {"line break in a name", withHeader("X-A: 1\r\nX-B", "2")},
        {"space in a name", withHeader("X A", "2")},
        {"colon in a name", withHeader("X-A:", "2")},
        {"no name", withHeader("", "2")},
        {"length", withHeader("Content-Length", "5")},
        {"encoding", withHeader("transfer-encoding", "chunked")},
        {"host", withHeader("Host", "example.org")},
        {"connection", withHeader("Connection", "upgrade")},
        {"line break in the method", withMethod("GET / HTTP/1.1\r\nX-A: 1\r\n\r\nGET")},
        {"space in the method", withMethod("GET /x")},
        {"no method", withMethod("")},
        {"no URL", to({})},
        {"file", to(QUrl(u"file:///etc/passwd"_s))},
        {"data", to(QUrl(u"data:text/plain,x"_s))},
        {"ftp", to(QUrl(u"ftp://127.0.0.1/x"_s))},
        {"no host", to(QUrl(u"http:///x"_s))},
        {"user in the URL", to(user)},
        {"dots in the path", to(elsewhere)},
        {"encoded dots in the path", to(encoded)},
        {"endless URL", to(longOne)},
    };
}

} // namespace

/// Text of a server, a file or a person that would become part of a request.
class TestHostileRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSent_data();
    void neverSent();
    void tokensAndValues();
    void mimeTypesOfAServer_data();
    void mimeTypesOfAServer();
    void idsOfAServer_data();
    void idsOfAServer();
    void checksumsOfAServer_data();
    void checksumsOfAServer();
    void sizeIsWhatIsLeft();
    void proofs_data();
    void proofs();
};

void TestHostileRequests::neverSent_data()
{
    QTest::addColumn<std::size_t>("row");
    const auto all = malformedRequests(QUrl(u"http://127.0.0.1:1/"_s));
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

/// Not a byte of it reaches the server, on any of the three ways out.
void TestHostileRequests::neverSent()
{
    QFETCH(const std::size_t, row);
    int connections = 0;
    fakes::HttpServer server([&](const fakes::HttpRequest &, const fakes::HttpReplier &replier) {
        ++connections;
        replier.reply(200);
    });
    QVERIFY(server.listen());
    const auto http = *HttpClient::create({});
    const HttpRequest request = malformedRequests(server.url())[row].request;
    QBuffer body;
    body.setData("x");
    QVERIFY(body.open(QIODevice::ReadOnly));
    const auto sent = await(http->send(request, {}));
    const auto streamed = await(http->sendStream(request, &body, 1, {}));
    const auto opened = await(http->open(request, errorFromStatus, {}));
    QVERIFY(!sent && !streamed && !opened);
    QCOMPARE(sent.error().kind, ErrorKind::MalformedRequest);
    QCOMPARE(streamed.error().kind, ErrorKind::MalformedRequest);
    QCOMPARE(opened.error().kind, ErrorKind::MalformedRequest);
    QCOMPARE(server.openConnections(), 0);
    QCOMPARE(connections, 0);
}

void TestHostileRequests::tokensAndValues()
{
    for (const char *good : {"GET", "x-api-key", "a", "!#$%&'*+-.^_`|~"})
        QVERIFY2(isToken(good), good);
    for (const char *good : {"", "Bearer ya29.a-b_c", "a\tb", "image/jpeg; q=0.5"})
        QVERIFY2(isHeaderValue(good), good);
    for (const QString &good : {u"2c5e9f7c-9c1b-4f0e-8a56-0123456789ab"_s, u"AGj1-epToken_9"_s})
        QVERIFY2(isId(good), qPrintable(good));
    for (const QString &bad : {u""_s, u"."_s, u".."_s, u"a/b"_s, u"a?b"_s, u"a#b"_s, u"a%2fb"_s,
                               u"a b"_s, u"é"_s, QString(1000, u'a')})
        QVERIFY2(!isId(bad), qPrintable(bad));
}

void TestHostileRequests::mimeTypesOfAServer_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray byContent = "image/png";
    const QString request = u"image/jpeg\r\nX-Goog-Upload-Protocol: raw\r\n\r\n"
                            "POST /v1/albums HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\n\r\n"
                            "{\"album\":{\"title\":\"injected\"}}"_s;
    QTest::newRow("a second request") << request << byContent;
    QTest::newRow("line feed") << u"image/jpeg\nX-A: 1"_s << byContent;
    QTest::newRow("NUL") << u"image/jpeg\0"_s + QChar(0) + u"x"_s << byContent;
    QTest::newRow("parameters") << u"image/jpeg; charset=x"_s << byContent;
    QTest::newRow("another kind") << u"text/html"_s << byContent;
    QTest::newRow("no type") << u"jpeg"_s << byContent;
    QTest::newRow("empty") << u""_s << byContent;
    QTest::newRow("not ASCII") << u"image/jpég"_s << byContent;
    QTest::newRow("endless") << u"image/"_s + QString(9000, u'x') << byContent;
    QTest::newRow("one that Google takes") << u"image/jpeg"_s << QByteArray("image/jpeg");
    QTest::newRow("in capitals") << u"IMAGE/JPEG"_s << QByteArray("image/jpeg");
}

/// It is sent if Google takes it, else the content decides. The run does not stop.
void TestHostileRequests::mimeTypesOfAServer()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, sent);
    World w;
    auto ids = w.addPhotos(2);
    ids.push_back(w.immich.addAsset(u"odd.jpg"_s, png, World::at(60)));
    w.immich.asset(ids.back())->mimeType = type;
    w.immich.addAlbum(u"Album"_s, ids);
    const Mirror mirror = w.mirror(u"Album"_s);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Album"_s), QString());
    QCOMPARE(w.google.albums().size(), 1);
    QCOMPARE(w.violations(), QStringList());
    QByteArray typeOfIt;
    for (const fakes::HttpRequest &request : w.google.http().requests()) {
        if (request.path.endsWith(u"/uploads"_s) && request.body == png)
            typeOfIt = request.header("X-Goog-Upload-Content-Type");
    }
    QCOMPARE(typeOfIt, sent);
}

void TestHostileRequests::idsOfAServer_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"../../server/config"_s, u"a/b"_s, u"a?size=1"_s, u"a#b"_s, u".."_s,
                              u""_s, u"a\r\nX: 1"_s, u"a%2f..%2fb"_s, QString(5000, u'a')})
        QTest::newRow(qPrintable(id.left(20))) << id;
}

/// An asset whose id would lead elsewhere is not asked for. The others come, and nothing is
/// concluded from the listing.
void TestHostileRequests::idsOfAServer()
{
    QFETCH(const QString, id);
    World w;
    const auto ids = w.addPhotos(3);
    w.immich.addAlbum(u"Album"_s, ids);
    const Mirror mirror = w.mirror(u"Album"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);

    // A later listing: one photo has left, another has that id.
    w.immich.removeFromAlbum(mirror.albumId, {ids[0]});
    w.immich.addToAlbum(mirror.albumId,
                        {w.immich.addAsset(u"new.jpg"_s, "new bytes", World::at(9))});
    const auto page = [&] {
        QJsonArray items;
        for (const QString &asset : w.immich.visibleAssets(mirror.albumId)) {
            const fakes::FakeImmich::Asset &one = *w.immich.asset(asset);
            items.append(QJsonObject{
                {u"id"_s, asset == ids[1] ? id : asset},
                {u"originalFileName"_s, one.fileName},
                {u"originalMimeType"_s, one.mimeType},
                {u"type"_s, u"IMAGE"_s},
                {u"checksum"_s, one.checksum},
                {u"visibility"_s, u"timeline"_s},
                {u"fileCreatedAt"_s, one.fileCreatedAt.toUTC().toString(Qt::ISODateWithMs)},
                {u"fileModifiedAt"_s, one.fileModifiedAt.toUTC().toString(Qt::ISODateWithMs)},
                {u"exifInfo"_s, QJsonObject{{u"fileSizeInByte"_s, one.size}}}});
        }
        return QJsonObject{
            {u"assets"_s, QJsonObject{{u"items"_s, items}, {u"nextPage"_s, QJsonValue::Null}}}};
    };
    w.immich.http().failNext({"POST", u"search/metadata"_s}, fakes::Fault::json(200, page()), 10);
    w.immich.http().clearRequests();
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.google.albumItems(w.google.albumByTitle(u"Album"_s)->id).size(), 4);
    for (const fakes::HttpRequest &request : w.immich.http().requests()) {
        QVERIFY2(!request.target.contains("..") && !request.target.contains("%2e"),
                 request.target.constData());
    }
    QCOMPARE(w.violations(), QStringList());
}

void TestHostileRequests::checksumsOfAServer_data()
{
    QTest::addColumn<QString>("checksum");
    QTest::newRow("none") << u""_s;
    QTest::newRow("hex") << u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s;
    QTest::newRow("too short") << u"2jmj7l5rSw0yVb/vlWAYkK8="_s;
    QTest::newRow("no base64") << u"2jmj7l5rSw0yVb/vlWAYkK/YB!!="_s;
    QTest::newRow("SHA-256") << u"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="_s;
    QTest::newRow("a text") << u"\x1b]52;c;x\a"_s;
}

/// One asset without a checksum does not stop its album, and counts as compared by its size.
void TestHostileRequests::checksumsOfAServer()
{
    QFETCH(const QString, checksum);
    World w;
    const auto ids = w.addPhotos(3);
    w.immich.asset(ids[1])->checksum = checksum;
    w.immich.addAlbum(u"Album"_s, ids);
    const Mirror mirror = w.mirror(u"Album"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Album"_s), QString());
    QStringList proofs;
    for (const QString &id : ids) {
        for (const Member &member : w.members(mirror)) {
            if (member.assetId == id)
                proofs << proofName(proofOf(member.asset.fingerprint));
        }
    }
    QCOMPARE(proofs, (QStringList{u"sha1"_s, u"size"_s, u"sha1"_s}));
    // It is known again.
    w.immich.setDescription(ids[0], u"changed"_s);
    const Run again = w.sync();
    QCOMPARE(again.totals.uploaded + again.totals.replaced + again.totals.failed, 0);
}

/// Where no hash is known, another size is another file: it fails alone.
void TestHostileRequests::sizeIsWhatIsLeft()
{
    const QString sha1 = u"2jmj7l5rSw0yVb/vlWAYkK/YBwk="_s;
    const auto errorOf = [](const ImmichAsset &asset, qint64 announced) {
        const auto length = lengthToSend(asset, announced);
        return length ? QString() : length.error().name();
    };
    QCOMPARE(errorOf({.checksum = sha1, .size = 10}, 12), QString());
    QCOMPARE(errorOf({.size = 10}, 10), QString());
    QCOMPARE(errorOf({.size = 10}, -1), QString());
    QCOMPARE(errorOf({.size = -1}, 12), QString());
    QCOMPARE(errorOf({.size = 10}, 12), u"immich.checksumMismatch"_s);
    QCOMPARE(errorOf({.checksum = sha1, .external = true, .size = 10}, 12),
             u"immich.checksumMismatch"_s);
    QCOMPARE(errorOf({.checksum = sha1, .size = 10, .rendition = u"v2"_s}, 8), QString());
    QCOMPARE(traits(ErrorKind::ChecksumMismatch).reach, Reach::Item);
}

void TestHostileRequests::proofs_data()
{
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<QString>("proof");
    const auto row = [](const QString &fingerprint, const QString &proof) {
        QTest::newRow(qPrintable(fingerprint)) << fingerprint << proof;
    };
    row(u"sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk="_s, u"sha1"_s);
    row(u"sha1:"_s, u"none"_s);
    row(u"sha1:abc"_s, u"none"_s);
    row(u"file:12:1719820800000:/mnt/a.jpg"_s, u"size"_s);
    row(u"file:-1:1719820800000:/mnt/a.jpg"_s, u"none"_s);
    row(u"edited:id:version"_s, u"none"_s);
    row(u"dated:-5:sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk="_s, u"sha1"_s);
    row(u"dated:5:file:-1:0:x"_s, u"none"_s);
    row(u""_s, u"none"_s);
}

void TestHostileRequests::proofs()
{
    QFETCH(const QString, fingerprint);
    QTEST(proofName(proofOf(fingerprint)), "proof");
}

QTEST_GUILESS_MAIN(TestHostileRequests)
#include "tst_hostile_requests.moc"
