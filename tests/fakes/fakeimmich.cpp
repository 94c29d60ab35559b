// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich_p.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

namespace {

constexpr auto uuidPattern = "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB]"
                             "[0-9a-fA-F]{3}-[0-9a-fA-F]{12})$"_L1;

QByteArray sha1OfFile(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        hash.addData(&file);
    }
    return hash.result();
}

} // namespace

bool isUuid(const QString &text)
{
    static const QRegularExpression expression(uuidPattern);
    return expression.match(text).hasMatch();
}

QJsonObject uuidError(const QJsonArray &path)
{
    return {{u"origin"_s, u"string"_s}, {u"code"_s, u"invalid_format"_s},
            {u"format"_s, u"uuid"_s},   {u"pattern"_s, u"/%1/"_s.arg(uuidPattern)},
            {u"path"_s, path},          {u"message"_s, u"Invalid UUID"_s}};
}

bool contains(const std::vector<QString> &ids, const QString &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

FakeImmich::FakeImmich(Generation generation, QObject *parent)
    : QObject(parent)
    , apiKey(u"fake-immich-key-0123456789abcdefghijklmnop"_s)
    , m_generation(generation)
    , m_http([this](const HttpRequest &request, const HttpReplier &replier) {
        if (delayMs == 0) {
            route(request, replier);
        } else {
            QTimer::singleShot(delayMs, Qt::PreciseTimer, this,
                               [this, request, replier] { route(request, replier); });
        }
    })
    , m_permissions(
          {u"album.read"_s, u"asset.read"_s, u"asset.download"_s, u"asset.view"_s, u"user.read"_s})
{
    m_http.listen();
}

QString FakeImmich::stableUuid(const QString &seed)
{
    QByteArray hex = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha1).toHex();
    hex[12] = '4';
    hex[16] = "89ab"[hex.at(16) % 4];
    const QString text = QString::fromLatin1(hex);
    return QStringList{text.mid(0, 8), text.mid(8, 4), text.mid(12, 4), text.mid(16, 4),
                       text.mid(20, 12)}
        .join(u'-');
}

// Never the same time twice: a change has to show even within one millisecond.
QDateTime FakeImmich::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_lastTick = m_lastTick.isValid() ? std::max(now, m_lastTick.addMSecs(1)) : now;
    return m_lastTick;
}

void FakeImmich::freeze(bool on)
{
    m_frozen = on;
    m_remembered.clear();
    m_rows.clear();
}

// A name and noise.
QByteArray FakeImmich::madeUpBytes(const Asset &asset, qint64 offset, qint64 length)
{
    static const QByteArray noise = [] {
        QByteArray bytes(1024 * 1024, Qt::Uninitialized);
        std::mt19937 random(1);
        std::generate(bytes.begin(), bytes.end(), [&random] { return char(random()); });
        return bytes;
    }();
    const QByteArray name = asset.id.toLatin1();
    if (offset < name.size()) {
        return name.mid(offset, length);
    }
    return noise.mid(offset % noise.size(), length);
}

QString FakeImmich::checksumOf(const Asset &asset)
{
    QByteArray sha1;
    if (!asset.libraryId.isEmpty()) {
        sha1 = QCryptographicHash::hash("path:"_ba + asset.originalPath.toUtf8(),
                                        QCryptographicHash::Sha1);
    } else if (!asset.filePath.isEmpty()) {
        sha1 = sha1OfFile(asset.filePath);
    } else if (asset.madeUpSize > 0) {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (qint64 done = 0; done < asset.madeUpSize;) {
            const QByteArray block = madeUpBytes(asset, done, asset.madeUpSize - done);
            hash.addData(block);
            done += block.size();
        }
        sha1 = hash.result();
    } else {
        sha1 = QCryptographicHash::hash(asset.bytes, QCryptographicHash::Sha1);
    }
    return QString::fromLatin1(sha1.toBase64());
}

QString FakeImmich::addUser(const QString &name, const QString &email)
{
    m_users.push_back({stableUuid(u"user:"_s + email), name, email, tick()});
    return m_users.back().id;
}

QString FakeImmich::ownerId()
{
    return m_users.empty() ? addUser(u"Alice"_s, u"alice@example.test"_s) : m_users.front().id;
}

QString FakeImmich::addAsset(Asset asset)
{
    if (asset.ownerId.isEmpty()) {
        asset.ownerId = ownerId();
    }
    if (asset.fileName.isEmpty()) {
        asset.fileName = asset.filePath.isEmpty() ? u"IMG_%1.jpg"_s.arg(m_assets.size() + 1)
                                                  : QFileInfo(asset.filePath).fileName();
    }
    if (asset.mimeType.isEmpty()) {
        const QMimeDatabase types;
        asset.mimeType =
            types.mimeTypeForFile(asset.fileName, QMimeDatabase::MatchExtension).name();
    }
    if (asset.type.isEmpty()) {
        asset.type = asset.mimeType.startsWith("video/"_L1) ? u"VIDEO"_s : u"IMAGE"_s;
    }
    if (asset.id.isEmpty()) {
        asset.id = stableUuid(u"asset:%1:%2"_s.arg(m_assets.size()).arg(asset.fileName));
    }
    if (asset.originalPath.isEmpty()) {
        asset.originalPath = u"/data/upload/%1/%2/%3/%4.%5"_s.arg(
            asset.ownerId, asset.id.left(2), asset.id.mid(2, 2), asset.id,
            QFileInfo(asset.fileName).suffix().toLower());
    }
    if (asset.madeUpSize > 0) {
        asset.size = asset.madeUpSize;
    } else {
        asset.size =
            asset.filePath.isEmpty() ? asset.bytes.size() : QFileInfo(asset.filePath).size();
    }
    if (asset.checksum.isEmpty()) {
        asset.checksum = checksumOf(asset);
    }
    if (!asset.createdAt.isValid()) {
        asset.createdAt = tick();
    }
    if (!asset.updatedAt.isValid()) {
        asset.updatedAt = asset.createdAt;
    }
    if (!asset.fileModifiedAt.isValid()) {
        asset.fileModifiedAt =
            asset.fileCreatedAt.isValid() ? asset.fileCreatedAt : asset.createdAt;
    }
    if (!asset.fileCreatedAt.isValid()) {
        asset.fileCreatedAt = asset.fileModifiedAt;
    }
    const QString id = asset.id;
    m_assets.insert_or_assign(id, std::move(asset));
    return id;
}

