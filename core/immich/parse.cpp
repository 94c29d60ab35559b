// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/parse.h"

#include <QJsonArray>

namespace immirror {

using namespace Qt::StringLiterals;

QDateTime parseImmichDate(const QString &text)
{
    // No suffix means UTC. Never read as local time, where an hour a year does not exist.
    constexpr qsizetype afterDate = 10;
    const bool hasZone = text.endsWith(u'Z') || text.indexOf(u'+', afterDate) >= 0 ||
                         text.indexOf(u'-', afterDate) >= 0;
    const QDateTime date = QDateTime::fromString(hasZone ? text : text + u'Z', Qt::ISODateWithMs);
    return date.isValid() ? date.toUTC() : QDateTime();
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
        .id = json["id"_L1].toString(),
        .name = json["albumName"_L1].toString(),
        .ownerId = json["ownerId"_L1].toString(),
        .shared = json["shared"_L1].toBool(),
        .coverAssetId = json["albumThumbnailAssetId"_L1].toString(),
        .stamp = {.updatedAt = json["updatedAt"_L1].toString(),
                  .assetCount = json["assetCount"_L1].toInteger(-1),
                  .lastModifiedAssetTimestamp = json["lastModifiedAssetTimestamp"_L1].toString()}};
    if (album.ownerId.isEmpty()) // v3: the owner is the first of the users
        album.ownerId = json["albumUsers"_L1][0]["user"_L1]["id"_L1].toString();
    if (album.id.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"album without id"_s);
    if (album.stamp.assetCount < 0)
        return fail(ErrorKind::UnexpectedAnswer, u"album without assetCount"_s);
    return album;
}

Result<ImmichAsset> parseAsset(const QJsonObject &json)
{
    const QJsonObject exif = json["exifInfo"_L1].toObject();
    const bool external = json["libraryId"_L1].isString();
    ImmichAsset asset{
        .id = json["id"_L1].toString(),
        .fileName = json["originalFileName"_L1].toString(),
        .mimeType = json["originalMimeType"_L1].toString(),
        .description = exif["description"_L1].toString(),
        .checksum = json["checksum"_L1].toString(),
        .external = external,
        .originalPath = external ? json["originalPath"_L1].toString() : QString(),
        .size = exif["fileSizeInByte"_L1].toInteger(-1),
        .capturedAt = parseImmichDate(json["fileCreatedAt"_L1].toString()),
        .modifiedAt = parseImmichDate(json["fileModifiedAt"_L1].toString()),
        .visibility = parseVisibility(json),
        .trashed = json["isTrashed"_L1].toBool(),
        .offline = json["isOffline"_L1].toBool(),
        .video = json["type"_L1].toString() == "VIDEO"_L1,
    };
    if (asset.id.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"asset without id"_s);
    if (asset.checksum.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"asset without checksum"_s);
    return asset;
}

} // namespace immirror
