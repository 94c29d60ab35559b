// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/uploadclient.h"

#include "base/bounds.h"
#include "net/oncebody.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto statusHeader = "X-Goog-Upload-Status";

QUrl uploadsOf(QUrl photos)
{
    photos.setPath(photos.path() + u"/uploads"_s);
    return photos;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto portOf = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

tl::unexpected<Error> unexpectedAnswer(const QString &what)
{
    return failFrom(Service::Google, {.kind = ErrorKind::UnexpectedAnswer, .detail = what});
}

Result<QString> tokenOf(const HttpResponse &response)
{
    const QString token = QString::fromLatin1(response.body).trimmed();
    if (token.startsWith(u'<'))
        return failFrom(Service::Google, {.kind = ErrorKind::HtmlAnswer});
    if (token.isEmpty() || token.startsWith(u'{') || token.size() > bounds::uploadToken)
        return unexpectedAnswer(u"no upload token"_s);
    return token;
}

} // namespace

UploadClient::UploadClient(HttpClient &http, Access &access, GoogleEndpoints endpoints)
    : m_http(http)
    , m_access(access)
    , m_uploads(uploadsOf(std::move(endpoints.photos)))
{
}

/// Of a request that continues a session.
Error UploadClient::sessionError(const HttpResponse &response)
{
    Error error = m_access.refusal(response);
    const bool forGood = response.header(statusHeader) == "final" || response.status == 405 ||
                         response.status == 415;
    if (forGood && error.kind == ErrorKind::BadRequest)
        error.kind = ErrorKind::MediaRefused;
    if (response.header(statusHeader) == "cancelled")
        error.kind = ErrorKind::NotFound;
    return error;
}

HttpRequest UploadClient::request(const QUrl &url, const char *kind, HttpHeaders headers) const
{
    return {.method = "POST",
            .url = url,
            .headers = std::move(headers),
            .silence = 5min, // also covers Google's work after the last byte
            .repeatable = false,
            .kind = kind};
}

HttpRequest UploadClient::request(const UploadSession &session, const char *kind,
                                  HttpHeaders headers) const
{
    HttpRequest request = this->request(session.url, kind, std::move(headers));
    request.secretUrl = true;
    return request;
}

Task<Result<HttpResponse>> UploadClient::send(HttpRequest request, QIODevice *body, qint64 length,
                                              std::stop_token stop)
{
    if (auto admitted = co_await m_access.admit(stop); !admitted)
        co_return tl::unexpected(admitted.error());
    QByteArray token;
    if (isSameOrigin(request.url, m_uploads)) {
        const auto fresh = co_await m_access.token(stop);
        if (!fresh)
            co_return tl::unexpected(fresh.error());
        token = *fresh;
        request.headers.emplaceBack("Authorization", "Bearer " + token);
    }
    OnceBody nothing{{}};
    const Result<HttpResponse> response =
        co_await m_http.sendStream(std::move(request), body ? body : &nothing, length, stop);
    if (!response)
        co_return failFrom(Service::Google, response.error());
    if (response->status == 401 && !token.isEmpty())
        m_access.reject(token);
    co_return *response;
}

Task<Result<QString>> UploadClient::sendRaw(QIODevice *body, qint64 length, QByteArray mimeType,
                                            std::stop_token stop)
{
    const auto response = co_await send(request(m_uploads, "upload",
                                                {{"Content-Type", "application/octet-stream"},
                                                 {"X-Goog-Upload-Content-Type", mimeType},
                                                 {"X-Goog-Upload-Protocol", "raw"}}),
                                        body, length, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok())
        co_return tl::unexpected(m_access.refusal(*response));
    co_return tokenOf(*response);
}

Task<Result<UploadSession>> UploadClient::start(qint64 length, QByteArray mimeType,
                                                std::stop_token stop)
{
    const auto response =
        co_await send(request(m_uploads, "uploadStart",
                              {{"Content-Type", "application/octet-stream"},
                               {"X-Goog-Upload-Command", "start"},
                               {"X-Goog-Upload-Content-Type", mimeType},
                               {"X-Goog-Upload-Protocol", "resumable"},
                               {"X-Goog-Upload-Raw-Size", QByteArray::number(length)}}),
                      nullptr, 0, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok())
        co_return tl::unexpected(sessionError(*response));
    UploadSession session{
        .url = m_uploads.resolved(QUrl::fromEncoded(response->header("X-Goog-Upload-URL"))),
        .granularity = response->header("X-Goog-Upload-Chunk-Granularity").toLongLong()};
    if (response->header(statusHeader) == "final") // refused before it began (A3)
        co_return failFrom(Service::Google, {.kind = ErrorKind::MediaRefused});
    // The photo's bytes go there: never to a weaker protocol than Google's own.
    const bool leaks = m_uploads.scheme() == "https"_L1 && session.url.scheme() != "https"_L1;
    if (response->header("X-Goog-Upload-URL").isEmpty() || !session.url.isValid() || leaks)
        co_return unexpectedAnswer(u"no upload session"_s);
    session.granularity = std::max<qint64>(1, session.granularity);
    co_return session;
}

Task<Result<QString>> UploadClient::sendChunk(UploadSession session, QIODevice *body, Chunk chunk,
                                              std::stop_token stop)
{
    HttpHeaders headers{{"Content-Type", "application/octet-stream"}};
    if (chunk.length > 0)
        headers.emplaceBack("X-Goog-Upload-Offset", QByteArray::number(chunk.offset));
    headers.emplaceBack("X-Goog-Upload-Command", !chunk.last        ? "upload"
                                                 : chunk.length > 0 ? "upload, finalize"
                                                                    : "finalize");
    const auto response =
        co_await send(request(session, "upload", std::move(headers)), body, chunk.length, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok()) {
        Error error = sessionError(*response);
        if (error.kind == ErrorKind::BadRequest) // the session goes on: ask how far (A3)
            error.kind = ErrorKind::Conflict;
        co_return tl::unexpected(error);
    }
    const QByteArray status = response->header(statusHeader);
    if (chunk.last && status == "final")
        co_return tokenOf(*response);
    if (chunk.last || status != "active")
        co_return unexpectedAnswer(u"upload status '%1'"_s.arg(QString::fromLatin1(status)));
    co_return QString();
}

Task<Result<UploadClient::Received>> UploadClient::query(UploadSession session,
                                                         std::stop_token stop)
{
    const auto response = co_await send(
        request(session, "uploadQuery",
                {{"Content-Type", "application/octet-stream"}, {"X-Goog-Upload-Command", "query"}}),
        nullptr, 0, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok())
        co_return tl::unexpected(sessionError(*response));
    const QByteArray status = response->header(statusHeader);
    bool isNumber = false;
    const qint64 bytes = response->header("X-Goog-Upload-Size-Received").toLongLong(&isNumber);
    if (status == "final")
        co_return Received{
            .bytes = 0, .final = true, .token = tokenOf(*response).value_or(QString())};
    if (status != "active") // such as cancelled
        co_return failFrom(Service::Google, {.kind = ErrorKind::NotFound});
    if (!isNumber || bytes < 0)
        co_return unexpectedAnswer(u"no X-Goog-Upload-Size-Received"_s);
    co_return Received{.bytes = bytes, .final = false, .token = {}};
}

} // namespace immirror
