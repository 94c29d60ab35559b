// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakeimmich.h"
#include "immich/account.h"
#include "immich/immicherror.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;
using fakes::Generation;

namespace {

struct Setup
{
    fakes::FakeClock clock;
    fakes::FakeImmich immich;
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    ImmichClient client;

    explicit Setup(Generation generation = Generation::V3, const QByteArray &key = {})
        : immich(generation)
        , client(*http, *http, clock, {immich.url(), key.isEmpty() ? immich.apiKey.toUtf8() : key})
    {
        clock.autoAdvance = true;
    }
    Result<ImmichAccount> check() { return await(checkImmich(client, immich.url(), {})); }
    QString refusal()
    {
        const auto account = check();
        return account ? u"connected"_s : account.error().name();
    }
    int keysSent() const
    {
        int count = 0;
        for (const fakes::HttpRequest &request :
             const_cast<fakes::FakeImmich &>(immich).http().requests())
            count += request.hasHeader("x-api-key") ? 1 : 0;
        return count;
    }
};

Fault version(int major, int minor, int patch)
{
    return Fault::json(200,
                       QJsonObject{{u"major"_s, major}, {u"minor"_s, minor}, {u"patch"_s, patch}});
}

} // namespace

class TestImmichClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGeneration_data();
    void everyGeneration();
    void missingPermissions();
    void accountWithoutUserRead();
    void olderServersAreProbed();
    void oldServer();
    void otherPrograms_data();
    void otherPrograms();
    void badKey();
    void redirect();
    void signInInFront_data();
    void signInInFront();
    void signInBehindTheVersion();
    void keyRefusedByImmich();
    void pagesOfProxies_data();
    void pagesOfProxies();
    void maintenance();
    void faultsThatPass();
    void originals();
    void thumbnails_data();
    void thumbnails();
    void errorWords();
};

void TestImmichClient::everyGeneration_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::addColumn<QString>("version");
    QTest::newRow("1.144") << Generation::V1 << u"1.144.1"_s;
    QTest::newRow("2.7") << Generation::V2 << u"2.7.5"_s;
    QTest::newRow("3.1") << Generation::V3 << u"3.1.0"_s;
}

void TestImmichClient::everyGeneration()
{
    QFETCH(const Generation, generation);
    QFETCH(const QString, version);
    Setup s(generation);
    const QString me = s.immich.ownerId();
    const QString bob = s.immich.addUser(u"Bob"_s, u"bob@example.test"_s);
    const QString carol = s.immich.addUser(u"Carol"_s, u"carol@example.test"_s);
    const QString own = s.immich.addAlbum(u"Own"_s);
    const QString shared = s.immich.addAlbum(u"Own and shared"_s);
    s.immich.shareAlbum(shared, bob);
    const QString with = s.immich.addAlbum(u"Shared with me"_s, {}, bob);
    s.immich.shareAlbum(with, me);
    s.immich.addAlbum(u"None of mine"_s, {}, carol);

    const auto account = s.check();
    QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
    QCOMPARE(account->version.toString(), version);
    QCOMPARE(account->id, me);
    QCOMPARE(account->userName, u"Alice"_s);
    const auto albums = *await(s.client.albums({}));
    QMap<QString, QString> owners;
    for (const ImmichAlbum &album : albums)
        owners.insert(album.id, album.ownerId);
    QCOMPARE(albums.size(), 3U); // each once
    QCOMPARE(owners, (QMap<QString, QString>{{own, me}, {shared, me}, {with, bob}}));
    QCOMPARE(await(s.client.album(with, {}))->name, u"Shared with me"_s);
    QCOMPARE(s.immich.violations(), QStringList());
}

void TestImmichClient::missingPermissions()
{
    Setup s;
    s.immich.setPermissions({u"asset.read"_s});
    const auto account = s.check();
    QVERIFY(!account);
    QCOMPARE(account.error().name(), u"immich.missingPermission"_s);
    QCOMPARE(account.error().subject, u"album.read, asset.download"_s);
    s.immich.setPermissions({});
    QCOMPARE(s.check().error().subject, u"album.read, asset.read, asset.download"_s);
    s.immich.setPermissions({u"all"_s});
    QCOMPARE(s.refusal(), u"connected"_s);
    s.immich.setPermissions({u"asset.read"_s});
    const auto albums = await(s.client.albums({}));
    QCOMPARE(albums.error().name(), u"immich.missingPermission"_s);
    QCOMPARE(albums.error().subject, u"album.read"_s);
}

void TestImmichClient::accountWithoutUserRead()
{
    Setup s;
    s.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    const auto account = s.check();
    QVERIFY(account);
    QCOMPARE(account->id, s.immich.url().toString());
    QVERIFY(account->userName.isEmpty());
}

