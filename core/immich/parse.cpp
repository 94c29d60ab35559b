// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/parse.h"

#include "base/bounds.h"
#include "base/log.h"
#include "base/servertext.h"
#include "base/sha1.h"

#include <QJsonArray>
#include <QTimeZone>

namespace immirror {

using namespace Qt::StringLiterals;

/// With the zone that it is written with.
static QDateTime readDate(const QString &text)
{
    // No suffix means UTC. Never read as local time, where an hour a year does not exist.
    constexpr qsizetype afterDate = 10;
    const bool hasZone = text.endsWith(u'Z') || text.indexOf(u'+', afterDate) >= 0 ||
                         text.indexOf(u'-', afterDate) >= 0;
    return QDateTime::fromString(hasZone ? text : text + u'Z', Qt::ISODateWithMs);
}

QDateTime parseImmichDate(const QString &text)
{
    const QDateTime date = readDate(text);
    return date.isValid() ? date.toUTC() : QDateTime();
}

/// Bytes; -1 where Immich names none, or no size that a file can have.
static qint64 parseSize(const QJsonValue &value)
{
    constexpr qint64 pebibyte = qint64{1} << 50;
    const qint64 size = value.toInteger(-1);
    return size >= 0 && size <= pebibyte ? size : -1;
}

/// Base64 of twenty bytes, or nothing.
static QString parseSha1(const QJsonValue &value)
{
    const QString text = value.toString();
    return isBase64Sha1(text) ? text : QString();
}

static Visibility parseVisibility(const QJsonObject &json)
{
    const QString text = json["visibility"_L1].toString();
    if (text == "archive"_L1)
        return Visibility::Archive;
    if (text == "hidden"_L1)
        return Visibility::Hidden;
    if (text == "locked"_L1)
        return Visibility::Locked;
    if (text.isEmpty() || text == "timeline"_L1)
        return Visibility::Timeline;
    return Visibility::Hidden; // a kind of hiding that we do not know yet: private, to be safe
}

Result<ImmichAlbum> parseAlbum(const QJsonObject &json)
{
    ImmichAlbum album{
        .id = idIn(json["id"_L1]),
        .name = nameIn(json["albumName"_L1]),
        .ownerId = idIn(json["ownerId"_L1]),
        .shared = json["shared"_L1].toBool(),
        .coverAssetId = idIn(json["albumThumbnailAssetId"_L1]),
        .stamp = {.updatedAt = nameIn(json["updatedAt"_L1]),
                  .assetCount = parseSize(json["assetCount"_L1]),
                  .lastModifiedAssetTimestamp = nameIn(json["lastModifiedAssetTimestamp"_L1])}};
    if (album.ownerId.isEmpty()) // v3: the owner is the first of the users
        album.ownerId = idIn(json["albumUsers"_L1][0]["user"_L1]["id"_L1]);
    if (album.id.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"album without id"_s);
    if (album.stamp.assetCount < 0)
        return fail(ErrorKind::UnexpectedAnswer, u"album without assetCount"_s);
    return album;
}

/// Immich does not say where it has a date from. Of what no camera has written, and whose date is
/// its file's to the second, it is the file's (seen on all three generations).
static bool isUndated(const ImmichAsset &asset, const QJsonObject &exif)
{
    const QString zone = exif["timeZone"_L1].toString();
    return exif["make"_L1].toString().isEmpty() && (zone.isEmpty() || zone == "UTC"_L1) &&
           asset.capturedAt.isValid() && qAbs(asset.capturedAt.secsTo(asset.modifiedAt)) <= 1;
}

/// Of a moment and the wall-clock time at that moment, whatever zone it is labelled with: Immich
/// says UTC. To the nearest minute: the two may differ by a fraction of a second, and clocks did by
/// odd seconds before 1920.
static qint16 minutesEast(const QDateTime &moment, const QJsonValue &localDateTime)
{
    const QDateTime labelled = readDate(localDateTime.toString());
    if (!moment.isValid() || !labelled.isValid())
        return 0;
    const QDateTime wall(labelled.date(), labelled.time(), QTimeZone::utc());
    constexpr qint64 farthest = 14 * 60; // Kiribati
    const qint64 minutes = qRound64(static_cast<double>(moment.msecsTo(wall)) / 60'000);
    return qAbs(minutes) <= farthest ? static_cast<qint16>(minutes) : qint16{0};
}

Result<ImmichAsset> parseAsset(const QJsonObject &json)
{
    const QJsonObject exif = json["exifInfo"_L1].toObject();
    const bool external = json["libraryId"_L1].isString();
    ImmichAsset asset{
        .id = idIn(json["id"_L1]),
        .fileName = nameIn(json["originalFileName"_L1]),
        .mimeType = nameIn(json["originalMimeType"_L1]),
        .description = descriptionIn(exif["description"_L1]),
        .checksum = parseSha1(json["checksum"_L1]),
        .external = external,
        .originalPath = external ? descriptionIn(json["originalPath"_L1]) : QString(),
        .size = parseSize(exif["fileSizeInByte"_L1]),
        .capturedAt = parseImmichDate(json["fileCreatedAt"_L1].toString()),
        .modifiedAt = parseImmichDate(json["fileModifiedAt"_L1].toString()),
        .visibility = parseVisibility(json),
        .trashed = json["isTrashed"_L1].toBool(),
        .offline = json["isOffline"_L1].toBool(),
        .pixels = {exif["exifImageWidth"_L1].toInt(), exif["exifImageHeight"_L1].toInt()},
        .video = json["type"_L1].toString() == "VIDEO"_L1,
        .favourite = json["isFavorite"_L1].toBool(),
        .rating = static_cast<qint8>(std::clamp(exif["rating"_L1].toInt(), 0, 5)),
    };
    asset.undated = isUndated(asset, exif);
    asset.byCamera = !exif["make"_L1].toString().isEmpty();
    asset.minutesEast = minutesEast(asset.capturedAt, json["localDateTime"_L1]);
    asset.edited = json["isEdited"_L1].toBool();
    if (asset.edited)
        asset.updatedAt = parseImmichDate(json["updatedAt"_L1].toString());
    asset.filmId = idIn(json["livePhotoVideoId"_L1]);
    if (asset.id.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"asset without id"_s);
    return asset;
}

Result<ImmichFilm> parseFilm(const QJsonObject &json)
{
    auto asset = parseAsset(json);
    if (!asset)
        return tl::unexpected(asset.error());
    return ImmichFilm{.asset = *std::move(asset),
                      .embedded =
                          json["originalPath"_L1].toString().contains("/encoded-video/"_L1)};
}

ImmichRendition parseRendition(const HttpResponse &response)
{
    ImmichRendition made{
        .mimeType = QString::fromLatin1(response.header("Content-Type")).section(u';', 0, 0),
        .modifiedAt = httpDate(response.header("Last-Modified")).toUTC()};
    bool known = false;
    const qint64 length = response.header("Content-Length").toLongLong(&known);
    if (known)
        made.size = length;
    made.version = QString::fromLatin1(response.header("ETag").left(bounds::id));
    made.version.remove(u"W/"_s).remove(u'"');
    if (made.version.isEmpty())
        made.version = u"%1-%2"_s.arg(made.size).arg(made.modifiedAt.toSecsSinceEpoch());
    // RFC 6266; Immich says it in no other form (immich.md, 5).
    const QByteArray disposition = response.header("Content-Disposition");
    if (const auto at = disposition.indexOf("filename*=UTF-8''"); at >= 0)
        made.fileName =
            nameIn(QUrl::fromPercentEncoding(disposition.mid(at + 17).split(';').front()));
    return made;
}

Result<ImmichVersion> parseVersion(const QJsonObject &json)
{
    if (!json["major"_L1].isDouble())
        return fail(ErrorKind::NotImmich);
    return ImmichVersion{json["major"_L1].toInt(), json["minor"_L1].toInt(),
                         json["patch"_L1].toInt()};
}

std::optional<QStringList> parsePermissions(const QJsonObject &json)
{
    if (!json["permissions"_L1].isArray())
        return {};
    QStringList permissions;
    for (const QJsonValue &value : json["permissions"_L1].toArray())
        permissions << value.toString();
    return permissions;
}

Result<ImmichUser> parseUser(const QJsonObject &json)
{
    if (idIn(json["id"_L1]).isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"user without id"_s);
    return ImmichUser{.id = idIn(json["id"_L1]),
                      .name = nameIn(json["name"_L1]),
                      .email = nameIn(json["email"_L1])};
}

Result<AlbumList> parseAlbums(const HttpResponse &response)
{
    AlbumList list;
    bool isFirst = true;
    const auto read = parseJsonList(response, {}, [&](const QJsonObject &json) -> Result<void> {
        if (std::exchange(isFirst, false))
            list.mayLackShared = json.contains("ownerId"_L1);
        auto album = parseAlbum(json);
        if (album)
            list.albums.push_back(*std::move(album));
        else
            qCWarning(lcImmich).noquote() << "an album left out:" << album.error().detail;
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!read->isArray())
        return fail(ErrorKind::UnexpectedAnswer, u"albums: no list"_s);
    return list;
}

/// For a list of assets. One that cannot be read does not keep the others from being mirrored, but
/// the listing is not proved then.
static std::function<Result<void>(const QJsonObject &)> addTo(std::vector<ImmichAsset> &assets,
                                                              int &unreadable)
{
    return [&](const QJsonObject &json) -> Result<void> {
        auto asset = parseAsset(json);
        if (asset)
            assets.push_back(*std::move(asset));
        else
            ++unreadable;
        return {};
    };
}

Result<ImmichClient::InlineAssets> parseInlineAlbum(const HttpResponse &response)
{
    std::vector<ImmichAsset> assets;
    ImmichClient::InlineAssets result;
    const auto json = parseJsonList(response, "assets", addTo(assets, result.unreadable));
    if (!json)
        return tl::unexpected(json.error());
    auto album = parseAlbum(json->object());
    if (!album)
        return tl::unexpected(album.error());
    result.album = *std::move(album);
    if (json->object().contains("assets"_L1))
        result.assets = std::move(assets);
    return result;
}

Result<ImmichClient::Page> parsePage(const HttpResponse &response, int page)
{
    ImmichClient::Page result;
    const auto json =
        parseJsonList(response, "assets.items", addTo(result.assets, result.unreadable));
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject list = json->object()["assets"_L1].toObject();
    if (!list["items"_L1].isArray() || !list.contains("nextPage"_L1))
        return fail(ErrorKind::UnexpectedAnswer, u"search: no list of assets"_s);
    const QJsonValue next = list["nextPage"_L1]; // a string, or null
    result.nextPage = next.isNull() ? 0 : next.toVariant().toInt();
    if (!next.isNull() && result.nextPage <= page)
        return fail(ErrorKind::UnexpectedAnswer, u"search: nextPage goes backwards"_s);
    return result;
}

Result<QStringList> parseAssetIds(const HttpResponse &response)
{
    QStringList ids;
    const auto json = parseJsonList(response, "archives", [&](const QJsonObject &archive) {
        for (const QJsonArray list = archive["assetIds"_L1].toArray();
             const QJsonValue &value : list)
            ids << idIn(value);
        return Result<void>();
    });
    if (!json)
        return tl::unexpected(json.error());
    if (!json->object()["archives"_L1].isArray() || ids.contains(QString()))
        return fail(ErrorKind::UnexpectedAnswer, u"download: no list of ids"_s);
    ids.removeDuplicates();
    return ids;
}

QString parseMessage(const QJsonObject &json)
{
    const QJsonValue message = json["message"_L1];
    if (!message.isArray())
        return message.toString();
    QStringList lines;
    for (const QJsonValue &line : message.toArray())
        lines << line.toString().left(BoundedText::limit);
    return lines.join(u"; "_s).left(BoundedText::limit);
}

} // namespace immirror
