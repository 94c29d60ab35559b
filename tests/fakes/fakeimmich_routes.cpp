// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich_p.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

namespace {

const Headers htmlType = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}};

QString reason(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    default:
        return u"Not Found"_s;
    }
}

QByteArray questionOf(const HttpRequest &request)
{
    return request.method + ' ' + request.target + ' ' + request.body;
}

} // namespace

// --- Answers

void FakeImmich::replyJson(const HttpRequest &request, int status, const QJsonValue &value,
                           const HttpReplier &replier) const
{
    const QByteArray body = value.isArray()
                                ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (m_frozen && status == 200) {
        m_remembered.insert(questionOf(request), body);
    }
    replyJson(request, status, body, replier);
}

void FakeImmich::replyJson(const HttpRequest &request, int status, const QByteArray &body,
                           const HttpReplier &replier)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64();
    const QByteArray tag = '"' + QByteArray::number(body.size(), 16) + '-' + hash.left(27) + '"';
    if (request.header("If-None-Match"_ba) == tag) {
        replier.reply(304, {{"ETag"_ba, tag}});
        return;
    }
    Headers headers{{"Content-Type"_ba, "application/json; charset=utf-8"_ba}, {"ETag"_ba, tag}};
    // The real ones take gzip, which Qt reads as it reads this, but does not write.
    const bool compressed =
        body.size() > 1024 && request.header("Accept-Encoding"_ba).contains("deflate");
    if (compressed) {
        headers.append({"Content-Encoding"_ba, "deflate"_ba});
    }
    constexpr qsizetype lengthOfQCompress = 4;
    replier.reply(status, headers, compressed ? qCompress(body).mid(lengthOfQCompress) : body);
}

void FakeImmich::refuse(int status, const QString &message, const HttpReplier &replier) const
{
    QJsonObject body{{u"message"_s, message}};
    if (m_generation != Generation::V3) {
        body[u"error"_s] = reason(status);
        body[u"statusCode"_s] = status;
        body[u"correlationId"_s] = u"fa4e1d00"_s;
    }
    replier.json(status, body);
}

void FakeImmich::refuseValidation(const QJsonArray &v3Errors, const QStringList &olderMessages,
                                  const HttpReplier &replier) const
{
    if (m_generation == Generation::V3) {
        replier.json(400,
                     QJsonObject{{u"message"_s, u"Validation failed"_s}, {u"errors"_s, v3Errors}});
        return;
    }
    replier.json(400, QJsonObject{{u"message"_s, QJsonArray::fromStringList(olderMessages)},
                                  {u"error"_s, u"Bad Request"_s},
                                  {u"statusCode"_s, 400},
                                  {u"correlationId"_s, u"fa4e1d00"_s}});
}

bool FakeImmich::requireUuid(const QString &id, const HttpReplier &replier) const
{
    if (isUuid(id)) {
        return true;
    }
    refuseValidation({uuidError({u"id"_s})}, {u"id must be a UUID"_s}, replier);
    return false;
}

// A key as Bearer is 401 even beside a good x-api-key: the session token is tried first.
bool FakeImmich::requirePermission(const HttpRequest &request, const QString &permission,
                                   const HttpReplier &replier)
{
    const QByteArray key = request.header("x-api-key"_ba);
    if (request.header("Authorization"_ba).toLower().startsWith("bearer ")) {
        refuse(401, u"Invalid user token"_s, replier);
    } else if (key.isEmpty()) {
        refuse(401, u"Authentication required"_s, replier);
    } else if (key != apiKey.toUtf8()) {
        refuse(401, u"Invalid API key"_s, replier);
    } else if (!permission.isEmpty() && !m_permissions.contains(permission) &&
               !m_permissions.contains(u"all"_s)) {
        refuse(403, u"Missing required permission: "_s + permission, replier);
    } else {
        return true;
    }
    return false;
}

// --- Routes

