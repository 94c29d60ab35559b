// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/certificates.h"
#include "fakes/httpserver.h"
#include "fakes/tlsfront.h"
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
    void whatIsWrong_data();
    void whatIsWrong();
    void wholeChain();
    void noTlsThere();
    void badCaFiles();
    void clientCertificate_data();
    void clientCertificate();
    void badClientCertificates();

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
    fakes::Certificates m_made;
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
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_made.make({.name = u"root"_s, .authority = true});
    m_made.make({.name = u"stranger"_s, .authority = true});
    m_made.make({.name = u"middle"_s, .issuer = u"root"_s, .authority = true});
    m_made.make({.name = u"good"_s, .issuer = u"root"_s});
    m_made.make({.name = u"deep"_s, .issuer = u"middle"_s});
    m_made.make({.name = u"old"_s,
                 .issuer = u"root"_s,
                 .from = QDateTime({2025, 11, 2}, {12, 0}, Qt::UTC),
                 .to = QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC)});
    m_made.make({.name = u"young"_s,
                 .issuer = u"root"_s,
                 .from = QDateTime({2190, 2, 3}, {12, 0}, Qt::UTC),
                 .to = QDateTime({2191, 2, 3}, {12, 0}, Qt::UTC)});
    m_made.make(
        {.name = u"elsewhere"_s, .issuer = u"root"_s, .names = u"DNS:b.example,DNS:a.example"_s});
    m_made.make({.name = u"oldElsewhere"_s,
                 .issuer = u"root"_s,
                 .names = u"DNS:a.example"_s,
                 .from = now.addDays(-90),
                 .to = now.addDays(-1)});
    m_made.make({.name = u"oldStranger"_s,
                 .issuer = u"stranger"_s,
                 .from = now.addDays(-90),
                 .to = now.addDays(-1)});
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
    QCOMPARE(response.error().kind, ErrorKind::TlsOtherName);
    QCOMPARE(response.error().subject, u"elsewhere.example"_s);
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

void TestTls::whatIsWrong_data()
{
    QTest::addColumn<QStringList>("chain"); // that the server sends, its own certificate first
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject"); // of TlsUntrusted: whose fingerprint
    const auto row = [](const char *name, const QStringList &chain, const QString &caFile,
                        ErrorKind kind, const QString &subject) {
        QTest::newRow(name) << chain << caFile << kind << subject;
    };
    const QString root = u"root"_s;
    row("expired", {u"old"_s}, root, ErrorKind::TlsExpired, u"2026-01-31"_s);
    row("not yet valid", {u"young"_s}, root, ErrorKind::TlsNotYetValid, u"2190-02-03"_s);
    row("another name", {u"elsewhere"_s}, root, ErrorKind::TlsOtherName, u"a.example, b.example"_s);
    row("the intermediate is missing", {u"deep"_s}, root, ErrorKind::TlsIncomplete, u"middle"_s);
    row("self-signed", {u"stranger"_s}, {}, ErrorKind::TlsUntrusted, u"stranger"_s);
    row("self-signed, another CA given", {u"stranger"_s}, root, ErrorKind::TlsUntrusted,
        u"stranger caFile"_s);
    row("an unknown authority", {u"good"_s}, {}, ErrorKind::TlsUntrusted, u"good"_s);
    row("an unknown authority, sent along", {u"deep"_s, u"middle"_s}, {}, ErrorKind::TlsUntrusted,
        u"deep"_s);
    row("another authority given, the whole chain sent", {u"deep"_s, u"middle"_s, root},
        u"stranger"_s, ErrorKind::TlsUntrusted, u"deep caFile"_s);
    // Of several the one that has to be cured first.
    row("another name, and expired", {u"oldElsewhere"_s}, root, ErrorKind::TlsOtherName,
        u"a.example"_s);
    row("unknown authority, and expired", {u"oldStranger"_s}, {}, ErrorKind::TlsUntrusted,
        u"oldStranger"_s);
    row("missing issuer, and expired", {u"oldStranger"_s}, root, ErrorKind::TlsIncomplete,
        u"stranger"_s);
}

void TestTls::whatIsWrong()
{
    QFETCH(const QStringList, chain);
    QFETCH(const QString, caFile);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, subject);
    Setup s;
    QVERIFY(s.server.listen());
    fakes::TlsFront front(s.server.url());
    QList<QSslCertificate> sent;
    for (const QString &name : chain)
        sent << m_made.certificate(name);
    QVERIFY(front.listen(sent, m_made.key(chain.front())));
    QStringList caFiles;
    if (!caFile.isEmpty())
        caFiles << m_made.file(caFile + u".pem"_s);
    const auto http = *HttpClient::create({.caFiles = caFiles});
    const auto response = await(http->send({.url = front.url()}, {}));
    QVERIFY(!response);
    QVERIFY2(response.error().kind == kind, qPrintable(response.error().name()));
    QVERIFY(!response.error().detail.isEmpty());
    QString expected = subject;
    if (kind == ErrorKind::TlsUntrusted) {
        const QString whose = subject.section(u' ', 0, 0);
        const QByteArray print =
            m_made.certificate(whose).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        expected.replace(0, whose.size(), QString::fromLatin1(print));
        QCOMPARE(fingerprintIn(response.error().subject), QString::fromLatin1(print));
        QCOMPARE(gaveCaFiles(response.error().subject), !caFile.isEmpty());
    }
    QCOMPARE(response.error().subject, expected);
    const auto opened = await(http->open({.url = front.url()}, errorFromStatus, {}));
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(s.server.requests().size(), 0U);
}

