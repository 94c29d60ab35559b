// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/httpserver.h"
#include "net/httpclient.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

const HttpHeaders secretHeaders{{"x-api-key", "the-key"}, {"Authorization", "Bearer the-token"}};

struct Setup
{
    fakes::HttpServer server{
        [this](const fakes::HttpRequest &request, const fakes::HttpReplier &replier) {
            last = replier;
            if (answer)
                answer(request, replier);
            else
                replier.reply(200, {{"Content-Type", "text/plain"}}, "hello");
        }};
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    std::function<void(const fakes::HttpRequest &, const fakes::HttpReplier &)> answer;
    fakes::HttpReplier last;
    std::stop_source stop;

    Setup() { server.listen(); }
    QUrl url(const QString &path = u"/x"_s) const { return QUrl(server.url().toString() + path); }
    Result<HttpResponse> send(HttpRequest request)
    {
        return await(http->send(std::move(request), stop.get_token()));
    }
    Result<HttpResponse> get() { return send({.url = url()}); }
    HttpRequest post(bool repeatable) const
    {
        return {.method = "POST",
                .url = url(),
                .headers = {{"Content-Type", "application/json"}},
                .body = R"({"album":{"title":"x"}})",
                .repeatable = repeatable};
    }
    int count() const { return static_cast<int>(server.requests().size()); }
};

} // namespace

/// Small calls: answers, faults of the wire, cancelling.
class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusIsAResponse_data();
    void everyStatusIsAResponse();
    void sendsWhatItIsGiven();
    void keepsNoCookies();
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
    void whereRedirectsLead_data();
    void whereRedirectsLead();
    void relativeRedirect();
    void onceMeansOnce_data();
    void onceMeansOnce();
    void bigBodyGoesOutOnce();
    void basicChallengeToAPost();
    void refusedConnection();
    void secretAddressIsNotTold();
    void secretsRedirected();
    void unknownHost();
    void silence();
    void slowButAlive();
    void brokenAnswerIsNoAnswer_data();
    void brokenAnswerIsNoAnswer();
    void cancelledBefore();
    void cancelledWhileWaiting();
    void cancelledWhileTheBodyArrives();
    void cancelledAtTheVeryEnd();
    void countsWhatGoesOut();
};

void TestHttpClient::everyStatusIsAResponse_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 304, 400, 401, 403, 404, 405, 406, 409,
                             410, 413, 416, 429, 499, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::everyStatusIsAResponse()
{
    QFETCH(const int, status);
    Setup s;
    const QByteArray body = status == 204 || status == 304 ? "" : R"({"message":"so it is"})";
    s.server.failNext({}, Fault::answer(status, body, {{"X-Mark", "here"}}));
    const auto response = s.get();
    QVERIFY2(response, response ? "" : qPrintable(response.error().name()));
    QCOMPARE(response->status, status);
    QCOMPARE(response->ok(), status < 300);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("x-mark"), "here");
    QCOMPARE(s.count(), 1);
}

void TestHttpClient::sendsWhatItIsGiven()
{
    Setup s;
    HttpRequest request = s.post(true);
    request.headers.append(secretHeaders);
    QVERIFY(s.send(request));
    const fakes::HttpRequest &got = s.server.requests().front();
    QCOMPARE(got.method, "POST");
    QCOMPARE(got.body, request.body);
    QCOMPARE(got.header("x-api-key"), "the-key");
    QCOMPARE(got.header("authorization"), "Bearer the-token");
    QVERIFY(got.header("user-agent").startsWith("Immirror/"));
    QVERIFY(!got.hasHeader("cookie"));
}

void TestHttpClient::keepsNoCookies()
{
    Setup s;
    s.server.failNext({}, Fault::answer(200, "ok", {{"Set-Cookie", "session=1; Path=/"}}));
    QVERIFY(s.get());
    QVERIFY(s.get());
    QVERIFY(!s.server.requests().back().hasHeader("cookie"));
}

