// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "service/session.h"
#include "service/snapshot.h"
#include "service/systemwatch.h"
#include "sync/engine.h"

#include <QTimer>

namespace immirror {

/// Runs, and how everything stands: what the tray application does all day, and what the command
/// line does once. Belongs to the core's thread. `environment` and `watch` outlive it.
class SyncWorker : public QObject
{
    Q_OBJECT

public:
    SyncWorker(Environment &environment, SystemWatch &watch);
    ~SyncWorker() override;

    /// From now on runs start by themselves when they are due. The command line does not call it.
    void begin();

    /// One run, with the settings' guard and parallelism. SyncRunning where one goes on, here or
    /// in another process; NotConfigured where there is nothing to sync (service None: nothing is
    /// mirrored).
    [[nodiscard]] Task<Result<Run>> sync(RunRequest request, std::stop_token stop);
    [[nodiscard]] Task<Result<std::vector<Engine::MirrorPlan>>> plan(QStringList albumIds,
                                                                     std::stop_token stop);
    void cancel(); ///< the run that goes on here, if any
    /// Until then, or until resumed where `until` is invalid. Cancels the run that goes on.
    Result<void> pause(const QDateTime &until);
    Result<void> resume();

    /// Made anew from the ledger.
    Snapshot look();
    /// Somebody changed settings, accounts or the ledger.
    void refresh();

    /// Cancels what goes on, and resumes when it has ended; nothing starts after that.
    [[nodiscard]] Task<void> end();

Q_SIGNALS:
    void changed(const immirror::Snapshot &snapshot);
    void progressed(const immirror::LiveProgress &progress); ///< at most ten a second
    void runEnded(const immirror::Run &run, bool askedByPerson);

private:
    struct Bench;
    Task<Result<std::unique_ptr<Bench>>> prepare(RunRequest request);
    Task<void> runAutomatically();
    void onProgress(const Progress &progress);
    void decide();
    void publish();

    Environment &m_environment;
    SystemWatch &m_watch;
    QTimer m_timer; ///< single shot, to the next decision
};

} // namespace immirror
