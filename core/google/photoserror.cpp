// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/photoserror.h"

#include "base/json.h"

#include <QJsonArray>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Google sends the same status for very different things; its message tells them apart.
struct Wording
{
    QLatin1StringView text;
    ErrorKind kind;
};
constexpr std::array wordings{
    Wording{"remaining storage in the user's account"_L1, ErrorKind::StorageFull},
    Wording{"does not match any albums"_L1, ErrorKind::AlbumGone},
    Wording{"No permission to add media items to this album"_L1, ErrorKind::AlbumForeign},
    Wording{"invalid media item id"_L1, ErrorKind::InvalidMediaItem},
    Wording{"insufficient authentication scopes"_L1, ErrorKind::ScopeMissing},
    Wording{"has not been used in project"_L1, ErrorKind::ApiDisabled},
    Wording{"Payload must not be empty"_L1, ErrorKind::MediaRefused},
    Wording{"does not match received payload"_L1, ErrorKind::ChecksumMismatch},
};

/// The value of a key in the metadata of an ErrorInfo, or of one of its own fields.
QString errorInfo(const QJsonObject &error, QLatin1StringView key)
{
    for (const QJsonValue &detail : error["details"_L1].toArray()) {
        const QString own = detail[key].toString();
        if (!own.isEmpty())
            return own;
        const QString meta = detail["metadata"_L1][key].toString();
        if (!meta.isEmpty())
            return meta;
    }
    return {};
}

/// By quota_limit first, then by wording; a bare "daily" proves nothing (E2).
ErrorKind quotaKind(const QJsonObject &error, const QString &message)
{
    const QString limit = errorInfo(error, "quota_limit"_L1);
    if (limit.contains("PerDay"_L1))
        return ErrorKind::DailyQuota;
    if (limit.contains("PerMinute"_L1))
        return ErrorKind::MinuteQuota;
    if (message.contains("concurrent"_L1, Qt::CaseInsensitive))
        return ErrorKind::ConcurrentWrites;
    if (message.contains("per day"_L1, Qt::CaseInsensitive))
        return ErrorKind::DailyQuota;
    return ErrorKind::MinuteQuota;
}

} // namespace

Error photosError(const HttpResponse &response)
{
    Error result = errorFromStatus(response);
    result.service = Service::Google;
    const auto json = readJson(response.body);
    const QJsonObject body = json ? json->object() : QJsonObject();
    // /uploads may answer with the bare status, or with plain text (google-photos.md, head and A).
    const QJsonObject error = body.contains("error"_L1) ? body["error"_L1].toObject() : body;
    const QString message = error["message"_L1].toString();
    if (!message.isEmpty())
        result.detail = message;

    if (result.kind == ErrorKind::ServerError)
        return result;
    if (response.status == 429 || message.contains("UploadsPerMinute"_L1)) {
        result.kind = quotaKind(error, result.detail);
        return result;
    }
    for (const Wording &wording : wordings) {
        if (result.detail.contains(wording.text, Qt::CaseInsensitive)) {
            result.kind = wording.kind;
            return result;
        }
    }
    const QString reason = errorInfo(error, "reason"_L1);
    if (reason == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1)
        result.kind = ErrorKind::ScopeMissing;
    else if (reason == "SERVICE_DISABLED"_L1)
        result.kind = ErrorKind::ApiDisabled;
    return result;
}

bool leavesOutcomeOpen(const Error &error)
{
    if (error.unsent)
        return false;
    switch (error.kind) {
    case ErrorKind::TooLarge: // the answer, and not what was sent
        return error.httpStatus == 0;
    case ErrorKind::TimedOut:
    case ErrorKind::TooSlow:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ServerError:
    case ErrorKind::HtmlAnswer:
    case ErrorKind::UnexpectedAnswer:
        return true;
    default:
        return false;
    }
}

bool concernsItems(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidMediaItem:
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::AlbumGone:
        return true;
    default:
        return false;
    }
}

Error itemError(const QJsonObject &status)
{
    Error result{.detail = status["message"_L1].toString(), .service = Service::Google};
    // google.rpc.Code
    switch (status["code"_L1].toInt()) {
    case 3:
    case 7:
        result.kind = ErrorKind::MediaRefused;
        break;
    case 6:
        result.kind = ErrorKind::DuplicateInCall;
        break;
    default:
        result.kind = ErrorKind::ServerError;
        break;
    }
    if (result.detail.contains(wordings[0].text))
        result.kind = ErrorKind::StorageFull;
    return result;
}

bool refusesChange(const Error &error)
{
    return concernsItems(error) || error.kind == ErrorKind::Forbidden;
}

} // namespace immirror
