// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/syncworker.h"

#include "base/bounds.h"
#include "base/credible.h"
#include "base/log.h"
#include "service/ledgerplace.h"
#include "service/network.h"
#include "store/ledgercopies.h"
#include "store/ledgerfile.h"
#include "sync/runlock.h"

#include <QFileInfo>
#include <QPointer>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto progressPause = 100ms; // at most ten a second
constexpr auto publishPause = 1000ms; // counts come from the ledger: not with each photo
constexpr auto longestSleep = 1h;     // somebody may set the clock
constexpr auto shortestSleep = 1s;
constexpr auto longestHold = 15min;
constexpr auto wakingUp = 15s; // the network is not back at once

/// Each look at the ledger tells it, too.
bool isOfLedger(const Error &error)
{
    return error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::DatabaseFailed ||
           error.kind == ErrorKind::DatabaseNewer;
}

} // namespace

/// Everything that a run needs, in the order of being made.
struct SyncWorker::Bench
{
    Bench(const Environment &environment, BoundSecrets::Terms terms)
        : operation(environment, std::move(terms))
    {
    }

    Operation operation;
    RequestCounter requests;
    std::shared_ptr<Ledger> ledger;
    std::unique_ptr<ImmichSession> immich;
    std::unique_ptr<GoogleSession> google;
    std::unique_ptr<Engine> engine;
};

SyncWorker::SyncWorker(Environment &environment, SystemWatch &watch)
    : m_environment(environment)
    , m_limit(environment.clock)
    , m_watch(watch)
    , m_startedAt(environment.clock.now())
{
    connect(&watch, &SystemWatch::wokeUp, this, [this] {
        const QPointer<SyncWorker> guard(this);
        m_environment.clock.callAfter(wakingUp, [guard] {
            if (guard)
                guard->nudge();
        });
    });
    connect(&watch, &SystemWatch::networkChanged, this, [this] {
        ++m_networkReports;
        m_offlineRefuted = false;
        if (m_watch.isOnline())
            nudge();
        else
            decide();
    });
    connect(&watch, &SystemWatch::keychainOpened, this, [this] {
        if (!m_running) // that may have opened it, and sees for itself
            nudge();
    });
}

SyncWorker::~SyncWorker() = default;

static bool changedAnything(const RunTotals &totals)
{
    return totals.uploaded + totals.linked + totals.replaced + totals.captioned + totals.removed >
           0;
}

static bool hasReachedServers(const Run &run)
{
    return run.status != RunStatus::Cancelled && !(run.error && isNoNetwork(*run.error));
}

void SyncWorker::begin()
{
    m_automatic = true;
    if (!m_running && !RunLock::isHeld(m_environment.paths.database)) {
        const QString &path = m_environment.paths.database;
        if (auto kept = keepCopy(path, m_environment.clock.now(), CopyWhen::FirstOfDay);
            !kept && kept.error().kind == ErrorKind::DatabaseDamaged)
            m_lastTryError = kept.error();
    }
    decide();
}

Result<std::shared_ptr<Ledger>> SyncWorker::ledger()
{
    // What goes into a file that somebody deleted is lost.
    if (m_ledger && QFileInfo(m_environment.paths.database).size() == 0)
        m_ledger.reset();
    if (!m_ledger) {
        auto opened = openLedger(m_environment);
        if (!opened)
            return tl::unexpected(opened.error());
        m_ledger = std::make_shared<Ledger>(*std::move(opened));
    }
    return m_ledger;
}

