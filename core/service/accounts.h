// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "service/setup.h"

namespace immirror {

/// Connecting and disconnecting the two accounts: each is tested first, and stored only whole. The
/// same for the command line and the window.
class Accounts
{
public:
    explicit Accounts(Environment &environment)
        : m_env(environment)
    {
    }

    /// immichAddress()'s, checkImmich()'s and the keychain's errors.
    [[nodiscard]] Task<Result<ImmichAccount>> connectImmich(ImmichInput input,
                                                            std::stop_token stop);
    [[nodiscard]] Task<Result<void>> disconnectImmich();

    struct Browser
    {
        SignIn::ShowAddress showAddress;
        PageMaker pages;
        std::chrono::milliseconds limit;
    };
    /// SignIn's and the keychain's errors. The keychain is asked first, so that nobody signs in in
    /// vain.
    [[nodiscard]] Task<Result<SignInGrant>> connectGoogle(GoogleClient client, Browser browser,
                                                          std::stop_token stop);
    /// Forgets the sign-in here in any case. An error is that Google could not be told.
    [[nodiscard]] Task<Result<void>> disconnectGoogle(std::stop_token stop);

private:
    Result<void> sameAccount(ImmichAccount &account, const QUrl &origin);

    Environment &m_env;
};

} // namespace immirror
