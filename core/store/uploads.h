// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace immirror {

/// A resumable upload that is under way, without its address, which is a secret.
struct UploadRow
{
    qint64 assetRow = 0;
    qint64 size = 0;        ///< bytes of the whole
    qint64 granularity = 0; ///< bytes
    qint64 hashed = 0;      ///< bytes that hashState has seen; Google had them all
    QByteArray hashState;   ///< Sha1::state()
    QByteArray validator;   ///< Immich's, for If-Range; empty: it gave none
};

/// The uploads under way, by asset. Synchronous.
class Uploads
{
public:
    explicit Uploads(Database &database);

    Result<std::vector<UploadRow>> all();
    Result<void> begin(const UploadRow &upload, const QDateTime &at); ///< replaces an earlier one
    Result<void> advance(qint64 assetRow, qint64 hashed, const QByteArray &hashState);
    Result<void> end(qint64 assetRow); ///< also fine where there is none
    Result<void> endBegunBefore(const QDateTime &at);

private:
    Database &m_database;
};

} // namespace immirror
