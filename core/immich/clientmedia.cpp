// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/client.h"

#include "base/bounds.h"
#include "immich/parse.h"
#include "net/retry.h"

namespace immirror {

using namespace Qt::StringLiterals;

// The bytes of assets: thumbnails, originals, renditions.

Task<Result<QByteArray>> ImmichClient::pictureOnce(HttpRequest request, std::stop_token stop)
{
    const auto response = co_await fetch(m_media, std::move(request), stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const QByteArray type = response->header("content-type");
    if (type.startsWith("text/html"))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::HtmlAnswer});
    if (!type.startsWith("image/"))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::UnexpectedAnswer,
                                             .detail = u"picture: "_s + QString::fromLatin1(type)});
    co_return QByteArray(response->body);
}

Task<Result<QByteArray>> ImmichClient::thumbnail(QString assetId, Picture picture,
                                                 std::stop_token stop)
{
    const QString size = picture == Picture::Small ? u"thumbnail"_s : u"preview"_s;
    HttpRequest one =
        request(u"assets/%1/thumbnail?size=%2"_s.arg(assetId, size), "immich.thumbnail");
    one.silence = bounds::lookupSilence;
    one.longestAnswer = bounds::picture;
    co_return co_await withRetries(m_clock, stop, [&] { return pictureOnce(one, stop); });
}

Task<Result<ImmichRendition>> ImmichClient::rendition(QString assetId, std::stop_token stop)
{
    HttpRequest ask = requestOf(assetId, Bytes::Edited);
    ask.method = "HEAD";
    ask.kind = "immich.rendition";
    ask.silence = bounds::lookupSilence;
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
