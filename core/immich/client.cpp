// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/client.h"

#include "base/bounds.h"
#include "base/json.h"
#include "immich/parse.h"
#include "net/retry.h"

#include <QJsonArray>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr ImmichVersion oldestServer{1, 135, 0};

/// What was wrong with an answer is Immich's fault.
template<typename T> Result<T> fromImmich(Result<T> parsed)
{
    if (!parsed)
        return failFrom(Service::Immich, parsed.error());
    return parsed;
}

/// Of a route that every Immich has: the server, or what is in front of it, has trouble. That an
/// album is gone it says with 400 (immich.md, 1).
tl::unexpected<Error> notGone(Error error)
{
    if (error.kind == ErrorKind::NotFound && error.httpStatus == 404)
        error.kind = ErrorKind::ServerError;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

Error immichError(const HttpResponse &response)
{
    Error error = errorFromStatus(response);
    const auto json = readJson(response.body);
    const QString message = json ? parseMessage(json->object()) : QString();
    if (!message.isEmpty())
        error.detail = message;
    const auto permission = "Missing required permission: "_L1;
    if (error.kind == ErrorKind::Forbidden && message.startsWith(permission)) {
        error.kind = ErrorKind::MissingPermission;
        error.subject = message.mid(permission.size()).trimmed();
    } else if (error.kind == ErrorKind::BadRequest && message.startsWith("Not found or no "_L1)) {
        error.kind = ErrorKind::NotFound;
    } else if (response.header("content-type").startsWith("text/html") &&
               error.kind != ErrorKind::ServerError) {
        error.kind = ErrorKind::HtmlAnswer;
    }
    return error;
}

bool asksForLess(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::TooSlow:
        return true;
    case ErrorKind::ServerError:
        return error.httpStatus == 504 || error.httpStatus == 524; // the latter is Cloudflare's
    default:
        return false;
    }
}

ImmichClient::ImmichClient(HttpClient &calls, HttpClient &media, Clock &clock, Server server)
    : m_calls(calls)
    , m_media(media)
    , m_clock(clock)
    , m_server(std::move(server))
{
}

