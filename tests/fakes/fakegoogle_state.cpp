// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// The library on disk, for the demo. Access tokens, upload tokens and sessions are left out: they
// would die sooner or later on the real service too.
namespace immirror::fakes {

namespace {

constexpr auto stateFile = "state.json"_L1;
constexpr auto itemFolder = "items"_L1;

QStringList toStrings(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray()) {
        strings.append(entry.toString());
    }
    return strings;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

bool FakeGoogle::saveTo(const QString &dir) const
{
    const QDir folder(dir);
    const QDir media(folder.filePath(itemFolder));
    if (!folder.mkpath(itemFolder)) {
        return false;
    }
    QStringList stale = media.entryList(QDir::Files);
    QJsonArray items;
    for (const MediaItem &item : m_items) {
        // The bytes of an item never change: once written, they are good.
        if (!stale.removeOne(item.id) && !writeFile(media.filePath(item.id), item.bytes)) {
            return false;
        }
        items.append(QJsonObject{{u"id"_s, item.id},
                                 {u"fileName"_s, item.fileName},
                                 {u"description"_s, item.description},
                                 {u"mimeType"_s, item.mimeType},
                                 {u"sha1"_s, item.sha1},
                                 {u"productUrl"_s, item.productUrl},
                                 {u"creationTime"_s, item.creationTime.toString(Qt::ISODateWithMs)},
                                 {u"ownerSub"_s, item.ownerSub},
                                 {u"appCreated"_s, item.appCreated}});
    }
    for (const QString &id : std::as_const(stale)) {
        QFile::remove(media.filePath(id));
    }
    QJsonArray albums;
    for (const Album &album : m_albums) {
        const QStringList ids(album.itemIds.begin(), album.itemIds.end());
        albums.append(QJsonObject{{u"id"_s, album.id},
                                  {u"title"_s, album.title},
                                  {u"itemIds"_s, QJsonArray::fromStringList(ids)},
                                  {u"productUrl"_s, album.productUrl},
                                  {u"coverItemId"_s, album.coverItemId},
                                  {u"ownerSub"_s, album.ownerSub},
                                  {u"appCreated"_s, album.appCreated}});
    }
    QJsonObject refreshTokens;
    for (const auto &[token, grant] : m_refreshTokens) {
        refreshTokens[token] = QJsonObject{{u"sub"_s, grant.sub},
                                           {u"scopes"_s, QJsonArray::fromStringList(grant.scopes)},
                                           {u"expiresAtMs"_s, grant.expiresAtMs}};
    }
    QJsonObject counters;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        counters[it.key()] = it.value();
    }
    const QJsonObject state{{u"items"_s, items},
                            {u"albums"_s, albums},
                            {u"refreshTokens"_s, refreshTokens},
                            {u"counters"_s, counters}};
    return writeFile(folder.filePath(stateFile), QJsonDocument(state).toJson());
}

bool FakeGoogle::loadFrom(const QString &dir)
{
    const QDir folder(dir);
    QFile file(folder.filePath(stateFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    m_items.clear();
    for (const QJsonValue &value : state["items"_L1].toArray()) {
        MediaItem item;
        item.id = value["id"_L1].toString();
        item.fileName = value["fileName"_L1].toString();
        item.description = value["description"_L1].toString();
        item.mimeType = value["mimeType"_L1].toString();
        item.sha1 = value["sha1"_L1].toString();
        item.productUrl = value["productUrl"_L1].toString();
        item.creationTime =
            QDateTime::fromString(value["creationTime"_L1].toString(), Qt::ISODateWithMs);
        item.ownerSub = value["ownerSub"_L1].toString();
        item.appCreated = value["appCreated"_L1].toBool(true);
        QFile bytes(folder.filePath(u"%1/%2"_s.arg(itemFolder, item.id)));
        if (!bytes.open(QIODevice::ReadOnly)) {
            return false;
        }
        item.bytes = bytes.readAll();
        item.size = item.bytes.size();
        m_items.push_back(std::move(item));
    }
    m_albums.clear();
    for (const QJsonValue &value : state["albums"_L1].toArray()) {
        const QStringList ids = toStrings(value["itemIds"_L1]);
        m_albums.push_back({.id = value["id"_L1].toString(),
                            .title = value["title"_L1].toString(),
                            .itemIds = {ids.begin(), ids.end()},
                            .productUrl = value["productUrl"_L1].toString(),
                            .coverItemId = value["coverItemId"_L1].toString(),
                            .ownerSub = value["ownerSub"_L1].toString(),
                            .appCreated = value["appCreated"_L1].toBool(true)});
    }
    m_refreshTokens.clear();
    const QJsonObject refreshTokens = state["refreshTokens"_L1].toObject();
    for (auto it = refreshTokens.begin(); it != refreshTokens.end(); ++it) {
        const QJsonObject grant = it.value().toObject();
        m_refreshTokens[it.key()] = {grant["sub"_L1].toString(), toStrings(grant["scopes"_L1]),
                                     grant["expiresAtMs"_L1].toInteger()};
    }
    m_counts.clear();
    const QJsonObject counters = state["counters"_L1].toObject();
    for (auto it = counters.begin(); it != counters.end(); ++it) {
        m_counts[it.key()] = it.value().toInt();
    }
    // The same seed in a second run would hand out the ids of the first run again.
    m_random.seed(quint32(nowMs()));
    return true;
}

} // namespace immirror::fakes
