// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich_p.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// What the real servers do to updatedAt, assetCount and lastModifiedAssetTimestamp of an album
// when something happens to it or to its assets. The last two are computed by triple().
namespace immirror::fakes {

void FakeImmich::addToAlbum(const QString &albumId, const std::vector<QString> &assetIds)
{
    Album &album = m_albums.at(albumId);
    bool added = false;
    for (const QString &id : assetIds) {
        if (!contains(album.assetIds, id)) {
            album.assetIds.push_back(id);
            added = true;
        }
    }
    if (added) { // adding what is there already changes nothing
        album.updatedAt = tick();
        if (album.coverId.isEmpty()) {
            album.coverId = assetIds.front();
        }
    }
}

void FakeImmich::removeFromAlbum(const QString &albumId, const std::vector<QString> &assetIds)
{
    Album &album = m_albums.at(albumId);
    std::erase_if(album.assetIds, [&](const QString &id) { return contains(assetIds, id); });
    // updatedAt stays unless the cover went: the trap for those who trust it alone.
    if (contains(assetIds, album.coverId)) {
        refreshCover(album);
    }
}

void FakeImmich::renameAlbum(const QString &albumId, const QString &name)
{
    Album &album = m_albums.at(albumId);
    album.name = name;
    album.updatedAt = tick();
}

void FakeImmich::setAlbumDescription(const QString &albumId, const QString &description)
{
    Album &album = m_albums.at(albumId);
    album.description = description;
    album.updatedAt = tick();
}

void FakeImmich::setAlbumCover(const QString &albumId, const QString &assetId)
{
    Album &album = m_albums.at(albumId);
    album.coverId = assetId;
    album.updatedAt = tick();
}

void FakeImmich::shareAlbum(const QString &albumId, const QString &userId, const QString &role)
{
    Album &album = m_albums.at(albumId);
    album.sharedWith.emplace_back(userId, role);
    album.updatedAt = tick();
}

void FakeImmich::unshareAlbum(const QString &albumId, const QString &userId)
{
    std::erase_if(m_albums.at(albumId).sharedWith,
                  [&](const auto &share) { return share.first == userId; });
}

void FakeImmich::deleteAlbum(const QString &albumId)
{
    m_albums.erase(albumId);
}

void FakeImmich::touch(const QString &assetId)
{
    m_assets.at(assetId).updatedAt = tick();
}

void FakeImmich::trash(const QString &assetId)
{
    m_assets.at(assetId).isTrashed = true;
    touch(assetId);
}

void FakeImmich::restore(const QString &assetId)
{
    m_assets.at(assetId).isTrashed = false;
    touch(assetId);
}

void FakeImmich::deletePermanently(const QString &assetId)
{
    for (auto &[id, album] : m_albums) {
        std::erase(album.assetIds, assetId);
    }
    m_assets.erase(assetId);
}

void FakeImmich::goOffline(const QString &assetId)
{
    Asset &asset = m_assets.at(assetId);
    asset.isOffline = true;
    asset.isTrashed = true; // that is how it leaves the listings
    touch(assetId);
}

void FakeImmich::setVisibility(const QString &assetId, const QString &visibility)
{
    m_assets.at(assetId).visibility = visibility;
    touch(assetId);
}

void FakeImmich::setDescription(const QString &assetId, const QString &description)
{
    m_assets.at(assetId).description = description;
    touch(assetId);
}

void FakeImmich::setFavorite(const QString &assetId, bool favorite)
{
    m_assets.at(assetId).isFavorite = favorite;
    touch(assetId);
}

void FakeImmich::replaceOriginal(const QString &assetId, const QByteArray &bytes)
{
    Asset &asset = m_assets.at(assetId);
    asset.bytes = bytes;
    asset.filePath.clear();
    asset.size = bytes.size();
    asset.checksum = checksumOf(asset);
    touch(assetId);
    asset.fileModifiedAt = asset.updatedAt;
}

void FakeImmich::beginEdit(const QString &assetId)
{
    m_assets.at(assetId).isEdited = true;
    touch(assetId);
}

void FakeImmich::finishEdit(const QString &assetId, const QByteArray &bytes)
{
    Asset &asset = m_assets.at(assetId);
    asset.isEdited = true;
    asset.editedBytes = bytes;
    touch(assetId);
    asset.editedMadeAt = asset.updatedAt;
}

void FakeImmich::undoEdits(const QString &assetId)
{
    Asset &asset = m_assets.at(assetId);
    asset.isEdited = false;
    asset.editedBytes.clear();
    touch(assetId);
}

QString FakeImmich::addFilm(const QString &assetId, const QByteArray &bytes, bool embedded)
{
    Asset &still = m_assets.at(assetId);
    const QString stem = QFileInfo(still.fileName).completeBaseName();
    Asset film;
    film.ownerId = still.ownerId;
    film.fileName = stem + (embedded ? u".mp4"_s : u".mov"_s);
    film.bytes = bytes;
    film.visibility = u"hidden"_s;
    film.fileCreatedAt = still.fileCreatedAt;
    film.fileModifiedAt = still.fileModifiedAt;
    if (embedded) {
        film.originalPath = u"/data/encoded-video/%1/%2-MP.mp4"_s.arg(still.ownerId, stem);
    }
    still.livePhotoVideoId = addAsset(std::move(film));
    touch(assetId);
    return still.livePhotoVideoId;
}

void FakeImmich::corruptOriginal(const QString &assetId, bool on)
{
    on ? void(m_corrupt.insert(assetId)) : void(m_corrupt.erase(assetId));
}

void FakeImmich::truncateOriginal(const QString &assetId, bool on)
{
    on ? void(m_truncated.insert(assetId)) : void(m_truncated.erase(assetId));
}

} // namespace immirror::fakes
