// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>

namespace immirror {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    /// How long both sides may be silent before it counts as ErrorKind::TimedOut. Also the time
    /// from the request's last byte to the answer's headers.
    std::chrono::milliseconds silence = std::chrono::seconds(60);
    /// Bytes of an answer that is held whole; more is ErrorKind::TooLarge. 0: bounds::smallAnswer.
    qint64 longestAnswer = 0;
    /// False for what must not be done twice: the body then goes out at most once, where Qt would
    /// re-send a POST silently on a connection that closed (google-photos.md G2).
    bool repeatable = true;
    /// Who has the address may use it: no word of it is logged, or told with an error.
    bool secretUrl = false;
    /// What it is counted and logged as, such as "batchCreate". A literal.
    const char *kind = "";
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};

    QByteArray header(QByteArrayView name) const; ///< empty where there is none
    bool ok() const { return status >= 200 && status < 300; }
};

/// The body as JSON; HtmlAnswer for a web page, UnexpectedAnswer for anything else.
Result<QJsonDocument> parseJson(const HttpResponse &response);

/// The same for an answer that is one long list: see readJsonList().
Result<QJsonDocument> parseJsonList(const HttpResponse &response, QByteArrayView list,
                                    const std::function<Result<void>(const QJsonObject &)> &each);

/// As headers say it; invalid for anything else.
QDateTime httpDate(const QByteArray &value);

/// Retry-After in seconds, in either of its forms; zero where there is none, a day at most.
std::chrono::seconds retryAfter(const HttpResponse &response);

/// The kind for a status that no service-specific rule claims; detail is what a person can read of
/// the body.
Error errorFromStatus(const HttpResponse &response);

} // namespace immirror
