// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/photos.h"
#include "google/photoserror.h"

#include <QJsonArray>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse refusal(int status, const QString &message, const QString &grpc = {},
                     const QJsonArray &details = {})
{
    QJsonObject error{{u"code"_s, status}, {u"message"_s, message}, {u"status"_s, grpc}};
    if (!details.isEmpty())
        error.insert(u"details"_s, details);
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=UTF-8"}},
            .body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson()};
}

QJsonArray quota(const QString &limit)
{
    return {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                        {u"reason"_s, u"RATE_LIMIT_EXCEEDED"_s},
                        {u"domain"_s, u"googleapis.com"_s},
                        {u"metadata"_s, QJsonObject{{u"quota_limit"_s, limit},
                                                    {u"quota_limit_value"_s, u"30"_s},
                                                    {u"consumer"_s, u"projects/123"_s}}}},
            QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.Help"_s}}};
}

const QString perDay =
    u"Quota exceeded for quota metric 'All requests' and limit 'All requests per "
    "day' of service 'photoslibrary.googleapis.com' for consumer "
    "'project_number:123'."_s;
const QString perMinute = u"Quota exceeded for quota metric 'Write requests' and limit 'Write "
                          "requests per minute per user' of service "
                          "'photoslibrary.googleapis.com' for consumer 'project_number:123'."_s;

} // namespace

/// What needs no server: the reading of refusals, and the cutting of texts to Google's limits.
class TestPhotosError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRequests_data();
    void wholeRequests();
    void uploads_data();
    void uploads();
    void items_data();
    void items();
    void retryAfterIsKept();
    void cuts_data();
    void cuts();
};

void TestPhotosError::wholeRequests_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, ErrorKind kind, int status, const QString &message,
                        const QString &grpc = {}, const QJsonArray &details = {}) {
        QTest::newRow(name) << refusal(status, message, grpc, details) << kind << message;
    };
    const QString invalid = u"INVALID_ARGUMENT"_s;
    const QString exhausted = u"RESOURCE_EXHAUSTED"_s;
    const QString denied = u"PERMISSION_DENIED"_s;
    // B5
    row("storage full", ErrorKind::StorageFull, 400,
        u"The remaining storage in the user's account is not enough to perform this operation."_s,
        invalid);
    row("album gone", ErrorKind::AlbumGone, 400, u"The provided ID does not match any albums"_s,
        invalid);
    row("album gone, 404", ErrorKind::AlbumGone, 404,
        u"The provided ID does not match any albums."_s, u"NOT_FOUND"_s);
    row("album foreign", ErrorKind::AlbumForeign, 400,
        u"No permission to add media items to this album."_s, invalid);
    row("item invalid", ErrorKind::InvalidMediaItem, 400,
        u"Request contains an invalid media item id."_s, invalid);
    row("token", ErrorKind::Unauthorized, 401,
        u"Request had invalid authentication credentials. Expected OAuth 2 access token, login "
        "cookie or other valid authentication credential."_s,
        u"UNAUTHENTICATED"_s);
    row("scopes", ErrorKind::ScopeMissing, 403,
        u"Request had insufficient authentication scopes."_s, denied);
    row("scopes, by reason", ErrorKind::ScopeMissing, 403, u"Other words"_s, denied,
        {QJsonObject{{u"reason"_s, u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s}}});
    row("no permission", ErrorKind::Forbidden, 403, u"The caller does not have permission"_s,
        denied);
    row("photos disabled", ErrorKind::Forbidden, 403, u"Google Photos is disabled for the user"_s,
        denied);
    row("api disabled", ErrorKind::ApiDisabled, 403,
        u"Photos Library API has not been used in project 123 before or it is disabled. Enable it "
        "by visiting https://console.developers.google.com/apis/api/photoslibrary.googleapis.com/"
        "overview?project=123 then retry."_s,
        denied);
    row("api disabled, by reason", ErrorKind::ApiDisabled, 403, u"Other words"_s, denied,
        {QJsonObject{{u"reason"_s, u"SERVICE_DISABLED"_s}}});
    row("conflict", ErrorKind::Conflict, 409, u"The operation was aborted."_s, u"ABORTED"_s);
    row("too many items", ErrorKind::BadRequest, 400, u"Request must have less than 50 items"_s,
        invalid);
    row("not found", ErrorKind::NotFound, 404, u"Requested entity was not found."_s,
        u"NOT_FOUND"_s);
    row("backend", ErrorKind::ServerError, 503, u"The service is currently unavailable."_s,
        u"UNAVAILABLE"_s);
    // E2
    row("per day", ErrorKind::DailyQuota, 429, perDay, exhausted,
        quota(u"ApiCallsPerProjectPerDay"_s));
    row("per day, words only", ErrorKind::DailyQuota, 429, perDay, exhausted);
    row("per minute", ErrorKind::MinuteQuota, 429, perMinute, exhausted,
        quota(u"WritesPerMinutePerUser"_s));
    row("per minute, words only", ErrorKind::MinuteQuota, 429, perMinute, exhausted);
    row("limit before words", ErrorKind::MinuteQuota, 429, perDay, exhausted,
        quota(u"WritesPerMinutePerUser"_s));
    row("concurrent", ErrorKind::ConcurrentWrites, 429,
        u"Quota exceeded for quota 'concurrent write request' of service "
        "'photoslibrary.googleapis.com'."_s,
        exhausted);
    row("a bare daily", ErrorKind::MinuteQuota, 429, u"Your daily use is high."_s, exhausted);
}

