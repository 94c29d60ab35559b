// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"

namespace immirror {

/// What the content that is sent of an asset is known by: Immich's checksum, and for external
/// libraries, whose checksum is that of the path, size, modification time and path (immich.md, 4),
/// the same on every generation of server; of an edited rendition its version, and of a copy with a
/// date that date too.
QString fingerprintOf(const ImmichAsset &asset);

} // namespace immirror
