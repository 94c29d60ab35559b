// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// mediaItems.*
namespace immirror::fakes {

namespace {

constexpr qsizetype maxBatch = 50;
constexpr qsizetype maxFileName = 255;
constexpr qsizetype maxDescription = 1000;
constexpr size_t maxAlbum = 20'000;

// google.rpc.Code
constexpr int invalidArgument = 3;
constexpr int notFoundCode = 5;
constexpr int alreadyExists = 6;

bool supported(const QString &fileName)
{
    static const QStringList suffixes =
        u"avif bmp gif heic heif ico jpg jpeg png tif tiff webp dng cr2 cr3 nef arw orf raf rw2 "
        "3gp 3g2 asf avi divx m2t m2ts m4v mkv mmv mod mov mp4 mpg mpeg mts tod wmv"_s.split(u' ');
    return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

// Enough of EXIF for an order of capture: the first date in the head of a JPEG.
std::optional<QDateTime> exifDate(const QByteArray &bytes)
{
    static const QRegularExpression form(u"(\\d{4}):(\\d\\d):(\\d\\d) (\\d\\d:\\d\\d:\\d\\d)"_s);
    const QByteArray head = bytes.left(64 * 1024);
    const qsizetype exif = head.indexOf("Exif"_ba);
    const QRegularExpressionMatch match =
        exif < 0 ? QRegularExpressionMatch() : form.match(QString::fromLatin1(head.mid(exif)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QDateTime::fromString(u"%1-%2-%3T%4Z"_s.arg(match.captured(1), match.captured(2),
                                                       match.captured(3), match.captured(4)),
                                 Qt::ISODate);
}

QJsonObject failure(const QString &token, int code)
{
    return {
        {u"uploadToken"_s, token},
        {u"status"_s,
         QJsonObject{{u"code"_s, code},
                     {u"message"_s,
                      u"Failed: There was an error while trying to create this media item."_s}}}};
}

} // namespace

// --- State

std::vector<FakeGoogle::MediaItem> FakeGoogle::items() const
{
    return m_items;
}

FakeGoogle::MediaItem *FakeGoogle::item(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const MediaItem &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

const FakeGoogle::MediaItem *FakeGoogle::ownItem(const QString &id, const QString &sub) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const MediaItem &item) { return item.id == id; });
    const bool own = found != m_items.end() && found->appCreated && found->ownerSub == sub;
    return own ? &*found : nullptr;
}

void FakeGoogle::removeItemFromLibrary(const QString &id)
{
    for (Album &album : m_albums) {
        std::erase(album.itemIds, id);
    }
    std::erase_if(m_items, [&](const MediaItem &item) { return item.id == id; });
    changed();
}

QJsonObject FakeGoogle::itemJson(const MediaItem &item)
{
    QJsonObject metadata{{u"creationTime"_s, item.creationTime.toUTC().toString(Qt::ISODate)},
                         {u"width"_s, u"640"_s},
                         {u"height"_s, u"480"_s}};
    if (item.mimeType.startsWith("video/"_L1)) {
        metadata[u"video"_s] = QJsonObject{{u"status"_s, u"READY"_s}};
    } else {
        metadata[u"photo"_s] = QJsonObject();
    }
    QJsonObject json{{u"id"_s, item.id},
                     {u"productUrl"_s, item.productUrl},
                     {u"baseUrl"_s, u"https://lh3.googleusercontent.com/lr/"_s + item.id},
                     {u"mimeType"_s, item.mimeType},
                     {u"mediaMetadata"_s, metadata},
                     {u"filename"_s, item.fileName}};
    if (!item.description.isEmpty()) {
        json[u"description"_s] = item.description;
    }
    return json;
}

// --- Creating

bool FakeGoogle::validNewItems(const Call &call) const
{
    const QJsonArray newItems = call.body["newMediaItems"_L1].toArray();
    if (!onlyKeys(call.body, {u"albumId"_s, u"newMediaItems"_s, u"albumPosition"_s},
                  call.replier)) {
        return false;
    }
    if (newItems.isEmpty() || newItems.size() > maxBatch) {
        invalid(call.replier, newItems.isEmpty()
                                  ? u"Request must contain at least one new media item."_s
                                  : u"Request must have less than 50 items"_s);
        return false;
    }
    for (const QJsonValue &value : newItems) {
        const QJsonObject newItem = value.toObject();
        const QJsonObject simple = newItem["simpleMediaItem"_L1].toObject();
        if (!onlyKeys(newItem, {u"description"_s, u"simpleMediaItem"_s}, call.replier) ||
            !onlyKeys(simple, {u"uploadToken"_s, u"fileName"_s}, call.replier)) {
            return false;
        }
        if (simple["uploadToken"_L1].toString().isEmpty() ||
            simple["fileName"_L1].toString().size() > maxFileName ||
            newItem["description"_L1].toString().size() > maxDescription) {
            invalid(call.replier, u"Request contains an invalid argument."_s);
            return false;
        }
    }
    return true;
}

// Where the first new item goes; nothing = the position is not valid.
std::optional<size_t> FakeGoogle::insertPosition(const QJsonObject &position, const Album &album)
{
    const QString kind = position["position"_L1].toString(u"LAST_IN_ALBUM"_s);
    if (kind == "LAST_IN_ALBUM"_L1) {
        return album.itemIds.size();
    }
    if (kind == "FIRST_IN_ALBUM"_L1) {
        return 0;
    }
    const auto relative = std::find(album.itemIds.begin(), album.itemIds.end(),
                                    position["relativeMediaItemId"_L1].toString());
    if (kind != "AFTER_MEDIA_ITEM"_L1 || relative == album.itemIds.end()) {
        return std::nullopt;
    }
    return size_t(relative - album.itemIds.begin()) + 1;
}

void FakeGoogle::batchCreate(const Call &call)
{
    if (!validNewItems(call)) {
        return;
    }
    const QString albumId = call.body["albumId"_L1].toString();
    const QJsonObject wanted = call.body["albumPosition"_L1].toObject();
    const QJsonArray newItems = call.body["newMediaItems"_L1].toArray();
    Album *target = albumId.isEmpty() ? nullptr : album(albumId);
    if (!albumId.isEmpty() && target == nullptr) {
        invalid(call.replier, u"The provided ID does not match any albums"_s);
        return;
    }
    if (target != nullptr && (!target->appCreated || target->ownerSub != call.sub)) {
        invalid(call.replier, u"No permission to add media items to this album."_s);
        return;
    }
    if (target == nullptr && !wanted.isEmpty()) {
        invalid(call.replier, u"An album position needs an album id."_s);
        return;
    }
    const std::optional<size_t> insertAt =
        target == nullptr ? std::optional<size_t>(0) : insertPosition(wanted, *target);
    if (!insertAt) {
        invalid(call.replier, u"Request contains an invalid album position."_s);
        return;
    }
    if (target != nullptr && target->itemIds.size() + size_t(newItems.size()) > maxAlbum) {
        invalid(call.replier, u"The album has reached its maximum number of media items."_s);
        return;
    }
    if (m_storageFull) { // 400, not 429
        invalid(call.replier, u"The remaining storage in the user's account is not enough to "
                              "perform this operation."_s);
        return;
    }
    size_t position = *insertAt;
    std::set<QString> seen;
    std::vector<QJsonObject> results;
    for (const QJsonValue &newItem : newItems) {
        results.push_back(createOne(newItem.toObject(), call, target, &seen, &position));
    }
    // Only the upload token tells which result is whose.
    std::shuffle(results.begin(), results.end(), m_random);
    QJsonArray list;
    for (const QJsonObject &result : results) {
        list.append(result);
    }
    call.replier.json(200, QJsonObject{{u"newMediaItemResults"_s, list}});
}

QJsonObject FakeGoogle::createOne(const QJsonObject &newItem, const Call &call, Album *album,
                                  std::set<QString> *seen, size_t *position)
{
    const QJsonObject simple = newItem["simpleMediaItem"_L1].toObject();
    const QString token = simple["uploadToken"_L1].toString();
    const QString fileName = simple["fileName"_L1].toString();
    const auto found = m_uploadTokens.find(token);
    if (found == m_uploadTokens.end() || found->second.expiresAtMs <= nowMs() ||
        found->second.sub != call.sub) {
        return failure(token, invalidArgument);
    }
    const UploadToken &upload = found->second;
    if (createOutcome) {
        const QString albumId = album == nullptr ? QString() : album->id;
        if (const int code = createOutcome({token, fileName, upload.sha1, albumId}); code != 0) {
            return failure(token, code);
        }
    }
    if (!seen->insert(upload.sha1).second) {
        return failure(token, alreadyExists);
    }
    if (m_rejected.contains(upload.sha1) || !supported(fileName)) {
        return failure(token, invalidArgument);
    }
    const MediaItem &created = itemFor(upload, fileName, newItem["description"_L1].toString());
    if (album != nullptr && std::find(album->itemIds.begin(), album->itemIds.end(), created.id) ==
                                album->itemIds.end()) {
        album->itemIds.insert(album->itemIds.begin() + std::ptrdiff_t(*position), created.id);
        ++*position;
    }
    return {{u"uploadToken"_s, token},
            {u"status"_s, QJsonObject{{u"message"_s, u"Success"_s}}},
            {u"mediaItem"_s, itemJson(created)}};
}

// The same bytes are the same item, and keep the name and description of the first time.
FakeGoogle::MediaItem &FakeGoogle::itemFor(const UploadToken &token, const QString &fileName,
                                           const QString &description)
{
    ++m_creates[token.sha1];
    for (MediaItem &item : m_items) {
        if (item.sha1 == token.sha1 && item.ownerSub == token.sub) {
            return item;
        }
    }
    const QMimeDatabase types;
    MediaItem item;
    item.id = u"AF1Qip"_s + randomText(60);
    item.fileName = fileName;
    item.description = description;
    item.mimeType = types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    item.sha1 = token.sha1;
    item.bytes = token.bytes;
    item.size = token.size;
    item.productUrl = u"https://photos.google.com/lr/photo/"_s + item.id;
    item.creationTime =
        exifDate(token.bytes).value_or(QDateTime::fromMSecsSinceEpoch(nowMs()).toUTC());
    item.ownerSub = token.sub;
    item.appCreated = !m_alreadyOwned.contains(token.sha1);
    m_items.push_back(std::move(item));
    return m_items.back();
}

// --- Reading and editing

void FakeGoogle::getItem(const Call &call)
{
    if (const MediaItem *found = ownItem(call.id, call.sub)) {
        call.replier.json(200, itemJson(*found));
    } else {
        notFound(call.replier);
    }
}

void FakeGoogle::batchGet(const Call &call)
{
    const QStringList ids = call.request.queryValues(u"mediaItemIds");
    if (ids.isEmpty() || ids.size() > maxBatch ||
        std::set<QString>(ids.begin(), ids.end()).size() != size_t(ids.size())) {
        invalid(call.replier, u"Request must have 1 to 50 different media item ids."_s);
        return;
    }
    QJsonArray results;
    for (const QString &id : ids) {
        if (const MediaItem *found = ownItem(id, call.sub)) {
            results.append(QJsonObject{{u"mediaItem"_s, itemJson(*found)}});
        } else {
            results.append(QJsonObject{
                {u"status"_s, QJsonObject{{u"code"_s, notFoundCode},
                                          {u"message"_s, u"Requested entity was not found."_s}}}});
        }
    }
    call.replier.json(200, QJsonObject{{u"mediaItemResults"_s, results}});
}

void FakeGoogle::listItems(const Call &call)
{
    QList<QJsonObject> all;
    for (const MediaItem &item : m_items) {
        if (ownItem(item.id, call.sub) != nullptr) {
            all.append(itemJson(item));
        }
    }
    const QString size = call.request.queryValue(u"pageSize");
    replyPage(call,
              {u"items"_s, u"mediaItems"_s, 25, 100,
               size.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(size.toInt()),
               call.request.queryValue(u"pageToken")},
              all);
}

void FakeGoogle::search(const Call &call)
{
    const QString albumId = call.body["albumId"_L1].toString();
    if (!onlyKeys(call.body,
                  {u"albumId"_s, u"pageSize"_s, u"pageToken"_s, u"filters"_s, u"orderBy"_s},
                  call.replier)) {
        return;
    }
    if (albumId.isEmpty() || call.body.contains("filters"_L1)) {
        invalid(call.replier, u"Filters cannot be set with an album id."_s);
        return;
    }
    const Album *found = ownAlbum(albumId, call.sub);
    if (found == nullptr) {
        notFound(call.replier);
        return;
    }
    QList<QJsonObject> all; // in the order of the album
    for (const QString &id : found->itemIds) {
        if (const MediaItem *item = ownItem(id, call.sub)) {
            all.append(itemJson(*item));
        }
    }
    replyPage(call,
              {u"search:"_s + albumId, u"mediaItems"_s, 25, 100, call.body["pageSize"_L1],
               call.body["pageToken"_L1].toString()},
              all);
}

void FakeGoogle::patchItem(const Call &call)
{
    const QString description = call.body["description"_L1].toString();
    if (ownItem(call.id, call.sub) == nullptr) {
        notFound(call.replier);
    } else if (call.request.queryValue(u"updateMask") != "description"_L1 ||
               description.size() > maxDescription) {
        invalid(call.replier, u"Request contains an invalid argument."_s);
    } else {
        MediaItem *found = item(call.id);
        found->description = description;
        call.replier.json(200, itemJson(*found));
    }
}

} // namespace immirror::fakes
