// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace immirror::fakes {

enum class Generation { V1, V2, V3 }; // 1.144.1, 2.7.5, 3.1.0

// An Immich server in memory: the part of its API that a read-only mirror may use, with the
// shapes, refusals and oddities that were recorded from real servers.
class FakeImmich : public QObject
{
    Q_OBJECT

public:
    struct User
    {
        QString id;
        QString name;
        QString email;
        QDateTime createdAt;
    };

    struct Asset
    {
        QString id;
        QString ownerId;
        QString libraryId; // set = external library: the checksum is of the path, not the bytes
        QString type;      // IMAGE or VIDEO
        QString fileName;
        QString mimeType;
        QByteArray bytes;
        QString filePath;      // served from disk instead of `bytes` when set
        qint64 madeUpSize = 0; // not 0: so many bytes that are made up from the id as they are sent
        qint64 size = 0;
        QString checksum; // base64 SHA-1
        QDateTime fileCreatedAt;
        QDateTime fileModifiedAt;
        QDateTime createdAt;
        QDateTime updatedAt;
        int utcOffsetSeconds = 0; // localDateTime = fileCreatedAt + this, labelled Z
        QString description;
        QString visibility = QStringLiteral("timeline"); // archive, hidden, locked
        bool isTrashed = false;
        bool isOffline = false;
        bool isFavorite = false;
        bool missingOnDisk = false; // lists normally, its original is 404
        bool hasPictures = true;    // thumbnail and preview were made
        QString livePhotoVideoId;
        QByteArray editedBytes; // not empty: the rendition that was made of its latest edit
        QDateTime editedMadeAt;
        bool isEdited = false;
        QString originalPath;
        qint64 durationMs = 0;
        int width = 640;
        int height = 480;
    };

    struct Album
    {
        QString id;
        QString ownerId;
        QString name;
        QString description;
        QString coverId;
        std::vector<QString> assetIds;                       // in the order of adding
        std::vector<std::pair<QString, QString>> sharedWith; // user id, role
        QDateTime createdAt;
        QDateTime updatedAt;
    };

    // What a mirror compares to skip an unchanged album.
    struct Triple
    {
        QDateTime updatedAt;
        int assetCount = 0;
        QDateTime lastModifiedAssetTimestamp; // invalid for an empty album
        bool operator==(const Triple &) const = default;
    };

    explicit FakeImmich(Generation generation = Generation::V3, QObject *parent = nullptr);

    QUrl url() const { return m_http.url(); }
    HttpServer &http() { return m_http; }
    Generation generation() const { return m_generation; }

    // The first user owns the API key; without any call there is one, Alice.
    QString addUser(const QString &name, const QString &email);
    QString ownerId();
    void setPermissions(const QStringList &permissions) { m_permissions = permissions; }

    QString addAsset(Asset asset);
    QString addAsset(const QString &fileName, const QByteArray &bytes, const QDateTime &takenAt);
    Asset *asset(const QString &id);
    QString addAlbum(const QString &name, const std::vector<QString> &assetIds = {},
                     const QString &ownerId = {});
    Album *album(const QString &id);
    QString albumId(const QString &name) const;

    // These move updatedAt, assetCount and lastModifiedAssetTimestamp as the real servers do.
    void addToAlbum(const QString &albumId, const std::vector<QString> &assetIds);
    void removeFromAlbum(const QString &albumId, const std::vector<QString> &assetIds);
    void renameAlbum(const QString &albumId, const QString &name);
    void setAlbumDescription(const QString &albumId, const QString &description);
    void setAlbumCover(const QString &albumId, const QString &assetId);
    void shareAlbum(const QString &albumId, const QString &userId,
                    const QString &role = QStringLiteral("editor"));
    void unshareAlbum(const QString &albumId, const QString &userId);
    void deleteAlbum(const QString &albumId);
    void trash(const QString &assetId);
    void restore(const QString &assetId);
    void deletePermanently(const QString &assetId);
    void goOffline(const QString &assetId);
    void setVisibility(const QString &assetId, const QString &visibility);
    void setDescription(const QString &assetId, const QString &description);
    void setFavorite(const QString &assetId, bool favorite);
    void replaceOriginal(const QString &assetId, const QByteArray &bytes);
    // Turned or cropped. Until finishEdit() the rendition that was there before is served.
    void beginEdit(const QString &assetId);
    void finishEdit(const QString &assetId, const QByteArray &bytes);
    void undoEdits(const QString &assetId);
    // A live photo's .mov, or the video that a motion photo holds, as Immich takes it out.
    QString addFilm(const QString &assetId, const QByteArray &bytes, bool embedded);

