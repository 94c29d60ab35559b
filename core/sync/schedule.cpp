// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/schedule.h"

#include "base/clock.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// After a fault that passes by itself; sooner only where the interval is shorter.
constexpr std::chrono::minutes tryAgainAfter{5};
/// Google's new day begins for all its servers some minutes late.
constexpr std::chrono::minutes afterMidnight{5};
/// A computer that wakes up every minute does not sync every minute; nor does one where photos that
/// failed become due one by one.
constexpr std::chrono::minutes nudgeRest{5};

/// Nothing that a later run could get right without the person.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::SignInExpired || error.kind == ErrorKind::InvalidClient ||
           error.kind == ErrorKind::NotConfigured;
}

bool passes(const std::optional<Error> &error)
{
    return error && !traits(error->kind).needsPerson;
}

/// When the next run would be, if nothing were in its way.
QDateTime planned(const Conditions &c)
{
    const SchedulePolicy &policy = c.policy;
    if (!c.lastStartedAt.isValid())
        return policy.atStart ? c.startedAt : c.startedAt.addDuration(policy.interval);
    if (policy.atStart && c.lastStartedAt < c.startedAt)
        return c.startedAt;
    QDateTime next = std::max(c.lastStartedAt, policy.atStart ? c.lastStartedAt : c.startedAt)
                         .addDuration(policy.interval);
    if (passes(c.lastError) && c.lastEndedAt.isValid())
        next = std::min(next, c.lastEndedAt.addDuration(std::min(policy.interval, tryAgainAfter)));
    if (c.retryDueAt.isValid()) {
        const QDateTime since =
            policy.atStart ? c.lastStartedAt : std::max(c.lastStartedAt, c.startedAt);
        next = std::min(next, std::max(c.retryDueAt, since.addDuration(nudgeRest)));
    }
    const bool rested = c.lastStartedAt.addDuration(nudgeRest) < c.nudgedAt;
    if (c.nudgedAt > c.lastStartedAt && (rested || passes(c.lastError)))
        next = std::min(next, c.nudgedAt);
    return next;
}

QDateTime windowOpens(const TimeWindow &window, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    QDateTime opens(local.date(), window.from);
    if (opens <= local)
        opens = QDateTime(local.date().addDays(1), window.from);
    return opens.toUTC();
}

QDateTime quotaReturns(const Conditions &c)
{
    if (!c.lastError || c.lastError->kind != ErrorKind::DailyQuota || !c.lastEndedAt.isValid())
        return {};
    return nextPacificMidnight(c.lastEndedAt).addDuration(afterMidnight);
}

/// What an automatic run has to wait for, the longest first.
void findWait(const Conditions &c, Standing &standing)
{
    const QDateTime quota = quotaReturns(c);
    if (!c.online) {
        standing.wait = Wait::Offline;
    } else if (c.metered && !c.policy.syncOnMetered) {
        standing.wait = Wait::Metered;
    } else if (quota.isValid() && quota > c.now) {
        standing.wait = Wait::DailyLimit;
        standing.until = quota;
    } else if (!c.policy.window.contains(c.now.toLocalTime().time())) {
        standing.wait = Wait::OutsideHours;
        standing.until = windowOpens(c.policy.window, c.now);
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
    return State::Idle;
}

} // namespace

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
    return {.on = true, .until = until.toUTC()};
}

bool TimeWindow::contains(QTime time) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return true;
    if (from < to)
        return time >= from && time < to;
    return time >= from || time < to;
}

SchedulePolicy SchedulePolicy::of(const Settings &settings)
{
    const auto timeOf = [&settings](Setting setting) {
        return QTime::fromString(settings.text(setting), u"hh:mm"_s);
    };
    return {.automatic = settings.isOn(Setting::SyncAuto),
            .atStart = settings.isOn(Setting::SyncAtStart),
            .interval = std::chrono::minutes(settings.number(Setting::SyncIntervalMinutes)),
            .window = {timeOf(Setting::SyncWindowFrom), timeOf(Setting::SyncWindowTo)},
            .syncOnMetered = settings.text(Setting::NetworkMetered) == "sync"_L1};
}

Standing standingOf(const Conditions &c)
{
    Standing standing;
    findWait(c, standing);
    const bool possible = c.connected && c.hasMirrors && !(c.problem && isFinal(c.problem->error));
    standing.mayRun = possible && !c.pause.on && standing.wait == Wait::None;
    if (possible && c.policy.automatic) {
        const bool unknown = standing.wait == Wait::Offline || standing.wait == Wait::Metered ||
                             (c.pause.on && !c.pause.until.isValid());
        if (!unknown) {
            standing.nextSyncAt = planned(c);
            for (const QDateTime &hindrance : {standing.until, c.pause.until}) {
                if (hindrance.isValid())
                    standing.nextSyncAt = std::max(standing.nextSyncAt, hindrance);
            }
        }
    }
    standing.due = standing.mayRun && !c.syncing && standing.nextSyncAt.isValid() &&
                   standing.nextSyncAt <= c.now;
    standing.state = stateOf(c, standing);
    if (standing.state != State::Waiting)
        standing.wait = Wait::None;
    return standing;
}

} // namespace immirror
