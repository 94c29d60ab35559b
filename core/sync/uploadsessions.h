// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/uploadclient.h"
#include "secrets/secretstore.h"
#include "store/uploads.h"

#include <QHash>

namespace immirror {

/// The resumable uploads under way: what is known of each in the ledger, and its address, which is
/// a secret, in the keychain. Without a keychain they are remembered while this lives.
class UploadSessions
{
public:
    /// Both must outlive this.
    UploadSessions(Database &database, SecretStore &secrets, Clock &clock);

    struct Kept
    {
        UploadSession session;
        UploadRow row;
    };
    [[nodiscard]] Task<Result<std::optional<Kept>>> find(qint64 assetRow);
    [[nodiscard]] Task<Result<void>> keep(Kept kept);
    Result<void> advance(qint64 assetRow, qint64 hashed, const QByteArray &hashState);
    [[nodiscard]] Task<Result<void>> drop(qint64 assetRow);

private:
    Task<Result<void>> load();
    Task<void> writeAddresses();

    Uploads m_rows;
    SecretStore &m_secrets;
    Clock &m_clock;
    AsyncMutex m_keychain; ///< all addresses are one entry: one reader or writer at a time
    bool m_loaded = false;
    QHash<qint64, Kept> m_kept; ///< by asset row
};

} // namespace immirror
