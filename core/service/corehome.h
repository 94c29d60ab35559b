// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/operation.h"
#include "service/syncservice.h"

#include <list>

namespace immirror {

/// What lives on the core's thread behind SyncService.
class SyncService::Home
{
public:
    explicit Home(const Options &options);

    Environment &environment() { return m_whole.environment(); }
    SyncWorker &worker() { return m_worker; }
    Core &core() { return m_core; }

    /// Runs a job; `stop` is asked to stop on this thread, or by end().
    Task<void> run(Verb<void> job, std::stop_source stop);
    /// Stops all jobs and the run, and resumes when all have ended.
    Task<void> end();

    /// The connected Immich, or the one described: kept open for the next question to the same.
    Task<Result<std::shared_ptr<ImmichSession>>> immich(std::optional<ImmichInput> input,
                                                        std::stop_token stop);
    /// Settings, accounts or the ledger were changed.
    void refresh();
    /// For a change to the ledger; NotConfigured before both accounts were connected.
    Result<Ledger> ledger();

private:
    Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::stop_source m_ending;
    Operation m_whole; ///< whatever is asked of the keychain ends with the program
    std::unique_ptr<SystemWatch> m_watch;
    SyncWorker m_worker;
    Core m_core{m_whole.environment(), m_worker};
    RequestCounter m_requests; ///< of what is asked outside of runs
    std::optional<ImmichInput> m_sessionInput;
    std::shared_ptr<ImmichSession> m_session;
    std::list<std::stop_source> m_jobs;
    std::shared_ptr<OneShot> m_allDone;
};

} // namespace immirror
