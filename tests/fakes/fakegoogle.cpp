// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// Construction, knobs, and the way of a Library API request to its handler.
namespace immirror::fakes {

namespace {

const QString scopePrefix = u"https://www.googleapis.com/auth/"_s;
const QString appendScope = scopePrefix + u"photoslibrary.appendonly"_s;
const QString readScope = scopePrefix + u"photoslibrary.readonly.appcreateddata"_s;
const QString editScope = scopePrefix + u"photoslibrary.edit.appcreateddata"_s;

constexpr size_t writesPerMinute = 30;
constexpr qint64 minuteMs = 60'000;

// A `*` in the pattern stands for one id.
std::optional<QString> matchPath(QLatin1StringView pattern, const QString &path)
{
    const qsizetype star = pattern.indexOf('*'_L1);
    if (star < 0) {
        return path == pattern ? std::optional(QString()) : std::nullopt;
    }
    const QLatin1StringView before = pattern.left(star);
    const QLatin1StringView after = pattern.mid(star + 1);
    if (!path.startsWith(before) || !path.endsWith(after) ||
        path.size() <= before.size() + after.size()) {
        return std::nullopt;
    }
    const QString id = path.mid(before.size(), path.size() - before.size() - after.size());
    const bool plain = !id.contains(u'/') && !id.contains(u':');
    return plain ? std::optional(id) : std::nullopt;
}

} // namespace

struct FakeGoogle::Route
{
    QByteArray method;
    QLatin1StringView pattern;
    QString kind;
    QStringList scopes; // one of them is enough
    bool write;
    CallHandler handler;
};

FakeGoogle::FakeGoogle(QObject *parent)
    : QObject(parent)
    , clientId(u"123456789012-fake.apps.googleusercontent.com"_s)
    , clientSecret(u"GOCSPX-fake-secret"_s)
    , email(u"alice@gmail.example"_s)
    , sub(u"110248495921238986420"_s)
    , nowMs([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_http([this](const HttpRequest &request, const HttpReplier &replier) {
        if (delayMs == 0) {
            route(request, replier);
        } else {
            QTimer::singleShot(delayMs, Qt::PreciseTimer, this,
                               [this, request, replier] { route(request, replier); });
        }
    })
{
    m_http.onBody = [this](const HttpRequest &head, QByteArrayView bytes) {
        return discardBytes && digest(head, bytes);
    };
    // Of a resumable upload it keeps what came.
    m_http.onBreak = [this](const HttpRequest &request) {
        const auto session = m_sessions.find(request.queryValue(u"upload_id"));
        if (session != m_sessions.end() && request.bodySize > 0) {
            continueSession(request, session->second.sub, {});
        }
    };
    m_http.listen();
}

FakeGoogle::~FakeGoogle()
{
    changed(); // the counters of the reads
}

QString FakeGoogle::sha1Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

QStringList FakeGoogle::photoScopes()
{
    return {appendScope, readScope, editScope};
}

QStringList FakeGoogle::allScopes()
{
    return photoScopes() + QStringList{u"openid"_s, scopePrefix + u"userinfo.email"_s};
}

void FakeGoogle::loseNextCreateAnswer()
{
    m_http.failNext({"POST"_ba, u"mediaItems:batchCreate"_s}, Fault::dropAfter());
}

QString FakeGoogle::randomText(int length)
{
    static constexpr auto alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
    QString text;
    for (int i = 0; i < length; ++i) {
        text += alphabet.at(qsizetype(m_random() % 64));
    }
    return text;
}

void FakeGoogle::changed() const
{
    if (!persistDir.isEmpty()) {
        saveTo(persistDir);
    }
}

// --- Refusals

void FakeGoogle::refuse(const HttpReplier &replier, int status, const QString &message,
                        const QString &grpcStatus, const QJsonObject &more, const Headers &headers)
{
    QJsonObject error = more;
    error[u"code"_s] = status;
    error[u"message"_s] = message;
    error[u"status"_s] = grpcStatus;
    replier.json(status, QJsonObject{{u"error"_s, error}}, headers);
}

void FakeGoogle::invalid(const HttpReplier &replier, const QString &message)
{
    refuse(replier, 400, message, u"INVALID_ARGUMENT"_s);
}

void FakeGoogle::notFound(const HttpReplier &replier)
{
    refuse(replier, 404, u"Requested entity was not found."_s, u"NOT_FOUND"_s);
}

bool FakeGoogle::onlyKeys(const QJsonObject &object, const QStringList &keys,
                          const HttpReplier &replier)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key)) {
            invalid(replier,
                    u"Invalid JSON payload received. Unknown name \"%1\": Cannot find field."_s.arg(
                        key));
            return false;
        }
    }
    return true;
}

