// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse answer(const QByteArray &type, const QByteArray &body, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", type}}, .body = body};
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersWithoutCase();
    void json();
    void notJson_data();
    void notJson();
    void retryAfterForms_data();
    void retryAfterForms();
    void retryAfterByTheServersClock();
    void statuses_data();
    void statuses();
    void statusSaidOnce_data();
    void statusSaidOnce();
    void pagesOfProxies_data();
    void pagesOfProxies();
};

void TestHttp::headersWithoutCase()
{
    const HttpResponse response{.headers = {{"ReTry-After", "5"}, {"X", "1"}, {"x", "2"}}};
    QCOMPARE(response.header("retry-after"), "5");
    QCOMPARE(response.header("X"), "1");
    QCOMPARE(response.header("retry"), QByteArray());
}

void TestHttp::json()
{
    QCOMPARE(parseJson(answer("application/json", R"({"a":1})"))->object()["a"_L1].toInt(), 1);
    QVERIFY(parseJson(answer("application/json", "[]"))->isArray());
    QVERIFY(parseJson(answer("", " {}\n"))->isObject());
}

void TestHttp::notJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("page") << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<!doctype html><title>x</title>") << ErrorKind::HtmlAnswer;
    QTest::newRow("page, shouted")
        << QByteArray("Text/HTML") << QByteArray("hello") << ErrorKind::HtmlAnswer;
    QTest::newRow("page as json") << QByteArray("application/json")
                                  << QByteArray("\n <html></html>") << ErrorKind::HtmlAnswer;
    QTest::newRow("nothing") << QByteArray("application/json") << QByteArray()
                             << ErrorKind::UnexpectedAnswer;
    QTest::newRow("cut off") << QByteArray("application/json") << QByteArray(R"({"a": [1, 2)")
                             << ErrorKind::UnexpectedAnswer;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("pong")
                          << ErrorKind::UnexpectedAnswer;
    QTest::newRow("binary") << QByteArray("application/json") << QByteArray("\x00\xff\x01", 3)
                            << ErrorKind::UnexpectedAnswer;
}

void TestHttp::notJson()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    const auto json = parseJson(answer(type, body));
    QVERIFY(!json);
    QCOMPARE(json.error().kind, kind);
    QVERIFY(!json.error().detail.isEmpty());
}

void TestHttp::retryAfterForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto httpDate = [](int seconds) {
        return QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                      u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
    };
    QTest::newRow("seconds") << QByteArray("120") << 120 << 120;
    QTest::newRow("blanks") << QByteArray(" 30 ") << 30 << 30;
    QTest::newRow("zero") << QByteArray("0") << 0 << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0 << 0;
    QTest::newRow("none") << QByteArray() << 0 << 0;
    QTest::newRow("word") << QByteArray("soon") << 0 << 0;
    QTest::newRow("fraction") << QByteArray("1.5") << 0 << 2;
    QTest::newRow("date") << httpDate(100) << 90 << 100;
    QTest::newRow("for ever") << QByteArray("99999999999") << 86400 << 86400;
    QTest::newRow("date gone by") << httpDate(-100) << 0 << 0;
}

void TestHttp::retryAfterForms()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, least);
    QFETCH(const int, most);
    const HttpResponse response{.status = 503, .headers = {{"Retry-After", value}}};
    const auto seconds = retryAfter(response);
    QVERIFY2(seconds >= std::chrono::seconds(least) && seconds <= std::chrono::seconds(most),
             qPrintable(QString::number(seconds.count())));
    const Error error = errorFromStatus(response);
    QVERIFY(error.retryAfter <= std::chrono::seconds(most));
}

void TestHttp::retryAfterByTheServersClock()
{
    const HttpResponse response{.status = 503,
                                .headers = {{"Date", "Wed, 21 Oct 2015 07:28:00 GMT"},
                                            {"Retry-After", "Wed, 21 Oct 2015 07:30:00 GMT"}}};
    QCOMPARE(retryAfter(response), std::chrono::seconds(120));
}

void TestHttp::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) {
        QTest::addRow("%d", status) << status << kind;
    };
    row(400, ErrorKind::BadRequest);
    row(401, ErrorKind::Unauthorized);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(406, ErrorKind::BadRequest);
    row(408, ErrorKind::TimedOut);
    row(409, ErrorKind::Conflict);
    row(410, ErrorKind::NotFound);
    row(413, ErrorKind::TooLarge);
    row(429, ErrorKind::MinuteQuota);
    row(500, ErrorKind::ServerError);
    row(502, ErrorKind::ServerError);
    row(599, ErrorKind::ServerError);
    row(304, ErrorKind::UnexpectedAnswer);
}

void TestHttp::statuses()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    const Error error = errorFromStatus(answer("text/plain", "two\n words", status));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.detail, u"HTTP %1 two words"_s.arg(status));
}

void TestHttp::statusSaidOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *body, const char *detail) {
        QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(detail);
    };
    row("<html><head><title>502 Bad Gateway</title></head></html>", "HTTP 502 Bad Gateway");
    row("502 Bad Gateway", "HTTP 502 Bad Gateway");
    row("HTTP/1.1 502: Bad Gateway", "HTTP 502 Bad Gateway");
    row("error code: 502", "HTTP 502");
    row("<title>Error 502 (Server Error)!!1</title>", "HTTP 502 (Server Error)!!1");
    row("<title>photos.example.org | 502: Bad gateway</title>",
        "HTTP 502 photos.example.org | 502: Bad gateway");
    row("5021 of them", "HTTP 502 5021 of them");
    row("404 of them", "HTTP 502 404 of them");
    row("", "HTTP 502");
}

void TestHttp::statusSaidOnce()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    QCOMPARE(errorFromStatus(answer("", body, 502)).detail, detail);
}

void TestHttp::pagesOfProxies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) {
        QTest::addRow("%d", status) << status << kind;
    };
    row(408, ErrorKind::TimedOut);
    row(413, ErrorKind::TooLarge);
    row(429, ErrorKind::MinuteQuota);
    row(500, ErrorKind::ServerError);
    row(502, ErrorKind::ServerError);
    row(503, ErrorKind::ServerError);
    row(504, ErrorKind::ServerError);
    row(522, ErrorKind::ServerError); // Cloudflare's
    // These may be anybody's.
    row(200, ErrorKind::HtmlAnswer);
    row(400, ErrorKind::HtmlAnswer);
    row(401, ErrorKind::HtmlAnswer);
    row(403, ErrorKind::HtmlAnswer);
    row(404, ErrorKind::HtmlAnswer);
}

/// The status decides before the body.
void TestHttp::pagesOfProxies()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    HttpResponse response = answer("text/html", "<html><title>nginx</title></html>", status);
    response.headers.emplaceBack("Retry-After", "17");
    const auto json = parseJson(response);
    QVERIFY(!json);
    QCOMPARE(json.error().kind, kind);
    if (kind != ErrorKind::HtmlAnswer)
        QCOMPARE(json.error().retryAfter, 17s);
    QCOMPARE(parseJsonList(response, {}, [](const QJsonObject &) { return Result<void>(); })
                 .error()
                 .kind,
             kind);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
