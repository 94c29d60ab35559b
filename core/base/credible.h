// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace immirror {

// Times that were kept, on disk or in memory, and may come from a clock that was wrong then: a
// battery that died, a virtual machine that was restored. An invalid time stays invalid.

/// When something happened. Invalid where that is later than `now`, but for
/// bounds::clockTolerance: a clock that was ahead wrote it, and the time is not known.
QDateTime happened(const QDateTime &time, const QDateTime &now);

/// Until when something has to wait. Invalid where that is more than bounds::longestPlan ahead:
/// nothing waits so long, and so there is nothing to wait for.
QDateTime planned(const QDateTime &time, const QDateTime &now);
/// The same for what waits less long.
QDateTime planned(const QDateTime &time, const QDateTime &now, std::chrono::seconds longest);

} // namespace immirror
