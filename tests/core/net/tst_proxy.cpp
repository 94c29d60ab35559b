// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/httpserver.h"
#include "fakes/proxystandin.h"
#include "net/httpclient.h"
#include "net/noproxy.h"
#include "support.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

/// A server that is reached as http://photos.test only through the proxy.
struct Setup
{
    fakes::HttpServer server{
        [](const auto &, const fakes::HttpReplier &replier) { replier.reply(200, {}, "hello"); }};
    std::unique_ptr<fakes::ProxyStandIn> proxy;

    explicit Setup(const QByteArray &user = {})
    {
        server.listen();
        start(user);
    }
    Setup(const QSslCertificate &certificate, const QSslKey &key, const QByteArray &user)
    {
        server.listenTls(certificate, key);
        start(user);
    }
    void start(const QByteArray &user)
    {
        proxy = std::make_unique<fakes::ProxyStandIn>(server.port());
        proxy->user = user;
        proxy->password = "pass";
    }
    ProxyChoice choice(ProxyChoice::Way way, const QString &user = {},
                       const QString &password = {}) const
    {
        return {way, u"127.0.0.1"_s, proxy->port(), user, password};
    }
};

Result<HttpResponse> get(const ProxyChoice &choice, const QUrl &url,
                         const QStringList &caFiles = {})
{
    const auto http = *HttpClient::create({.caFiles = caFiles, .proxy = choice});
    return await(http->send({.url = url}, {}));
}

const QUrl photos(u"http://photos.test/x"_s);

} // namespace

/// Which way requests go out.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesThroughIt_data();
    void goesThroughIt();
    void givesItsPassword_data();
    void givesItsPassword();
    void refusedPassword_data();
    void refusedPassword();
    void tlsThroughIt_data();
    void tlsThroughIt();
    void neverForThisComputer_data();
    void neverForThisComputer();
    void noProxyThere_data();
    void noProxyThere();
    void directly();
    void asTheSystemSays();
    void noProxyForSome_data();
    void noProxyForSome();
    void noProxyLists_data();
    void noProxyLists();
    void thisComputer_data();
    void thisComputer();
    void cancelledWhileTheSystemIsAsked();
    void streamsThroughIt();

private:
    static void ways();

    QTemporaryDir m_dir;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

void TestProxy::initTestCase()
{
    QProcess openssl;
    const QString keyFile = m_dir.filePath(u"a.key"_s);
    const QString certificate = m_dir.filePath(u"a.pem"_s);
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=photos.test"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:photos.test"_s, u"-keyout"_s, keyFile,
                                 u"-out"_s, certificate});
    QVERIFY2(openssl.waitForFinished(), "openssl, to make a certificate with");
    m_certificate = QSslCertificate::fromPath(certificate).value(0);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_key = QSslKey(&key, QSsl::Rsa);
    QVERIFY(!m_key.isNull());
}

void TestProxy::ways()
{
    QTest::addColumn<int>("way");
    QTest::newRow("http") << static_cast<int>(ProxyChoice::Http);
    QTest::newRow("socks5") << static_cast<int>(ProxyChoice::Socks5);
}

void TestProxy::goesThroughIt_data()
{
    ways();
}

void TestProxy::goesThroughIt()
{
    QFETCH(const int, way);
    Setup s;
    const auto response = get(s.choice(static_cast<ProxyChoice::Way>(way)), photos);
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->body, "hello");
    QCOMPARE(s.proxy->asked, QStringList{way == ProxyChoice::Http ? u"GET http://photos.test/x"_s
                                                                  : u"SOCKS5 photos.test"_s});
}

void TestProxy::givesItsPassword_data()
{
    ways();
}

void TestProxy::givesItsPassword()
{
    QFETCH(const int, way);
    Setup s("user");
    const auto response =
        get(s.choice(static_cast<ProxyChoice::Way>(way), u"user"_s, u"pass"_s), photos);
    QVERIFY2(response, response ? "" : qPrintable(response.error().name()));
    QCOMPARE(response->body, "hello");
    QVERIFY(!s.server.requests().front().hasHeader("proxy-authorization"));
}

void TestProxy::refusedPassword_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QUrl>("url");
    for (const QUrl &url : {photos, QUrl(u"https://photos.test/x"_s)}) {
        for (const QString &user : {QString(), u"user"_s}) {
            for (const ProxyChoice::Way way : {ProxyChoice::Http, ProxyChoice::Socks5})
                QTest::addRow("%s %s %d", qPrintable(url.scheme()), qPrintable(user), way)
                    << static_cast<int>(way) << user << url;
        }
    }
}