void TestHttpClient::redirectsAreNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("%d %s", status, method) << status << QByteArray(method);
    }
}

void TestHttpClient::redirectsAreNeverFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    Setup s;
    Setup elsewhere;
    QUrl target = elsewhere.url(u"/login"_s);
    target.setUserInfo(u"user:password"_s);
    target.setQuery(u"token=secret"_s);
    target.setFragment(u"here"_s);
    const auto isOfLogin = [&](const Error &error) {
        return error.kind == ErrorKind::SignInPage &&
               error.subject == elsewhere.url(u"/login"_s).toString();
    };
    s.server.failNext({}, Fault::redirect(target, status));
    HttpRequest request = method == "POST" ? s.post(false) : HttpRequest{.url = s.url()};
    request.headers.append(secretHeaders);
    const auto response = s.send(request);
    QVERIFY(!response);
    QVERIFY(isOfLogin(response.error()));
    QCOMPARE(response.error().httpStatus, status);
    QCOMPARE(elsewhere.count(), 0);
    QCOMPARE(s.count(), 1);

    s.server.failNext({}, Fault::redirect(target, status));
    request.url = s.url(u"/stream"_s);
    const auto download = await(s.http->open(request, errorFromStatus, {}));
    QVERIFY(!download);
    QVERIFY(isOfLogin(download.error()));
    QCOMPARE(elsewhere.count(), 0);
}

/// Another address of the same page is to be used; another page wants something first.
void TestHttpClient::whereRedirectsLead_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *location, ErrorKind kind, const char *subject) {
        QTest::newRow(location) << QByteArray(location) << kind << QString::fromUtf8(subject);
    };
    using enum ErrorKind;
    row("https://a.example/api/x", Redirected, "https://a.example/api/x");
    row("https://a.example/api/x/", Redirected, "https://a.example/api/x/");
    row("https://a.example/api/x?y=1", Redirected, "https://a.example/api/x");
    row("https://a.example/photos/api/x", Redirected, "https://a.example/photos/api/x");
    row("https://a.example", Redirected, "https://a.example");
    row("https://a.example/", Redirected, "https://a.example/");
    row("https://auth.example/?rd=https%3A%2F%2Fa.example%2Fapi%2Fx", SignInPage,
        "https://auth.example/");
    row("https://team.cloudflareaccess.com/cdn-cgi/access/login/a.example?kid=1", SignInPage,
        "https://team.cloudflareaccess.com/cdn-cgi/access/login/a.example");
    row("https://a.example/login", SignInPage, "https://a.example/login");
    row("https://a.example/api", SignInPage, "https://a.example/api");
}

void TestHttpClient::whereRedirectsLead()
{
    QFETCH(const QByteArray, location);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, subject);
    Setup s;
    s.server.failNext({}, Fault::answer(302, {}, {{"Location", location}}));
    const auto response = s.send({.url = s.url(u"/api/x"_s)});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, kind);
    QCOMPARE(response.error().subject, subject);
}

void TestHttpClient::relativeRedirect()
{
    Setup s;
    s.server.failNext({}, Fault::answer(302, {}, {{"Location", "/auth/login?next=%2Fx"}}));
    const auto response = s.get();
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::SignInPage);
    QCOMPARE(response.error().subject, s.url(u"/auth/login"_s).toString());
    QCOMPARE(s.count(), 1);
}

void TestHttpClient::onceMeansOnce_data()
{
    QTest::addColumn<bool>("done");
    QTest::addColumn<bool>("warm");
    QTest::newRow("dropped before") << false << false;
    QTest::newRow("dropped after") << true << false;
    QTest::newRow("dropped before, kept connection") << false << true;
    QTest::newRow("dropped after, kept connection") << true << true;
}