void FakeImmich::route(const HttpRequest &request, const HttpReplier &replier)
{
    ownerId(); // the owner exists from the first request at the latest
    for (const QByteArray &value : request.headers) {
        if (value.contains("ya29.") || value.contains("1//0")) {
            m_violations.append(u"A Google token was sent to Immich: "_s + request.path);
        }
    }
    if (request.path == "/.well-known/immich"_L1) {
        replier.json(200, QJsonObject{{u"api"_s, QJsonObject{{u"endpoint"_s, u"/api"_s}}}});
    } else if (request.path.startsWith("/api/"_L1) || request.path == "/api"_L1) {
        QString path = request.path.mid(4);
        if (path.endsWith(u'/')) {
            path.chop(1);
        }
        routeApi(request, path, replier);
    } else {
        // Everything else is the web application: a client that forgot /api gets a cheerful 200.
        const QByteArray accept = request.header("Accept"_ba);
        if (accept.contains("json") && !accept.contains("text/html") && !accept.contains("*/*")) {
            refuse(
                406,
                u"The route %1 was requested as application/json, but only returns text/html"_s.arg(
                    request.path),
                replier);
            return;
        }
        replier.reply(200, htmlType,
                      "<!doctype html><html><head><title>Immich</title></head></html>\n"_ba);
    }
}

bool FakeImmich::routePublic(const HttpRequest &request, const QString &path,
                             const HttpReplier &replier)
{
    if (request.method != "GET") {
        return false;
    }
    if (path == "/server/ping"_L1) {
        replyJson(request, 200, QJsonObject{{u"res"_s, u"pong"_s}}, replier);
    } else if (path == "/server/version"_L1) {
        replyJson(request, 200, versionJson(), replier);
    } else if (path == "/server/config"_L1) {
        replyJson(request, 200, configJson(), replier);
    } else if (path == "/server/features"_L1 && !m_maintenance) {
        replyJson(request, 200,
                  QJsonObject{{u"search"_s, true}, {u"trash"_s, true}, {u"sidecar"_s, true}},
                  replier);
    } else {
        return false;
    }
    return true;
}

void FakeImmich::routeApi(const HttpRequest &request, const QString &path,
                          const HttpReplier &replier)
{
    if (routePublic(request, path, replier)) {
        return;
    }
    const bool get = request.method == "GET";
    const QStringList parts = path.mid(1).split(u'/');
    const auto is = [&](qsizetype count, QStringView first, QStringView last) {
        return parts.size() == count && parts.first() == first && parts.last() == last;
    };
    const auto allowed = [&](const QString &permission) {
        return requirePermission(request, permission, replier);
    };
    if (const auto known = m_remembered.constFind(questionOf(request));
        known != m_remembered.cend()) {
        if (allowed({})) {
            replyJson(request, 200, *known, replier);
        }
    } else if (m_maintenance) { // routes are simply not there: 404 does not mean "deleted"
        refuse(404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path),
               replier);
    } else if (get && is(2, u"api-keys", u"me")) {
        if (allowed({})) {
            const QString stamp = u"2026-11-22T17:44:34.243Z"_s;
            replyJson(request, 200,
                      QJsonObject{{u"id"_s, stableUuid(u"key"_s)},
                                  {u"name"_s, u"Immirror"_s},
                                  {u"createdAt"_s, stamp},
                                  {u"updatedAt"_s, stamp},
                                  {u"permissions"_s, QJsonArray::fromStringList(m_permissions)}},
                      replier);
        }
    } else if (get && is(2, u"users", u"me")) {
        if (allowed(u"user.read"_s)) {
            replyJson(request, 200, selfJson(), replier);
        }
    } else if (get && is(2, u"server", u"about")) {
        if (allowed(u"server.about"_s)) {
            const QJsonObject version = versionJson();
            replyJson(request, 200,
                      QJsonObject{{u"version"_s, u"v%1.%2.%3"_s.arg(version["major"_L1].toInt())
                                                     .arg(version["minor"_L1].toInt())
                                                     .arg(version["patch"_L1].toInt())},
                                  {u"licensed"_s, false}},
                      replier);
        }
    } else if (get && is(1, u"albums", u"albums")) {
        if (allowed(u"album.read"_s)) {
            listAlbums(request, replier);
        }
    } else if (get && parts.size() == 2 && parts.first() == "albums"_L1) {
        if (allowed(u"album.read"_s)) {
            getAlbum(request, parts.at(1), replier);
        }
    } else if (request.method == "POST" && is(2, u"search", u"metadata")) {
        if (allowed(u"asset.read"_s)) {
            searchMetadata(request, replier);
        }
    } else if (request.method == "POST" && is(2, u"download", u"info")) {
        if (allowed(u"asset.download"_s)) {
            getDownloadInfo(request, replier);
        }
    } else if (get && parts.size() == 2 && parts.first() == "assets"_L1) {
        if (allowed(u"asset.read"_s) && requireUuid(parts.at(1), replier)) {
            const Asset *found = asset(parts.at(1));
            if (found == nullptr || !canRead(*found)) {
                refuse(400, u"Not found or no asset.read access"_s, replier);
            } else {
                replyJson(request, 200, assetDetailJson(*found), replier);
            }
        }
    } else if ((get || request.method == "HEAD") && is(3, u"assets", u"original")) {
        if (allowed(u"asset.download"_s)) {
            getOriginal(request, parts.at(1), replier);
        }
    } else if (get && is(3, u"assets", u"thumbnail")) {
        if (allowed(u"asset.view"_s)) {
            getThumbnail(request, parts.at(1), replier);
        }
    } else {
        refuse(404,
               u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method),
                                     QString::fromUtf8(request.target)),
               replier);
    }
}