void FakeGoogle::refuseQuota(const HttpReplier &replier, bool perDay)
{
    const QString message =
        u"Quota exceeded for quota metric '%1' and limit '%2' of service "
        "'photoslibrary.googleapis.com' for consumer 'project_number:123456789012'."_s.arg(
            perDay ? u"All requests"_s : u"Write requests"_s,
            perDay ? u"All requests per day"_s : u"Write requests per minute per user"_s);
    const QJsonObject metadata{
        {u"quota_limit"_s, perDay ? u"ApiCallsPerProjectPerDay"_s : u"WritesPerMinutePerUser"_s},
        {u"quota_limit_value"_s, perDay ? u"10000"_s : u"30"_s},
        {u"quota_metric"_s, perDay ? u"photoslibrary.googleapis.com/all_requests"_s
                                   : u"photoslibrary.googleapis.com/write_requests"_s},
        {u"quota_location"_s, u"global"_s},
        {u"service"_s, u"photoslibrary.googleapis.com"_s},
        {u"consumer"_s, u"projects/123456789012"_s}};
    const QJsonObject info{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                           {u"reason"_s, u"RATE_LIMIT_EXCEEDED"_s},
                           {u"domain"_s, u"googleapis.com"_s},
                           {u"metadata"_s, metadata}};
    const QJsonObject help{{u"@type"_s, u"type.googleapis.com/google.rpc.Help"_s},
                           {u"links"_s, QJsonArray()}};
    const QJsonObject first{
        {u"message"_s, message}, {u"domain"_s, u"global"_s}, {u"reason"_s, u"rateLimitExceeded"_s}};
    refuse(replier, 429, message, u"RESOURCE_EXHAUSTED"_s,
           {{u"errors"_s, QJsonArray{first}}, {u"details"_s, QJsonArray{info, help}}});
}

// --- Quotas

// The day ends at midnight in California.
bool FakeGoogle::withinDay(const HttpReplier &replier)
{
    static const QTimeZone pacific("America/Los_Angeles"_ba);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs()).toUTC();
    const QDate today =
        pacific.isValid() ? now.toTimeZone(pacific).date() : now.addSecs(-8 * 3600).date();
    if (today != m_quotaDay) {
        m_quotaDay = today;
        m_callsToday = 0;
    }
    if (m_callsToday >= dailyLimit) {
        refuseQuota(replier, true);
        return false;
    }
    ++m_callsToday;
    return true;
}

bool FakeGoogle::withinMinute(const HttpReplier &replier)
{
    const qint64 now = nowMs();
    std::erase_if(m_writeTimes, [now](qint64 time) { return time <= now - minuteMs; });
    if (limitWritesPerMinute && m_writeTimes.size() >= writesPerMinute) {
        refuseQuota(replier, false);
        return false;
    }
    m_writeTimes.push_back(now);
    return true;
}

// --- Routes

const std::vector<FakeGoogle::Route> &FakeGoogle::routes()
{
    const QStringList append{appendScope};
    const QStringList read{readScope};
    const QStringList edit{editScope};
    static const std::vector<Route> table = {
        {"POST"_ba, "mediaItems:batchCreate"_L1, u"batchCreate"_s, append, true,
         &FakeGoogle::batchCreate},
        {"POST"_ba, "mediaItems:search"_L1, u"search"_s, read, false, &FakeGoogle::search},
        {"GET"_ba, "mediaItems:batchGet"_L1, u"batchGet"_s, read, false, &FakeGoogle::batchGet},
        {"GET"_ba, "mediaItems"_L1, u"itemList"_s, read, false, &FakeGoogle::listItems},
        {"GET"_ba, "mediaItems/*"_L1, u"itemGet"_s, read, false, &FakeGoogle::getItem},
        {"PATCH"_ba, "mediaItems/*"_L1, u"itemPatch"_s, edit, true, &FakeGoogle::patchItem},
        {"POST"_ba, "albums"_L1, u"albumCreate"_s, append, true, &FakeGoogle::createAlbum},
        {"GET"_ba, "albums"_L1, u"albumList"_s, read, false, &FakeGoogle::listAlbums},
        {"GET"_ba, "albums/*"_L1, u"albumGet"_s, read, false, &FakeGoogle::getAlbum},
        {"PATCH"_ba, "albums/*"_L1, u"albumPatch"_s, edit, true, &FakeGoogle::patchAlbum},
        {"POST"_ba, "albums/*:batchAddMediaItems"_L1, u"batchAdd"_s, append + edit, true,
         &FakeGoogle::batchAdd},
        {"POST"_ba, "albums/*:batchRemoveMediaItems"_L1, u"batchRemove"_s, edit, true,
         &FakeGoogle::batchRemove},
    };
    return table;
}

