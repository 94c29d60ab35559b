// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

namespace immirror::words {

/// How it stands, as it is said in the tray, in the window and by `immirror status`. Pure but for
/// the clock, and that only where `now` is not given.

/// One sentence: what goes on, and if nothing does, why and until when.
QString of(const Standing &standing, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// The same, and more exact: "up to date" is said only where it is true.
QString of(const Snapshot &snapshot, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "Syncing Holiday 2024: 120 of 500, 3 minutes left".
QString of(const LiveProgress &progress);
/// One or two words.
QString shortTitle(State state);
/// What is the matter, in a sentence or two.
QString of(const Problem &problem, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What becomes of the albums that were mirrored with other accounts.
QString of(const IdentityChange &change);
/// of(Error) for those who have a window: without advice that only the command line can follow.
QString inWindow(const Error &error);

/// "3 minutes left", rounded as a person would.
QString left(std::chrono::seconds seconds);
/// "at 15:00", "tomorrow at 15:00", "on Tuesday at 15:00", "on 02/03/2026 at 15:00"; local time.
QString at(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "until 15:00", and so on.
QString until(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What a person means by it, in UTC: six in the morning, and not in two hours for who is still up.
QDateTime tomorrowMorning(const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace immirror::words
