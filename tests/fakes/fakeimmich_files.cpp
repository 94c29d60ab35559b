// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakeimmich.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// Originals and thumbnails.
namespace immirror::fakes {

namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

// Immich takes it from the file's ending: an image or a video, whatever the database says.
QByteArray contentType(const FakeImmich::Asset &asset)
{
    static const QRegularExpression media(u"^(image|video)/[a-z0-9.-]{1,100}$"_s);
    return media.match(asset.mimeType).hasMatch() ? asset.mimeType.toLatin1()
                                                      : "application/octet-stream"_ba;
}

QByteArray headerValue(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

struct Range
{
    enum class Kind { Whole, Part, Unsatisfiable } kind = Kind::Whole;
    qint64 begin = 0;
    qint64 length = 0;
};

// Several ranges, or anything that cannot be read, mean the whole file.
Range parseRange(const QByteArray &header, qint64 size)
{
    static const QRegularExpression expression(u"^bytes=(\\d*)-(\\d*)$"_s);
    const QRegularExpressionMatch match = expression.match(QString::fromLatin1(header));
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (!match.hasMatch() || (first.isEmpty() && last.isEmpty())) {
        return {Range::Kind::Whole, 0, size};
    }
    if (first.isEmpty()) {
        const qint64 tail = std::min(last.toLongLong(), size);
        return {Range::Kind::Part, size - tail, tail};
    }
    const qint64 begin = first.toLongLong();
    if (begin >= size) {
        return {Range::Kind::Unsatisfiable, 0, 0};
    }
    const qint64 end = last.isEmpty() ? size - 1 : std::min(last.toLongLong(), size - 1);
    return {Range::Kind::Part, begin, end - begin + 1};
}

QByteArray content(const FakeImmich::Asset &asset)
{
    if (asset.madeUpSize > 0) {
        QByteArray bytes;
        while (bytes.size() < asset.madeUpSize) {
            bytes += FakeImmich::madeUpBytes(asset, bytes.size(), asset.madeUpSize - bytes.size());
        }
        return bytes;
    }
    if (asset.filePath.isEmpty()) {
        return asset.bytes;
    }
    QFile file(asset.filePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A JPEG, whatever the original is.
FakeImmich::Asset FakeImmich::renditionOf(const Asset &asset)
{
    Asset rendition = asset;
    rendition.filePath.clear();
    rendition.madeUpSize = 0;
    rendition.bytes = asset.editedBytes;
    rendition.size = asset.editedBytes.size();
    rendition.mimeType = u"image/jpeg"_s;
    rendition.fileName = QFileInfo(asset.fileName).completeBaseName() + u".jpeg"_s;
    rendition.fileModifiedAt = asset.editedMadeAt;
    return rendition;
}

Headers FakeImmich::fileHeaders(const Asset &asset) const
{
    QByteArray cache = "private, max-age=86400, no-transform"_ba;
    if (m_generation == Generation::V3) {
        cache += ", stale-while-revalidate=2592000, stale-if-error=2592000";
    }
    const QByteArray name = QUrl::toPercentEncoding(asset.fileName);
    const QByteArray tag = "W/\""_ba + QByteArray::number(asset.size, 16) + '-' +
                           QByteArray::number(asset.fileModifiedAt.toMSecsSinceEpoch(), 16) + '"';
    return {{"Cache-Control"_ba, cache},
            {"Content-Type"_ba, contentType(asset)},
            {"Content-Disposition"_ba, "inline; filename*=UTF-8''"_ba + name},
            {"Accept-Ranges"_ba, "bytes"_ba},
            {"Last-Modified"_ba, httpDate(asset.fileModifiedAt)},
            {"ETag"_ba, tag}};
}

void FakeImmich::getOriginal(const HttpRequest &request, const QString &id,
                             const HttpReplier &replier)
{
    if (!requireUuid(id, replier)) {
        return;
    }
    QTimer::singleShot(slowOriginalMs, this, [this, request, id, replier] {
        const Asset *found = asset(id);
        if (found == nullptr || !canRead(*found)) {
            const bool v3 = m_generation == Generation::V3;
            refuse(v3 ? 404 : 400, v3 ? u"Not Found"_s : u"Not found or no asset.download access"_s,
                   replier);
        } else if (found->missingOnDisk || found->isOffline ||
                   (!found->filePath.isEmpty() && !QFileInfo::exists(found->filePath))) {
            refuse(404, u"Not Found"_s, replier);
        } else {
            const bool edited = m_generation != Generation::V1 && !found->editedBytes.isEmpty() &&
                                request.queryValue(u"edited") == "true"_L1;
            // trashed and locked ones too
            sendOriginal(request, edited ? renditionOf(*found) : *found, replier);
        }
    });
}

void FakeImmich::sendOriginal(const HttpRequest &request, const Asset &asset,
                              const HttpReplier &replier) const
{
    Headers headers = fileHeaders(asset);
    const QByteArray tag = headerValue(headers, "ETag"_ba);
    const QByteArray modified = headerValue(headers, "Last-Modified"_ba);
    const bool sameTag = request.header("If-None-Match"_ba) == tag;
    const bool sameDate = !request.hasHeader("If-None-Match"_ba) &&
                          request.header("If-Modified-Since"_ba) == modified;
    if (sameTag || sameDate) {
        replier.reply(304, headers);
        return;
    }
    const QByteArray condition = request.header("If-Range"_ba);
    const bool ranged = condition.isEmpty() || condition == tag || condition == modified;
    const Range range = parseRange(ranged ? request.header("Range"_ba) : QByteArray(), asset.size);
    const QByteArray total = QByteArray::number(asset.size);
    if (range.kind == Range::Kind::Unsatisfiable) { // 404 or 500, never 416
        headers.append({"Content-Range"_ba, "bytes */" + total});
        headers[1].second += "; charset=utf-8";
        if (m_generation == Generation::V3) {
            replier.reply(404, headers, "{\"message\":\"Not Found\"}"_ba);
        } else {
            headers[0].second = "none"_ba;
            replier.reply(500, headers,
                          "{\"message\":\"Internal server error\",\"statusCode\":500,"
                          "\"correlationId\":\"fa4e1d00\"}"_ba);
        }
        return;
    }
    const int status = range.kind == Range::Kind::Part ? 206 : 200;
    if (status == 206) {
        headers.append({"Content-Range"_ba, "bytes " + QByteArray::number(range.begin) + '-' +
                                                QByteArray::number(range.begin + range.length - 1) +
                                                '/' + total});
    }
    const bool spoiled = m_corrupt.contains(asset.id) || m_truncated.contains(asset.id);
    if (!spoiled && !asset.filePath.isEmpty()) {
        replier.file(status, headers, asset.filePath, range.begin, range.length);
        return;
    }
    if (!spoiled && asset.madeUpSize > 0) {
        replier.stream(status, headers, range.length,
                       [asset, offset = range.begin](qint64 most) mutable {
                           const QByteArray block = madeUpBytes(asset, offset, most);
                           offset += block.size();
                           return block;
                       });
        return;
    }
    QByteArray bytes = content(asset);
    if (m_corrupt.contains(asset.id) && !bytes.isEmpty()) {
        bytes[bytes.size() / 2] = char(~bytes.at(bytes.size() / 2));
    }
    bytes = bytes.mid(range.begin, range.length);
    if (m_truncated.contains(asset.id)) {
        replier.sendPartial(status, headers, range.length, bytes.left(bytes.size() / 2));
    } else {
        replier.reply(status, headers, bytes);
    }
}

// The real server answers WebP or JPEG of a smaller size. Nothing here can scale a picture, so a
// photo is its own thumbnail, and a video gets a single pixel.
void FakeImmich::getThumbnail(const HttpRequest &request, const QString &id,
                              const HttpReplier &replier)
{
    if (!requireUuid(id, replier)) {
        return;
    }
    const QString size = request.queryValue(u"size");
    if (size == "original"_L1 || size == "fullsize"_L1) {
        replier.reply(302, {{"Location"_ba, "original?"_ba}}, "Found. Redirecting to original?"_ba);
        return;
    }
    if (!size.isEmpty() && size != "preview"_L1 && size != "thumbnail"_L1) {
        refuseValidation(
            {QJsonObject{{u"code"_s, u"invalid_value"_s},
                         {u"path"_s, QJsonArray{u"size"_s}},
                         {u"message"_s,
                          u"Invalid option: expected one of \"original\"|\"fullsize\"|\"preview\"|"
                          "\"thumbnail\""_s}}},
            {u"size must be one of the following values: original, fullsize, preview, thumbnail"_s},
            replier);
        return;
    }
    const Asset *found = asset(id);
    if (found == nullptr || !canRead(*found) || found->missingOnDisk) {
        refuse(404, u"Not Found"_s, replier);
    } else if (!found->hasPictures) {
        refuse(404, u"Asset media not found"_s, replier);
    } else if (found->type == "IMAGE"_L1) {
        replier.reply(200, {{"Content-Type"_ba, contentType(*found)}}, content(*found));
    } else {
        replier.reply(200, {{"Content-Type"_ba, "image/gif"_ba}},
                      QByteArray::fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAA="_ba));
    }
}

} // namespace immirror::fakes
