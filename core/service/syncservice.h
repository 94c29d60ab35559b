// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/paths.h"
#include "google/endpoints.h"
#include "google/loopbackreply.h"
#include "service/setup.h"
#include "service/snapshot.h"
#include "service/syncworker.h"
#include "store/ledgerreader.h"
#include "sync/estimate.h"

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QVersionNumber>

namespace immirror {

/// The window's one door to the core, which lives on a thread of its own behind it. Belongs to the
/// window's thread; nothing here waits. Verbs go over as posted events. What comes back are values:
/// signals, and futures, which end on the other thread: use onAnswer() or Question, or co_await.
/// A future is cancelled, without a value, if the program ends before its answer.
class SyncService : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Paths paths;
        GoogleEndpoints google;
        PageMaker browserPage; ///< called on the core's thread
        /// Made there too; the real keychain and the real system where they are empty.
        std::function<std::unique_ptr<SecretStore>()> makeSecrets = {};
        std::function<std::unique_ptr<SystemWatch>()> makeWatch = {};
        QUrl releases = {}; ///< where to ask for the latest release; empty: nowhere
        /// What this computer can show: core does not know.
        ImmichClient::Picture picture = ImmichClient::Picture::Preview;
        /// How long a person may take in the browser, where the closing of a tab is never heard of.
        std::chrono::milliseconds browserLimit = std::chrono::minutes(10);
    };
    explicit SyncService(Options options);
    ~SyncService() override; ///< waits for the core to end; see shutDown()

    /// The last one that came.
    const Snapshot &snapshot() const { return m_snapshot; }
    /// Of the run that goes on.
    const std::optional<LiveProgress> &progress() const { return m_progress; }
    const Paths &paths() const { return m_options.paths; }
    /// A reader of its own for each list; NotConfigured before both accounts were connected.
    Result<std::unique_ptr<LedgerReader>> openReader() const;

    // Runs
    void begin(); ///< automatic ones too, from now on
    /// `removalsSeen`: assets of which a person agreed that they leave; a larger number waits
    /// again.
    void syncNow(const QStringList &albumIds = {}, const QSet<QString> &removalsSeen = {});
    void cancelSync();
    void holdBack(bool on);                  ///< automatic ones: see SyncWorker::holdBack()
    void pause(const QDateTime &until = {}); ///< UTC; invalid: until resumed
    void resume();
    QFuture<Result<std::vector<Engine::MirrorPlan>>> plan(const QStringList &albumIds,
                                                          std::stop_token stop = {});
    /// Compares with Google's albums, see verifyMirror(): a sync may not run meanwhile.
    /// SyncRunning.
    QFuture<Result<std::vector<Verification>>> verify(const QStringList &albumIds, Repair repair,
                                                      std::stop_token stop = {});

    // Setting up. `immich` nothing: the one that is connected.
    QFuture<Result<ImmichAccount>> testImmich(const ImmichInput &immich, std::stop_token stop);
    QFuture<Result<std::vector<ImmichAlbum>>> albums(const std::optional<ImmichInput> &immich,
                                                     std::stop_token stop);
    /// An image file; NotFound where Immich has none yet, MissingPermission where the key may not.
    QFuture<Result<QByteArray>> thumbnail(const std::optional<ImmichInput> &immich,
                                          const QString &assetId, std::stop_token stop);
    QFuture<Result<Estimate>> estimate(const std::optional<ImmichInput> &immich,
                                       const QStringList &albumIds, std::stop_token stop);
    /// Nothing is kept of it. `showAddress` is called on this thread, with `context` alive.
    QFuture<Result<SignInGrant>> signIn(const GoogleClient &client, QObject *context,
                                        std::function<void(const QUrl &)> showAddress,
                                        std::stop_token stop);
    /// Keeps all of it, or nothing of it.
    QFuture<Result<void>> finishSetup(const SetupChoices &choices);
    /// A sign-in that is not going to be kept. Told to Google only where no other one is.
    QFuture<Result<void>> discard(const SignInGrant &grant);

    // Accounts, one at a time
    QFuture<Result<ImmichAccount>> connectImmich(const ImmichInput &immich, std::stop_token stop);
    QFuture<Result<SignInGrant>> connectGoogle(const std::optional<GoogleClient> &client,
                                               QObject *context,
                                               std::function<void(const QUrl &)> showAddress,
                                               std::stop_token stop); ///< nothing: the same again
    QFuture<Result<void>> disconnectImmich();
    QFuture<Result<void>> disconnectGoogle();
    /// What is connected, for editing. The key too: it stays on this computer.
    QFuture<Result<ImmichInput>> immichInput();

    // Mirrors and photos
    QFuture<Result<void>> addMirrors(const std::vector<AlbumChoice> &albums);
    /// What Problem::Identity asks: the same albums, into new ones of Google's, or none of them.
    QFuture<Result<void>> takeOverMirrors(qint64 fromIdentity);
    QFuture<Result<void>> startWithoutMirrors();
    QFuture<Result<void>> stopMirroring(qint64 mirrorId);
    QFuture<Result<void>> setMirrorPaused(qint64 mirrorId, bool paused);
    QFuture<Result<void>> setMirrorPolicy(qint64 mirrorId, RemovalPolicy policy);
    QFuture<Result<void>> setMirrorRules(qint64 mirrorId, const MirrorRules &rules);
    /// Of a mirror that is held for TitleTaken: from its next sync on.
    QFuture<Result<void>> answerSameTitle(qint64 mirrorId, SameTitle choice);
    /// 0: a Google album of its own. See Mirrors::share().
    QFuture<Result<void>> shareMirror(qint64 mirrorId, qint64 hostId);
    /// Makes them due, and syncs. Empty: all that failed.
    QFuture<Result<int>> retry(const QStringList &assetIds);
    QFuture<Result<int>> forget(const QStringList &assetIds);

    /// The settings file was changed; takes effect at once.
    void settingsChanged();
    bool knowsReleases() const { return !m_options.releases.isEmpty(); }
    QFuture<Result<QVersionNumber>> latestRelease(); ///< see service/releases.h
    QFuture<Result<void>> setProxyPassword(const QString &password);

    /// What the core's thread has, for what is carried out there.
    struct Core
    {
        Environment &environment;
        SyncWorker &worker;
    };
    /// Carries something out on the core's thread. `stop` may be asked to stop on any thread: the
    /// token that `verb` gets is asked on the core's.
    template<typename T>
    QFuture<T> onCore(std::function<Task<T>(Core &, std::stop_token)> verb,
                      std::stop_token stop = {});

    /// Cancels what goes on; `ended` follows when it has, and the program may quit.
    void shutDown();

