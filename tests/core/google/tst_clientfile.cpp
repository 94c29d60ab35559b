// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakegoogle.h"
#include "google/clientfile.h"
#include "google/endpoints.h"

#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

class TestClientFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDesktopClient();
    void refuses_data();
    void refuses();
    void takesPastedClient();
    void endpointsAreGoogles();
    void endpointsOfAStandIn_data();
    void endpointsOfAStandIn();
    void endpointsElsewhereAreRefused_data();
    void endpointsElsewhereAreRefused();
};

void TestClientFile::readsDesktopClient()
{
    const fakes::FakeGoogle google;
    const auto client = parseClientFile(google.clientSecretFile());
    QVERIFY(client);
    QCOMPARE(client->id, google.clientId);
    QCOMPARE(client->secret, google.clientSecret);
}

void TestClientFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &json,
                        ErrorKind kind = ErrorKind::InvalidInput) {
        QTest::newRow(name) << json << kind;
    };
    const fakes::FakeGoogle google;
    row("web client", google.webClientSecretFile(), ErrorKind::WrongClientType);
    row("empty", {});
    row("not JSON", "<html></html>");
    row("an array", "[]");
    row("another JSON file", R"({"type":"service_account","client_id":"1"})");
    row("installed is a text", R"({"installed":"x"})");
    row("no id", R"({"installed":{"client_secret":"GOCSPX-1"}})");
    row("no secret", R"({"installed":{"client_id":"1-a.apps.googleusercontent.com"}})");
    row("id is a number", R"({"installed":{"client_id":1,"client_secret":"GOCSPX-1"}})");
}

void TestClientFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    const auto client = parseClientFile(json);
    QVERIFY(!client);
    QCOMPARE(client.error().kind, kind);
    QVERIFY(!client.error().detail.isEmpty());
    QVERIFY(!client.error().detail.contains(u"GOCSPX"_s));
}

void TestClientFile::takesPastedClient()
{
    const auto client = makeClient(u" 1-a.apps.googleusercontent.com\n"_s, u"\tGOCSPX-1 "_s);
    QVERIFY(client);
    QCOMPARE(client->id, u"1-a.apps.googleusercontent.com"_s);
    QCOMPARE(client->secret, u"GOCSPX-1"_s);
}

void TestClientFile::endpointsAreGoogles()
{
    const GoogleEndpoints google = GoogleEndpoints::real();
    for (const QUrl &url : {google.authorize, google.token, google.revoke, google.photos}) {
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"https"_s);
        QVERIFY(url.host().endsWith(u".google.com"_s) || url.host().endsWith(u".googleapis.com"_s));
    }
}

void TestClientFile::endpointsOfAStandIn_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("token");
    QTest::newRow("IPv4") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/token"_s;
    QTest::newRow("slash") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080/token"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/token"_s;
    QTest::newRow("name") << u"https://localhost"_s << u"https://localhost/token"_s;
    QTest::newRow("path") << u"http://127.0.0.1:1/fake/?q#f"_s
                          << u"http://127.0.0.1:1/fake/token"_s;
}

void TestClientFile::endpointsOfAStandIn()
{
    QFETCH(QString, base);
    QFETCH(QString, token);
    const auto endpoints = GoogleEndpoints::at(QUrl(base));
    QVERIFY(endpoints);
    QCOMPARE(endpoints->token, QUrl(token));
    QVERIFY(endpoints->authorize.path().endsWith(u"/o/oauth2/v2/auth"_s));
    QVERIFY(endpoints->revoke.path().endsWith(u"/revoke"_s));
    QVERIFY(endpoints->photos.path().endsWith(u"/v1"_s));
}

void TestClientFile::endpointsElsewhereAreRefused_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("another host") << u"https://example.com"_s;
    QTest::newRow("looks like it") << u"http://127.0.0.1.example.com"_s;
    QTest::newRow("user part") << u"http://127.0.0.1@example.com"_s;
    QTest::newRow("local network") << u"http://192.168.1.5"_s;
    QTest::newRow("a domain of that name") << u"http://localhost.example.com"_s;
    QTest::newRow("any") << u"http://0.0.0.0:80"_s;
    QTest::newRow("file") << u"file:///tmp"_s;
    QTest::newRow("empty") << QString();
}

void TestClientFile::endpointsElsewhereAreRefused()
{
    QFETCH(QString, base);
    const auto endpoints = GoogleEndpoints::at(QUrl(base));
    QVERIFY(!endpoints);
    QCOMPARE(endpoints.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestClientFile)
#include "tst_clientfile.moc"
