// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/originals.h"

#include "sync/eligibility.h"

namespace immirror {

using namespace Qt::StringLiterals;

Result<qint64> lengthToSend(const ImmichAsset &asset, qint64 announced)
{
    const qint64 length = announced >= 0 ? announced : asset.size;
    if (length < 0)
        return failFrom(Service::Immich, {.kind = ErrorKind::UnexpectedAnswer,
                                          .detail = u"original of unknown length"_s});
    // Where nobody knows its hash, its size is all that can be compared. Of an edited rendition
    // nothing was promised: it may be another one by now.
    if (promisedSha1(asset).isEmpty() && asset.rendition.isEmpty() && asset.size >= 0 &&
        length != asset.size)
        return failFrom(Service::Immich,
                        {.kind = ErrorKind::ChecksumMismatch,
                         .detail = u"%1 bytes, promised %2"_s.arg(length).arg(asset.size)});
    if (length == 0)
        return failFrom(Service::Immich,
                        {.kind = ErrorKind::MediaRefused, .detail = u"empty file"_s});
    if (length > (asset.video ? videoLimit : photoLimit))
        return failFrom(Service::Google,
                        {.kind = ErrorKind::TooLarge, .detail = u"%1 bytes"_s.arg(length)});
    return length;
}

ImmichClient::Bytes bytesOf(const ImmichAsset &asset)
{
    return asset.rendition.isEmpty() ? ImmichClient::Bytes::Original : ImmichClient::Bytes::Edited;
}

QByteArray promisedSha1(const ImmichAsset &asset)
{
    return hasPromisedSha1(asset) && asset.rendition.isEmpty()
               ? QByteArray::fromBase64(asset.checksum.toLatin1())
               : QByteArray();
}

Error wrongBytes(const Relay &relay, const ImmichAsset &asset)
{
    const QString seen = QString::fromLatin1(relay.hash().result().toBase64());
    return {.kind = ErrorKind::ChecksumMismatch,
            .detail = u"%1, promised %2"_s.arg(seen, asset.checksum),
            .service = Service::Immich};
}

} // namespace immirror
