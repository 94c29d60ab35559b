// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QString>

namespace immirror {

enum class SecretKey {
    ImmichApiKey,
    GoogleClientSecret,
    GoogleRefreshToken,
    ImmichHeaders, ///< extra ones for a protecting proxy: a JSON object, name to value
    ImmichClientKeyPassphrase,
    ProxyPassword,
    UploadSessions, ///< the addresses of resumable uploads under way: a JSON object, by asset row
    Probe,          ///< written and removed again, to see whether one can
};
QString secretKeyName(SecretKey key);

/// Where secrets lie: the system's keychain, and nowhere else. Errors: NoKeychain where there is
/// none, KeychainLocked, KeychainFailed. A keychain may ask a person first, and may never answer:
/// Cancelled when `stop` is asked to before it did. See BoundSecrets.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing where nothing is kept under that key. A locked keychain is an error, never
    /// "nothing".
    [[nodiscard]] virtual Task<Result<std::optional<QString>>> read(SecretKey key,
                                                                    std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Task<Result<void>> write(SecretKey key, QString secret,
                                                   std::stop_token stop = {}) = 0;
    /// Also fine where there was nothing.
    [[nodiscard]] virtual Task<Result<void>> remove(SecretKey key, std::stop_token stop = {}) = 0;
};

} // namespace immirror