/// The bench's keychain asks until `stop`; where nobody watches, not for long.
Task<Result<std::unique_ptr<SyncWorker::Bench>>> SyncWorker::prepare(std::stop_token stop,
                                                                     bool watched)
{
    BoundSecrets::Terms terms{.stop = std::move(stop),
                              .patience = watched ? 0ms : bounds::keychainPatience,
                              .onWait = [this](bool waits) { waitForKeychain(waits); }};
    auto bench = std::make_unique<Bench>(m_environment, std::move(terms));
    Environment &environment = bench->operation.environment();
    auto immich = co_await ImmichSession::open(environment, bench->requests);
    if (!immich)
        co_return tl::unexpected(immich.error());
    auto google = co_await GoogleSession::open(environment, bench->requests);
    if (!google)
        co_return tl::unexpected(google.error());
    const auto opened = ledger();
    if (!opened)
        co_return tl::unexpected(opened.error());
    bench->ledger = *opened;
    const Ledger &ledger = *bench->ledger;
    if (!ledger.identity)
        co_return failFrom(Service::Google, {.kind = ErrorKind::NotConfigured});
    const auto mirrors = Mirrors(*ledger.database, *ledger.identity).all();
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    if (mirrors->empty()) {
        const auto change = Identities(*ledger.database).undecided(*ledger.identity);
        if (!change)
            co_return tl::unexpected(change.error());
        if (*change)
            co_return tl::unexpected(otherAccounts(**change));
        co_return fail(ErrorKind::NotConfigured, u"nothing is mirrored"_s);
    }
    bench->immich = *std::move(immich);
    bench->google = *std::move(google);
    bench->engine = std::make_unique<Engine>(bench->immich->client(), bench->google->photos(),
                                             environment.secrets, *ledger.database,
                                             *ledger.identity, bench->requests, environment.clock);
    co_return bench;
}

static RunRequest withSettings(RunRequest request, const Settings &settings)
{
    request.guard = {.percent = settings.number(Setting::RemovalsMaxPercent),
                     .items = settings.number(Setting::RemovalsMaxItems),
                     .fewItems = settings.number(Setting::RemovalsMinItems)};
    request.parallel = settings.number(Setting::TransferParallel);
    return request;
}

/// The server may have been upgraded since it was connected.
Task<void> SyncWorker::keepVersion(ImmichClient &immich, std::stop_token stop)
{
    const auto version = co_await immich.version(std::move(stop));
    if (!version)
        co_return; // a later run sees it
    Settings &settings = m_environment.settings;
    const QString text = version->toString();
    if (!settings.isSet(Setting::ImmichUrl) || settings.text(Setting::ImmichVersion) == text)
        co_return;
    (void)settings.setText(Setting::ImmichVersion, text); // any text is allowed
    if (const auto saved = settings.save(); !saved)
        qCWarning(lcSync).noquote() << "server version not kept:" << saved.error().name();
}

/// What kept a run from beginning is kept as a run that ended early: else only this process would
/// know of it. Whether it could be; what the settings or the ledger tell by themselves needs it
/// not.
bool SyncWorker::keepFailedTry(const Error &error)
{
    if (error.kind == ErrorKind::NotConfigured || error.kind == ErrorKind::Cancelled ||
        isOfLedger(error))
        return false;
    const auto opened = ledger();
    if (!opened || !(*opened)->identity)
        return false;
    Database &database = *(*opened)->database;
    History history(database, *(*opened)->identity);
    const auto kept = database.inTransaction([&]() -> Result<void> {
        const auto id = history.begin(m_lastTryAt);
        if (!id)
            return tl::unexpected(id.error());
        Run run;
        run.id = *id;
        run.status = RunStatus::Failed;
        run.startedAt = m_lastTryAt;
        run.endedAt = m_environment.clock.now();
        run.error = error;
        return history.update(run);
    });
    return kept.has_value();
}

