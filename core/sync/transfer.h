// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "immich/client.h"
#include "net/bandwidth.h"

namespace immirror {

/// One asset, from Immich to an upload token.
class Transfer
{
public:
    /// All must outlive this. `moved` is told of bytes as they pass; of a transfer that failed they
    /// are taken back (a negative number). Without `limit`: as fast as it goes.
    Transfer(ImmichClient &immich, PhotosClient &photos, Clock &clock,
             std::function<void(qint64)> moved, BandwidthLimit *limit = nullptr);

    /// Tries again as the error table says. ChecksumMismatch where the bytes were not what Immich
    /// promised: then there is no token, whatever Google said.
    [[nodiscard]] Task<Result<QString>> run(ImmichAsset asset, std::stop_token stop);

private:
    Task<Result<QString>> once(ImmichAsset asset, std::stop_token stop);

    ImmichClient &m_immich;
    PhotosClient &m_photos;
    Clock &m_clock;
    std::function<void(qint64)> m_moved;
    BandwidthLimit *const m_limit;
};

} // namespace immirror