/// Before 1.139 a key cannot be asked what it may do: each call tells.
void TestImmichClient::olderServersAreProbed()
{
    Setup s(Generation::V1);
    const QJsonObject noSuchId{{u"message"_s, QJsonArray{u"id must be a UUID"_s}},
                               {u"error"_s, u"Bad Request"_s},
                               {u"statusCode"_s, 400}};
    const auto forbidden = [](const char *permission) {
        return Fault::json(403, QJsonObject{{u"message"_s, u"Missing required permission: "_s +
                                                               QString::fromLatin1(permission)}});
    };
    s.immich.http().failNext({"GET", u"/server/version"_s}, version(1, 135, 3));
    s.immich.http().failNext({"GET", u"api-keys/me"_s}, Fault::json(400, noSuchId), 2);
    s.immich.http().failNext({"POST", u"search/metadata"_s}, forbidden("asset.read"));
    s.immich.http().failNext({"POST", u"download/info"_s}, forbidden("asset.download"));
    const auto account = s.check();
    QVERIFY(!account);
    QCOMPARE(account.error().name(), u"immich.missingPermission"_s);
    QCOMPARE(account.error().subject, u"asset.read, asset.download"_s);
    s.immich.http().failNext({"POST", u"download/info"_s}, Fault::json(201, QJsonObject()));
    QCOMPARE(s.refusal(), u"connected"_s);
}

void TestImmichClient::oldServer()
{
    Setup s;
    s.immich.http().failNext({"GET", u"/server/version"_s}, version(1, 134, 9), 2);
    const auto account = s.check();
    QCOMPARE(account.error().name(), u"immich.serverTooOld"_s);
    QCOMPARE(account.error().subject, u"1.134.9"_s);
    QCOMPARE(s.keysSent(), 0);
}

void TestImmichClient::otherPrograms_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("name");
    QTest::newRow("page") << Fault::html() << u"immich.htmlAnswer"_s;
    QTest::newRow("page, 404") << Fault::html(404) << u"immich.htmlAnswer"_s;
    QTest::newRow("json") << Fault::json(200, QJsonObject{{u"version"_s, u"1.2"_s}})
                          << u"immich.notImmich"_s;
    QTest::newRow("list") << Fault::json(200, QJsonArray()) << u"immich.notImmich"_s;
    QTest::newRow("text") << Fault::answer(200, "pong") << u"immich.notImmich"_s;
    QTest::newRow("404") << Fault::json(404, QJsonObject{{u"error"_s, u"no"_s}})
                         << u"immich.notImmich"_s;
}

void TestImmichClient::otherPrograms()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, name);
    Setup s;
    s.immich.http().failNext({"GET", u"/server/version"_s}, fault, 9);
    QCOMPARE(s.refusal(), name);
    for (const fakes::HttpRequest &request : s.immich.http().requests()) {
        QVERIFY2(!request.hasHeader("x-api-key"), qPrintable(request.path)); // to a stranger
    }
}

void TestImmichClient::badKey()
{
    for (const Generation generation : {Generation::V1, Generation::V2, Generation::V3}) {
        Setup s(generation, "wrong");
        const auto account = s.check();
        QCOMPARE(account.error().name(), u"immich.unauthorized"_s);
        QCOMPARE(account.error().detail, u"Invalid API key"_s);
    }
}

void TestImmichClient::redirect()
{
    Setup s;
    fakes::FakeImmich elsewhere;
    s.immich.http().failNext(
        {}, Fault::redirect(QUrl(elsewhere.url().toString() + u"/api/server/version"_s)), 9);
    const auto account = s.check();
    QCOMPARE(account.error().name(), u"immich.redirected"_s);
    QCOMPARE(account.error().subject, elsewhere.url().toString()); // what is to be entered
    QCOMPARE(elsewhere.http().requests().size(), 0U);
}

namespace {

const Fault nginxBasic =
    Fault::answer(401, "<html><title>401 Authorization Required</title></html>",
                  {{"Content-Type", "text/html"},
                   {"WWW-Authenticate", "Basic realm=\"The family's door\", charset=\"UTF-8\""}});

} // namespace

void TestImmichClient::signInInFront_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("who");
    QTest::newRow("basic, as nginx") << nginxBasic << u"The family's door"_s;
    QTest::newRow("bearer") << Fault::answer(401, {}, {{"WWW-Authenticate", "Bearer realm=a"}})
                            << u"a"_s;
    QTest::newRow("without a word") << Fault::answer(401) << u"127.0.0.1"_s;
    QTest::newRow("a text, as Authelia")
        << Fault::answer(401, "401 Unauthorized", {{"Content-Type", "text/plain"}})
        << u"127.0.0.1"_s;
    QTest::newRow("JSON, as oauth2-proxy")
        << Fault::json(401, QJsonObject{{u"message"_s, u"unauthorized"_s}}) << u"127.0.0.1"_s;
    QTest::newRow("403") << Fault::html(403) << u"127.0.0.1"_s;
    QTest::newRow("led to a page")
        << Fault::redirect(QUrl(u"https://auth.example/?rd=https%3A%2F%2Fx"_s))
        << u"https://auth.example/"_s;
}

