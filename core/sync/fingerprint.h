// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"

namespace immirror {

/// What an asset's content is known by: Immich's checksum, and for external libraries, whose
/// checksum is that of the path, size, modification time and path (immich.md, 4). The same on
/// every generation of server.
QString fingerprintOf(const ImmichAsset &asset);

} // namespace immirror