/// Whatever happens in it, an exception too: its lock is free when it has ended.
Task<Result<Run>> SyncWorker::syncAlone(RunRequest request)
{
    publish();
    if (const auto opened = ledger(); !opened) // its folder may be missing, and the lock's with it
        co_return tl::unexpected(opened.error());
    RunLock lock(m_environment.paths.database);
    if (auto taken = lock.take(); !taken)
        co_return tl::unexpected(taken.error());
    m_ledger.reset(); // opening checks what is on the disk now
    const QString &path = m_environment.paths.database;
    const auto kept = keepCopy(path, m_environment.clock.now(), CopyWhen::FirstOfDay);
    keepFinding(m_environment, !kept && kept.error().kind == ErrorKind::DatabaseDamaged);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const std::stop_token stop = m_running->stop.get_token();
    const auto bench = co_await prepare(stop, request.askedByPerson && request.watched);
    if (!bench)
        co_return tl::unexpected(bench.error());
    // A person may have opened a plan while the keychain was asked: its turn comes again.
    if (!request.askedByPerson && isHeldBack())
        co_return fail(ErrorKind::SyncRunning);
    m_limit.setRate(transferLimit(m_environment.settings));
    request.limit = &m_limit;
    if (!request.askedByPerson) {
        request.mayTransfer = [this] {
            return TimeWindow::of(m_environment.settings).isOpen(m_environment.clock.now());
        };
    }
    auto run = co_await (*bench)->engine->sync(
        withSettings(std::move(request), m_environment.settings),
        [this](const Progress &progress) { onProgress(progress); }, stop);
    if (run && run->totals.immichRequests > 0 && !run->error)
        co_await keepVersion((*bench)->immich->client(), stop);
    if (run && changedAnything(run->totals))
        (void)keepCopy(path, m_environment.clock.now(), CopyWhen::Now); // the next run looks again
    co_return run;
}

Task<Result<Run>> SyncWorker::sync(RunRequest request, std::stop_token stop)
{
    const auto once = [&] { return syncOnce(std::move(request), std::move(stop)); };
    co_return co_await contained(once);
}

Task<Result<Run>> SyncWorker::syncOnce(RunRequest request, std::stop_token stop)
{
    if (m_running)
        co_return fail(ErrorKind::SyncRunning);
    const QDateTime lastTryAt = std::exchange(m_lastTryAt, m_environment.clock.now());
    const bool byPerson = request.askedByPerson;
    const int networkReport = m_networkReports;
    markRunning(byPerson);
    Result<Run> run;
    {
        const std::stop_callback onStop(stop, [this] { cancel(); });
        const auto alone = [this, &request] { return syncAlone(std::move(request)); };
        run = co_await contained(alone);
    }
    m_running.reset(); // first: what follows may fail, too
    m_lastTryError.reset();
    if (!run && run.error().kind != ErrorKind::SyncRunning &&
        run.error().kind != ErrorKind::Cancelled && !keepFailedTry(run.error()))
        m_lastTryError = run.error();
    if (run && hasReachedServers(*run) && m_networkReports == networkReport)
        m_offlineRefuted = true;
    const auto concluded = guarded([&]() -> Result<void> {
        if (!run && run.error().kind == ErrorKind::SyncRunning && isHeldBack() && !byPerson)
            m_lastTryAt = lastTryAt; // it was none
        m_serverFreeAt =
            run && run->error ? run->endedAt.addDuration(run->error->retryAfter) : QDateTime();
        m_askedServer = m_environment.settings.text(Setting::ImmichUrl);
        publish();
        if (run)
            Q_EMIT runEnded(*run, byPerson);
        return {};
    });
    if (!concluded)
        m_lastTryError = concluded.error();
    goOn();
    co_return run;
}

void SyncWorker::waitForKeychain(bool waits)
{
    m_keychainWaits = waits;
    publishSoon();
    if (waits)
        Q_EMIT keychainWaits();
}

bool SyncWorker::isHeldBack() const
{
    const QDateTime now = m_environment.clock.now();
    return planned(m_heldBackUntil, now, longestHold) > now;
}

void SyncWorker::markRunning(bool byPerson)
{
    const auto idle = std::make_shared<OneShot>();
    m_running = Running{.stop = {}, .byPerson = byPerson};
    m_keychainWaits = false;
    m_idle = idle;
    m_pace = {};
    m_progress = {};
}

/// Something has ended: what waited for it comes next.
void SyncWorker::goOn()
{
    std::exchange(m_idle, nullptr)->fire();
    if (m_asked.empty()) {
        decide();
    } else {
        RunRequest next = std::move(m_asked.front());
        m_asked.pop_front();
        start(std::move(next));
    }
}

/// A run that nobody waits for.
void SyncWorker::start(RunRequest request)
{
    launch([this, request = std::move(request)] { return runUnwatched(request); },
           [this](const Error &error) { decideAgain(error); });
}

/// After an exception nothing is planned: the next look at everything plans again.
void SyncWorker::decideAgain(const Error &error)
{
    m_lastTryError = error;
    if (m_automatic)
        decideAfter({});
}