/// Whoever refuses the version is not Immich, which tells it to everybody.
void TestImmichClient::signInInFront()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, who);
    Setup s;
    s.immich.http().failNext({}, fault, 20);
    const auto account = s.check();
    QCOMPARE(account.error().name(), u"immich.signInPage"_s);
    QCOMPARE(account.error().subject, who);
    QCOMPARE(s.keysSent(), 0);
    // And where it came afterwards, in the middle of all: it is not the key.
    QCOMPARE(await(s.client.albums({})).error().name(), u"immich.signInPage"_s);
    QCOMPARE(await(s.client.original(u"x"_s, ImmichClient::Bytes::Original, {})).error().name(),
             u"immich.signInPage"_s);
    QCOMPARE(await(s.client.thumbnail(u"x"_s, ImmichClient::Picture::Small, {})).error().name(),
             u"immich.signInPage"_s);
}

/// Some let through what everybody may ask, and are known by how they refuse the rest.
void TestImmichClient::signInBehindTheVersion()
{
    Setup s;
    s.immich.http().failNext({"GET", u"/api/albums"_s}, nginxBasic, 9);
    const auto albums = await(s.client.albums({}));
    QCOMPARE(albums.error().name(), u"immich.signInPage"_s);
    QCOMPARE(albums.error().subject, u"The family's door"_s);
}

void TestImmichClient::keyRefusedByImmich()
{
    Setup s(Generation::V3, "wrong");
    QCOMPARE(await(s.client.albums({})).error().name(), u"immich.unauthorized"_s);
    QCOMPARE(await(s.client.original(u"x"_s, ImmichClient::Bytes::Original, {})).error().name(),
             u"immich.unauthorized"_s);
}

void TestImmichClient::pagesOfProxies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("408") << 408 << u"immich.timedOut"_s;
    QTest::newRow("413") << 413 << u"immich.tooLarge"_s;
    QTest::newRow("429") << 429 << u"immich.minuteQuota"_s;
    QTest::newRow("502") << 502 << u"immich.serverError"_s;
    QTest::newRow("503") << 503 << u"immich.serverError"_s;
    QTest::newRow("504") << 504 << u"immich.serverError"_s;
}

/// A proxy's own page is no login page, whatever was asked for.
void TestImmichClient::pagesOfProxies()
{
    QFETCH(const int, status);
    QFETCH(const QString, name);
    Setup s;
    const QString asset = s.immich.addAsset(u"x.jpg"_s, "x", s.clock.now());
    Fault page = Fault::html(status);
    page.headers.emplaceBack("Retry-After", "86400"); // so that nothing is tried again
    s.immich.http().failNext({}, page, 99);
    const auto check = [&](const Error &error) {
        QCOMPARE(error.name(), name);
        QCOMPARE(error.retryAfter, 24h);
        QCOMPARE(error.httpStatus, status);
    };
    check(await(s.client.version({})).error());
    check(await(s.client.albums({})).error());
    check(await(s.client.albumPage(u"a"_s, 1000, 1, {})).error());
    check(await(s.client.original(asset, ImmichClient::Bytes::Original, {})).error());
    check(await(s.client.thumbnail(asset, ImmichClient::Picture::Small, {})).error());
    check(await(s.client.rendition(asset, {})).error());
}

/// Its 404 must never be taken for "deleted".
void TestImmichClient::maintenance()
{
    Setup s;
    const QString asset = s.immich.addAsset(u"x.jpg"_s, "x", s.clock.now());
    const QString album = s.immich.addAlbum(u"A"_s, {asset});
    s.immich.setMaintenance(true);
    QCOMPARE(s.refusal(), u"immich.maintenance"_s);
    QCOMPARE(await(s.client.albums({})).error().name(), u"immich.maintenance"_s);
    QCOMPARE(await(s.client.album(album, {})).error().name(), u"immich.maintenance"_s);
    QCOMPARE(await(s.client.albumPage(album, 1000, 1, {})).error().name(), u"immich.maintenance"_s);
    QCOMPARE(await(s.client.original(asset, ImmichClient::Bytes::Original, {})).error().name(),
             u"immich.maintenance"_s);
    s.immich.setMaintenance(false);
    QVERIFY(await(s.client.albums({})));
}

