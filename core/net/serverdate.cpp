// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/serverdate.h"

#include "net/http.h"

namespace immirror {

using namespace std::chrono;

void ServerDate::see(const QByteArray &date)
{
    const QDateTime said = httpDate(date);
    if (!said.isValid())
        return;
    m_date = said.toUTC();
    m_seenAt = steady_clock::now();
}

std::optional<seconds> ServerDate::lead(const Clock &clock) const
{
    if (!m_date.isValid())
        return {};
    const QDateTime there =
        m_date.addDuration(duration_cast<milliseconds>(steady_clock::now() - m_seenAt));
    return seconds(there.secsTo(clock.now()));
}

} // namespace immirror
