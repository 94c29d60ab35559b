// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mediatype.h"

#include <QMimeDatabase>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 4096; // bytes: where formats have their signatures

constexpr std::array types{
    "image/avif"_L1,      "image/bmp"_L1,       "image/gif"_L1,
    "image/heic"_L1,      "image/heif"_L1,      "image/vnd.microsoft.icon"_L1,
    "image/jpeg"_L1,      "image/png"_L1,       "image/tiff"_L1,
    "image/webp"_L1,      "video/3gpp"_L1,      "video/3gpp2"_L1,
    "video/mp4"_L1,       "video/quicktime"_L1, "video/x-matroska"_L1,
    "video/x-msvideo"_L1, "video/x-ms-wmv"_L1,  "video/mpeg"_L1,
    "video/mp2t"_L1,      "video/x-m4v"_L1};

/// What a type of content or of a name is worth sending.
bool isMedia(const QString &type)
{
    return type.startsWith("image/"_L1) || type.startsWith("video/"_L1);
}

} // namespace

bool isTakenByGoogle(const QString &mimeType)
{
    return std::find(types.begin(), types.end(), mimeType.toLower()) != types.end();
}

QByteArray mediaTypeOf(const ImmichAsset &asset, const QByteArray &head)
{
    if (isTakenByGoogle(asset.mimeType))
        return asset.mimeType.toLower().toLatin1();
    const QMimeDatabase known;
    for (const QMimeType &type :
         {known.mimeTypeForData(head),
          known.mimeTypeForFile(asset.fileName, QMimeDatabase::MatchExtension)}) {
        if (isMedia(type.name()))
            return type.name().toLatin1();
    }
    return QByteArray("application/octet-stream");
}

Task<QByteArray> mediaTypeOf(ImmichAsset asset, const HttpDownload &source, std::stop_token stop)
{
    QByteArray head;
    if (!isTakenByGoogle(asset.mimeType))
        head = co_await source.head(headSize, std::move(stop));
    co_return mediaTypeOf(asset, head);
}

} // namespace immirror
