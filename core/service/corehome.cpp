// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/corehome.h"

#include "secrets/keychainstore.h"

#include <QScopeGuard>

namespace immirror {

SyncService::Home::Home(const Options &options)
    : m_settings(options.paths.settingsFile)
    , m_secrets(options.makeSecrets
                    ? options.makeSecrets()
                    : std::make_unique<KeychainStore>(options.paths.keychainService))
    , m_whole({options.paths, m_settings, *m_secrets, m_clock, options.google},
              {.stop = m_ending.get_token()})
    , m_watch(options.makeWatch ? options.makeWatch() : makeSystemWatch())
    , m_worker(m_whole.environment(), *m_watch)
{
}

Task<void> SyncService::Home::run(Verb<void> job, std::stop_source stop)
{
    if (m_allDone)
        co_return; // ending: whoever asked learns it from the future
    const auto mine = m_jobs.insert(m_jobs.end(), stop);
    const auto leave = qScopeGuard([this, mine] { // also where the job throws: end() waits for it
        m_jobs.erase(mine);
        if (m_allDone && m_jobs.empty())
            m_allDone->fire();
    });
    co_await job(*this, stop.get_token());
}

Task<void> SyncService::Home::end()
{
    m_ending.request_stop();
    m_allDone = std::make_shared<OneShot>();
    if (m_jobs.empty())
        m_allDone->fire();
    for (std::stop_source &stop : m_jobs)
        stop.request_stop();
    co_await m_worker.end();
    const std::shared_ptr<OneShot> done = m_allDone;
    co_await done->wait();
}

Task<Result<std::shared_ptr<ImmichSession>>>
SyncService::Home::immich(std::optional<ImmichInput> input, std::stop_token stop)
{
    if (m_session && m_sessionInput == input)
        co_return std::shared_ptr<ImmichSession>(m_session);
    // The session is kept for the next question, and needs no keychain any more.
    Operation work(environment(), {.stop = std::move(stop)});
    auto opened = input ? co_await ImmichSession::open(work.environment(), *input, m_requests)
                        : co_await ImmichSession::open(work.environment(), m_requests);
    if (!opened)
        co_return tl::unexpected(opened.error());
    m_session = *std::move(opened);
    m_sessionInput = std::move(input);
    co_return std::shared_ptr<ImmichSession>(m_session);
}

void SyncService::Home::refresh()
{
    m_session.reset();
    m_sessionInput.reset();
    m_worker.refresh();
}

Result<Ledger> SyncService::Home::ledger()
{
    auto ledger = openLedger(environment());
    if (ledger && !ledger->identity) {
        const bool immich = m_settings.isSet(Setting::ImmichAccount);
        return failFrom(immich ? Service::Google : Service::Immich,
                        {.kind = ErrorKind::NotConfigured});
    }
    return ledger;
}

} // namespace immirror