Task<void> SyncWorker::runUnwatched(RunRequest request)
{
    const int decision = m_decision;
    const auto run = co_await sync(std::move(request), {});
    if (run)
        co_return;
    qCWarning(lcSync).noquote() << "no run:" << run.error().name(); // the snapshot shows it
    if (run.error().kind == ErrorKind::InternalError && m_decision == decision)
        decideAgain(run.error()); // it did not even come to the next plan
}

void SyncWorker::ask(RunRequest request)
{
    if (m_running)
        m_asked.push_back(std::move(request));
    else
        start(std::move(request));
}

Task<Result<void>> SyncWorker::plan(QStringList albumIds,
                                    std::function<void(Engine::MirrorPlan)> each,
                                    std::stop_token stop)
{
    const auto all = [&] { return planAll(albumIds, each, stop); };
    co_return co_await contained(all);
}

Task<Result<void>> SyncWorker::planAll(QStringList albumIds,
                                       std::function<void(Engine::MirrorPlan)> each,
                                       std::stop_token stop)
{
    RunRequest request{.albumIds = std::move(albumIds)};
    const auto bench = co_await prepare(stop, true);
    if (!bench)
        co_return tl::unexpected(bench.error());
    co_return co_await (*bench)->engine->plan(
        withSettings(std::move(request), m_environment.settings), std::move(each), stop);
}

Task<Result<void>> SyncWorker::verifyAlone(QStringList albumIds, Repair repair,
                                           std::function<void(Verification)> each)
{
    publish();
    if (const auto opened = ledger(); !opened)
        co_return tl::unexpected(opened.error());
    RunLock lock(m_environment.paths.database);
    if (auto taken = lock.take(); !taken)
        co_return taken;
    m_ledger.reset();
    const std::stop_token stop = m_running->stop.get_token();
    const auto bench = co_await prepare(stop, true);
    if (!bench)
        co_return tl::unexpected(bench.error());
    RunRequest request{.albumIds = std::move(albumIds)};
    co_return co_await (*bench)->engine->verify(
        withSettings(std::move(request), m_environment.settings), repair, std::move(each), stop);
}

Task<Result<void>> SyncWorker::verify(QStringList albumIds, Repair repair,
                                      std::function<void(Verification)> each, std::stop_token stop)
{
    if (m_running)
        co_return fail(ErrorKind::SyncRunning);
    markRunning(true);
    Result<void> done;
    {
        const std::stop_callback onStop(stop, [this] { cancel(); });
        const auto alone = [&] { return verifyAlone(albumIds, repair, each); };
        done = co_await contained(alone);
    }
    m_running.reset();
    const auto shown = guarded([this]() -> Result<void> {
        publish();
        return {};
    });
    if (!shown)
        m_lastTryError = shown.error();
    goOn();
    co_return done;
}

void SyncWorker::cancel()
{
    m_asked.clear();
    if (m_running)
        m_running->stop.request_stop();
}

void SyncWorker::holdBack(bool on)
{
    m_heldBackUntil = on ? m_environment.clock.now().addDuration(longestHold) : QDateTime();
    decide();
}

Result<void> SyncWorker::pause(const QDateTime &until)
{
    Settings &settings = m_environment.settings;
    const QString text = until.isValid() ? until.toUTC().toString(Qt::ISODate) : u"forever"_s;
    (void)settings.setText(Setting::PauseUntil, text); // any text is allowed
    (void)settings.setText(Setting::PauseSetAt, m_environment.clock.now().toString(Qt::ISODate));
    if (auto saved = settings.save(); !saved)
        return saved;
    cancel();
    refresh();
    return {};
}

Result<void> SyncWorker::resume()
{
    m_environment.settings.clear(Setting::PauseUntil);
    m_environment.settings.clear(Setting::PauseSetAt);
    if (auto saved = m_environment.settings.save(); !saved)
        return saved;
    refresh();
    return {};
}

Standing SyncWorker::standing()
{
    return look().standing;
}

