// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich_p.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

// POST /api/search/metadata, POST /api/download/info
namespace immirror::fakes {

namespace {

// Collects what the generations say about a number out of place.
struct NumberCheck
{
    QJsonArray errors;
    QStringList olderMessages;

    int take(const QJsonObject &body, const QString &key, int fallback, int highest)
    {
        const QJsonValue value = body[key];
        if (value.isUndefined()) {
            return fallback;
        }
        const double number = value.toDouble();
        if (!value.isDouble() || number != qint64(number)) {
            fail({{u"expected"_s, u"number"_s},
                  {u"code"_s, u"invalid_type"_s},
                  {u"path"_s, QJsonArray{key}},
                  {u"message"_s, u"Invalid input: expected number, received string"_s}},
                 u"%1 must be an integer number"_s.arg(key));
        } else if (number < 1) {
            fail(limit(key, u"too_small"_s, u"minimum"_s, 1,
                       u"Too small: expected number to be >=1"_s),
                 u"%1 must not be less than 1"_s.arg(key));
        } else if (highest > 0 && number > highest) {
            fail(limit(key, u"too_big"_s, u"maximum"_s, highest,
                       u"Too big: expected number to be <=%1"_s.arg(highest)),
                 u"%1 must not be greater than %2"_s.arg(key).arg(highest));
        } else {
            return int(number);
        }
        return fallback;
    }

private:
    void fail(const QJsonObject &error, const QString &olderMessage)
    {
        errors.append(error);
        olderMessages.append(olderMessage);
    }

    static QJsonObject limit(const QString &key, const QString &code, const QString &bound,
                             int value, const QString &message)
    {
        return {{u"origin"_s, u"number"_s},
                {u"code"_s, code},
                {bound, value},
                {u"inclusive"_s, true},
                {u"path"_s, QJsonArray{key}},
                {u"message"_s, message}};
    }
};

} // namespace

std::vector<const FakeImmich::Asset *> FakeImmich::searchRows(const QStringList &albumIds,
                                                              const QJsonObject &filter) const
{
    const bool v3 = m_generation == Generation::V3;
    const QString visibility = filter["visibility"_L1].toString();
    std::vector<QSet<QString>> albums; // to be quick with an album of 20,000
    for (const QString &albumId : albumIds) {
        const auto album = m_albums.find(albumId);
        albums.push_back(album == m_albums.end() ? QSet<QString>()
                                                 : QSet<QString>(album->second.assetIds.begin(),
                                                                 album->second.assetIds.end()));
    }
    const auto inAllAlbums = [&](const Asset &asset) { // two album ids mean AND
        return std::all_of(albums.begin(), albums.end(),
                           [&](const QSet<QString> &album) { return album.contains(asset.id); });
    };
    const auto shown = [&](const Asset &asset) {
        if (!visibility.isEmpty()) {
            return asset.visibility == visibility;
        }
        return v3 ? asset.visibility != "locked"_L1 : asset.visibility == "timeline"_L1;
    };
    std::vector<const Asset *> rows;
    for (const auto &[id, asset] : m_assets) {
        // Other people's assets appear on v3 only, and only through an album.
        const bool own = asset.ownerId == m_users.front().id;
        if ((own || (v3 && !albumIds.isEmpty())) && shown(asset) && inAllAlbums(asset) &&
            (!asset.isTrashed || filter["withDeleted"_L1].toBool())) {
            rows.push_back(&asset);
        }
    }
    const bool ascending = filter["order"_L1].toString() == "asc"_L1;
    std::sort(rows.begin(), rows.end(), [ascending](const Asset *left, const Asset *right) {
        const auto key = [](const Asset *asset) {
            return std::tie(asset->fileCreatedAt, asset->id);
        };
        return ascending ? key(left) < key(right) : key(right) < key(left);
    });
    return rows;
}

void FakeImmich::searchMetadata(const HttpRequest &request, const HttpReplier &replier)
{
    QJsonParseError parseError;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &parseError).object();
    if (parseError.error != QJsonParseError::NoError) {
        refuse(400, parseError.errorString(), replier);
        return;
    }
    NumberCheck check;
    QStringList albumIds;
    for (const QJsonValue &value : body["albumIds"_L1].toArray()) {
        if (!isUuid(value.toString())) {
            check.errors.append(uuidError({u"albumIds"_s, int(albumIds.size())}));
            check.olderMessages.append(u"each value in albumIds must be a UUID"_s);
        }
        albumIds.append(value.toString());
    }
    const int size = std::min(pageLimit, check.take(body, u"size"_s, 250, 1000));
    const int page = check.take(body, u"page"_s, 1, 0);
    if (!check.errors.isEmpty()) {
        refuseValidation(check.errors, check.olderMessages, replier);
        return;
    }
    if (body["visibility"_L1].toString() == "locked"_L1) {
        refuse(401, u"Elevated permission is required"_s, replier);
        return;
    }
    if (pageHook) {
        pageHook(page);
    }
    for (const QString &id : albumIds) {
        const Album *found = album(id);
        if (m_generation == Generation::V3 && (found == nullptr || !canRead(*found))) {
            refuse(400, u"Not found or no album.read access"_s, replier);
            return;
        }
    }
    std::vector<const Asset *> &rows = m_rows[albumIds];
    if (rows.empty() || !m_frozen) {
        rows = searchRows(albumIds, body);
    }
    const qint64 begin = qint64(page - 1) * size;
    const qint64 end = std::min(begin + size, qint64(rows.size()));
    if (!stableTies) { // the database sorts as far as each page needs: always the same, and wrong
        rows = searchRows(albumIds, body);
        const auto byDate = [ascending = body["order"_L1].toString() ==
                                         "asc"_L1](const Asset *left, const Asset *right) {
            return ascending ? left->fileCreatedAt < right->fileCreatedAt
                             : right->fileCreatedAt < left->fileCreatedAt;
        };
        std::mt19937 random(static_cast<std::mt19937::result_type>(end));
        std::shuffle(rows.begin(), rows.end(), random);
        std::stable_sort(rows.begin(), rows.end(), byDate);
    }
    QJsonArray items;
    for (qint64 row = begin; row < end; ++row) {
        items.append(
            assetJson(*rows.at(size_t(row)), DateForm::Zulu, body["withExif"_L1].toBool()));
    }
    const bool more = begin + size < qint64(rows.size());
    const QJsonObject assets{
        {u"total"_s, items.size()}, // of this page
        {u"count"_s, items.size()},
        {u"items"_s, items},
        {u"facets"_s, QJsonArray()},
        {u"nextPage"_s, more ? QJsonValue(QString::number(page + 1)) : QJsonValue()}};
    const QJsonObject albums{
        {u"total"_s, 0}, {u"count"_s, 0}, {u"items"_s, QJsonArray()}, {u"facets"_s, QJsonArray()}};
    replyJson(request, 200, QJsonObject{{u"albums"_s, albums}, {u"assets"_s, assets}}, replier);
}