void TestHttpClient::onceMeansOnce()
{
    QFETCH(const bool, done);
    QFETCH(const bool, warm);
    Setup s;
    int handled = 0;
    if (warm)
        QVERIFY(s.get());
    s.answer = [&](const auto &, const fakes::HttpReplier &replier) {
        ++handled;
        replier.reply(200, {}, "done");
    };
    s.server.clearRequests();
    s.server.failNext({}, done ? Fault::dropAfter() : Fault::dropBefore());
    const auto response = s.send(s.post(false));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(s.count(), 1);
    QCOMPARE(handled, done ? 1 : 0);
    QCOMPARE(s.server.requests().front().body, s.post(false).body);
    const auto next = s.send(s.post(false)); // the client is as good as new
    QVERIFY(next);
    QCOMPARE(next->body, "done");
}

void TestHttpClient::bigBodyGoesOutOnce()
{
    Setup s;
    HttpRequest request = s.post(false);
    request.body = QByteArray(3'000'000, 'b');
    s.server.failNext({}, Fault::cutRequest(1'000'000));
    const auto response = s.send(request);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(s.count(), 1);

    const auto whole = s.send(request);
    QVERIFY(whole);
    QCOMPARE(s.server.requests().back().bodySize, 3'000'000);
}

/// What a reverse proxy says; there is no password to try, and nothing to send again.
void TestHttpClient::basicChallengeToAPost()
{
    Setup s;
    s.server.failNext(
        {}, Fault::answer(401, "who are you?", {{"WWW-Authenticate", "Basic realm=\"proxy\""}}));
    const auto response = s.send(s.post(false));
    QVERIFY2(response, response ? "" : qPrintable(response.error().name()));
    QCOMPARE(response->status, 401);
    QCOMPARE(response->body, "who are you?");
    QCOMPARE(s.count(), 1);
}

void TestHttpClient::refusedConnection()
{
    Setup s;
    const QUrl url = s.url();
    s.server.close();
    for (const bool repeatable : {true, false}) {
        const auto response = s.send({.method = "POST",
                                      .url = url,
                                      .headers = {{"Content-Type", "text/plain"}},
                                      .body = "x",
                                      .repeatable = repeatable});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
        QVERIFY(!response.error().detail.isEmpty());
        QCOMPARE(response.error().httpStatus, 0);
    }
}

/// Who has the address of an upload may write to it, wherever in it the secret is.
void TestHttpClient::secretAddressIsNotTold()
{
    Setup s;
    QUrl url = s.server.url();
    url.setPath(u"/sessions/5ec2e7"_s);
    s.server.close();
    for (const bool secret : {false, true}) {
        const auto response = s.send({.url = url, .secretUrl = secret, .kind = "upload"});
        QVERIFY(!response);
        QVERIFY(!secret || !response.error().detail.contains(u"5ec2e7"_s));
    }
}

/// Where it leads, is told of other addresses only.
void TestHttpClient::secretsRedirected()
{
    Setup s;
    for (const bool secret : {false, true}) {
        s.server.failNext({}, Fault::redirect(QUrl(u"/sessions/5ec2e7"_s), 308));
        const auto response = s.send({.url = s.url(), .secretUrl = secret, .kind = "upload"});
        QCOMPARE(response.error().kind, secret ? ErrorKind::Redirected : ErrorKind::SignInPage);
        QCOMPARE(response.error().subject.contains(u"5ec2e7"_s), !secret);
    }
}

void TestHttpClient::unknownHost()
{
    Setup s;
    const auto response = s.send({.url = QUrl(u"http://no-such-host.invalid/"_s)});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unreachable);
}

void TestHttpClient::silence()
{
    Setup s;
    s.server.failNext({}, Fault::hang(), 2);
    for (const bool repeatable : {true, false}) {
        HttpRequest request = s.post(repeatable);
        request.silence = 150ms;
        const auto response = s.send(request);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TimedOut);
    }
    QCOMPARE(s.count(), 2);
}

/// The limit is to silence, not to the whole.
void TestHttpClient::slowButAlive()
{
    Setup s;
    s.server.failNext({}, Fault::delay(250));
    const auto response = s.send({.url = s.url(), .silence = 2s});
    QVERIFY(response);
    QCOMPARE(response->body, "hello");
}

