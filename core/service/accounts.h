// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "service/keeping.h"
#include "service/setup.h"

namespace immirror {

/// Connecting and disconnecting the two accounts: each is tested first, and kept whole or not at
/// all. The same for the command line and the window.
class Accounts
{
public:
    explicit Accounts(Environment &environment)
        : m_env(environment)
    {
    }

    /// Keeps nothing. ImmichSession's and checkImmich()'s errors; InvalidInput without a key.
    [[nodiscard]] Task<Result<ImmichAccount>> testImmich(ImmichInput input, std::stop_token stop);
    /// The same, and keeps it: the keychain's errors too. What was connected before stays as it
    /// was if anything fails.
    [[nodiscard]] Task<Result<ImmichAccount>> connectImmich(ImmichInput input,
                                                            std::stop_token stop);
    [[nodiscard]] Task<Result<void>> disconnectImmich();

    struct Browser
    {
        SignIn::ShowAddress showAddress;
        PageMaker pages;
        std::chrono::milliseconds limit;
    };
    /// Keeps nothing. SignIn's and the keychain's errors: that is asked first, so that nobody
    /// signs in in vain.
    [[nodiscard]] Task<Result<SignInGrant>> signIn(GoogleClient client, Browser browser,
                                                   std::stop_token stop);
    /// The same, and keeps it.
    [[nodiscard]] Task<Result<SignInGrant>> connectGoogle(GoogleClient client, Browser browser,
                                                          std::stop_token stop);
    /// The client of the sign-in that is kept, to sign in with again; NotConfigured without one.
    [[nodiscard]] Task<Result<GoogleClient>> googleClient();
    /// A sign-in that is not going to be kept. Google is told only where no other one is: ending
    /// one ends all that the account granted to this client (google/signin.h).
    [[nodiscard]] Task<Result<void>> discard(SignInGrant grant, std::stop_token stop);
    /// Forgets the sign-in here, then tells Google. An error while it is still kept: nothing was
    /// changed. Any other: Google could not be told.
    [[nodiscard]] Task<Result<void>> disconnectGoogle(std::stop_token stop);

    /// Tests Immich once more, then keeps both accounts and the mirrors: all of it, or nothing.
    [[nodiscard]] Task<Result<void>> finishSetup(SetupChoices choices, std::stop_token stop);

private:
    struct Tested
    {
        ImmichInput input; ///< its address is the origin, its files have full paths
        ImmichAccount account;
        QStringList sameAs; ///< see Recognition
    };
    Task<Result<Tested>> test(ImmichInput input, std::stop_token stop);
    Changes changesOf(const Tested &tested) const;
    Task<Result<void>> revoke(QString token, std::stop_token stop);

    Environment &m_env;
};

} // namespace immirror