void FakeGoogle::route(const HttpRequest &request, const HttpReplier &replier)
{
    if (request.hasHeader("x-api-key"_ba)) {
        violation(u"An x-api-key header was sent to Google: "_s + request.path);
    }
    if (routeOAuth(request, replier)) {
        return;
    }
    if (request.path == "/v1/uploads"_L1) {
        QTimer::singleShot(uploadDelayMs, this,
                           [this, request, replier] { upload(request, replier); });
    } else if (request.bodyCut) {
        replier.drop(); // half a JSON body does nothing
    } else if (request.path.startsWith("/v1/"_L1)) {
        routeLibrary(request, replier);
    } else {
        replier.reply(404, {{"Content-Type"_ba, "text/html; charset=UTF-8"_ba}},
                      "<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>"_ba);
    }
}

void FakeGoogle::routeLibrary(const HttpRequest &request, const HttpReplier &replier)
{
    const QString path = request.path.mid(4);
    for (const Route &candidate : routes()) {
        const std::optional<QString> id = matchPath(candidate.pattern, path);
        if (id && candidate.method == request.method) {
            run(candidate, *id, request, replier);
            return;
        }
    }
    // Sharing was taken out of the API on 2025-03-31.
    if (path.startsWith("sharedAlbums"_L1) || path.endsWith(":share"_L1) ||
        path.endsWith(":unshare"_L1)) {
        refuse(replier, 403, u"Request had insufficient authentication scopes."_s,
               u"PERMISSION_DENIED"_s);
        return;
    }
    replier.reply(404, {{"Content-Type"_ba, "text/html; charset=UTF-8"_ba}},
                  "<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>"_ba);
}

std::optional<QString> FakeGoogle::authorise(const HttpRequest &request, const HttpReplier &replier,
                                             const QStringList &anyOfScopes)
{
    const QByteArray header = request.header("Authorization"_ba);
    const auto found = m_accessTokens.find(QString::fromLatin1(header.mid(7)));
    if (!header.startsWith("Bearer ") || found == m_accessTokens.end() ||
        found->second.expiresAtMs <= nowMs()) {
        refuse(replier, 401,
               u"Request had invalid authentication credentials. Expected OAuth 2 access token, "
               "login cookie or other valid authentication credential. See "
               "https://developers.google.com/identity/sign-in/web/devconsole-project."_s,
               u"UNAUTHENTICATED"_s, {},
               {{"WWW-Authenticate"_ba,
                 "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\""_ba}});
        return std::nullopt;
    }
    const QStringList &granted = found->second.scopes;
    if (std::none_of(anyOfScopes.begin(), anyOfScopes.end(),
                     [&](const QString &scope) { return granted.contains(scope); })) {
        const QJsonObject info{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                               {u"reason"_s, u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s},
                               {u"domain"_s, u"googleapis.com"_s}};
        refuse(replier, 403, u"Request had insufficient authentication scopes."_s,
               u"PERMISSION_DENIED"_s, {{u"details"_s, QJsonArray{info}}});
        return std::nullopt;
    }
    return found->second.sub;
}

void FakeGoogle::run(const Route &route, const QString &id, const HttpRequest &request,
                     const HttpReplier &replier)
{
    ++m_counts[route.kind];
    const std::optional<QString> account = authorise(request, replier, route.scopes);
    if (!account || !withinDay(replier)) {
        return;
    }
    Call call{request, replier, *account, id, {}};
    if (!request.body.isEmpty()) {
        QJsonParseError error;
        call.body = QJsonDocument::fromJson(request.body, &error).object();
        if (error.error != QJsonParseError::NoError ||
            !request.header("Content-Type"_ba).startsWith("application/json")) {
            invalid(replier, u"Invalid JSON payload received. Unexpected token."_s);
            return;
        }
    }
    if (route.write) {
        write(route.handler, call);
    } else {
        (this->*route.handler)(call);
    }
}

// Google allows one write at a time for an account. It is in flight from its arrival to its answer,
// even when the client has long gone away.
void FakeGoogle::write(CallHandler handler, const Call &call)
{
    if (m_writeInFlight) {
        if (!m_writeOrphaned) {
            violation(u"Two writes at once: "_s + call.request.path);
        }
        refuse(call.replier, 429,
               u"Quota exceeded for quota 'concurrent write request' of service "
               "'photoslibrary.googleapis.com'."_s,
               u"RESOURCE_EXHAUSTED"_s);
        return;
    }
    if (!withinMinute(call.replier)) {
        return;
    }
    m_writeInFlight = true;
    QTimer::singleShot(createDelayMs, this,
                       [this, handler, request = call.request, replier = call.replier,
                        account = call.sub, id = call.id, body = call.body] {
                           m_writeInFlight = false;
                           m_writeOrphaned = false;
                           (this->*handler)({request, replier, account, id, body});
                           changed();
                       });
}

} // namespace immirror::fakes