void TestProxy::refusedPassword()
{
    QFETCH(const int, way);
    QFETCH(const QString, user);
    QFETCH(const QUrl, url);
    Setup s("user");
    const QString password = user.isEmpty() ? QString() : u"wrong"_s;
    const auto response = get(s.choice(static_cast<ProxyChoice::Way>(way), user, password), url);
    QVERIFY(!response);
    QVERIFY2(response.error().kind == ErrorKind::ProxyRefused, qPrintable(response.error().name()));
    QVERIFY(!response.error().detail.contains(u"wrong"_s));
    QVERIFY(s.proxy->refused > 0);
    QCOMPARE(s.proxy->asked, QStringList());
}

void TestProxy::tlsThroughIt_data()
{
    ways();
}

/// A POST that must not be sent twice, with a password that is asked for.
void TestProxy::tlsThroughIt()
{
    QFETCH(const int, way);
    Setup s(m_certificate, m_key, "user");
    const auto http = *HttpClient::create(
        {.caFiles = {m_dir.filePath(u"a.pem"_s)},
         .proxy = s.choice(static_cast<ProxyChoice::Way>(way), u"user"_s, u"pass"_s)});
    const QUrl url(u"https://photos.test/x"_s);
    const auto response = await(http->send({.method = "POST",
                                            .url = url,
                                            .headers = {{"Content-Type", "text/plain"}},
                                            .body = "once",
                                            .repeatable = false},
                                           {}));
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->body, "hello");
    QCOMPARE(s.server.requests().size(), 1U);
    QCOMPARE(s.server.requests().front().body, "once");
    QCOMPARE(s.proxy->asked.size(), 1);
    // And whom it trusts is asked all the same.
    const auto untrusted =
        get(s.choice(static_cast<ProxyChoice::Way>(way), u"user"_s, u"pass"_s), url);
    QVERIFY(!untrusted);
    QCOMPARE(untrusted.error().kind, ErrorKind::TlsUntrusted);
}

void TestProxy::neverForThisComputer_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "LOCALHOST", "127.1.2.3"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestProxy::neverForThisComputer()
{
    QFETCH(const QString, host);
    Setup s;
    QUrl url = s.server.url();
    url.setHost(host);
    for (const ProxyChoice::Way way : {ProxyChoice::Http, ProxyChoice::Socks5})
        (void)get(s.choice(way), url);
    QCOMPARE(s.proxy->asked, QStringList());
    if (host != "127.1.2.3"_L1) // nobody listens there
        QCOMPARE(s.server.requests().size(), 2U);
}

void TestProxy::noProxyThere_data()
{
    ways();
}

void TestProxy::noProxyThere()
{
    QFETCH(const int, way);
    Setup s;
    const ProxyChoice choice = s.choice(static_cast<ProxyChoice::Way>(way));
    s.proxy.reset();
    for (const QUrl &url : {photos, QUrl(u"https://photos.test/x"_s)}) {
        const auto response = get(choice, url);
        QVERIFY(!response);
        QVERIFY2(response.error().kind == ErrorKind::Unreachable,
                 qPrintable(response.error().detail));
        QCOMPARE(response.error().subject, u"127.0.0.1:%1"_s.arg(choice.port));
    }
}

void TestProxy::directly()
{
    Setup s;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(s.proxy->port()));
    const auto response = get({}, photos);
    qunsetenv("http_proxy");
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    QCOMPARE(s.proxy->asked, QStringList());
}

void TestProxy::asTheSystemSays()
{
    Setup s;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(s.proxy->port()));
    const auto http = *HttpClient::create({.proxy = {.way = ProxyChoice::System}});
    for (int i = 0; i < 2; ++i) {
        const auto response = await(http->send({.url = photos}, {}));
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    }
    QVERIFY(await(http->open({.url = photos}, errorFromStatus, {})));
    QVERIFY(await(http->send({.url = s.server.url()}, {})));
    qunsetenv("http_proxy");
    QCOMPARE(s.proxy->asked.size(), 3);
    QCOMPARE(s.server.requests().size(), 4U);
}

void TestProxy::noProxyForSome_data()
{
    QTest::addColumn<QByteArray>("variable");
    for (const char *variable : {"no_proxy", "NO_PROXY"})
        QTest::newRow(variable) << QByteArray(variable);
}