Q_SIGNALS:
    void changed();    ///< snapshot() is new
    void progressed(); ///< progress() is new
    void runEnded(const immirror::Run &run, bool askedByPerson);
    void ended();

private:
    class Home; ///< what lives on the core's thread
    template<typename T> using Verb = std::function<Task<T>(Home &, std::stop_token)>;

    /// `failed` hears of an exception: whoever waits for the verb has to learn of it.
    void post(Verb<void> verb, std::stop_token stop, std::function<void(const Error &)> failed);
    /// For a verb that nobody waits for: its failure is in the log.
    void post(Verb<void> verb)
    {
        post(std::move(verb), {}, [](const Error &) {});
    }
    void leaveCore();
    template<typename T> QFuture<T> ask(Verb<T> verb, std::stop_token stop = {});
    template<typename T>
    static Task<void> deliver(std::shared_ptr<QPromise<T>> promise, Verb<T> verb, Home &home,
                              std::stop_token stop);
    /// A short change to the ledger.
    template<typename T>
    QFuture<Result<T>> change(std::function<Result<T>(Ledger &)> what, bool thenSync = false);
    SignIn::ShowAddress overHere(QObject *context, std::function<void(const QUrl &)> showAddress);
    static Core &coreOf(Home &home);

    const Options m_options;
    QThread m_thread;
    std::unique_ptr<QObject> m_courier; ///< on the core's thread: what is posted there goes to it
    std::unique_ptr<Home> m_home;       ///< made, used and deleted on the core's thread only
    bool m_ending = false;
    Snapshot m_snapshot;
    std::optional<LiveProgress> m_progress;
};

template<typename T>
Task<void> SyncService::deliver(std::shared_ptr<QPromise<T>> promise, Verb<T> verb, Home &home,
                                std::stop_token stop)
{
    T value = co_await verb(home, stop);
    promise->addResult(std::move(value));
    promise->finish();
}

template<typename T> QFuture<T> SyncService::ask(Verb<T> verb, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    post([promise, verb = std::move(verb)](
             Home &home, std::stop_token token) { return deliver<T>(promise, verb, home, token); },
         std::move(stop),
         [promise](const Error &error) {
             if constexpr (std::is_constructible_v<T, tl::unexpected<Error>>)
                 promise->addResult(T(tl::unexpected<Error>(error)));
             promise->finish(); // without a result, where T cannot say why
         });
    return promise->future();
}

template<typename T>
QFuture<T> SyncService::onCore(std::function<Task<T>(Core &, std::stop_token)> verb,
                               std::stop_token stop)
{
    return ask<T>([verb = std::move(verb)](
                      Home &home, std::stop_token token) { return verb(coreOf(home), token); },
                  std::move(stop));
}

} // namespace immirror
