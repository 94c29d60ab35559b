// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/fingerprint.h"

namespace immirror {

using namespace Qt::StringLiterals;

QString fingerprintOf(const ImmichAsset &asset)
{
    if (!asset.external)
        return u"sha1:"_s + asset.checksum;
    return u"file:%1:%2:%3"_s.arg(asset.size)
        .arg(asset.modifiedAt.toMSecsSinceEpoch())
        .arg(asset.originalPath);
}

} // namespace immirror