    Triple triple(const QString &albumId) const;
    // What belongs into a mirror: timeline and archive, not trashed, in order of capture.
    std::vector<QString> visibleAssets(const QString &albumId) const;

    void setMaintenance(bool on) { m_maintenance = on; }
    void corruptOriginal(const QString &assetId, bool on = true);  // same length, other bytes
    void truncateOriginal(const QString &assetId, bool on = true); // half, then the line breaks
    QStringList violations() const { return m_violations; }

    // Version 4 in shape, but always the same for the same seed: runs can be repeated.
    static QString stableUuid(const QString &seed);
    // Of an asset with madeUpSize; at most a megabyte at a time.
    static QByteArray madeUpBytes(const Asset &asset, qint64 offset, qint64 length);

    QString apiKey;
    int slowOriginalMs = 0;
    bool stableTies = true; // false: before 3.1.0, where paging loses photos of one second
    int pageLimit = 1000; // of a search page, where more was asked for
    int delayMs = 0;      // of every answer
    // Nothing changes while it is on: answers are remembered. For libraries so large that working
    // them out anew takes longer than what is measured.
    void freeze(bool on);
    std::function<void(int page)> pageHook; // runs before a search page is put together

private:
    QDateTime tick();
    static QString checksumOf(const Asset &asset);
    void touch(const QString &assetId);
    bool counts(const Asset &asset) const;
    void refreshCover(Album &album);
    bool canRead(const Album &album) const;
    bool canRead(const Asset &asset) const;

    // fakeimmich_routes.cpp
    void route(const HttpRequest &request, const HttpReplier &replier);
    void routeApi(const HttpRequest &request, const QString &path, const HttpReplier &replier);
    bool routePublic(const HttpRequest &request, const QString &path, const HttpReplier &replier);
    bool requirePermission(const HttpRequest &request, const QString &permission,
                           const HttpReplier &replier);
    void replyJson(const HttpRequest &request, int status, const QJsonValue &value,
                   const HttpReplier &replier) const;
    static void replyJson(const HttpRequest &request, int status, const QByteArray &body,
                          const HttpReplier &replier);
    void refuse(int status, const QString &message, const HttpReplier &replier) const;
    void refuseValidation(const QJsonArray &v3Errors, const QStringList &olderMessages,
                          const HttpReplier &replier) const;
    bool requireUuid(const QString &id, const HttpReplier &replier) const;
    void listAlbums(const HttpRequest &request, const HttpReplier &replier);
    void getAlbum(const HttpRequest &request, const QString &id, const HttpReplier &replier);
    void searchMetadata(const HttpRequest &request, const HttpReplier &replier);
    void getDownloadInfo(const HttpRequest &request, const HttpReplier &replier);
    std::vector<const Asset *> searchRows(const QStringList &albumIds,
                                          const QJsonObject &filter) const;

    // fakeimmich_files.cpp
    void getOriginal(const HttpRequest &request, const QString &id, const HttpReplier &replier);
    void sendOriginal(const HttpRequest &request, const Asset &asset,
                      const HttpReplier &replier) const;
    void getThumbnail(const HttpRequest &request, const QString &id, const HttpReplier &replier);
    static Asset renditionOf(const Asset &asset);
    Headers fileHeaders(const Asset &asset) const;

    // fakeimmich_json.cpp
    enum class DateForm { Zulu, Postgres };
    QJsonObject userJson(const QString &id) const;
    QJsonObject selfJson() const;
    QJsonObject albumJson(const Album &album) const;
    QJsonObject assetJson(const Asset &asset, DateForm form, bool withExif) const;
    QJsonObject assetDetailJson(const Asset &asset) const;
    QJsonObject exifJson(const Asset &asset) const;
    QJsonValue durationJson(const Asset &asset) const;
    QJsonObject configJson() const;
    QJsonObject versionJson() const;

    const Generation m_generation;
    HttpServer m_http;
    QStringList m_permissions;
    std::vector<User> m_users;
    std::map<QString, Asset> m_assets; // nodes stay where they are: asset() hands out pointers
    std::map<QString, Album> m_albums;
    std::set<QString> m_corrupt;
    std::set<QString> m_truncated;
    QStringList m_violations;
    QDateTime m_lastTick;
    bool m_maintenance = false;
    bool m_frozen = false;
    mutable QHash<QByteArray, QByteArray> m_remembered;    // JSON by question
    QHash<QStringList, std::vector<const Asset *>> m_rows; // of searches, by albums
};

} // namespace immirror::fakes
