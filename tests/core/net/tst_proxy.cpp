// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/httpserver.h"
#include "fakes/proxystandin.h"
#include "net/httpclient.h"
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
