// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/http.h"

#include "base/json.h"

#include <QDateTime>
#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static bool looksLikeHtml(const HttpResponse &response)
{
    return response.header("content-type").toLower().startsWith("text/html") ||
           response.body.left(100).trimmed().startsWith('<');
}

/// Statuses that proxies send by themselves, with a web page of their own: they say what is wrong,
/// whatever the body is. A login page comes with other ones.
static bool saysEnough(int status)
{
    return status == 408 || status == 413 || status == 429 || status >= 500;
}

/// What a person can read of it: a plain text, a web page's title, or what a JSON calls its error.
static QString wordsIn(const HttpResponse &response)
{
    static const QRegularExpression title(u"<title>([^<]{0,200})</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString body = QString::fromUtf8(response.body.left(500)).simplified();
    if (looksLikeHtml(response)) {
        const QString named = title.match(body).captured(1).trimmed();
        return named.isEmpty() ? u"a web page"_s : named;
    }
    const auto json = readJson(response.body);
    return json ? (*json)["error"_L1].toString() : body;
}

/// Many bodies begin with their status ("502 Bad Gateway", "error code: 502").
static QString withoutStatus(const QString &words, int status)
{
    static const QRegularExpression lead(
        u"\\A(?:HTTP[ /\\d.]*\\s)?(?:error(?: code)?:?\\s)?(\\d{3})\\b[\\s:.-]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = lead.match(words);
    return match.captured(1) == QString::number(status) ? words.mid(match.capturedEnd()) : words;
}

static Result<void> checkNoWebPage(const HttpResponse &response)
{
    if (!looksLikeHtml(response))
        return {};
    if (saysEnough(response.status))
        return tl::unexpected(errorFromStatus(response));
    return fail(ErrorKind::HtmlAnswer, wordsIn(response));
}

Result<QJsonDocument> parseJson(const HttpResponse &response)
{
    return checkNoWebPage(response).and_then([&] { return readJson(response.body); });
}

Result<QJsonDocument> parseJsonList(const HttpResponse &response, QByteArrayView list,
                                    const std::function<Result<void>(const QJsonObject &)> &each)
{
    return checkNoWebPage(response).and_then(
        [&] { return readJsonList(response.body, list, each); });
}

QDateTime httpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value);
    if (text.endsWith("GMT"_L1)) // RFC 2822 writes that as a number, HTTP never does
        text.replace(text.size() - 3, 3, u"+0000"_s);
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

std::chrono::seconds retryAfter(const HttpResponse &response)
{
    constexpr qint64 most = qint64{24} * 3600;
    const QByteArray value = response.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(value);
        const QDateTime sent =
            httpDate(response.header("date")); // its clock, which may not be ours
        const QDateTime now = sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
        seconds = date.isValid() ? now.secsTo(date) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, most));
}

static ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::TimedOut;
    case 409:
        return ErrorKind::Conflict;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::MinuteQuota;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerError;
    return status >= 400 ? ErrorKind::BadRequest : ErrorKind::UnexpectedAnswer;
}

Error errorFromStatus(const HttpResponse &response)
{
    const QString words = withoutStatus(wordsIn(response), response.status);
    return {.kind = kindOfStatus(response.status),
            .detail = u"HTTP %1 %2"_s.arg(response.status).arg(words).trimmed(),
            .httpStatus = response.status,
            .retryAfter = retryAfter(response)};
}

} // namespace immirror