void TestHttpClient::brokenAnswerIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("half") << QByteArray(5000, 'x');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("all but one byte") << QByteArray(9999, 'x');
}

void TestHttpClient::brokenAnswerIsNoAnswer()
{
    QFETCH(const QByteArray, sent);
    Setup s;
    s.answer = [&](const auto &, const fakes::HttpReplier &replier) {
        replier.sendPartial(200, {{"Content-Type", "application/json"}}, 10'000, sent);
    };
    for (const bool repeatable : {true, false}) {
        const auto response = s.send(s.post(repeatable));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::ConnectionLost);
    }
}

void TestHttpClient::cancelledBefore()
{
    Setup s;
    s.stop.request_stop();
    const auto sent = s.get();
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    const auto once = s.send(s.post(false));
    QCOMPARE(once.error().kind, ErrorKind::Cancelled);
    const auto opened = await(s.http->open({.url = s.url()}, errorFromStatus, s.stop.get_token()));
    QCOMPARE(opened.error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.count(), 0);
}

void TestHttpClient::cancelledWhileWaiting()
{
    for (const bool repeatable : {true, false}) {
        Setup s;
        s.server.failNext({}, Fault::hang());
        const auto result = start(s.http->send(s.post(repeatable), s.stop.get_token()));
        QTRY_COMPARE(s.count(), 1);
        s.stop.request_stop();
        QTRY_VERIFY(result->has_value());
        QCOMPARE((*result)->error().kind, ErrorKind::Cancelled);
        s.stop = {};
        QVERIFY(s.get());
    }
}

void TestHttpClient::cancelledWhileTheBodyArrives()
{
    Setup s;
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(30'000'000));
    s.answer = [&](const auto &, const fakes::HttpReplier &replier) {
        replier.file(200, {}, file.fileName());
    };
    QObject::connect(s.http->manager(), &QNetworkAccessManager::finished, s.http->manager(),
                     [](QNetworkReply *reply) { QVERIFY(reply->error() != 0); });
    const auto result =
        start(s.http->send({.url = s.url(), .longestAnswer = 100'000'000}, s.stop.get_token()));
    QNetworkReply *reply = s.http->manager()->findChild<QNetworkReply *>();
    QVERIFY(reply);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&s] { s.stop.request_stop(); });
    QTRY_VERIFY(result->has_value());
    QCOMPARE((*result)->error().kind, ErrorKind::Cancelled);
}

/// All has arrived, and the stop comes before anyone has looked at it: either is a fair outcome of
/// a call; a download that was stopped is Cancelled, never an error of the server's.
void TestHttpClient::cancelledAtTheVeryEnd()
{
    Setup s;
    QObject::connect(s.http->manager(), &QNetworkAccessManager::finished, s.http->manager(),
                     [&s] { s.stop.request_stop(); });
    const auto response = s.get();
    QVERIFY(response ? response->body == "hello" : response.error().kind == ErrorKind::Cancelled);
    s.stop = {};
    const auto opened = await(s.http->open({.url = s.url()}, errorFromStatus, s.stop.get_token()));
    // It resumes at the headers, which may be before or after the end of so short a body.
    QVERIFY(opened ? (*opened)->status() == 200 : opened.error().kind == ErrorKind::Cancelled);
}

void TestHttpClient::countsWhatGoesOut()
{
    Setup s;
    QByteArrayList kinds;
    s.http->onRequest([&kinds](const char *kind) { kinds << kind; });
    HttpRequest request = s.post(false);
    request.kind = "batchCreate";
    s.server.failNext({}, Fault::answer(500));
    QVERIFY(s.send(request));
    QVERIFY(s.send({.url = s.url(), .kind = "albumList"}));
    QVERIFY(await(s.http->open({.url = s.url(), .kind = "original"}, errorFromStatus, {})));
    s.stop.request_stop();
    QVERIFY(!s.send({.url = s.url(), .kind = "never sent"}));
    QCOMPARE(kinds, (QByteArrayList{"batchCreate", "albumList", "original"}));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
