// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"

namespace immirror {

/// What the content that is sent of an asset is known by: Immich's checksum, and for external
/// libraries, whose checksum is that of the path, size, modification time and path (immich.md, 4),
/// the same on every generation of server; where Immich names no SHA-1, size, modification time and
/// id; of an edited rendition its version, and of a copy with a date that date too.
QString fingerprintOf(const ImmichAsset &asset);

/// How it was proved that the bytes that came from Immich were the asset's.
enum class Proof {
    Sha1, ///< their SHA-1 is what Immich promised
    Size, ///< they are as many as Immich promised; it promised no SHA-1
    None, ///< Immich promised neither, as of an edited rendition
};
/// Of content that was sent: it follows from its fingerprint.
Proof proofOf(const QString &fingerprint);
QString proofName(Proof proof); ///< of cli.md: sha1, size, none

} // namespace immirror
