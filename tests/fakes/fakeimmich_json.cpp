// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// The JSON shapes of the three generations, as recorded.
namespace immirror::fakes {

namespace {

QString zulu(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

// PostgreSQL's own form, which shines through wherever rows are built inside the database: the
// offset is written out, and trailing zeros of the fraction are missing.
QString postgres(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    QString text = utc.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
    if (utc.time().msec() != 0) {
        text += utc.toString(u".zzz"_s);
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return text + "+00:00"_L1;
}

// The columns that the database stamps itself have microseconds.
QString postgresStamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'787+00:00'"_s);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString midnight(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T00:00:00.000Z'"_s);
}

QDateTime local(const FakeImmich::Asset &asset)
{
    return asset.fileCreatedAt.addSecs(asset.utcOffsetSeconds);
}

} // namespace

QJsonObject FakeImmich::userJson(const QString &id) const
{
    const auto user = std::find_if(m_users.begin(), m_users.end(),
                                   [&](const User &candidate) { return candidate.id == id; });
    if (user == m_users.end()) {
        return {};
    }
    return {{u"id"_s, user->id},
            {u"email"_s, user->email},
            {u"name"_s, user->name},
            {u"profileImagePath"_s, QString()},
            {u"avatarColor"_s, u"purple"_s},
            {u"profileChangedAt"_s, postgresStamp(user->createdAt)}};
}

// GET /api/users/me
QJsonObject FakeImmich::selfJson() const
{
    const User &me = m_users.front();
    QJsonObject object = userJson(me.id);
    object[u"profileChangedAt"_s] = zulu(me.createdAt);
    object[u"storageLabel"_s] = QJsonValue();
    object[u"shouldChangePassword"_s] = false;
    object[u"isAdmin"_s] = false;
    object[u"createdAt"_s] = zulu(me.createdAt);
    object[u"deletedAt"_s] = QJsonValue();
    object[u"updatedAt"_s] = zulu(me.createdAt);
    object[u"oauthId"_s] = QString();
    object[u"quotaSizeInBytes"_s] = QJsonValue();
    qint64 used = 0;
    for (const auto &[id, asset] : m_assets) {
        used += asset.ownerId == me.id ? asset.size : 0;
    }
    object[u"quotaUsageInBytes"_s] = used;
    object[u"status"_s] = u"active"_s;
    object[u"license"_s] = QJsonValue();
    return object;
}

QJsonObject FakeImmich::albumJson(const Album &album) const
{
    const Triple state = triple(album.id);
    QJsonObject object{{u"albumName"_s, album.name},
                       {u"description"_s, album.description},
                       {u"albumThumbnailAssetId"_s, orNull(album.coverId)},
                       {u"createdAt"_s, zulu(album.createdAt)},
                       {u"updatedAt"_s, zulu(state.updatedAt)},
                       {u"id"_s, album.id},
                       {u"shared"_s, !album.sharedWith.empty()},
                       {u"hasSharedLink"_s, false},
                       {u"assetCount"_s, state.assetCount},
                       {u"isActivityEnabled"_s, true},
                       {u"order"_s, u"desc"_s}};
    QJsonArray users;
    if (m_generation == Generation::V3) { // the owner comes first, and there is no ownerId
        users.append(QJsonObject{{u"user"_s, userJson(album.ownerId)}, {u"role"_s, u"owner"_s}});
    } else {
        object[u"ownerId"_s] = album.ownerId;
        object[u"owner"_s] = userJson(album.ownerId);
        object[u"assets"_s] = QJsonArray(); // filled by GET /api/albums/{id} alone
    }
    for (const auto &[userId, role] : album.sharedWith) {
        users.append(QJsonObject{{u"user"_s, userJson(userId)}, {u"role"_s, role}});
    }
    object[u"albumUsers"_s] = users;
    if (state.assetCount > 0) {
        const std::vector<QString> ids = visibleAssets(album.id);
        object[u"startDate"_s] = midnight(local(m_assets.at(ids.front())));
        object[u"endDate"_s] = midnight(local(m_assets.at(ids.back())));
        object[u"lastModifiedAssetTimestamp"_s] = zulu(state.lastModifiedAssetTimestamp);
    }
    return object;
}

QJsonValue FakeImmich::durationJson(const Asset &asset) const
{
    if (m_generation == Generation::V3) {
        return asset.durationMs > 0 ? QJsonValue(asset.durationMs) : QJsonValue();
    }
    if (asset.durationMs == 0) {
        return u"0:00:00.00000"_s;
    }
    return QTime::fromMSecsSinceStartOfDay(int(asset.durationMs)).toString(u"HH:mm:ss.zzz"_s);
}

QJsonObject FakeImmich::exifJson(const Asset &asset) const
{
    QJsonObject exif{{u"exifImageWidth"_s, asset.width},
                     {u"exifImageHeight"_s, asset.height},
                     {u"fileSizeInByte"_s, asset.size},
                     {u"dateTimeOriginal"_s, postgres(asset.fileCreatedAt)},
                     {u"modifyDate"_s, postgres(asset.fileModifiedAt)},
                     {u"description"_s, asset.description}};
    for (const QString &unset :
         {u"make"_s, u"model"_s, u"orientation"_s, u"timeZone"_s, u"lensModel"_s, u"fNumber"_s,
          u"focalLength"_s, u"iso"_s, u"exposureTime"_s, u"latitude"_s, u"longitude"_s, u"city"_s,
          u"state"_s, u"country"_s, u"projectionType"_s, u"rating"_s}) {
        exif[unset] = QJsonValue();
    }
    return exif;
}

QJsonObject FakeImmich::assetJson(const Asset &asset, DateForm form, bool withExif) const
{
    const auto date = form == DateForm::Postgres ? postgres : zulu;
    const auto stamp = form == DateForm::Postgres ? postgresStamp : zulu;
    QJsonObject object{{u"id"_s, asset.id},
                       {u"createdAt"_s, stamp(asset.createdAt)},
                       {u"ownerId"_s, asset.ownerId},
                       {u"libraryId"_s, orNull(asset.libraryId)},
                       {u"type"_s, asset.type},
                       {u"originalPath"_s, asset.originalPath},
                       {u"originalFileName"_s, asset.fileName},
                       {u"originalMimeType"_s, asset.mimeType},
                       {u"thumbhash"_s, u"0+cJLYS2uYhfVXiMaph2iYoGSgh8"_s},
                       {u"fileCreatedAt"_s, date(asset.fileCreatedAt)},
                       {u"fileModifiedAt"_s, date(asset.fileModifiedAt)},
                       {u"localDateTime"_s, date(local(asset))},
                       {u"updatedAt"_s, stamp(asset.updatedAt)},
                       {u"isFavorite"_s, asset.isFavorite},
                       {u"isArchived"_s, asset.visibility == "archive"_L1},
                       {u"isTrashed"_s, asset.isTrashed},
                       {u"visibility"_s, asset.visibility},
                       {u"duration"_s, durationJson(asset)},
                       {u"livePhotoVideoId"_s, orNull(asset.livePhotoVideoId)},
                       {u"people"_s, QJsonArray()},
                       {u"checksum"_s, asset.checksum},
                       {u"isOffline"_s, asset.isOffline},
                       {u"hasMetadata"_s, true},
                       {u"duplicateId"_s, QJsonValue()},
                       {u"resized"_s, true}};
    if (m_generation != Generation::V3) {
        object[u"deviceAssetId"_s] = u"%1-%2"_s.arg(asset.fileName).arg(asset.size);
        object[u"deviceId"_s] = u"seed"_s;
    }
    if (m_generation != Generation::V1) {
        object[u"width"_s] = asset.width;
        object[u"height"_s] = asset.height;
        object[u"isEdited"_s] = asset.isEdited;
    }
    if (withExif) {
        object[u"exifInfo"_s] = exifJson(asset);
    }
    return object;
}

// GET /api/assets/{id}
QJsonObject FakeImmich::assetDetailJson(const Asset &asset) const
{
    QJsonObject object = assetJson(asset, DateForm::Zulu, true);
    object[u"owner"_s] = userJson(asset.ownerId);
    object[u"tags"_s] = QJsonArray();
    object[u"stack"_s] = QJsonValue();
    if (m_generation != Generation::V3) {
        object[u"unassignedFaces"_s] = QJsonArray();
    }
    return object;
}

QJsonObject FakeImmich::configJson() const
{
    if (m_maintenance) {
        return {{u"maintenanceMode"_s, true}};
    }
    return {{u"loginPageMessage"_s, QString()}, {u"trashDays"_s, 30},
            {u"userDeleteDelay"_s, 7},          {u"oauthButtonText"_s, u"Login with OAuth"_s},
            {u"isInitialized"_s, true},         {u"isOnboarded"_s, true},
            {u"externalDomain"_s, QString()},   {u"publicUsers"_s, true},
            {u"maintenanceMode"_s, false},      {u"minFaces"_s, 3}};
}

QJsonObject FakeImmich::versionJson() const
{
    switch (m_generation) {
    case Generation::V1:
        return {{u"major"_s, 1}, {u"minor"_s, 144}, {u"patch"_s, 1}};
    case Generation::V2:
        return {{u"major"_s, 2}, {u"minor"_s, 7}, {u"patch"_s, 5}};
    case Generation::V3:
        return {{u"major"_s, 3}, {u"minor"_s, 1}, {u"patch"_s, 0}, {u"prerelease"_s, {}}};
    }
    return {};
}

} // namespace immirror::fakes