/// In either spelling of the variable.
void TestProxy::noProxyForSome()
{
    QFETCH(const QByteArray, variable);
    Setup s;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(s.proxy->port()));
    const ProxyChoice system{.way = ProxyChoice::System};
    for (const char *list : {"*", "test", "photos.test", "other.example, .test"}) {
        qputenv(variable, list);
        const auto response = get(system, photos); // a name that leads nowhere by itself
        QVERIFY2(!response, list);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    }
    QCOMPARE(s.proxy->asked, QStringList());
    qputenv(variable, "other.test");
    const auto response = get(system, photos);
    qunsetenv(variable);
    qunsetenv("http_proxy");
    QVERIFY(response);
    QCOMPARE(s.proxy->asked.size(), 1);
}

void TestProxy::noProxyLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("direct");
    const auto row = [](const char *list, const char *url, bool direct) {
        QTest::addRow("%s: %s", list, url)
            << QString::fromUtf8(list) << QString::fromUtf8(url) << direct;
    };
    row("", "https://a.example.org", false);
    row(",, ,", "https://a.example.org", false);
    row("*", "https://a.example.org", true);
    row("x,*", "http://10.0.0.1", true);
    for (const char *list : {"example.org", ".example.org", "*.example.org", "EXAMPLE.org",
                             "example.org.", "x.example, example.org", "x.example example.org"}) {
        row(list, "https://example.org", true);
        row(list, "https://Example.ORG./x", true);
        row(list, "https://a.b.example.org", true);
        row(list, "https://anexample.org", false);
        row(list, "https://example.org.evil", false);
        row(list, "https://org", false);
    }
    row("example.org:8443", "https://example.org:8443", true);
    row("example.org:8443", "https://a.example.org:8443", true);
    row("example.org:8443", "https://example.org", false);
    row("example.org:443", "https://example.org", true);
    row("example.org:80", "http://example.org", true);
    row("10.0.0.1", "http://10.0.0.1:2283", true);
    row("10.0.0.1", "http://10.0.0.11", false);
    row("10.0.0.1:2283", "http://10.0.0.1:2283", true);
    row("10.0.0.1:2283", "http://10.0.0.1", false);
    row("10.0.0.0/8", "http://10.200.3.4", true);
    row("10.0.0.0/8", "http://11.0.0.1", false);
    row("10.0.0.0/8", "http://ten.example", false);
    row("192.168.0.0/99", "http://192.168.0.1", false);
    row("fd00::1", "http://[fd00::1]:2283", true);
    row("[fd00::1]", "http://[fd00::1]", true);
    row("[fd00::1]:2283", "http://[fd00::1]:2283", true);
    row("fd00::/8", "http://[fd12::7]", true);
    row("fd00::/8", "http://[fe80::7]", false);
}

void TestProxy::noProxyLists()
{
    QFETCH(const QString, list);
    QFETCH(const QString, url);
    QFETCH(const bool, direct);
    QCOMPARE(isInNoProxy(list, QUrl(url)), direct);
}

void TestProxy::thisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isIt");
    for (const char *host : {"localhost", "LOCALHOST", "localhost.", "photos.localhost",
                             "127.0.0.1", "127.9.9.9", "::1"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host : {"", "localhost.example.org", "notlocalhost", "128.0.0.1",
                             "127.0.0.1.example.org", "fd00::1", "10.0.0.1", "0.0.0.0"})
        QTest::newRow(host) << QString::fromLatin1(host) << false;
}

void TestProxy::thisComputer()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isIt);
    QCOMPARE(isThisComputer(host), isIt);
}

void TestProxy::cancelledWhileTheSystemIsAsked()
{
    const auto http = *HttpClient::create({.proxy = {.way = ProxyChoice::System}});
    std::stop_source stop;
    const auto result = start(http->send({.url = photos}, stop.get_token()));
    QVERIFY(!result->has_value());
    stop.request_stop();
    QTRY_VERIFY(result->has_value());
    QCOMPARE((*result)->error().kind, ErrorKind::Cancelled);
}

void TestProxy::streamsThroughIt()
{
    Setup s(m_certificate, m_key, "user");
    const auto http =
        *HttpClient::create({.caFiles = {m_dir.filePath(u"a.pem"_s)},
                             .proxy = s.choice(ProxyChoice::Http, u"user"_s, u"pass"_s)});
    QBuffer body;
    body.setData(QByteArray(300'000, 'x'));
    QVERIFY(body.open(QIODevice::ReadOnly));
    const auto response =
        await(http->sendStream({.method = "POST",
                                .url = QUrl(u"https://photos.test/upload"_s),
                                .headers = {{"Content-Type", "application/octet-stream"}}},
                               &body, body.size(), {}));
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(s.server.requests().front().bodySize, 300'000);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
