// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/requestcounter.h"
#include "sync/runstate.h"
#include "sync/verify.h"

namespace immirror {

/// Runs. Life of one: the row in the ledger (RUNNING) → Immich's albums → mirror by mirror →
/// totals and status. Belongs to the core's thread; one run at a time per ledger (sync/runlock.h
/// is the caller's). All that it is given must outlive it.
class Engine
{
public:
    Engine(ImmichClient &immich, PhotosClient &photos, SecretStore &secrets, Database &database,
           qint64 identityId, RequestCounter &requests, Clock &clock);

    /// Always ends with a status, and the reason in Run::error where it ended early. An error is
    /// only that the ledger could not even be written.
    [[nodiscard]] Task<Result<Run>> sync(RunRequest request,
                                         std::function<void(const Progress &)> onProgress,
                                         std::stop_token stop);

    struct MirrorPlan
    {
        Mirror mirror;
        std::optional<Plan> plan; ///< nothing where the album was not found
    };
    /// What a sync would do, mirror by mirror: there may be hundreds, of a thousand photos each.
    /// Asks Immich, and Google not at all.
    [[nodiscard]] Task<Result<void>> plan(RunRequest request, std::function<void(MirrorPlan)> each,
                                          std::stop_token stop);

    /// Compares mirrors with what Google's albums really hold, and repairs the ledger if asked to:
    /// see verifyMirror().
    [[nodiscard]] Task<Result<void>> verify(RunRequest request, Repair repair,
                                            std::function<void(Verification)> each,
                                            std::stop_token stop);

private:
    RunState newState(RunRequest request);
    Task<Result<void>> work(RunState &state, std::stop_token stop);
    Task<Result<void>> syncAll(RunState &state, std::stop_token stop);
    Result<void> conclude(RunState &state, const Result<void> &result);
    bool isClockRight() const;
    Result<void> forgetOld(RunState &state);
    Result<std::vector<Mirror>> wanted(RunState &state) const;
    Result<void> keep(RunState &state);
    Task<Result<void>> verifyOldest(RunState &state, std::stop_token stop);

    ImmichClient &m_immich;
    PhotosClient &m_photos;
    SecretStore &m_secrets;
    Database &m_database;
    const qint64 m_identity;
    RequestCounter &m_requests;
    Clock &m_clock;
};

} // namespace immirror
