// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/relay.h"
#include "sync/transfer.h"

namespace immirror {

/// One big original to Google in few large chunks. After a broken connection, or a killed program,
/// Google is asked how much it has, and Immich for the rest (Range, If-Range). The whole is hashed
/// on the way, over all breaks; where it is not what Immich promised, its end is never sent.
class ResumableUpload
{
public:
    ResumableUpload(const TransferParts &parts, ImmichAsset asset, qint64 assetRow);

    /// Tries again as the error table says, and anew after each step forward. What passes by
    /// itself leaves the session for the next run.
    [[nodiscard]] Task<Result<Sent>> run(std::stop_token stop);
    /// Of the chunks of an original so long: a sixteenth, within limits, in whole granules.
    static qint64 chunkSize(qint64 length, qint64 granularity, const TransferSizes &sizes);

private:
    Task<Result<QString>> attempt(std::stop_token stop);
    Task<Result<void>> begin(const HttpDownload &source, qint64 length, std::stop_token stop);
    Task<Result<QString>> sendFrom(const HttpDownload &source, qint64 begins, qint64 prepaid,
                                   std::stop_token stop);
    Task<Result<QString>> finish(std::stop_token stop);
    Task<Result<void>> forget();
    bool isAnother(const Error &error) const;
    void report(qint64 position);

    const TransferParts m_parts;
    const ImmichAsset m_asset;
    const qint64 m_row;
    std::optional<UploadSessions::Kept> m_kept;
    bool m_whole = false;         ///< of the original that was begun, no mere rest is asked for
    qint64 m_received = 0;        ///< bytes that Google has, when it last said so
    qint64 m_reported = 0;        ///< bytes that went into the progress
    std::optional<qint64> m_took; ///< what an earlier run had brought there already
};

} // namespace immirror
