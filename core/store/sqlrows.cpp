// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/sqlrows.h"

#include "base/credible.h"

#include <QVariant>

namespace immirror {

SqlRows::SqlRows(QSqlQuery &&query, QDateTime now)
    : QSqlQuery(std::move(query))
    , m_now(std::move(now))
{
}

QDateTime SqlRows::photoTime(int column) const
{
    const QVariant stored = value(column);
    return stored.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(stored.toLongLong()).toUTC();
}

QDateTime SqlRows::happenedAt(int column) const
{
    return happened(photoTime(column), m_now);
}

QDateTime SqlRows::markedSince(int column) const
{
    if (isNull(column))
        return {};
    const QDateTime since = happenedAt(column);
    return since.isValid() ? since : m_now;
}

QDateTime SqlRows::waitsUntil(int column) const
{
    return planned(photoTime(column), m_now);
}

QDateTime SqlRows::waitsUntil(int column, std::chrono::seconds longest) const
{
    return planned(photoTime(column), m_now, longest);
}

} // namespace immirror
