// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/client.h"

#include "base/bounds.h"
#include "base/json.h"
#include "immich/immicherror.h"
#include "immich/parse.h"
#include "net/retry.h"

#include <QJsonArray>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr ImmichVersion oldestServer{1, 135, 0};

tl::unexpected<Error> unexpectedAnswer(const QString &what)
{
    return failFrom(Service::Immich, {.kind = ErrorKind::UnexpectedAnswer, .detail = what});
}

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

/// A question that everybody may ask, and nobody needs the answer of.
Task<Result<HttpResponse>> ImmichClient::askWithoutKey(std::stop_token stop)
{
    return m_calls.send(publicRequest(u"server/config"_s, "immich.config"), std::move(stop));
}

/// Whoever refuses every question to everybody has not looked at the key: it is not Immich.
Task<Error> ImmichClient::explainRefusal(Error error, std::stop_token stop)
{
    const auto config = co_await askWithoutKey(stop);
    if (!config && config.error().kind == ErrorKind::SignInPage)
        co_return config.error();
    const bool refused = config && !config->ok();
    const Error byConfig = refused ? withoutKey(immichError(*config)) : error;
    co_return byConfig.kind == ErrorKind::SignInPage ? byConfig : error;
}

/// In maintenance v3 answers every route with 404 "Cannot GET …" (immich.md, 1): never to be taken
/// for "deleted".
Task<Error> ImmichClient::explainAbsence(Error error, std::stop_token stop)
{
    const auto config = co_await askWithoutKey(stop);
    if (!config || !config->ok())
        co_return error;
    const auto json = parseJson(*config);
    if (json && json->object()["maintenanceMode"_L1].toBool())
        co_return Error{.kind = ErrorKind::Maintenance, .detail = error.detail};
    co_return error;
}

Task<Error> ImmichClient::explain(Error error, std::stop_token stop)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        error = co_await explainRefusal(error, stop);
    else if (error.httpStatus == 404 || error.httpStatus == 503)
        error = co_await explainAbsence(error, stop);
    if (error.kind == ErrorKind::SignInPage && error.subject.isEmpty())
        error.subject = m_server.origin.host();
    co_return error;
}

/// A good answer, or what was wrong.
Task<Result<HttpResponse>> ImmichClient::fetch(HttpClient &http, HttpRequest request,
                                               std::stop_token stop)
{
    const bool withKey =
        request.headers.contains(HttpHeaders::value_type{"x-api-key", m_server.apiKey});
    const Result<HttpResponse> response = co_await http.send(std::move(request), stop);
    if (!response) {
        Error error = response.error();
        if (error.kind == ErrorKind::Redirected) // the address to enter ends before our path
            error.subject = error.subject.section(u"/api/"_s, 0, 0);
        co_return failFrom(Service::Immich, error);
    }
    if (response->ok())
        co_return response;
    const Error refusal = immichError(*response);
    const Error error = co_await explain(withKey ? refusal : withoutKey(refusal), stop);
    co_return failFrom(Service::Immich, error);
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
    const auto json =
        co_await call(request(u"albums/%1?withoutAssets=true"_s.arg(id), "immich.album"), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseAlbum(json->object()));
}

Task<Result<ImmichClient::InlineAssets>> ImmichClient::albumInline(QString id, qint64 expected,
                                                                   std::stop_token stop)
{
    HttpRequest ask = request(u"albums/"_s + id, "immich.album");
    // It may have grown since it was counted.
    const qint64 most = bounds::inlineAlbum / bounds::assetInList - pageSize;
    ask.longestAnswer = (std::clamp<qint64>(expected, 0, most) + pageSize) * bounds::assetInList;
    auto album = co_await parsed(std::move(ask), parseInlineAlbum, stop);
    if (!album)
        co_return notGone(album.error());
    co_return album;
}

Task<Result<ImmichClient::Page>> ImmichClient::albumPage(QString id, int page, std::stop_token stop)
{
    Q_ASSERT(!id.isEmpty()); // an empty list of albums would mean the whole library
    HttpRequest ask = request(u"search/metadata"_s, "immich.search");
    ask.method = "POST";
    ask.headers.emplaceBack("Content-Type", "application/json");
    const QJsonObject body{{u"albumIds"_s, QJsonArray{id}},
                           {u"size"_s, pageSize},
                           {u"page"_s, page},
                           {u"withExif"_s, true},
                           {u"order"_s, u"asc"_s}};
    ask.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    ask.longestAnswer = pageSize * bounds::assetInList;
    const auto parse = [page](const HttpResponse &response) { return parsePage(response, page); };
    auto found = co_await parsed(std::move(ask), parse, stop);
    if (!found)
        co_return notGone(found.error());
    co_return found;
}

Task<Result<void>> ImmichClient::probeDownload(std::stop_token stop)
{
    HttpRequest ask = request(u"download/info"_s, "immich.download");
    ask.method = "POST";
    ask.headers.emplaceBack("Content-Type", "application/json");
    ask.body = R"({"assetIds":[]})";
    const auto json = co_await call(ask, stop);
    if (!json && json.error().kind != ErrorKind::BadRequest)
        co_return tl::unexpected(json.error());
    co_return Result<void>();
}

