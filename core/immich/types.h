// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/albumstamp.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

namespace immirror {

struct ImmichVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const ImmichVersion &) const = default;
    QString toString() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch); }
};

struct ImmichUser
{
    QString id;
    QString name;
    QString email;
};

struct ImmichAlbum
{
    QString id;
    QString name;
    QString ownerId;
    bool shared = false;
    QString coverAssetId; ///< may be empty
    AlbumStamp stamp;
};

enum class Visibility { Timeline, Archive, Hidden, Locked };

/// There may be a hundred thousand of them in memory: it holds what is used, and no more.
struct ImmichAsset
{
    QString id;
    QString fileName;
    QString mimeType;
    QString description;
    /// Base64 SHA-1 of the original's bytes; of its path where `external` (immich.md, 4). Empty
    /// where Immich named none, or something that is no SHA-1.
    QString checksum;
    bool external = false;
    QString originalPath; ///< of an external one alone
    qint64 size = -1;     ///< bytes; -1 where Immich has not read the file yet
    QDateTime capturedAt; ///< UTC
    QDateTime modifiedAt; ///< UTC, of the file
    Visibility visibility = Visibility::Timeline;
    bool trashed = false;
    bool offline = false;
    QSize pixels; ///< of the original, unrotated; empty where Immich does not say
    bool video = false;
    bool favourite = false;
    qint8 rating = 0; ///< stars; 0: none given
    /// It seems to have no date of its own: Immich goes by its file's, and Google Photos will by
    /// the day of the upload.
    bool undated = false;
    bool byCamera = false;  ///< one wrote its make into it
    qint16 minutesEast = 0; ///< of UTC, where it was captured
    bool edited = false;    ///< Immich has an edited rendition of it (since 2.5)
    QDateTime updatedAt;    ///< UTC; of an edited one alone: not before its edit
    QString filmId;         ///< the asset with the moving part of a live or motion photo

    // What of it is sent: sync/forms.h
    QString rendition;     ///< which edited one; empty: the original
    bool notReady = false; ///< that one cannot be had now
    bool editLost = false; ///< nor could it for long
    bool withDate = false; ///< a copy, with its date written into it
};

/// Whether Immich promised which bytes the original has.
inline bool hasPromisedSha1(const ImmichAsset &asset)
{
    return !asset.external && !asset.checksum.isEmpty();
}

/// The moving part of a live or motion photo.
struct ImmichFilm
{
    ImmichAsset asset;
    /// It is in the photo's own file, and Immich only took it out (immich.md, 8).
    bool embedded = false;
};

/// What Immich made of an asset by turning and cropping it.
struct ImmichRendition
{
    QString version; ///< another one after each edit
    QString fileName;
    QString mimeType;
    qint64 size = -1;     ///< bytes
    QDateTime modifiedAt; ///< UTC, to the second: when it was made
};

/// The order of capture; the same on every server and in every run.
inline bool capturedBefore(const ImmichAsset &a, const ImmichAsset &b)
{
    return std::tie(a.capturedAt, a.fileName, a.id) < std::tie(b.capturedAt, b.fileName, b.id);
}

} // namespace immirror
