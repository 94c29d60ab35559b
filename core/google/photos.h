// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/access.h"
#include "google/uploadclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSize>

namespace immirror {

struct GoogleAlbum
{
    QString id;
    QString title;
    QString url;
    qint64 items = 0;
};

struct MediaItem
{
    QString id;
    QString fileName;
    QString description;
    QString url;
    QDateTime createdAt;
    QSize pixels; ///< as it is shown
};

struct NewItem
{
    QString uploadToken;
    QString fileName;    ///< cut to 255 characters, its ending kept
    QString description; ///< cut to 1,000 characters
};

struct CreateResult
{
    QString uploadToken;
    Result<MediaItem> item;
};

/// Where in its album a batch goes.
struct Position
{
    enum Where { Last, First, After } where = Last;
    QString mediaItemId = {}; ///< for After
};

/// The Photos Library API, one call one function (google-photos.md). Reading calls and the
/// idempotent writes are tried again as net/retry.h says; writes go through the gate, one at a
/// time. Errors of every call: the wire's, those of Access, photosError().
class PhotosClient
{
public:
    /// `calls` for small answers, `media` for bytes. All must outlive this.
    PhotosClient(HttpClient &calls, HttpClient &media, TokenSource &tokens, Clock &clock,
                 GoogleEndpoints endpoints);

    Access &access() { return m_access; }
    /// See HttpClient::serverDate().
    const ServerDate &serverDate() const { return m_calls.serverDate(); }

    static constexpr int batchSize = 50;
    static constexpr int titleLimit = 500;
    static constexpr int fileNameLimit = 255;
    static constexpr int descriptionLimit = 1000;

    UploadClient &uploads() { return m_uploads; }

    /// At most fifty, one result for each, in the order asked; OutcomeUnknown for one that the
    /// answer does not mention. TimedOut, ConnectionLost and ServerError leave open whether it
    /// was done: look (search) before creating again.
    [[nodiscard]] Task<Result<std::vector<CreateResult>>> createItems(QString albumId,
                                                                      std::vector<NewItem> items,
                                                                      Position position,
                                                                      std::stop_token stop);
    /// Not idempotent, and so sent at most once: after TimedOut, ConnectionLost or ServerError
    /// look (albums) before creating again.
    [[nodiscard]] Task<Result<GoogleAlbum>> createAlbum(QString title, std::stop_token stop);
    [[nodiscard]] Task<Result<std::vector<GoogleAlbum>>> albums(std::stop_token stop);
    [[nodiscard]] Task<Result<GoogleAlbum>> album(QString id, std::stop_token stop);
    /// Everything that the album holds, in its order.
    [[nodiscard]] Task<Result<std::vector<MediaItem>>> search(QString albumId,
                                                              std::stop_token stop);
    /// Those of up to fifty ids that Google still has.
    [[nodiscard]] Task<Result<QStringList>> existing(QStringList ids, std::stop_token stop);
    /// Up to fifty; all or nothing; appended in this order.
    [[nodiscard]] Task<Result<void>> addToAlbum(QString albumId, QStringList ids,
                                                std::stop_token stop);
    /// Up to fifty; all or nothing. The items stay in the library.
    [[nodiscard]] Task<Result<void>> removeFromAlbum(QString albumId, QStringList ids,
                                                     std::stop_token stop);
    [[nodiscard]] Task<Result<void>> renameAlbum(QString id, QString title, std::stop_token stop);
    /// An item that the album holds.
    [[nodiscard]] Task<Result<void>> setCover(QString albumId, QString itemId,
                                              std::stop_token stop);
    /// Gives an item of ours another caption: see captionOf().
    [[nodiscard]] Task<Result<void>> describe(QString id, QString caption, std::stop_token stop);

private:
    HttpRequest get(const QString &path, const char *kind) const;
    HttpRequest post(const QString &path, const QJsonObject &body, const char *kind) const;
    Task<Result<HttpResponse>> authorised(HttpRequest request, std::stop_token stop);
    Task<Result<QJsonObject>> once(HttpRequest request, bool mayBeEmpty, std::stop_token stop);
    Task<Result<void>> patch(QString path, QString field, QString value, const char *kind,
                             std::stop_token stop);
    Task<Result<QJsonObject>> read(HttpRequest request, std::stop_token stop);
    Task<Result<QJsonObject>> writeOnce(HttpRequest request, std::stop_token stop);
    Task<Result<QJsonObject>> write(HttpRequest request, bool (*again)(const Error &),
                                    std::stop_token stop);

    HttpClient &m_calls;
    Clock &m_clock;
    GoogleEndpoints m_endpoints;
    Access m_access;
    UploadClient m_uploads;
};

/// Of capture: Google shows seconds, and takes the date from the file, as Immich does.
bool sameSecond(const QDateTime &a, const QDateTime &b);
/// The name that Google can hold, its ending kept.
QString fileNameAtGoogle(const QString &fileName);
/// The caption that Google can hold of what Immich calls a description.
QString captionOf(const QString &description);

/// Cuts at a character's border, never inside one, and keeps a short file name ending if
/// `keepEnding`.
QString cutTo(const QString &text, int limit, bool keepEnding = false);

} // namespace immirror