void TestPhotosError::wholeRequests()
{
    QFETCH(const HttpResponse, response);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, detail);
    const Error error = photosError(response);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, detail);
    QCOMPARE(error.service, Service::Google);
    QCOMPARE(error.httpStatus, response.status);
}

/// Plain text, or the status without its envelope.
void TestPhotosError::uploads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(body) << kind;
    };
    row("empty", 400, "Payload must not be empty", ErrorKind::MediaRefused);
    row("checksum", 400, "User-provided checksum does not match received payload content.",
        ErrorKind::ChecksumMismatch);
    row("checksum, older", 400, "Checksum from header does not match received payload content.",
        ErrorKind::ChecksumMismatch);
    row("bare status", 400, R"({"code":3,"message":"Payload must not be empty"})",
        ErrorKind::MediaRefused);
    row("too large", 413, "", ErrorKind::TooLarge);
    row("per minute, 2018", 400,
        R"({"error":{"code":400,"message":"Quota limit 'UploadsPerMinute' has been exceeded."}})",
        ErrorKind::MinuteQuota);
    row("page", 502, "<!DOCTYPE html><title>Error 502</title>", ErrorKind::ServerError);
    constexpr auto page = "<html><title>nginx</title></html>";
    row("page, 408", 408, page, ErrorKind::TimedOut);
    row("page, 413", 413, page, ErrorKind::TooLarge);
    row("page, 429", 429, page, ErrorKind::MinuteQuota);
    row("page, 503", 503, page, ErrorKind::ServerError);
    row("page, 504", 504, page, ErrorKind::ServerError);
    row("nothing", 400, "", ErrorKind::BadRequest);
    row("array", 400, "[1,2]", ErrorKind::BadRequest);
}

void TestPhotosError::uploads()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    const Error error = photosError({.status = status, .body = body});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.service, Service::Google);
    QCOMPARE(error.httpStatus, status);
}

void TestPhotosError::items_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    const QString generic = u"Failed: There was an error while trying to create this media item."_s;
    QTest::newRow("3") << 3 << generic << ErrorKind::MediaRefused;
    QTest::newRow("3, bad image") << 3 << u"BAD_IMAGE: no"_s << ErrorKind::MediaRefused;
    QTest::newRow("5") << 5 << generic << ErrorKind::ServerError;
    QTest::newRow("6") << 6 << generic << ErrorKind::DuplicateInCall;
    QTest::newRow("6, exists") << 6 << u"EXISTS: yes"_s << ErrorKind::DuplicateInCall;
    QTest::newRow("7") << 7 << generic << ErrorKind::MediaRefused;
    QTest::newRow("8") << 8 << generic << ErrorKind::ServerError;
    QTest::newRow("9") << 9 << generic << ErrorKind::ServerError;
    QTest::newRow("13") << 13 << generic << ErrorKind::ServerError;
    QTest::newRow("14") << 14 << generic << ErrorKind::ServerError;
    QTest::newRow("storage") << 8
                             << u"The remaining storage in the user's account is not enough to "
                                "perform this operation."_s
                             << ErrorKind::StorageFull;
}

void TestPhotosError::items()
{
    QFETCH(const int, code);
    QFETCH(const QString, message);
    QFETCH(const ErrorKind, kind);
    const Error error = itemError({{u"code"_s, code}, {u"message"_s, message}});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, message);
    QCOMPARE(error.service, Service::Google);
}

void TestPhotosError::retryAfterIsKept()
{
    HttpResponse response = refusal(429, perMinute, u"RESOURCE_EXHAUSTED"_s);
    response.headers.emplaceBack("Retry-After", "77");
    QCOMPARE(photosError(response).retryAfter, 77s);
}

void TestPhotosError::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("keepEnding");
    QTest::addColumn<QString>("cut");
    const auto row = [](const char *name, const QString &text, int limit, bool keep,
                        const QString &cut) {
        QTest::newRow(name) << text << limit << keep << cut;
    };
    const QString family = u"👨‍👩‍👧"_s; // eight units, one character
    row("short", u"a.jpg"_s, 5, true, u"a.jpg"_s);
    row("plain", u"abcdef"_s, 4, false, u"abcd"_s);
    row("ending", u"abcdef.jpg"_s, 8, true, u"abcd.jpg"_s);
    row("ending not kept", u"abcdef.jpg"_s, 8, false, u"abcdef.j"_s);
    row("no ending", u"abcdef"_s, 4, true, u"abcd"_s);
    row("hidden file", u".abcdef"_s, 4, true, u".abc"_s);
    row("long ending", u"a."_s + QString(30, u'x'), 10, true, u"a.xxxxxxxx"_s);
    row("surrogates", u"abc😀"_s, 4, false, u"abc"_s);
    row("surrogates fit", u"abc😀d"_s, 5, false, u"abc😀"_s);
    row("surrogates before an ending", u"ab😀😀.jpg"_s, 9, true, u"ab😀.jpg"_s);
    row("combining", u"abe\u0301\u0302x"_s, 4, false, u"ab"_s);
    row("family", u"ab"_s + family + u"c"_s, 6, false, u"ab"_s);
    row("flag", u"ab🇩🇪c"_s, 4, false, u"ab"_s);
    row("nothing fits", family, 3, false, QString());
}

void TestPhotosError::cuts()
{
    QFETCH(const QString, text);
    QFETCH(const int, limit);
    QFETCH(const bool, keepEnding);
    QFETCH(const QString, cut);
    QCOMPARE(cutTo(text, limit, keepEnding), cut);
}

QTEST_GUILESS_MAIN(TestPhotosError)
#include "tst_photoserror.moc"
