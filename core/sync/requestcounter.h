// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"

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

    /// Of Google's Photos Library API, which has a daily quota: those not kept yet.
    QMap<QString, int> freshQuotaRequests() const
    {
        QMap<QString, int> fresh;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            const int count = it.value() - m_kept.value(it.key());
            if (count > 0 && isQuota(it.key()))
                fresh.insert(it.key(), count);
        }
        return fresh;
    }
    /// The fresh ones are in the ledger now.
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