void TestImmichClient::faultsThatPass()
{
    Setup s;
    s.immich.addAlbum(u"A"_s);
    for (const Fault &fault : {Fault::dropBefore(), Fault::dropAfter(), Fault::answer(502),
                               Fault::truncateAnswer(), Fault::malformedJson()}) {
        s.immich.http().failNext({"GET", u"/albums"_s}, fault);
        QCOMPARE(await(s.client.albums({}))->size(), 1U);
    }
    s.immich.http().failNext({"GET", u"/albums"_s}, Fault::answer(502), 99);
    QCOMPARE(await(s.client.albums({})).error().name(), u"immich.serverError"_s);
    s.immich.http().close();
    QCOMPARE(await(s.client.albums({})).error().name(), u"immich.unreachable"_s);
}

void TestImmichClient::originals()
{
    for (const Generation generation : {Generation::V1, Generation::V3}) {
        Setup s(generation);
        const QString id = s.immich.addAsset(u"x.jpg"_s, "the bytes", s.clock.now());
        auto download = await(s.client.original(id, ImmichClient::Bytes::Original, {}));
        QVERIFY(download);
        QTRY_VERIFY((*download)->device()->bytesAvailable() == 9);
        QCOMPARE((*download)->device()->readAll(), "the bytes");
        QCOMPARE((*download)->length(), 9);
        s.immich.asset(id)->missingOnDisk = true;
        QCOMPARE(await(s.client.original(id, ImmichClient::Bytes::Original, {})).error().name(),
                 u"immich.notFound"_s);
        s.immich.setPermissions({u"asset.read"_s});
        QCOMPARE(await(s.client.original(id, ImmichClient::Bytes::Original, {})).error().subject,
                 u"asset.download"_s);
    }
}

void TestImmichClient::thumbnails_data()
{
    everyGeneration_data();
}

void TestImmichClient::thumbnails()
{
    QFETCH(const Generation, generation);
    Setup s(generation);
    const QString photo = s.immich.addAsset(u"a.jpg"_s, "jpeg bytes", s.clock.now());
    const auto picture = [&](ImmichClient::Picture which) {
        return await(s.client.thumbnail(photo, which, {}));
    };
    QCOMPARE(*picture(ImmichClient::Picture::Small), "jpeg bytes");
    QCOMPARE(s.immich.http().requests().back().queryValue(u"size"), u"thumbnail"_s);
    QCOMPARE(*picture(ImmichClient::Picture::Preview), "jpeg bytes");
    QCOMPARE(s.immich.http().requests().back().queryValue(u"size"), u"preview"_s);

    const auto refusal = [&] {
        const auto got = picture(ImmichClient::Picture::Small);
        return got ? u"got one"_s : got.error().name();
    };
    s.immich.asset(photo)->hasPictures = false;
    QCOMPARE(refusal(), u"immich.notFound"_s);
    s.immich.asset(photo)->hasPictures = true;
    s.immich.setMaintenance(true);
    QCOMPARE(refusal(), u"immich.maintenance"_s);
    s.immich.setMaintenance(false);
    s.immich.http().failNext({}, Fault::html());
    QCOMPARE(refusal(), u"immich.htmlAnswer"_s);
    s.immich.http().failNext({}, Fault::json(200, QJsonObject{}), 2);
    QCOMPARE(refusal(), u"immich.unexpectedAnswer"_s);
    s.immich.http().failNext({}, Fault::dropBefore(), 2);
    s.immich.http().failNext({}, Fault::answer(503));
    QCOMPARE(refusal(), u"got one"_s);

    s.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    const auto denied = picture(ImmichClient::Picture::Preview);
    QCOMPARE(denied.error().kind, ErrorKind::MissingPermission);
    QCOMPARE(denied.error().subject, u"asset.view"_s);
}

void TestImmichClient::errorWords()
{
    const auto error = [](int status, const QByteArray &body) {
        return immichError({.status = status,
                            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
                            .body = body});
    };
    const Error several =
        error(400, R"({"message":["id must be a UUID","page must be a number"]})");
    QCOMPARE(several.kind, ErrorKind::BadRequest);
    QCOMPARE(several.detail, u"id must be a UUID; page must be a number"_s);
    QCOMPARE(error(400, R"({"message":"Not found or no album.read access"})").kind,
             ErrorKind::NotFound);
    QCOMPARE(error(403, R"({"message":"Forbidden"})").kind, ErrorKind::Forbidden);
    QCOMPARE(error(500, R"({"message":"Internal server error"})").kind, ErrorKind::ServerError);
    const Error noCertificate =
        immichError({.status = 400,
                     .headers = {{"Content-Type", "text/html"}},
                     .body = "<html><head><title>400 No required SSL certificate was "
                             "sent</title></head></html>"});
    QCOMPARE(noCertificate.kind, ErrorKind::ClientCertificate);
    QCOMPARE(noCertificate.detail, u"HTTP 400 No required SSL certificate was sent"_s);
}

QTEST_GUILESS_MAIN(TestImmichClient)
#include "tst_immichclient.moc"
