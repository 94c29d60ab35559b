// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/httpserver.h"
#include "net/httpclient.h"
#include "support.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;

/// Whom it trusts: a server with a certificate of its own making.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownCertificate();
    void ownCaFile();
    void wrongHostStaysUntrusted();
    void caOfAnother();
    void noTlsThere();
    void badCaFiles();

private:
    struct Setup
    {
        fakes::HttpServer server{[](const auto &, const fakes::HttpReplier &replier) {
            replier.reply(200, {}, "hello");
        }};
    };
    void make(const QString &name, const QString &alternative);
    QString file(const QString &name) const { return m_dir.filePath(name); }
    QByteArray fingerprint(const QString &name) const;
    bool listen(Setup &s, const QString &name) const;
    static Result<HttpResponse> get(HttpClient &http, const Setup &s)
    {
        return await(http.send({.url = s.server.url(), .headers = {{"x-api-key", "k"}}}, {}));
    }

    QTemporaryDir m_dir;
};

void TestTls::make(const QString &name, const QString &alternative)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=photos.lan"_s, u"-addext"_s,
                                 u"subjectAltName="_s + alternative, u"-keyout"_s,
                                 file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)});
    QVERIFY2(openssl.waitForFinished(), "openssl, to make a certificate with");
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

/// As openssl prints it: what a person compares.
QByteArray TestTls::fingerprint(const QString &name) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s, u"-in"_s,
                                 file(name + u".pem"_s)});
    openssl.waitForFinished();
    return openssl.readAllStandardOutput().trimmed().split('=').value(1);
}

bool TestTls::listen(Setup &s, const QString &name) const
{
    QFile keyFile(file(name + u".key"_s));
    return keyFile.open(QIODevice::ReadOnly) &&
           s.server.listenTls(QSslCertificate::fromPath(file(name + u".pem"_s)).value(0),
                              QSslKey(&keyFile, QSsl::Rsa));
}

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    make(u"own"_s, u"IP:127.0.0.1"_s);
    make(u"other"_s, u"DNS:elsewhere.example"_s);
}

void TestTls::unknownCertificate()
{
    Setup s;
    QVERIFY(listen(s, u"own"_s));
    const auto http = *HttpClient::create({});
    for (int i = 0; i < 2; ++i) { // the second time like the first
        const auto response = get(*http, s);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TlsUntrusted);
        QCOMPARE(response.error().subject.toLatin1(), fingerprint(u"own"_s));
        QCOMPARE(response.error().subject.size(), 95);
    }
    const auto opened = await(http->open({.url = s.server.url()}, errorFromStatus, {}));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::TlsUntrusted);
    QCOMPARE(opened.error().subject.toLatin1(), fingerprint(u"own"_s));
    QCOMPARE(s.server.requests().size(), 0U);
}

void TestTls::ownCaFile()
{
    Setup s;
    QVERIFY(listen(s, u"own"_s));
    const auto http = HttpClient::create({.caFiles = {file(u"own.pem"_s)}});
    QVERIFY(http);
    const auto response = get(**http, s);
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->body, "hello");
    QVERIFY(await((*http)->open({.url = s.server.url()}, errorFromStatus, {})));
}

void TestTls::wrongHostStaysUntrusted()
{
    Setup s;
    QVERIFY(listen(s, u"other"_s));
    const auto http = HttpClient::create({.caFiles = {file(u"other.pem"_s)}});
    QVERIFY(http);
    const auto response = get(**http, s);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TlsUntrusted);
    QCOMPARE(response.error().subject.toLatin1(), fingerprint(u"other"_s));
    QCOMPARE(s.server.requests().size(), 0U);
}

void TestTls::caOfAnother()
{
    Setup s;
    QVERIFY(listen(s, u"own"_s));
    const auto http = HttpClient::create({.caFiles = {file(u"other.pem"_s)}});
    QVERIFY(http);
    const auto response = get(**http, s);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TlsUntrusted);
}

/// https:// to a server that speaks http: there is no certificate that anyone could trust or not.
void TestTls::noTlsThere()
{
    Setup s;
    QVERIFY(s.server.listen());
    QUrl url = s.server.url();
    url.setScheme(u"https"_s);
    const auto http = *HttpClient::create({});
    const auto response = await(http->send({.url = url, .silence = std::chrono::seconds(5)}, {}));
    QVERIFY(!response);
    QVERIFY2(response.error().kind != ErrorKind::TlsUntrusted, qPrintable(response.error().detail));
    QVERIFY(!response.error().detail.isEmpty());
}

void TestTls::badCaFiles()
{
    QFile notPem(file(u"not.pem"_s));
    QVERIFY(notPem.open(QIODevice::WriteOnly));
    notPem.write("-----BEGIN NOTHING-----\nhello\n");
    notPem.close();
    QFile empty(file(u"empty.pem"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    for (const QString &path : {file(u"missing.pem"_s), notPem.fileName(), empty.fileName(),
                                file(u"own.key"_s), m_dir.path()}) {
        const auto http = HttpClient::create({.caFiles = {path}});
        QVERIFY2(!http, qPrintable(path));
        QCOMPARE(http.error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(http.error().subject, path);
        QVERIFY(!http.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