void SyncWorker::refresh()
{
    m_limit.setRate(transferLimit(m_environment.settings));
    m_ledger.reset();
    if (!m_running) {
        // What a try met stands until another try, or until it is seen to be over: being asked
        // something ends no trouble. Opening the ledger does not look into the indexes.
        if (m_lastTryError && isOfLedger(*m_lastTryError) &&
            checkWholeLedger(m_environment.paths.database))
            m_lastTryError.reset();
        if (m_askedServer != m_environment.settings.text(Setting::ImmichUrl))
            m_serverFreeAt = {};
    }
    publish();
    decide();
}

void SyncWorker::accountConnected()
{
    const Standing now = standing();
    if (now.state == State::Attention && now.problem->what == Problem::Account)
        ask({}); // only a run can tell whether it is mended
}

void SyncWorker::nudge()
{
    m_nudged = true;
    decide();
}

/// Looks whether a run should begin, and again later. A look that throws is tried again: the
/// program lives on.
void SyncWorker::decide()
{
    const auto decided = guarded([this]() -> Result<void> {
        decideNow();
        return {};
    });
    if (!decided)
        decideAgain(decided.error());
}

void SyncWorker::decideNow()
{
    if (std::exchange(m_nudged, false))
        m_nudgedAt = m_environment.clock.now();
    const Standing now = standing();
    if (m_running && !m_running->byPerson && !now.mayRun)
        cancel();
    publishSoon();
    if (!m_automatic)
        return;
    if (now.due && isHeldBack()) {
        decideAfter(m_heldBackUntil);
        return;
    }
    if (now.due) {
        start({.askedByPerson = false});
        return;
    }
    QDateTime next = now.nextSyncAt;
    if (now.until.isValid() && (!next.isValid() || now.until < next))
        next = now.until;
    // Conditions may end under it, such as the time window; and another process's tells nobody.
    if (now.state == State::Syncing)
        next = m_environment.clock.now().addDuration(1min);
    decideAfter(next);
}

void SyncWorker::decideAfter(const QDateTime &time)
{
    std::chrono::milliseconds delay = longestSleep;
    if (time.isValid()) {
        const std::chrono::milliseconds left(m_environment.clock.now().msecsTo(time));
        delay = std::clamp<std::chrono::milliseconds>(left, shortestSleep, longestSleep);
    }
    const int number = ++m_decision;
    const QPointer<SyncWorker> guard(this);
    m_environment.clock.callAfter(delay, [guard, number] {
        if (guard && guard->m_decision == number)
            guard->decide();
    });
}

void SyncWorker::onProgress(const Progress &progress)
{
    const auto now = m_environment.clock.monotonic();
    m_progress.progress = progress;
    m_pace.add(now, progress);
    if (m_progressWaits)
        return;
    m_progressWaits = true;
    const auto due = m_progressShownAt + progressPause;
    const QPointer<SyncWorker> guard(this);
    m_environment.clock.callAfter(std::max(0ms, due - now), [guard] {
        if (guard)
            guard->showProgress();
    });
    publishSoon();
}

void SyncWorker::showProgress()
{
    m_progressWaits = false;
    m_progressShownAt = m_environment.clock.monotonic();
    if (!m_running)
        return;
    m_progress.bytesPerSecond = m_pace.bytesPerSecond();
    m_progress.left = m_pace.left();
    Q_EMIT progressed(m_progress);
}

void SyncWorker::publish()
{
    m_publishedAt = m_environment.clock.monotonic();
    Q_EMIT changed(look());
}

void SyncWorker::publishSoon()
{
    if (m_publishWaits)
        return;
    m_publishWaits = true;
    const auto due = m_publishedAt + publishPause;
    const QPointer<SyncWorker> guard(this);
    const auto delay = std::max(0ms, due - m_environment.clock.monotonic());
    m_environment.clock.callAfter(delay, [guard] {
        if (!guard)
            return;
        guard->m_publishWaits = false;
        (void)guarded([&]() -> Result<void> { // the next one shows it
            guard->publish();
            return {};
        });
    });
}

Task<void> SyncWorker::end()
{
    m_automatic = false;
    ++m_decision;
    cancel();
    if (const std::shared_ptr<OneShot> idle = m_idle)
        co_await idle->wait();
}

} // namespace immirror