// --- Albums

void FakeImmich::listAlbums(const HttpRequest &request, const HttpReplier &replier)
{
    const bool v3 = m_generation == Generation::V3;
    for (const QString &name : {u"isOwned"_s, u"isShared"_s}) {
        const QString value = request.queryValue(name);
        if (v3 && !value.isEmpty() && value != "true"_L1 && value != "false"_L1) {
            refuseValidation(
                {QJsonObject{
                    {u"code"_s, u"invalid_value"_s},
                    {u"expected"_s, u"stringbool"_s},
                    {u"values"_s, QJsonArray{u"true"_s, u"false"_s}},
                    {u"path"_s, QJsonArray{name}},
                    {u"message"_s, u"Invalid option: expected one of \"true\"|\"false\""_s}}},
                {}, replier);
            return;
        }
    }
    const auto passes = [&](const QString &filter, bool value) {
        const QString wanted = request.queryValue(filter);
        return wanted.isEmpty() || (wanted == "true"_L1) == value;
    };
    const QString me = ownerId();
    const QString assetId = request.queryValue(u"assetId");
    std::vector<const Album *> found;
    for (auto &[id, album] : m_albums) {
        if (!canRead(album)) {
            continue;
        }
        refreshCover(album); // listing does this: updatedAt may move by looking
        const bool owned = album.ownerId == me;
        const bool shared = !album.sharedWith.empty();
        bool listed = false;
        if (!assetId.isEmpty()) {
            listed = std::find(album.assetIds.begin(), album.assetIds.end(), assetId) !=
                     album.assetIds.end();
        } else if (v3) { // one list of all; `shared` is ignored
            listed = passes(u"isOwned"_s, owned) && passes(u"isShared"_s, shared);
        } else if (request.queryValue(u"shared") == "true"_L1) {
            listed = shared;
        } else {
            listed = owned && passes(u"shared"_s, shared);
        }
        const QString name = v3 ? request.queryValue(u"name") : QString();
        if (listed && (name.isEmpty() || name == album.name)) {
            found.push_back(&album);
        }
    }
    std::sort(found.begin(), found.end(), [](const Album *left, const Album *right) {
        return left->createdAt > right->createdAt;
    });
    QJsonArray list;
    for (const Album *album : found) {
        list.append(albumJson(*album));
    }
    replyJson(request, 200, list, replier);
}

void FakeImmich::getAlbum(const HttpRequest &request, const QString &id, const HttpReplier &replier)
{
    if (!requireUuid(id, replier)) {
        return;
    }
    const Album *found = album(id);
    if (found == nullptr || !canRead(*found)) { // deleted, unshared, foreign: all the same answer
        refuse(400, u"Not found or no album.read access"_s, replier);
        return;
    }
    QJsonObject object = albumJson(*found);
    std::vector<QString> ids = visibleAssets(id);
    if (m_generation != Generation::V1 && !found->sharedWith.empty()) {
        QMap<QString, int> contributors;
        for (const QString &assetId : ids) {
            ++contributors[m_assets.at(assetId).ownerId];
        }
        QJsonArray counts;
        for (auto it = contributors.cbegin(); it != contributors.cend(); ++it) {
            counts.append(QJsonObject{{u"userId"_s, it.key()}, {u"assetCount"_s, it.value()}});
        }
        object[u"contributorCounts"_s] = counts;
    }
    if (m_generation != Generation::V3 && request.queryValue(u"withoutAssets") != "true"_L1) {
        std::reverse(ids.begin(), ids.end()); // newest first, the album's order
        QJsonArray assets;
        for (const QString &assetId : ids) {
            assets.append(assetJson(m_assets.at(assetId), DateForm::Postgres, true));
        }
        object[u"assets"_s] = assets;
    }
    replyJson(request, 200, object, replier);
}

} // namespace immirror::fakes
