// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/schedule.h"

#include "base/bounds.h"
#include "base/clock.h"
#include "base/credible.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// After a fault that passes by itself; sooner only where the interval is shorter.
constexpr std::chrono::minutes tryAgainAfter{5};
/// The same where the system says that there is no network. It may be wrong (NetworkManager that
/// manages nothing says so), and a try costs little.
constexpr std::chrono::minutes tryOfflineAfter{30};
/// A computer that wakes up every minute does not sync every minute; nor does one where photos that
/// failed become due one by one.
constexpr std::chrono::minutes nudgeRest{5};

/// A pause may be as long as that: what 'pause --for' allows.
constexpr std::chrono::hours longestPause{366 * 24};

/// Nothing that a later run could get right without the person.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::SignInExpired || error.kind == ErrorKind::InvalidClient ||
           error.kind == ErrorKind::NotConfigured || error.kind == ErrorKind::DatabaseDamaged;
}

bool passes(const std::optional<Error> &error)
{
    return error && !traits(error->kind).needsPerson;
}

/// The keychain was locked or not there: what may end at any moment.
bool isOfKeychain(const std::optional<Error> &error)
{
    return error &&
           (error->kind == ErrorKind::KeychainLocked || error->kind == ErrorKind::NoKeychain ||
            error->kind == ErrorKind::KeychainFailed || error->kind == ErrorKind::KeychainLacks);
}

/// The system says so, and the last run found it so.
bool isOffline(const Conditions &c)
{
    return !c.online && c.lastError && isNoNetwork(*c.lastError);
}

QDateTime windowOpened(const TimeWindow &window, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    QDateTime opened(local.date(), window.from);
    if (opened > local)
        opened = QDateTime(local.date().addDays(-1), window.from);
    return opened.toUTC();
}

QDateTime windowOpens(const TimeWindow &window, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    QDateTime opens(local.date(), window.from);
    if (opens <= local)
        opens = QDateTime(local.date().addDays(1), window.from);
    return opens.toUTC();
}

bool isWindowOver(const Conditions &c)
{
    return c.unfinished && !c.policy.window.isOpen(c.now);
}

/// When photos that wait for the window can be sent; invalid: none do.
QDateTime sendsAgain(const Conditions &c)
{
    const TimeWindow &window = c.policy.window;
    if (!c.unfinished || window.isAlways())
        return {};
    if (isWindowOver(c))
        return windowOpens(window, c.now);
    const QDateTime opened = windowOpened(window, c.now);
    return c.lastStartedAt < opened ? opened : QDateTime();
}

/// Without the times that only a wrong clock can have written or shown.
Conditions credible(Conditions c)
{
    for (QDateTime *past : {&c.startedAt, &c.nudgedAt, &c.lastStartedAt, &c.lastEndedAt})
        *past = happened(*past, c.now);
    for (QDateTime *ahead : {&c.retryDueAt, &c.dayFreeAt, &c.writesFreeAt, &c.serverFreeAt})
        *ahead = planned(*ahead, c.now);
    return c;
}

/// When the next run would be, if nothing were in its way.
QDateTime nextRun(const Conditions &c)
{
    const SchedulePolicy &policy = c.policy;
    if (!c.lastStartedAt.isValid() && !c.startedAt.isValid())
        return c.now; // both were by a wrong clock
    if (!c.lastStartedAt.isValid())
        return policy.atStart ? c.startedAt : c.startedAt.addDuration(policy.interval);
    if (policy.atStart && c.lastStartedAt < c.startedAt)
        return c.startedAt;
    QDateTime next = std::max(c.lastStartedAt, policy.atStart ? c.lastStartedAt : c.startedAt)
                         .addDuration(policy.interval);
    if (passes(c.lastError) && c.lastEndedAt.isValid()) {
        const auto pause = isOffline(c) ? tryOfflineAfter : tryAgainAfter;
        next = std::min(next, c.lastEndedAt.addDuration(std::min(policy.interval, pause)));
    }
    if (const QDateTime sends = sendsAgain(c); sends.isValid())
        next = std::min(next, sends);
    if (c.retryDueAt.isValid()) {
        const QDateTime since =
            policy.atStart ? c.lastStartedAt : std::max(c.lastStartedAt, c.startedAt);
        QDateTime due = std::max(c.retryDueAt, since.addDuration(nudgeRest));
        if (!policy.window.isOpen(due)) // they cost bytes
            due = windowOpens(policy.window, due);
        next = std::min(next, due);
    }
    const bool rested = c.lastStartedAt.addDuration(nudgeRest) < c.nudgedAt;
    if (c.nudgedAt > c.lastStartedAt &&
        (rested || passes(c.lastError) || isOfKeychain(c.lastError)))
        next = std::min(next, c.nudgedAt);
    return next;
}

/// What an automatic run has to wait for before it begins, the longest first.
void findWait(const Conditions &c, Standing &standing)
{
    const auto isAhead = [&c](const QDateTime &time) { return time.isValid() && time > c.now; };
    if (c.metered && !c.policy.syncOnMetered) {
        standing.wait = Wait::Metered;
    } else if (isAhead(c.dayFreeAt)) {
        standing.wait = Wait::DailyLimit;
        standing.until = c.dayFreeAt;
    } else if (isAhead(c.writesFreeAt)) {
        standing.wait = Wait::Server;
        standing.error = Error{.kind = ErrorKind::ConcurrentWrites, .service = Service::Google};
        standing.until = c.writesFreeAt;
    } else if (isAhead(c.serverFreeAt)) {
        standing.wait = Wait::Server;
        standing.error = c.lastError;
        standing.until = c.serverFreeAt;
    } else if (isOffline(c)) {
        standing.wait = Wait::Offline; // and tries all the same
    }
}

