// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"
#include "store/history.h"

#include <QMap>

namespace immirror {

/// Counts what goes out, by kind. Immich's kinds begin with "immich.".
class RequestCounter
{
public:
    void watch(HttpClient &client)
    {
        client.onRequest([this](const char *kind) { ++m_counts[QString::fromLatin1(kind)]; });
    }

    int immich() const { return sum(true); }
    int google() const { return sum(false); }

    /// Those to Google's Photos Library API, which has a daily quota, as far as they are not kept
    /// yet. In a transaction, and markKept() when it is through.
    Result<void> keepIn(History &history, const QDate &pacificDay) const
    {
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            const int fresh = it.value() - m_kept.value(it.key());
            if (fresh == 0 || !isQuota(it.key()))
                continue;
            if (auto counted = history.countRequests(pacificDay, it.key(), fresh); !counted)
                return counted;
        }
        return {};
    }
    void markKept() { m_kept = m_counts; }

private:
    static bool isImmich(const QString &kind) { return kind.startsWith(QLatin1String("immich.")); }
    static bool isQuota(const QString &kind)
    {
        return !isImmich(kind) && kind != QLatin1String("token") && kind != QLatin1String("revoke");
    }
    int sum(bool immich) const
    {
        int count = 0;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            count += isImmich(it.key()) == immich ? it.value() : 0;
        return count;
    }

    QMap<QString, int> m_counts;
    QMap<QString, int> m_kept;
};

} // namespace immirror
