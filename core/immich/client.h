// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "immich/types.h"
#include "net/httpclient.h"

#include <QJsonObject>

#include <array>

namespace immirror {

/// Immich's HTTP API, one call one function, for servers from 1.135 to 3.x (immich.md). Belongs to
/// the core's thread; every call may be repeated safely and is, as net/retry.h says. Errors of
/// every call: the wire's, Unauthorized, MissingPermission, Maintenance, HtmlAnswer, Redirected.
class ImmichClient
{
public:
    struct Server
    {
        QUrl origin;
        QByteArray apiKey;
        HttpHeaders headers = {}; ///< extra ones, see immich/headers.h
    };

    /// `calls` for small answers, `media` for originals: each has six connections of its own.
    /// Both must outlive this.
    ImmichClient(HttpClient &calls, HttpClient &media, Clock &clock, Server server);

    /// See HttpClient::serverDate().
    const ServerDate &serverDate() const { return m_calls.serverDate(); }

    /// Asked once, then remembered. ServerTooOld before 1.135; NotImmich for another program.
    [[nodiscard]] Task<Result<ImmichVersion>> version(std::stop_token stop);
    /// Of the key, or nothing where the server is too old to say (before 1.139).
    [[nodiscard]] Task<Result<std::optional<QStringList>>> keyPermissions(std::stop_token stop);
    /// Needs user.read.
    [[nodiscard]] Task<Result<ImmichUser>> me(std::stop_token stop);
    /// Every album that the key sees: one request on v3, two on v1 and v2, or where there is
    /// none.
    [[nodiscard]] Task<Result<std::vector<ImmichAlbum>>> albums(std::stop_token stop);
    /// NotFound for a deleted album, a revoked share and a wrong account alike: nothing may be
    /// concluded from it alone.
    [[nodiscard]] Task<Result<ImmichAlbum>> album(QString id, std::stop_token stop);

    struct InlineAssets
    {
        ImmichAlbum album;
        std::optional<std::vector<ImmichAsset>> assets; ///< nothing where the server is a v3
        int unreadable = 0; ///< assets that were listed in a form that cannot be read
    };
    /// v1 and v2 only: the album with all its assets. `expected` is how many, as albums() counts
    /// them; an answer that is much longer than these need is TooLarge. What asksForLess() is not
    /// asked for again.
    [[nodiscard]] Task<Result<InlineAssets>> albumInline(QString id, qint64 expected,
                                                         std::stop_token stop);

    struct Page
    {
        std::vector<ImmichAsset> assets;
        int nextPage = 0;   ///< 0 after the last
        int unreadable = 0; ///< assets that were listed in a form that cannot be read
    };
    /// Sizes of a page: each is a multiple of the next one, so that the end of a page is the end of
    /// a smaller page, too. v3 allows no more than the first; 1001 is a 400.
    static constexpr std::array pageSizes{1000, 200, 40};
    /// How many assets to ask for at once: fewer from then on where a page was slow, or
    /// asksForLess().
    int pageSize() const { return m_pageSize; }
    /// `size` assets in the order of capture, or fewer, hidden ones among them. Pages count from 1.
    /// Search knows all assets of an album on v3; on v1 and v2 only a person's own that are not
    /// archived.
    [[nodiscard]] Task<Result<Page>> albumPage(QString id, int size, int page,
                                               std::stop_token stop);
    /// The ids of all that is in the album and not trashed, each once: hidden and locked assets
    /// and the films of live photos, too. Needs asset.download.
    [[nodiscard]] Task<Result<QStringList>> albumAssetIds(QString id, std::stop_token stop);
    /// One asset, as a listing has it. NotFound where the key may not read it.
    [[nodiscard]] Task<Result<ImmichAsset>> asset(QString assetId, std::stop_token stop);

    /// Whether the key may download: asked without moving a byte.
    [[nodiscard]] Task<Result<void>> probeDownload(std::stop_token stop);
    [[nodiscard]] Task<Result<void>> probeSearch(std::stop_token stop);

