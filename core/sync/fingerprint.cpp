// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/fingerprint.h"

namespace immirror {

using namespace Qt::StringLiterals;

static QString fingerprintOfBytes(const ImmichAsset &asset)
{
    if (!asset.rendition.isEmpty())
        return u"edited:%1:%2"_s.arg(asset.id, asset.rendition);
    if (!asset.external)
        return u"sha1:"_s + asset.checksum;
    return u"file:%1:%2:%3"_s.arg(asset.size)
        .arg(asset.modifiedAt.toMSecsSinceEpoch())
        .arg(asset.originalPath);
}

QString fingerprintOf(const ImmichAsset &asset)
{
    if (!asset.withDate)
        return fingerprintOfBytes(asset);
    return u"dated:%1:%2"_s.arg(asset.capturedAt.toMSecsSinceEpoch())
        .arg(fingerprintOfBytes(asset));
}

} // namespace immirror
