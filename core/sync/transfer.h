// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/uploadclient.h"
#include "immich/client.h"
#include "net/bandwidth.h"
#include "sync/uploadsessions.h"

#include <functional>

namespace immirror {

/// Which originals go in pieces, and in what pieces, bytes. A session costs one request more than
/// sending the whole, and of a whole that breaks off nothing is kept. Measured (tests/bench/engine
/// border): at 80 ms a request the first is 0.1 s, which on a line of 10 Mbit/s that breaks once an
/// hour the second outweighs from 34 MB on. Chunks are few, for each is a request.
struct TransferSizes
{
    qint64 resumableFrom = qint64{32} * 1024 * 1024;
    qint64 smallestChunk = qint64{64} * 1024 * 1024;
    qint64 largestChunk = qint64{512} * 1024 * 1024;
};

/// What moves bytes; all of it outlives the transfers.
struct TransferParts
{
    ImmichClient &immich;
    UploadClient &uploads;
    UploadSessions &sessions;
    Clock &clock;
    /// Told of bytes as they pass; of a transfer that failed they are taken back (a negative
    /// number).
    std::function<void(qint64)> moved;
    BandwidthLimit *limit = nullptr; ///< none: as fast as it goes
    TransferSizes sizes = {};
};

/// Before an original is asked for: see BandwidthLimit::prepay().
[[nodiscard]] Task<qint64> prepay(const TransferParts &parts, qint64 length, std::stop_token stop);

struct Sent
{
    QString token;    ///< lives a day; a secret
    qint64 bytes = 0; ///< that this run brought to Google
    /// Its session is remembered until the token is: TransferParts::sessions.drop() it then.
    bool inPieces = false;
};

/// One asset, from Immich to an upload token: in one request, or a big one in several that can be
/// continued. Tries again as the error table says. ChecksumMismatch where the bytes were not what
/// Immich promised: then there is no token.
[[nodiscard]] Task<Result<Sent>> transfer(TransferParts parts, ImmichAsset asset, qint64 assetRow,
                                          std::stop_token stop);

} // namespace immirror
