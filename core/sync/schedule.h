// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/settings.h"
#include "sync/problems.h"

#include <QDateTime>

namespace immirror {

/// How it stands with everything, in one word. Tray, window and `immirror status` show this one.
enum class State { NotSetUp, Idle, Syncing, Paused, Waiting, Attention };
QString stateName(State state); ///< of cli.md; NotSetUp is "attention" there

/// What an automatic run waits for.
enum class Wait {
    None,
    Offline,
    Metered,      ///< for another connection
    OutsideHours, ///< for the time window: photos are left to be sent
    DailyLimit,   ///< for Google's new day
    Server,       ///< a passing fault, or a server that asked for patience: Standing::error
    Album,        ///< for the next look at an album that is not at its end: Standing::problem
    Unfinished,   ///< for the next run, which goes on where the last one ended
    Keychain,     ///< of State::Syncing: for the keychain to be unlocked
};

/// Paused by a person; an invalid `until`: until resumed.
struct Pause
{
    bool on = false;
    QDateTime until; ///< UTC
};
/// Not paused where a clock that was ahead set the pause.
Pause pauseOf(const Settings &settings, const QDateTime &now);

/// The part of a day in which automatic runs may send photos, in local time; over midnight too. An
/// invalid time: always. Looking for changes, and what costs no bytes, is not bound to it.
struct TimeWindow
{
    QTime from;
    QTime to;
    static TimeWindow of(const Settings &settings);
    bool isAlways() const { return !from.isValid() || !to.isValid() || from == to; }
    bool contains(QTime time) const;
    bool isOpen(const QDateTime &now) const { return contains(now.toLocalTime().time()); }
};

/// What the person chose.
struct SchedulePolicy
{
    bool automatic = true;
    bool atStart = true;
    std::chrono::minutes interval{60};
    TimeWindow window;
    bool syncOnMetered = false;

    static SchedulePolicy of(const Settings &settings);
};

/// What a run ends with where there is no network.
bool isNoNetwork(const Error &error);

/// Everything that the answer depends on.
struct Conditions
{
    QDateTime now;          ///< UTC
    bool connected = false; ///< both accounts
    bool hasMirrors = false;
    bool syncing = false;
    bool keychainWaits = false; ///< while it syncs: a person is asked to unlock it
    Pause pause;
    SchedulePolicy policy;
    bool online = true; ///< as the system says: a hint, for what matters is what a run meets
    bool metered = false;
    QDateTime startedAt;     ///< of the program, UTC
    QDateTime nudgedAt;      ///< the computer woke up, the network came back, or the keychain was
                             ///< unlocked, UTC
    QDateTime lastStartedAt; ///< of the last run, UTC; invalid: never
    QDateTime lastEndedAt;
    QDateTime retryDueAt;           ///< a photo that failed since is due, UTC; invalid: none
    std::optional<Error> lastError; ///< what ended the last run early
    bool unfinished = false;        ///< photos are left to be sent
    bool cutShort = false;          ///< the last run did not come to all albums
    std::optional<Problem> album; ///< the first that no run could bring to its end, see waitingOf()
    // Until when Google, or the server of the last run's error, asked for patience, UTC; invalid:
    // it did not.
    QDateTime dayFreeAt;            ///< for the day's requests
    QDateTime writesFreeAt;         ///< for writes
    QDateTime serverFreeAt;         ///< in its last answer
    std::optional<Problem> problem; ///< the gravest that needs a person, if any
};

/// The answer to "may a run start by itself, and if not, why and until when".
struct Standing
{
    State state = State::NotSetUp;
    Wait wait = Wait::None;         ///< why state is Waiting; or Wait::Keychain
    std::optional<Error> error;     ///< of Wait::Server
    std::optional<Problem> problem; ///< of Attention and of Wait::Album
    QDateTime until;                ///< UTC; of Paused and Waiting, where it is known
    QDateTime nextSyncAt;           ///< UTC; invalid: none will start by itself
    bool mayRun = false;            ///< an automatic run that goes on may do so
    bool due = false;               ///< an automatic run should start now
};

/// Pure. Times of the past that lie ahead, and times to wait for that lie too far ahead, count as
/// unknown: see base/credible.h.
Standing standingOf(const Conditions &conditions);

} // namespace immirror
