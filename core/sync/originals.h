// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"
#include "sync/relay.h"

namespace immirror {

/// The original's length, or why it cannot go.
Result<qint64> lengthToSend(const ImmichAsset &asset, qint64 announced);
/// 20 bytes; empty where Immich promises nothing (an external asset's checksum is that of its
/// path: immich.md, 4).
QByteArray promisedSha1(const ImmichAsset &asset);
Error wrongBytes(const Relay &relay, const ImmichAsset &asset);

} // namespace immirror
