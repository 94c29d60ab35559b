// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/credible.h"

#include "base/bounds.h"

namespace immirror {

QDateTime happened(const QDateTime &time, const QDateTime &now)
{
    return planned(time, now, bounds::clockTolerance);
}

QDateTime planned(const QDateTime &time, const QDateTime &now)
{
    return planned(time, now, bounds::longestPlan);
}

QDateTime planned(const QDateTime &time, const QDateTime &now, std::chrono::seconds longest)
{
    return time.isValid() && time <= now.addDuration(longest) ? time : QDateTime();
}

} // namespace immirror