void TestTls::wholeChain()
{
    Setup s;
    QVERIFY(s.server.listen());
    fakes::TlsFront front(s.server.url());
    QVERIFY(front.listen({m_made.certificate(u"deep"_s), m_made.certificate(u"middle"_s)},
                         m_made.key(u"deep"_s)));
    const auto http = *HttpClient::create({.caFiles = {m_made.file(u"root.pem"_s)}});
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = front.url();
        url.setHost(host);
        const auto response = await(http->send({.url = url}, {}));
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->body, "hello");
    }
}

void TestTls::clientCertificate_data()
{
    QTest::addColumn<QString>("name"); // empty: none is shown
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the right one") << u"me"_s << u"me.key"_s << true;
    QTest::newRow("its key is encrypted") << u"me"_s << u"me.enc"_s << true;
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("of another authority") << u"notMe"_s << u"notMe.key"_s << false;
    QTest::newRow("expired") << u"meBefore"_s << u"meBefore.key"_s << false;
    QTest::newRow("the key of another") << u"me"_s << u"notMe.key"_s << false;
}

void TestTls::clientCertificate()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    QFETCH(const bool, accepted);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_made.make({.name = u"me"_s, .issuer = u"root"_s});
    m_made.encryptKey(u"me"_s, u"pass wörd"_s);
    m_made.make({.name = u"notMe"_s, .issuer = u"stranger"_s});
    m_made.make({.name = u"meBefore"_s,
                 .issuer = u"root"_s,
                 .from = now.addDays(-9),
                 .to = now.addDays(-1)});
    Setup s;
    QVERIFY(s.server.listen());
    fakes::TlsFront front(s.server.url());
    QVERIFY(front.listen({m_made.certificate(u"good"_s)}, m_made.key(u"good"_s),
                         {m_made.certificate(u"root"_s)}));
    HttpClient::Options options{.caFiles = {m_made.file(u"root.pem"_s)}};
    if (!name.isEmpty())
        options.clientCertificate = {.file = m_made.file(name + u".pem"_s),
                                     .keyFile = m_made.file(key),
                                     .passphrase = u"pass wörd"_s};
    const auto http = HttpClient::create(options);
    QVERIFY2(http, http ? "" : qPrintable(http.error().detail));
    for (const char *method : {"GET", "POST"}) {
        const auto response = await((*http)->send({.method = method,
                                                   .url = front.url(),
                                                   .headers = {{"Content-Type", "text/plain"}},
                                                   .body = "x",
                                                   .repeatable = false},
                                                  {}));
        const QString what =
            response ? u"answered"_s : response.error().name() + u": "_s + response.error().detail;
        QVERIFY2(response.has_value() == accepted, qPrintable(what));
        if (!accepted)
            QVERIFY2(response.error().kind == ErrorKind::ClientCertificate, qPrintable(what));
    }
    QCOMPARE(s.server.requests().size(), accepted ? 2U : 0U);
}

void TestTls::badClientCertificates()
{
    m_made.make({.name = u"me"_s, .issuer = u"root"_s});
    m_made.encryptKey(u"me"_s, u"right"_s);
    const auto create = [this](const QString &file, const QString &keyFile,
                               const QString &passphrase = {}) {
        const auto path = [this](const QString &name) {
            return name.isEmpty() ? QString() : m_made.file(name);
        };
        return HttpClient::create({.clientCertificate = {.file = path(file),
                                                         .keyFile = path(keyFile),
                                                         .passphrase = passphrase}});
    };
    QVERIFY(create(u"me.pem"_s, u"me.enc"_s, u"right"_s));
    for (const auto &[file, key] : {std::pair{u"me.pem"_s, QString()}, {QString(), u"me.key"_s}})
        QCOMPARE(create(file, key).error().kind, ErrorKind::InvalidInput);
    struct Row
    {
        QString file, key, passphrase, blamed;
    };
    for (const Row &row : {Row{u"none.pem"_s, u"me.key"_s, {}, u"none.pem"_s},
                           {u"me.key"_s, u"me.key"_s, {}, u"me.key"_s},
                           {u"me.pem"_s, u"none.key"_s, {}, u"none.key"_s},
                           {u"me.pem"_s, u"me.pem"_s, {}, u"me.pem"_s},
                           {u"me.pem"_s, u"me.enc"_s, {}, u"me.enc"_s}, // asks nobody
                           {u"me.pem"_s, u"me.enc"_s, u"wrong"_s, u"me.enc"_s}}) {
        const auto http = create(row.file, row.key, row.passphrase);
        QVERIFY2(!http, qPrintable(row.blamed));
        QCOMPARE(http.error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(http.error().subject, m_made.file(row.blamed));
        QVERIFY(!http.error().detail.contains(u"wrong"_s));
    }
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