    /// The asset that a live or motion photo names. NotFound where there is none any more.
    [[nodiscard]] Task<Result<ImmichFilm>> film(QString assetId, std::stop_token stop);
    /// Of an asset that was edited. NotFound where it is not made yet.
    [[nodiscard]] Task<Result<ImmichRendition>> rendition(QString assetId, std::stop_token stop);

    /// Which bytes of an asset.
    enum class Bytes { Original, Edited };
    /// Its bytes as a stream.
    [[nodiscard]] Task<Result<std::unique_ptr<HttpDownload>>> original(QString assetId, Bytes which,
                                                                       std::stop_token stop);
    /// The rest of it from `from` on, bytes. `validator` is the ETag or the Last-Modified of the
    /// answer that had the beginning; Conflict where the original is another one by now, or where
    /// no rest can be had. A server without this byte says NotFound or ServerError.
    [[nodiscard]] Task<Result<std::unique_ptr<HttpDownload>>> originalFrom(QString assetId,
                                                                           Bytes which, qint64 from,
                                                                           QByteArray validator,
                                                                           std::stop_token stop);
    /// Which picture of an asset: Immich makes each in one format only (immich.md, 6).
    enum class Picture {
        Small,   ///< WebP, 250 pixels: about 10 kB
        Preview, ///< JPEG, up to 1440 pixels: for who cannot show WebP
    };
    /// An image file. Needs asset.view; NotFound where none was made yet.
    [[nodiscard]] Task<Result<QByteArray>> thumbnail(QString assetId, Picture picture,
                                                     std::stop_token stop);

private:
    HttpRequest publicRequest(QString path, const char *kind) const;
    HttpRequest request(QString path, const char *kind) const;
    HttpRequest post(QString path, const char *kind, const QJsonObject &body) const;
    HttpRequest requestOf(const QString &assetId, Bytes which) const;
    Task<Result<std::unique_ptr<HttpDownload>>> openOriginal(HttpRequest request,
                                                             std::stop_token stop);
    Task<Result<HttpResponse>> fetch(HttpClient &http, HttpRequest request, std::stop_token stop);
    Task<Result<QJsonDocument>> call(HttpRequest request, std::stop_token stop);
    template<typename Parse>
    Task<std::invoke_result_t<Parse, HttpResponse>> parsed(HttpRequest request, Parse parse,
                                                           std::stop_token stop);
    template<typename Parse>
    Task<std::invoke_result_t<Parse, HttpResponse>> parsedOnce(HttpRequest request, Parse parse,
                                                               std::stop_token stop);
    template<typename Parse>
    Task<std::invoke_result_t<Parse, HttpResponse>> listedOnce(HttpRequest request, Parse parse,
                                                               std::stop_token stop);
    template<typename Parse>
    Task<std::invoke_result_t<Parse, HttpResponse>> listed(HttpRequest request, Parse parse,
                                                           std::stop_token stop);
    void askForLessThan(int size);
    Task<Result<void>> probe(HttpRequest ask, std::stop_token stop);
    Task<Result<QByteArray>> pictureOnce(HttpRequest request, std::stop_token stop);
    Task<Error> explain(Error error, std::stop_token stop);
    Task<Error> webPageForFile(std::stop_token stop);
    Task<Error> orNotImmich(Error error, std::stop_token stop);

    HttpClient &m_calls;
    HttpClient &m_media;
    Clock &m_clock;
    Server m_server;
    std::optional<ImmichVersion> m_version;
    int m_pageSize = pageSizes.front();
};

/// What an answer that is not 2xx means; detail is Immich's own message.
Error immichError(const HttpResponse &response);

/// Whether it was too much to ask for at once: Immich, or a proxy in front of it, gave up while the
/// answer was made, or the answer came too slowly.
bool asksForLess(const Error &error);

} // namespace immirror