QString FakeImmich::addAsset(const QString &fileName, const QByteArray &bytes,
                             const QDateTime &takenAt)
{
    Asset asset;
    asset.fileName = fileName;
    asset.bytes = bytes;
    asset.fileCreatedAt = takenAt;
    return addAsset(std::move(asset));
}

FakeImmich::Asset *FakeImmich::asset(const QString &id)
{
    const auto found = m_assets.find(id);
    return found == m_assets.end() ? nullptr : &found->second;
}

QString FakeImmich::addAlbum(const QString &name, const std::vector<QString> &assetIds,
                             const QString &ownerId)
{
    Album album;
    QString seed = u"album:"_s + name;
    while (m_albums.contains(stableUuid(seed))) { // names need not be unique
        seed += u'+';
    }
    album.id = stableUuid(seed);
    album.ownerId = ownerId.isEmpty() ? this->ownerId() : ownerId;
    album.name = name;
    album.assetIds = assetIds;
    album.createdAt = tick();
    album.updatedAt = album.createdAt;
    // As on the real server, the first asset of the request becomes the cover.
    album.coverId = assetIds.empty() ? QString() : assetIds.front();
    const QString id = album.id;
    m_albums.insert_or_assign(id, std::move(album));
    return id;
}

FakeImmich::Album *FakeImmich::album(const QString &id)
{
    const auto found = m_albums.find(id);
    return found == m_albums.end() ? nullptr : &found->second;
}

QString FakeImmich::albumId(const QString &name) const
{
    for (const auto &[id, album] : m_albums) {
        if (album.name == name) {
            return id;
        }
    }
    return {};
}

// --- What can be seen

bool FakeImmich::counts(const Asset &asset) const
{
    return !asset.isTrashed &&
           (asset.visibility == "timeline"_L1 || asset.visibility == "archive"_L1);
}

// A cover that was trashed, deleted or removed is replaced by the newest asset, which moves
// updatedAt. The real server does this on removal and whenever the albums are listed.
void FakeImmich::refreshCover(Album &album)
{
    const auto usable = [&](const QString &id) {
        const Asset *candidate = asset(id);
        return candidate != nullptr && !candidate->isTrashed;
    };
    if (contains(album.assetIds, album.coverId) && usable(album.coverId)) {
        return;
    }
    QString cover;
    for (const QString &id : album.assetIds) {
        if (usable(id) &&
            (cover.isEmpty() || asset(id)->fileCreatedAt > asset(cover)->fileCreatedAt)) {
            cover = id;
        }
    }
    if (cover != album.coverId) {
        album.coverId = cover;
        album.updatedAt = tick();
    }
}

FakeImmich::Triple FakeImmich::triple(const QString &albumId) const
{
    const Album &album = m_albums.at(albumId);
    Triple triple{album.updatedAt, 0, {}};
    for (const QString &id : album.assetIds) {
        const auto found = m_assets.find(id);
        if (found == m_assets.end() || !counts(found->second)) {
            continue;
        }
        ++triple.assetCount;
        const QDateTime &updated = found->second.updatedAt;
        if (!triple.lastModifiedAssetTimestamp.isValid() ||
            updated > triple.lastModifiedAssetTimestamp) {
            triple.lastModifiedAssetTimestamp = updated;
        }
    }
    return triple;
}

std::vector<QString> FakeImmich::visibleAssets(const QString &albumId) const
{
    std::vector<const Asset *> assets;
    for (const QString &id : m_albums.at(albumId).assetIds) {
        const auto found = m_assets.find(id);
        if (found != m_assets.end() && counts(found->second)) {
            assets.push_back(&found->second);
        }
    }
    std::sort(assets.begin(), assets.end(), [](const Asset *left, const Asset *right) {
        return std::tie(left->fileCreatedAt, left->id) < std::tie(right->fileCreatedAt, right->id);
    });
    std::vector<QString> ids;
    for (const Asset *asset : assets) {
        ids.push_back(asset->id);
    }
    return ids;
}

bool FakeImmich::canRead(const Album &album) const
{
    if (m_users.empty()) {
        return false;
    }
    const QString &me = m_users.front().id;
    return album.ownerId == me || std::any_of(album.sharedWith.begin(), album.sharedWith.end(),
                                              [&](const auto &share) { return share.first == me; });
}

bool FakeImmich::canRead(const Asset &asset) const
{
    if (!m_users.empty() && asset.ownerId == m_users.front().id) {
        return true;
    }
    return std::any_of(m_albums.begin(), m_albums.end(), [&](const auto &entry) {
        // The film of a live photo comes with its still.
        const auto gives = [&](const QString &id) {
            const auto still = m_assets.find(id);
            return id == asset.id || (still != m_assets.end() && !asset.id.isEmpty() &&
                                      still->second.livePhotoVideoId == asset.id);
        };
        const std::vector<QString> &ids = entry.second.assetIds;
        return canRead(entry.second) && std::any_of(ids.begin(), ids.end(), gives);
    });
}

} // namespace immirror::fakes
