// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "immich/types.h"

#include <map>
#include <optional>

namespace immirror {

/// The order of capture, as the album has it.
struct CaptureKey
{
    qint64 capturedAt = 0; ///< milliseconds since 1970, UTC
    QString fileName = {};
    QString assetId = {};
    bool operator<(const CaptureKey &other) const
    {
        return std::tie(capturedAt, fileName, assetId) <
               std::tie(other.capturedAt, other.fileName, other.assetId);
    }
};

/// What Google's album holds of ours, in the order of capture: media item ids.
using AlbumOrder = std::map<CaptureKey, QString>;

/// One photo between upload and album.
struct Slot
{
    enum State { Waiting, Uploading, Ready, Settled } state = Waiting;
    CaptureKey key;
    int largestBatch = PhotosClient::batchSize; ///< smaller after trouble, to isolate it
};

struct Batch
{
    std::vector<std::size_t> slots; ///< indexes, in the order of capture; empty: wait
    Position position;
};

/// Which photos to create next. Pure. The batches are full while there is more to come, go in the
/// order of capture, and wait for a slow upload in front of them only until two full batches are
/// ready behind it: it is inserted at its place later. All of a batch go to one place of the album.
Batch nextBatch(const std::vector<Slot> &slots, const AlbumOrder &album);

} // namespace immirror