// Of an album: all that is not trashed, whatever its visibility, and the films of live photos.
void FakeImmich::getDownloadInfo(const HttpRequest &request, const HttpReplier &replier)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    std::vector<QString> wanted;
    if (const QString albumId = body["albumId"_L1].toString(); !albumId.isEmpty()) {
        const Album *found = album(albumId);
        if (found == nullptr || !canRead(*found)) {
            refuse(400, u"Not found or no album.download access"_s, replier);
            return;
        }
        wanted = found->assetIds;
    }
    for (const QJsonValue &id : body["assetIds"_L1].toArray()) {
        wanted.push_back(id.toString());
    }
    const qint64 archiveSize = body["archiveSize"_L1].toInteger(qint64{4} << 30);
    QJsonArray archives;
    QJsonArray ids;
    qint64 size = 0;
    qint64 totalSize = 0;
    const auto endArchive = [&] {
        archives.append(QJsonObject{{u"size"_s, size}, {u"assetIds"_s, ids}});
        ids = {};
        size = 0;
    };
    QJsonArray films;
    for (const QString &id : wanted) {
        const Asset *found = asset(id);
        if (found == nullptr || found->isTrashed || !canRead(*found)) {
            continue;
        }
        ids.append(id);
        size += found->size;
        totalSize += found->size;
        if (!found->livePhotoVideoId.isEmpty()) {
            films.append(found->livePhotoVideoId);
        }
        if (size > archiveSize) {
            endArchive();
        }
    }
    for (const QJsonValue &film : films) {
        ids.append(film);
    }
    if (!ids.isEmpty()) {
        endArchive();
    }
    replyJson(request, 201, QJsonObject{{u"totalSize"_s, totalSize}, {u"archives"_s, archives}},
              replier);
}

} // namespace immirror::fakes
