// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

namespace immirror {

/// The keychain of the system through qtkeychain: Secret Service or KWallet, Windows' credential
/// store, macOS' keychain. Entries lie under `service` ("immirror", or with a profile
/// "immirror/NAME").
class KeychainStore : public SecretStore
{
public:
    explicit KeychainStore(QString service);
    Task<Result<std::optional<QString>>> read(SecretKey key, std::stop_token stop = {}) override;
    Task<Result<void>> write(SecretKey key, QString secret, std::stop_token stop = {}) override;
    Task<Result<void>> remove(SecretKey key, std::stop_token stop = {}) override;

private:
    QString m_service;
};

} // namespace immirror
