// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <vector>

namespace immirror::fakes {

/// Secrets in memory, that answer nothing while a test says so, as a keychain does that asks a
/// person who is not there.
class SilentSecrets : public SecretStore
{
public:
    bool silent = false;
    int asked = 0; ///< while silent

    /// What waits goes on.
    void answer()
    {
        silent = false;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting->fire();
    }

    Task<Result<std::optional<QString>>> read(SecretKey key, std::stop_token stop = {}) override
    {
        const bool answered = co_await turn(std::move(stop));
        if (!answered)
            co_return fail(ErrorKind::Cancelled);
        const auto found = m_secrets.find(key);
        co_return found == m_secrets.end() ? std::optional<QString>()
                                           : std::optional<QString>(found->second);
    }
    Task<Result<void>> write(SecretKey key, QString secret, std::stop_token stop = {}) override
    {
        const bool answered = co_await turn(std::move(stop));
        if (!answered)
            co_return fail(ErrorKind::Cancelled);
        m_secrets[key] = secret;
        co_return Result<void>();
    }
    Task<Result<void>> remove(SecretKey key, std::stop_token stop = {}) override
    {
        const bool answered = co_await turn(std::move(stop));
        if (!answered)
            co_return fail(ErrorKind::Cancelled);
        m_secrets.erase(key);
        co_return Result<void>();
    }

private:
    Task<bool> turn(std::stop_token stop)
    {
        if (!silent)
            co_return true;
        ++asked;
        const auto over = std::make_shared<OneShot>();
        m_waiting.push_back(over);
        {
            const std::stop_callback onStop(stop, [over] { over->fire(); });
            co_await over->wait();
        }
        co_return !stop.stop_requested();
    }

    std::map<SecretKey, QString> m_secrets;
    std::vector<std::shared_ptr<OneShot>> m_waiting;
};

} // namespace immirror::fakes