/// Without the key: what everybody may ask.
HttpRequest ImmichClient::publicRequest(QString path, const char *kind) const
{
    QUrl url = m_server.origin;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(u"/api/"_s + path.left(query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    return {.url = url, .headers = m_server.headers, .kind = kind};
}

HttpRequest ImmichClient::request(QString path, const char *kind) const
{
    HttpRequest request = publicRequest(std::move(path), kind);
    request.headers.emplaceBack("x-api-key", m_server.apiKey);
    return request;
}

/// In maintenance v3 answers every route with 404 "Cannot GET …" (immich.md, 1): never to be taken
/// for "deleted".
Task<Error> ImmichClient::explain(Error error, std::stop_token stop)
{
    if (error.httpStatus != 404 && error.httpStatus != 503)
        co_return error;
    const HttpRequest ask = publicRequest(u"server/config"_s, "immich.config");
    const auto config = co_await m_calls.send(ask, stop);
    if (!config || !config->ok())
        co_return error;
    const auto json = parseJson(*config);
    if (json && json->object()["maintenanceMode"_L1].toBool())
        co_return Error{.kind = ErrorKind::Maintenance, .detail = error.detail};
    co_return error;
}

/// A good answer, or what was wrong.
Task<Result<HttpResponse>> ImmichClient::fetch(HttpClient &http, HttpRequest request,
                                               std::stop_token stop)
{
    const Result<HttpResponse> response = co_await http.send(std::move(request), stop);
    if (!response) {
        Error error = response.error();
        if (error.kind == ErrorKind::Redirected) // the address to enter ends before our path
            error.subject = error.subject.section(u"/api/"_s, 0, 0);
        co_return failFrom(Service::Immich, error);
    }
    if (response->ok())
        co_return response;
    const Error error = immichError(*response);
    co_return failFrom(Service::Immich, co_await explain(error, stop));
}

/// What `parse` makes of a good answer.
template<typename Parse>
Task<std::invoke_result_t<Parse, HttpResponse>>
ImmichClient::parsedOnce(HttpRequest request, Parse parse, std::stop_token stop)
{
    const auto response = co_await fetch(m_calls, std::move(request), stop);
    if (!response)
        co_return tl::unexpected(response.error());
    auto result = fromImmich(parse(*response));
    co_return result;
}

template<typename Parse>
Task<std::invoke_result_t<Parse, HttpResponse>>
ImmichClient::parsed(HttpRequest request, Parse parse, std::stop_token stop)
{
    co_return co_await withRetries(m_clock, stop, [&] { return parsedOnce(request, parse, stop); });
}

/// What asksForLess() is given up at once: the same would take as long again.
template<typename Parse>
Task<std::invoke_result_t<Parse, HttpResponse>>
ImmichClient::listedOnce(HttpRequest request, Parse parse, std::stop_token stop)
{
    auto result = co_await parsedOnce(std::move(request), parse, stop);
    if (!result && asksForLess(result.error()))
        result.error().triedOut = true;
    co_return result;
}

/// parsed() for a list that a small computer needs minutes for.
template<typename Parse>
Task<std::invoke_result_t<Parse, HttpResponse>>
ImmichClient::listed(HttpRequest request, Parse parse, std::stop_token stop)
{
    request.silence = bounds::listSilence;
    co_return co_await withRetries(m_clock, stop, [&] { return listedOnce(request, parse, stop); });
}

Task<Result<QJsonDocument>> ImmichClient::call(HttpRequest request, std::stop_token stop)
{
    co_return co_await parsed(std::move(request), parseJson, stop);
}

Task<Result<ImmichVersion>> ImmichClient::version(std::stop_token stop)
{
    if (m_version)
        co_return *m_version;
    // Without the key: the address may turn out to be somebody else's.
    const auto json = co_await call(publicRequest(u"server/version"_s, "immich.version"), stop);
    if (!json) {
        const ErrorKind kind = json.error().kind;
        if (kind == ErrorKind::NotFound || kind == ErrorKind::UnexpectedAnswer ||
            kind == ErrorKind::BadRequest)
            co_return failFrom(Service::Immich,
                               {.kind = ErrorKind::NotImmich, .detail = json.error().detail});
        co_return tl::unexpected(json.error());
    }
    const auto parsed = fromImmich(parseVersion(json->object()));
    if (!parsed)
        co_return parsed;
    const ImmichVersion version = *parsed;
    if (version < oldestServer)
        co_return failFrom(Service::Immich,
                           {.kind = ErrorKind::ServerTooOld, .subject = version.toString()});
    m_version = version;
    co_return version;
}

Task<Result<std::optional<QStringList>>> ImmichClient::keyPermissions(std::stop_token stop)
{
    const auto json = co_await call(request(u"api-keys/me"_s, "immich.key"), stop);
    if (!json) {
        const ErrorKind kind = json.error().kind;
        if (kind == ErrorKind::NotFound || kind == ErrorKind::BadRequest ||
            kind == ErrorKind::MissingPermission) // before 1.139 it needs a permission itself
            co_return std::nullopt;
        co_return tl::unexpected(json.error());
    }
    co_return parsePermissions(json->object());
}

Task<Result<ImmichUser>> ImmichClient::me(std::stop_token stop)
{
    const auto json = co_await call(request(u"users/me"_s, "immich.me"), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseUser(json->object()));
}

/// Who answers like that may not be an Immich at all (any more).
Task<Error> ImmichClient::orNotImmich(Error error, std::stop_token stop)
{
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::UnexpectedAnswer &&
        error.kind != ErrorKind::BadRequest)
        co_return error;
    const auto server = co_await version(stop);
    co_return server ? error : server.error();
}

Task<Result<std::vector<ImmichAlbum>>> ImmichClient::albums(std::stop_token stop)
{
    HttpRequest ask = request(u"albums"_s, "immich.albums");
    ask.silence = bounds::listSilence;
    ask.longestAnswer = bounds::albumList;
    auto first = co_await parsed(ask, parseAlbums, stop);
    if (!first)
        co_return notGone(co_await orNotImmich(first.error(), stop));
    std::vector<ImmichAlbum> albums = std::move(first->albums);
    if (!first->mayLackShared)
        co_return albums;

    // v1, v2: that was our own; the shared ones come apart, with our own shared ones among them.
    ask.url.setQuery(u"shared=true"_s);
    auto second = co_await parsed(ask, parseAlbums, stop);
    if (!second)
        co_return notGone(second.error());
    QSet<QString> known;
    for (const ImmichAlbum &album : albums)
        known.insert(album.id);
    for (ImmichAlbum &album : second->albums) {
        if (!known.contains(album.id))
            albums.push_back(std::move(album));
    }
    co_return albums;
}

Task<Result<ImmichAlbum>> ImmichClient::album(QString id, std::stop_token stop)
{
    HttpRequest ask = request(u"albums/%1?withoutAssets=true"_s.arg(id), "immich.album");
    ask.silence = bounds::lookupSilence;
    const auto json = co_await call(std::move(ask), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseAlbum(json->object()));
}

Task<Result<ImmichClient::InlineAssets>> ImmichClient::albumInline(QString id, qint64 expected,
                                                                   std::stop_token stop)
{
    HttpRequest ask = request(u"albums/"_s + id, "immich.album");
    // It may have grown since it was counted.
    constexpr qint64 more = pageSizes.front();
    constexpr qint64 most = bounds::inlineAlbum / bounds::assetInList - more;
    ask.longestAnswer = (std::clamp<qint64>(expected, 0, most) + more) * bounds::assetInList;
    auto album = co_await listed(std::move(ask), parseInlineAlbum, stop);
    if (!album)
        co_return notGone(album.error());
    co_return album;
}

HttpRequest ImmichClient::post(QString path, const char *kind, const QJsonObject &body) const
{
    HttpRequest ask = request(std::move(path), kind);
    ask.method = "POST";
    ask.headers.emplaceBack("Content-Type", "application/json");
    ask.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    ask.silence = bounds::lookupSilence;
    return ask;
}

Task<Result<ImmichClient::Page>> ImmichClient::albumPage(QString id, int size, int page,
                                                         std::stop_token stop)
{
    Q_ASSERT(!id.isEmpty()); // an empty list of albums would mean the whole library
    HttpRequest ask = post(u"search/metadata"_s, "immich.search",
                           {{u"albumIds"_s, QJsonArray{id}},
                            {u"size"_s, size},
                            {u"page"_s, page},
                            {u"withExif"_s, true},
                            {u"order"_s, u"asc"_s}});
    ask.longestAnswer = size * bounds::assetInList;
    const auto parse = [page](const HttpResponse &response) { return parsePage(response, page); };
    const auto begun = m_clock.monotonic();
    auto found = co_await listed(std::move(ask), parse, stop);
    const bool slow = m_clock.monotonic() - begun > bounds::slowPage;
    if (found ? slow : asksForLess(found.error()))
        askForLessThan(size);
    if (!found)
        co_return notGone(found.error());
    co_return found;
}

void ImmichClient::askForLessThan(int size)
{
    for (const int smaller : pageSizes) {
        if (smaller < size) {
            m_pageSize = std::min(m_pageSize, smaller);
            return;
        }
    }
}

Task<Result<QStringList>> ImmichClient::albumAssetIds(QString id, std::stop_token stop)
{
    Q_ASSERT(!id.isEmpty());
    HttpRequest ask = post(u"download/info"_s, "immich.download", {{u"albumId"_s, id}});
    ask.longestAnswer = bounds::assetIds;
    auto ids = co_await listed(std::move(ask), parseAssetIds, stop);
    if (!ids)
        co_return notGone(ids.error());
    co_return ids;
}

Task<Result<ImmichAsset>> ImmichClient::asset(QString assetId, std::stop_token stop)
{
    HttpRequest ask = request(u"assets/"_s + assetId, "immich.asset");
    ask.silence = bounds::lookupSilence;
    const auto json = co_await call(std::move(ask), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseAsset(json->object()));
}

Task<Result<void>> ImmichClient::probe(HttpRequest ask, std::stop_token stop)
{
    const auto json = co_await call(std::move(ask), stop);
    if (!json)
        co_return tl::unexpected(json.error());
    co_return Result<void>();
}

Task<Result<void>> ImmichClient::probeDownload(std::stop_token stop)
{
    const QJsonObject nothing{{u"assetIds"_s, QJsonArray()}};
    const auto may = co_await probe(post(u"download/info"_s, "immich.download", nothing), stop);
    if (!may && may.error().kind != ErrorKind::BadRequest)
        co_return may;
    co_return Result<void>();
}

Task<Result<void>> ImmichClient::probeSearch(std::stop_token stop)
{
    const QJsonObject one{{u"size"_s, 1}};
    co_return co_await probe(post(u"search/metadata"_s, "immich.search", one), stop);
}

Task<Result<ImmichFilm>> ImmichClient::film(QString assetId, std::stop_token stop)
{
    HttpRequest ask = request(u"assets/"_s + assetId, "immich.film");
    ask.silence = bounds::lookupSilence;
    const auto json = co_await call(std::move(ask), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseFilm(json->object()));
}

} // namespace immirror
