// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/fingerprint.h"

#include "base/sha1.h"

#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;

static QString fingerprintOfBytes(const ImmichAsset &asset)
{
    if (!asset.rendition.isEmpty())
        return u"edited:%1:%2"_s.arg(asset.id, asset.rendition);
    if (hasPromisedSha1(asset))
        return u"sha1:"_s + asset.checksum;
    return u"file:%1:%2:%3"_s.arg(QString::number(asset.size),
                                  QString::number(asset.modifiedAt.toMSecsSinceEpoch()),
                                  asset.external ? asset.originalPath : asset.id);
}

QString fingerprintOf(const ImmichAsset &asset)
{
    if (!asset.withDate)
        return fingerprintOfBytes(asset);
    return u"dated:%1:%2"_s.arg(QString::number(asset.capturedAt.toMSecsSinceEpoch()),
                                fingerprintOfBytes(asset));
}

Proof proofOf(const QString &fingerprint)
{
    static const QRegularExpression dated(u"^dated:-?[0-9]+:"_s);
    const QString bytes = QString(fingerprint).remove(dated);
    if (bytes.startsWith("sha1:"_L1)) {
        // A ledger of version 0.1.0 may hold whatever a server had called a checksum.
        return isBase64Sha1(bytes.mid(5)) ? Proof::Sha1 : Proof::None;
    }
    return bytes.startsWith("file:"_L1) && !bytes.startsWith("file:-"_L1) ? Proof::Size
                                                                          : Proof::None;
}

QString proofName(Proof proof)
{
    switch (proof) {
    case Proof::Sha1:
        return u"sha1"_s;
    case Proof::Size:
        return u"size"_s;
    case Proof::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

} // namespace immirror
