// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "store/database.h"

namespace immirror {

/// What is to be kept together: in the keychain, in the settings, in the ledger.
struct Changes
{
    std::vector<std::pair<SecretKey, std::optional<QString>>> secrets = {}; ///< nothing: remove it
    std::vector<std::pair<Setting, QString>> settings = {}; ///< empty: back to the default
    /// Carried out within one transaction. The ledger is opened only if there is something to do.
    std::function<Result<void>(Database &)> ledger = {};
};

/// All of it, or nothing: if anything fails, what was there before is put back, and the error is
/// the one that it failed with. That the keychain takes back what it held a moment ago is taken
/// for granted; if it does not, the log says so.
[[nodiscard]] Task<Result<void>> keepWhole(Environment &environment, Changes changes);

/// What is to be taken away together, from the keychain and the settings.
struct Forgotten
{
    std::vector<SecretKey> secrets;
    std::vector<Setting> settings;
};

/// All of it, or nothing, as keepWhole() does. The settings go first: where they cannot be written,
/// no secret is touched.
[[nodiscard]] Task<Result<void>> forgetWhole(Environment &environment, Forgotten what);

} // namespace immirror
