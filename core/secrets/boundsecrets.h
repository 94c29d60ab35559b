// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "secrets/secretstore.h"

namespace immirror {

/// The secrets of another store, for one piece of work: every question to a keychain that may never
/// answer ends with the work, wherever in it that is asked. Belongs to one thread; the store and
/// the clock outlive it.
class BoundSecrets : public SecretStore
{
public:
    struct Terms
    {
        /// An answer that is already on its way is waited for a moment longer: what a person
        /// connects is kept whole.
        std::stop_token stop = {};
        /// Zero: as long as it takes. Else for work that nobody watches: KeychainLocked when that
        /// is over, and at once for all that is asked afterwards.
        std::chrono::milliseconds patience{0};
        /// Told `true` when an answer takes so long that a person must be being asked, and `false`
        /// when it came.
        std::function<void(bool waits)> onWait = {};
    };
    BoundSecrets(SecretStore &store, Clock &clock, Terms terms);

    Task<Result<std::optional<QString>>> read(SecretKey key, std::stop_token stop = {}) override;
    Task<Result<void>> write(SecretKey key, QString secret, std::stop_token stop = {}) override;
    Task<Result<void>> remove(SecretKey key, std::stop_token stop = {}) override;

private:
    template<typename T>
    Task<Result<T>> within(std::function<Task<Result<T>>(std::stop_token)> ask,
                           std::stop_token stop);

    SecretStore &m_store;
    Clock &m_clock;
    const Terms m_terms;
    bool m_gaveUp = false;
};

} // namespace immirror