Task<Result<void>> ImmichClient::probeSearch(std::stop_token stop)
{
    HttpRequest ask = request(u"search/metadata"_s, "immich.search");
    ask.method = "POST";
    ask.headers.emplaceBack("Content-Type", "application/json");
    ask.body = R"({"size":1})";
    const auto json = co_await call(ask, stop);
    if (!json)
        co_return tl::unexpected(json.error());
    co_return Result<void>();
}

Task<Result<QByteArray>> ImmichClient::pictureOnce(HttpRequest request, std::stop_token stop)
{
    const auto response = co_await fetch(m_media, std::move(request), stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const QByteArray type = response->header("content-type");
    if (type.startsWith("text/html"))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::HtmlAnswer});
    if (!type.startsWith("image/"))
        co_return unexpectedAnswer(u"picture: "_s + QString::fromLatin1(type));
    co_return QByteArray(response->body);
}

Task<Result<QByteArray>> ImmichClient::thumbnail(QString assetId, Picture picture,
                                                 std::stop_token stop)
{
    const QString size = picture == Picture::Small ? u"thumbnail"_s : u"preview"_s;
    HttpRequest one =
        request(u"assets/%1/thumbnail?size=%2"_s.arg(assetId, size), "immich.thumbnail");
    one.longestAnswer = bounds::picture;
    co_return co_await withRetries(m_clock, stop, [&] { return pictureOnce(one, stop); });
}

Task<Result<ImmichFilm>> ImmichClient::film(QString assetId, std::stop_token stop)
{
    const auto json = co_await call(request(u"assets/"_s + assetId, "immich.film"), stop);
    if (!json)
        co_return notGone(json.error());
    co_return fromImmich(parseFilm(json->object()));
}

Task<Result<ImmichRendition>> ImmichClient::rendition(QString assetId, std::stop_token stop)
{
    HttpRequest ask = requestOf(assetId, Bytes::Edited);
    ask.method = "HEAD";
    ask.kind = "immich.rendition";
    const auto answer =
        co_await withRetries(m_clock, stop, [&] { return fetch(m_calls, ask, stop); });
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->header("Content-Type").startsWith("text/html"))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::HtmlAnswer});
    co_return parseRendition(*answer);
}

HttpRequest ImmichClient::requestOf(const QString &assetId, Bytes which) const
{
    const QString query = which == Bytes::Edited ? u"?edited=true"_s : QString();
    return request(u"assets/%1/original"_s.arg(assetId) + query, "immich.original");
}

Task<Result<std::unique_ptr<HttpDownload>>> ImmichClient::original(QString assetId, Bytes which,
                                                                   std::stop_token stop)
{
    co_return co_await openOriginal(requestOf(assetId, which), stop);
}

Task<Result<std::unique_ptr<HttpDownload>>> ImmichClient::originalFrom(QString assetId, Bytes which,
                                                                       qint64 from,
                                                                       QByteArray validator,
                                                                       std::stop_token stop)
{
    if (validator.isEmpty())
        co_return failFrom(Service::Immich, {.kind = ErrorKind::Conflict});
    HttpRequest ask = requestOf(assetId, which);
    ask.headers.emplaceBack("Range", "bytes=" + QByteArray::number(from) + '-');
    ask.headers.emplaceBack("If-Range", validator);
    auto rest = co_await openOriginal(std::move(ask), stop);
    if (!rest)
        co_return rest;
    const QByteArray begin = "bytes " + QByteArray::number(from) + '-';
    if ((*rest)->status() != 206 || !(*rest)->header("Content-Range").startsWith(begin))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::Conflict});
    co_return rest;
}

/// A login page in front of Immich answers every question with itself. Where Immich still answers,
/// it is one asset's trouble.
Task<Error> ImmichClient::webPageForFile(std::stop_token stop)
{
    const auto answer = co_await call(publicRequest(u"server/version"_s, "immich.version"), stop);
    if (answer)
        co_return Error{.kind = ErrorKind::UnexpectedAnswer,
                        .detail = u"a web page in place of the file"_s};
    co_return Error{.kind = ErrorKind::HtmlAnswer};
}

Task<Result<std::unique_ptr<HttpDownload>>> ImmichClient::openOriginal(HttpRequest ask,
                                                                       std::stop_token stop)
{
    ask.silence = std::chrono::minutes(5); // Google, whom the bytes go to, may take that long
    auto download = co_await m_media.open(ask, immichError, stop);
    if (download && (*download)->header("Content-Type").startsWith("text/html")) {
        download->reset(); // whatever it is, it is not read
        co_return failFrom(Service::Immich, co_await webPageForFile(stop));
    }
    if (download)
        co_return download;
    Error error = co_await explain(download.error(), stop);
    if (error.kind == ErrorKind::NotFound)
        error.subject = u"original"_s; // the asset lists, its file is missing (immich.md, 5)
    co_return failFrom(Service::Immich, error);
}

} // namespace immirror