State stateOf(const Conditions &c, Standing &standing)
{
    if (c.syncing)
        return State::Syncing;
    if (!c.connected && !c.problem)
        return State::NotSetUp;
    if (c.pause.on) {
        standing.until = c.pause.until;
        return State::Paused;
    }
    if (c.problem) {
        standing.problem = c.problem;
        return State::Attention;
    }
    if (!c.hasMirrors)
        return State::Idle;
    // Who syncs by hand only is told of the limit, for it would stop that too.
    if (standing.wait == Wait::DailyLimit || (standing.wait != Wait::None && c.policy.automatic))
        return State::Waiting;
    if (passes(c.lastError) && c.lastError->kind != ErrorKind::DailyQuota) {
        standing.wait = Wait::Server;
        standing.error = c.lastError;
        standing.until = standing.nextSyncAt;
        return State::Waiting;
    }
    if (c.album) {
        standing.wait = Wait::Album;
        standing.problem = c.album;
        standing.until = standing.nextSyncAt;
        return State::Waiting;
    }
    if (isWindowOver(c) && c.policy.automatic) {
        standing.wait = Wait::OutsideHours;
        standing.until = windowOpens(c.policy.window, c.now);
        return State::Waiting;
    }
    if (c.cutShort) {
        standing.wait = Wait::Unfinished;
        standing.until = standing.nextSyncAt;
        return State::Waiting;
    }
    return State::Idle;
}

} // namespace

bool isNoNetwork(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut;
}

QString stateName(State state)
{
    switch (state) {
    case State::NotSetUp:
    case State::Attention:
        return u"attention"_s;
    case State::Idle:
        return u"idle"_s;
    case State::Syncing:
        return u"syncing"_s;
    case State::Paused:
        return u"paused"_s;
    case State::Waiting:
        return u"waiting"_s;
    }
    Q_UNREACHABLE();
}

Pause pauseOf(const Settings &settings, const QDateTime &now)
{
    if (settings.text(Setting::PauseUntil) == "forever"_L1)
        return {.on = true, .until = {}};
    const QDateTime until = settings.time(Setting::PauseUntil);
    if (!until.isValid() || until <= now)
        return {};
    // How much of a pause is left that a clock of the future began, nobody can tell. One that ends
    // early shows at once; one that lasts for years does not.
    const QDateTime setAt = settings.time(Setting::PauseSetAt);
    const bool wrongClock = setAt.isValid() && !happened(setAt, now).isValid();
    if (wrongClock || !planned(until, now, longestPause).isValid())
        return {};
    return {.on = true, .until = until.toUTC()};
}

TimeWindow TimeWindow::of(const Settings &settings)
{
    const auto timeOf = [&settings](Setting setting) {
        return QTime::fromString(settings.text(setting), u"hh:mm"_s);
    };
    return {timeOf(Setting::SyncWindowFrom), timeOf(Setting::SyncWindowTo)};
}

bool TimeWindow::contains(QTime time) const
{
    if (isAlways())
        return true;
    if (from < to)
        return time >= from && time < to;
    return time >= from || time < to;
}

SchedulePolicy SchedulePolicy::of(const Settings &settings)
{
    return {.automatic = settings.isOn(Setting::SyncAuto),
            .atStart = settings.isOn(Setting::SyncAtStart),
            .interval = std::chrono::minutes(settings.number(Setting::SyncIntervalMinutes)),
            .window = TimeWindow::of(settings),
            .syncOnMetered = settings.text(Setting::NetworkMetered) == "sync"_L1};
}

Standing standingOf(const Conditions &conditions)
{
    const Conditions c = credible(conditions);
    Standing standing;
    findWait(c, standing);
    const bool metered = standing.wait == Wait::Metered;
    const bool possible = c.connected && c.hasMirrors;
    // A limit that a run meets ends it, if it has to; an error that was final, before, is not its.
    standing.mayRun = possible && !c.pause.on && !metered;
    if (possible && c.policy.automatic && !(c.problem && isFinal(c.problem->error))) {
        const bool unknown = metered || (c.pause.on && !c.pause.until.isValid());
        if (!unknown) {
            standing.nextSyncAt = nextRun(c);
            for (const QDateTime &hindrance : {standing.until, c.pause.until}) {
                if (hindrance.isValid())
                    standing.nextSyncAt = std::max(standing.nextSyncAt, hindrance);
            }
        }
    }
    const bool free = standing.wait == Wait::None || standing.wait == Wait::Offline;
    standing.due = standing.mayRun && free && !c.syncing && standing.nextSyncAt.isValid() &&
                   standing.nextSyncAt <= c.now;
    standing.state = stateOf(c, standing);
    if (standing.state != State::Waiting)
        standing.wait = Wait::None;
    if (standing.state == State::Syncing && c.keychainWaits)
        standing.wait = Wait::Keychain;
    return standing;
}

} // namespace immirror
