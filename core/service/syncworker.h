// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/bandwidth.h"
#include "service/operation.h"
#include "service/session.h"
#include "service/snapshot.h"
#include "service/systemwatch.h"
#include "sync/engine.h"
#include "sync/pace.h"

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
    [[nodiscard]] Task<Result<void>>
    plan(QStringList albumIds, std::function<void(Engine::MirrorPlan)> each, std::stop_token stop);
    /// Compares mirrors with Google's albums: see verifyMirror(). SyncRunning.
    [[nodiscard]] Task<Result<void>> verify(QStringList albumIds, Repair repair,
                                            std::function<void(Verification)> each,
                                            std::stop_token stop);
    /// A run that nobody waits for: at once, or after the one that goes on.
    void ask(RunRequest request);
    void cancel(); ///< the run that goes on here, if any, and those asked for after it
    /// While somebody looks at what a first sync would do, none starts by itself: for a quarter of
    /// an hour at most, for windows are left open. What a person asks for runs all the same.
    void holdBack(bool on);
    /// Until then, or until resumed where `until` is invalid. Cancels the run that goes on.
    Result<void> pause(const QDateTime &until);
    Result<void> resume();

    /// Whether an automatic run may start, and if not, why and until when.
    Standing standing();
    /// How everything stands, made anew from the ledger.
    Snapshot look();
    /// Somebody changed settings, accounts or the ledger: everything is looked at anew, and
    /// `changed` follows.
    void refresh();
    /// An account was connected: what its fault had stopped goes on.
    void accountConnected();

    /// Cancels what goes on, and resumes when it has ended; nothing starts after that.
    [[nodiscard]] Task<void> end();

Q_SIGNALS:
    void changed(const immirror::Snapshot &snapshot);
    void progressed(const immirror::LiveProgress &progress); ///< at most ten a second
    void runEnded(const immirror::Run &run, bool askedByPerson);
    void keychainWaits(); ///< what goes on waits for a person to unlock it

private:
    struct Bench;
    struct Running
    {
        std::stop_source stop;
        bool byPerson = true;
    };

    Task<Result<std::unique_ptr<Bench>>> prepare(std::stop_token stop, bool watched);
    void waitForKeychain(bool waits);
    Task<Result<Run>> syncOnce(RunRequest request, std::stop_token stop);
    Task<Result<Run>> syncAlone(RunRequest request);
    Task<void> keepVersion(ImmichClient &immich, std::stop_token stop);
    bool keepFailedTry(const Error &error);
    Task<void> runUnwatched(RunRequest request);
    void start(RunRequest request);
    Task<Result<void>> planAll(QStringList albumIds, std::function<void(Engine::MirrorPlan)> each,
                               std::stop_token stop);
    Task<Result<void>> verifyAlone(QStringList albumIds, Repair repair,
                                   std::function<void(Verification)> each);
    bool isHeldBack() const;
    void markRunning(bool byPerson);
    void goOn();
    Result<std::shared_ptr<Ledger>> ledger();
    void onProgress(const Progress &progress);
    void showProgress();
    void nudge();
    void decide();
    void decideNow();
    void decideAgain(const Error &error);
    void decideAfter(const QDateTime &time);
    void publish();
    void publishSoon();

    Environment &m_environment;
    BandwidthLimit m_limit; ///< as the settings say; of all runs
    SystemWatch &m_watch;
    const QDateTime m_startedAt;
    bool m_automatic = false;         ///< begin() was called, and end() was not
    std::shared_ptr<Ledger> m_ledger; ///< who works with it keeps it
    std::optional<Running> m_running;
    std::deque<RunRequest> m_asked;
    std::shared_ptr<OneShot> m_idle; ///< fires when m_running ends; there while it runs
    QDateTime m_lastTryAt;           ///< also of runs that never began
    std::optional<Error> m_lastTryError;
    QDateTime m_serverFreeAt; ///< the server of the last run's error asked for patience till then
    QString m_askedServer;         ///< Immich's address in that run
    bool m_keychainWaits = false;  ///< it asks a person, and a run waits for the answer
    int m_networkReports = 0;      ///< the system's, so far
    bool m_offlineRefuted = false; ///< a run reached a server though the latest says "offline"
    bool m_nudged = false;         ///< since the last decision
    QDateTime m_nudgedAt;
    QDateTime m_heldBackUntil;
    int m_decision = 0; ///< the number of the latest: earlier alarms are void

    Pace m_pace;
    LiveProgress m_progress;
    std::chrono::milliseconds m_progressShownAt{0};
    bool m_progressWaits = false;
    std::chrono::milliseconds m_publishedAt{0};
    bool m_publishWaits = false;
};

} // namespace immirror
