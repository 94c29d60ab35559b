// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// albums.*, and the pages of all lists
namespace immirror::fakes {

namespace {

constexpr qsizetype maxBatch = 50;
constexpr qsizetype maxTitle = 500;
constexpr size_t maxAlbum = 20'000;

} // namespace

// --- State

std::vector<FakeGoogle::Album> FakeGoogle::albums() const
{
    return m_albums;
}

FakeGoogle::Album *FakeGoogle::album(const QString &id)
{
    const auto found = std::find_if(m_albums.begin(), m_albums.end(),
                                    [&](const Album &album) { return album.id == id; });
    return found == m_albums.end() ? nullptr : &*found;
}

FakeGoogle::Album *FakeGoogle::albumByTitle(const QString &title)
{
    const auto found = std::find_if(m_albums.begin(), m_albums.end(),
                                    [&](const Album &album) { return album.title == title; });
    return found == m_albums.end() ? nullptr : &*found;
}

FakeGoogle::Album *FakeGoogle::ownAlbum(const QString &id, const QString &sub)
{
    Album *found = album(id);
    return found != nullptr && found->appCreated && found->ownerSub == sub ? found : nullptr;
}

std::vector<FakeGoogle::MediaItem> FakeGoogle::albumItems(const QString &albumId) const
{
    std::vector<MediaItem> items;
    for (const Album &album : m_albums) {
        if (album.id != albumId) {
            continue;
        }
        for (const QString &id : album.itemIds) {
            const auto found = std::find_if(m_items.begin(), m_items.end(),
                                            [&](const MediaItem &item) { return item.id == id; });
            items.push_back(*found);
        }
    }
    return items;
}

QString FakeGoogle::addForeignAlbum(const QString &title)
{
    Album album;
    album.id = u"AFhand"_s + randomText(60);
    album.title = title;
    album.ownerSub = sub;
    album.appCreated = false;
    m_albums.push_back(album);
    changed();
    return album.id;
}

void FakeGoogle::deleteAlbum(const QString &id)
{
    std::erase_if(m_albums, [&](const Album &album) { return album.id == id; });
    changed();
}

// Fields that are empty or zero are left out, as in all of Google's JSON.
QJsonObject FakeGoogle::albumJson(const Album &album) const
{
    QJsonObject json{{u"id"_s, album.id},
                     {u"title"_s, album.title},
                     {u"productUrl"_s, album.productUrl},
                     {u"isWriteable"_s, true}};
    if (!album.itemIds.empty()) {
        const QString cover =
            album.coverItemId.isEmpty() ? album.itemIds.front() : album.coverItemId;
        json[u"mediaItemsCount"_s] = QString::number(album.itemIds.size()); // int64: a string
        json[u"coverPhotoMediaItemId"_s] = cover;
        json[u"coverPhotoBaseUrl"_s] = u"https://lh3.googleusercontent.com/lr/"_s + cover;
    }
    return json;
}

// --- Calls

// Never de-duplicates: the same title twice makes two albums.
void FakeGoogle::createAlbum(const Call &call)
{
    const QJsonObject wanted = call.body["album"_L1].toObject();
    const QString title = wanted["title"_L1].toString();
    if (!onlyKeys(call.body, {u"album"_s}, call.replier) ||
        !onlyKeys(wanted, {u"title"_s}, call.replier)) {
        return;
    }
    if (title.trimmed().isEmpty() || title.size() > maxTitle) {
        invalid(call.replier, u"Request contains an invalid argument."_s);
        return;
    }
    Album album;
    album.id = u"AFapp"_s + randomText(60);
    album.title = title;
    album.productUrl = u"https://photos.google.com/lr/album/"_s + album.id;
    album.ownerSub = call.sub;
    m_albums.push_back(album);
    call.replier.json(200, albumJson(album));
}

void FakeGoogle::getAlbum(const Call &call)
{
    if (const Album *found = ownAlbum(call.id, call.sub)) {
        call.replier.json(200, albumJson(*found));
    } else {
        notFound(call.replier);
    }
}

void FakeGoogle::listAlbums(const Call &call)
{
    QList<QJsonObject> all;
    for (const Album &album : m_albums) {
        if (album.appCreated && album.ownerSub == call.sub) {
            all.append(albumJson(album));
        }
    }
    const QString size = call.request.queryValue(u"pageSize");
    replyPage(call,
              {u"albums"_s, u"albums"_s, 20, 50,
               size.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(size.toInt()),
               call.request.queryValue(u"pageToken")},
              all);
}

void FakeGoogle::patchAlbum(const Call &call)
{
    const QString mask = call.request.queryValue(u"updateMask");
    const QString title = call.body["title"_L1].toString();
    const QString cover = call.body["coverPhotoMediaItemId"_L1].toString();
    Album *found = ownAlbum(call.id, call.sub);
    const bool setsCover =
        mask == "coverPhotoMediaItemId"_L1 || mask == "cover_photo_media_item_id"_L1;
    if (found == nullptr) {
        notFound(call.replier);
    } else if (mask == "title"_L1 && !title.trimmed().isEmpty() && title.size() <= maxTitle) {
        found->title = title;
        call.replier.json(200, albumJson(*found));
    } else if (setsCover && std::find(found->itemIds.begin(), found->itemIds.end(), cover) !=
                                found->itemIds.end()) {
        found->coverItemId = cover;
        call.replier.json(200, albumJson(*found));
    } else {
        invalid(call.replier, u"Request contains an invalid argument."_s);
    }
}

// The ids of batchAdd and batchRemove: 1 to 50, all different.
bool FakeGoogle::itemIds(const Call &call, QStringList *ids)
{
    if (!onlyKeys(call.body, {u"mediaItemIds"_s}, call.replier)) {
        return false;
    }
    for (const QJsonValue &value : call.body["mediaItemIds"_L1].toArray()) {
        ids->append(value.toString());
    }
    if (ids->isEmpty() || ids->size() > maxBatch) {
        invalid(call.replier, u"Request must have less than 50 items"_s);
        return false;
    }
    if (std::set<QString>(ids->begin(), ids->end()).size() != size_t(ids->size())) {
        invalid(call.replier, u"Request contains duplicate media item ids."_s);
        return false;
    }
    return true;
}

// All or nothing, at the end of the album.
void FakeGoogle::batchAdd(const Call &call)
{
    QStringList ids;
    if (!itemIds(call, &ids)) {
        return;
    }
    Album *target = ownAlbum(call.id, call.sub);
    if (target == nullptr) {
        invalid(call.replier, album(call.id) == nullptr
                                  ? u"The provided ID does not match any albums"_s
                                  : u"No permission to add media items to this album."_s);
        return;
    }
    QStringList fresh;
    for (const QString &id : ids) {
        const bool there =
            std::find(target->itemIds.begin(), target->itemIds.end(), id) != target->itemIds.end();
        if (ownItem(id, call.sub) == nullptr || (there && readdFails)) {
            invalid(call.replier, u"Request contains an invalid media item id."_s);
            return;
        }
        if (!there) {
            fresh.append(id);
        }
    }
    if (target->itemIds.size() + size_t(fresh.size()) > maxAlbum) {
        invalid(call.replier, u"The album has reached its maximum number of media items."_s);
        return;
    }
    target->itemIds.insert(target->itemIds.end(), fresh.begin(), fresh.end());
    call.replier.json(200, QJsonObject());
}

// All or nothing; the items stay in the library.
void FakeGoogle::batchRemove(const Call &call)
{
    QStringList ids;
    if (!itemIds(call, &ids)) {
        return;
    }
    Album *target = ownAlbum(call.id, call.sub);
    if (target == nullptr) {
        notFound(call.replier);
        return;
    }
    for (const QString &id : ids) {
        if (ownItem(id, call.sub) == nullptr ||
            std::find(target->itemIds.begin(), target->itemIds.end(), id) ==
                target->itemIds.end()) {
            invalid(call.replier, u"Request contains an invalid media item id."_s);
            return;
        }
    }
    std::erase_if(target->itemIds, [&](const QString &id) { return ids.contains(id); });
    if (ids.contains(target->coverItemId)) {
        target->coverItemId.clear();
    }
    call.replier.json(200, QJsonObject());
}

// --- Pages

// A page may be shorter than asked for: only a missing nextPageToken is the end. A token is good
// once, and for the list that it came from.
void FakeGoogle::replyPage(const Call &call, const Page &page, const QList<QJsonObject> &all)
{
    const int asked = page.size.toInt(0);
    if (!page.size.isUndefined() && (asked < 0 || asked > page.maxSize)) {
        invalid(call.replier, u"Page size must be between 1 and %1."_s.arg(page.maxSize));
        return;
    }
    qsizetype offset = 0;
    if (!page.token.isEmpty()) {
        const auto found = m_pages.find(page.token);
        if (found == m_pages.end() || found->second.list != page.list) {
            invalid(call.replier, u"Page token is invalid or expired."_s);
            return;
        }
        offset = found->second.offset;
        m_pages.erase(found);
    }
    const int size = asked == 0 ? page.defaultSize : asked;
    const qsizetype given = shortPages ? std::max(1, size * 2 / 3) : size;
    QJsonArray list;
    for (const QJsonObject &object : all.mid(offset, given)) {
        list.append(object);
    }
    QJsonObject answer;
    if (!list.isEmpty()) {
        answer[page.key] = list;
    }
    if (offset + given < all.size()) {
        const QString next = randomText(60);
        m_pages[next] = {page.list, offset + given};
        answer[u"nextPageToken"_s] = next;
    }
    call.replier.json(200, answer);
}

} // namespace immirror::fakes
