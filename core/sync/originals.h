// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"
#include "sync/relay.h"

namespace immirror {

/// The original's length, or why it cannot go: ChecksumMismatch where its size is the only promise
/// that Immich made, and is another.
Result<qint64> lengthToSend(const ImmichAsset &asset, qint64 announced);
ImmichClient::Bytes bytesOf(const ImmichAsset &asset);
/// 20 bytes; empty where Immich promises nothing: of edited renditions, of external assets, whose
/// checksum is that of the path (immich.md, 4), and where the checksum is no SHA-1.
QByteArray promisedSha1(const ImmichAsset &asset);
Error wrongBytes(const Relay &relay, const ImmichAsset &asset);

} // namespace immirror
