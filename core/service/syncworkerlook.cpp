// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT

// How everything stands: what SyncWorker makes of the ledger, the settings and the system.
#include "base/credible.h"
#include "service/ledgerplace.h"
#include "service/syncworker.h"
#include "sync/runlock.h"

namespace immirror {

namespace {

constexpr int runsToLookAt = 10;

bool isOver(const Run &run)
{
    return run.status != RunStatus::Running;
}

bool brokeOff(const Run &run)
{
    return run.status == RunStatus::Cancelled || run.status == RunStatus::Interrupted;
}

/// What ended the last run early. One that broke off before it came to an album has proved nothing
/// about the trouble of the one before.
std::optional<Error> troubleOf(const std::vector<Run> &runs)
{
    const auto telling = std::find_if(runs.begin(), runs.end(), [](const Run &run) {
        return isOver(run) && !(brokeOff(run) && run.totals.total == 0);
    });
    return telling == runs.end() ? std::nullopt : telling->error;
}

std::optional<Problem> firstWaiting(const std::vector<Mirror> &mirrors)
{
    for (const Mirror &mirror : mirrors) {
        if (auto problem = waitingOf(mirror))
            return problem;
    }
    return {};
}

/// Whether a run broke off before all was done, and no later one was asked for all.
bool wasCutShort(const Snapshot &shot)
{
    const bool broke = shot.lastRun && (brokeOff(*shot.lastRun) || shot.lastRun->error);
    return std::any_of(shot.mirrors.begin(), shot.mirrors.end(), [broke](const Mirror &mirror) {
        return isUnfinished(mirror) && (broke || mirror.pending > 0);
    });
}

} // namespace

Snapshot SyncWorker::look()
{
    const Settings &settings = m_environment.settings;
    const QDateTime now = m_environment.clock.now();
    const QDateTime lastTryAt = happened(m_lastTryAt, now);
    Snapshot shot;
    Pacing::State pace;
    std::optional<IdentityChange> change;
    std::optional<Error> ofRuns;
    if (settings.isSet(Setting::ImmichUrl)) {
        shot.immich = Snapshot::Immich{.url = settings.text(Setting::ImmichUrl),
                                       .account = settings.text(Setting::ImmichAccount),
                                       .user = settings.text(Setting::ImmichUser),
                                       .version = settings.text(Setting::ImmichVersion)};
    }
    if (settings.isOn(Setting::GoogleConnected)) {
        shot.google = Snapshot::Google{.email = settings.text(Setting::GoogleEmail),
                                       .clientId = settings.text(Setting::GoogleClientId),
                                       .signInEndsAt = settings.time(Setting::GoogleSignInEndsAt)};
    }
    const auto read = [&]() -> Result<void> {
        const auto opened = ledger();
        if (!opened)
            return tl::unexpected(opened.error());
        const Ledger &ledger = **opened;
        if (!ledger.identity)
            return {};
        shot.identity = *ledger.identity;
        History history(*ledger.database, shot.identity);
        auto mirrors = Mirrors(*ledger.database, shot.identity).all();
        const auto counts = Members(*ledger.database, shot.identity).counts();
        const auto runs = history.runs(runsToLookAt);
        const auto ended = history.countEnded();
        const auto used = history.requestsOn(pacificDay(now));
        const auto paced = Pacing(*ledger.database, shot.identity).state();
        const auto changed = Identities(*ledger.database).undecided(shot.identity);
        if (!mirrors || !counts || !runs || !ended || !used || !paced || !changed) {
            return tl::unexpected(!mirrors  ? mirrors.error()
                                  : !counts ? counts.error()
                                  : !runs   ? runs.error()
                                  : !ended  ? ended.error()
                                  : !used   ? used.error()
                                  : !paced  ? paced.error()
                                            : changed.error());
        }
        change = *changed;
        pace = *paced;
        shot.mirrors = *std::move(mirrors);
        shot.counts = *counts;
        shot.runsEnded = *ended;
        shot.quotaByKind = *used;
        const auto last = std::find_if(runs->begin(), runs->end(), isOver);
        if (last != runs->end())
            shot.lastRun = *last;
        ofRuns = troubleOf(*runs);
        // What was due when the last run began, and is still, waits for the next one as all else.
        const QDateTime lastStart =
            shot.lastRun && !lastTryAt.isValid() ? shot.lastRun->startedAt : lastTryAt;
        const auto due = Members(*ledger.database, shot.identity).nextDue(lastStart);
        if (!due)
            return tl::unexpected(due.error());
        shot.retryDueAt = *due;
        return {};
    };
    if (const auto done = read(); !done) {
        shot.trouble = done.error();
        if (shot.trouble->kind == ErrorKind::DatabaseDamaged)
            m_ledger.reset(); // opening it again tells whether it is so still
    }

    if (!shot.trouble && !m_lastTryError) {
        if (const auto sound = checkFinding(m_environment); !sound)
            m_lastTryError = sound.error();
    }

    // What kept the latest try from beginning counts for more than how an earlier one ended.
    std::optional<Error> trouble = shot.trouble ? shot.trouble : m_lastTryError;
    if (!trouble)
        trouble = ofRuns;
    for (std::optional<Error> *error : {&shot.trouble, &trouble}) {
        if (*error && (*error)->kind == ErrorKind::DatabaseDamaged)
            (*error)->subject = m_environment.paths.database;
    }
    const bool wasConnected = shot.identity != 0;
    const bool connected = shot.immich && shot.google;
    if (trouble && trouble->kind == ErrorKind::NotConfigured)
        trouble.reset(); // the settings say that better, see below
    // A ledger that nobody can read says more than that nothing is connected.
    const bool isUnreadable = shot.trouble && traits(shot.trouble->kind).needsPerson;
    if (!connected && !wasConnected && !isUnreadable) {
        trouble.reset(); // not set up yet
    } else if (!connected && !isUnreadable) {
        trouble = Error{.kind = ErrorKind::NotConfigured,
                        .service = shot.immich ? Service::Google : Service::Immich};
    }
    shot.problems =
        problemsOf({.now = now,
                    .trouble = trouble,
                    .signInEndsAt = shot.google ? shot.google->signInEndsAt : QDateTime(),
                    .mirrors = shot.mirrors,
                    .change = change});

    Conditions c{.now = now,
                 .connected = connected,
                 .hasMirrors = !shot.mirrors.empty(),
                 .syncing = m_running || RunLock::isHeld(m_environment.paths.database),
                 .keychainWaits = m_running && m_keychainWaits,
                 .pause = pauseOf(settings, now),
                 .policy = SchedulePolicy::of(settings),
                 .online = m_watch.isOnline() || m_offlineRefuted,
                 .metered = m_watch.isMetered(),
                 .startedAt = m_startedAt,
                 .nudgedAt = m_nudgedAt,
                 .lastStartedAt = lastTryAt,
                 .lastEndedAt = {},
                 .retryDueAt = shot.retryDueAt,
                 .lastError = trouble,
                 .unfinished = std::any_of(shot.mirrors.begin(), shot.mirrors.end(),
                                           [](const Mirror &mirror) {
                                               return mirror.pending > 0 && !mirror.paused &&
                                                      !mirror.held;
                                           }),
                 .cutShort = wasCutShort(shot),
                 .album = firstWaiting(shot.mirrors),
                 .dayFreeAt = pace.dayFreeAt,
                 .writesFreeAt = pace.writesFreeAt,
                 .serverFreeAt = m_serverFreeAt,
                 .problem = {}};
    if (shot.lastRun) {
        c.lastStartedAt = lastTryAt.isValid() ? lastTryAt : shot.lastRun->startedAt;
        c.lastEndedAt = shot.lastRun->endedAt;
    }
    if (m_lastTryError)
        c.lastEndedAt = lastTryAt;
    const auto grave =
        std::find_if(shot.problems.begin(), shot.problems.end(),
                     [](const Problem &one) { return one.what != Problem::SignInEnding; });
    if (grave != shot.problems.end())
        c.problem = *grave;
    else if (shot.counts.givenUp > 0)
        c.problem = Problem{.what = Problem::Photos, .count = shot.counts.givenUp};
    shot.standing = standingOf(c);
    if (!m_automatic) { // nobody is there to start it
        const bool goesOn = shot.standing.wait == Wait::Album ||
                            shot.standing.wait == Wait::Unfinished ||
                            shot.standing.wait == Wait::Server;
        if (goesOn && shot.standing.until == shot.standing.nextSyncAt && !c.serverFreeAt.isValid())
            shot.standing.until = {};
        shot.standing.nextSyncAt = {};
    }
    return shot;
}

} // namespace immirror
