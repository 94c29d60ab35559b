// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/photosjson.h"

#include "base/servertext.h"
#include "google/photoserror.h"

#include <QJsonArray>

namespace immirror {

using namespace Qt::StringLiterals;

static tl::unexpected<Error> incomplete(const QString &what)
{
    return failFrom(Service::Google, {.kind = ErrorKind::UnexpectedAnswer, .detail = what});
}

Result<QJsonObject> parsePhotosAnswer(const HttpResponse &response, bool mayBeEmpty)
{
    if (mayBeEmpty && response.body.trimmed().isEmpty())
        return QJsonObject();
    const auto json = parseJson(response);
    if (!json)
        return failFrom(Service::Google, json.error());
    if (!json->isObject())
        return incomplete(u"no object"_s);
    return json->object();
}

MediaItem parseMediaItem(const QJsonObject &json)
{
    const QJsonValue data = json["mediaMetadata"_L1];
    return {.id = idIn(json["id"_L1]),
            .fileName = nameIn(json["filename"_L1]),
            .description = descriptionIn(json["description"_L1]),
            .url = addressIn(json["productUrl"_L1]),
            .createdAt =
                QDateTime::fromString(data["creationTime"_L1].toString(), Qt::ISODateWithMs),
            .pixels = {data["width"_L1].toString().toInt(), data["height"_L1].toString().toInt()}};
}

Result<GoogleAlbum> parseGoogleAlbum(const QJsonObject &json)
{
    GoogleAlbum album{.id = idIn(json["id"_L1]),
                      .title = nameIn(json["title"_L1]),
                      .url = addressIn(json["productUrl"_L1]),
                      .items =
                          json["mediaItemsCount"_L1].toString().toLongLong()}; // an int64 as text
    if (album.id.isEmpty())
        return incomplete(u"album without id"_s);
    return album;
}

Result<QString> parseAlbumPage(const QJsonObject &answer, std::vector<GoogleAlbum> &into)
{
    for (const QJsonValue &value : answer["albums"_L1].toArray()) {
        auto album = parseGoogleAlbum(value.toObject());
        if (!album)
            return tl::unexpected(album.error());
        into.push_back(*std::move(album));
    }
    return answer["nextPageToken"_L1].toString();
}

Result<QString> parseItemPage(const QJsonObject &answer, std::vector<MediaItem> &into)
{
    for (const QJsonValue &value : answer["mediaItems"_L1].toArray()) {
        into.push_back(parseMediaItem(value.toObject()));
        if (into.back().id.isEmpty())
            return incomplete(u"media item without id"_s);
    }
    return answer["nextPageToken"_L1].toString();
}

std::vector<CreateResult> parseCreated(const QJsonObject &answer, const std::vector<NewItem> &asked)
{
    QHash<QString, QJsonObject> byToken; // the order of the answer means nothing (B2)
    for (const QJsonValue &value : answer["newMediaItemResults"_L1].toArray())
        byToken.insert(value["uploadToken"_L1].toString(), value.toObject());
    const auto result = [&](const QString &token) -> Result<MediaItem> {
        const QJsonObject one = byToken.value(token);
        const QJsonObject status = one["status"_L1].toObject();
        if (one.isEmpty())
            return failFrom(Service::Google, {.kind = ErrorKind::OutcomeUnknown});
        if (status["code"_L1].toInt() != 0)
            return tl::unexpected(itemError(status));
        MediaItem item = parseMediaItem(one["mediaItem"_L1].toObject());
        if (item.id.isEmpty())
            return incomplete(u"media item without id"_s);
        return item;
    };
    std::vector<CreateResult> results;
    results.reserve(asked.size());
    for (const NewItem &item : asked)
        results.push_back({item.uploadToken, result(item.uploadToken)});
    return results;
}

Result<QStringList> parseExisting(const QJsonObject &answer)
{
    QStringList found;
    for (const QJsonValue &result : answer["mediaItemResults"_L1].toArray()) {
        const QString id = idIn(result["mediaItem"_L1]["id"_L1]);
        if (!id.isEmpty()) {
            found << id;
            continue;
        }
        const QJsonObject status = result["status"_L1].toObject();
        const int code = status["code"_L1].toInt();
        if (code != 3 && code != 5) // INVALID_ARGUMENT, NOT_FOUND: anything else proves nothing
            return tl::unexpected(itemError(status));
    }
    return found;
}

} // namespace immirror
