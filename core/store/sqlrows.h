// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSqlQuery>

#include <chrono>

namespace immirror {

/// What a statement answers, and the only way to read a time from the ledger. A clock that was
/// wrong may have written it, and so each reader has to say what the time means. Times lie there as
/// toColumn() (store/values.h) puts them; NULL is invalid.
class SqlRows : public QSqlQuery
{
public:
    SqlRows(QSqlQuery &&query, QDateTime now);

    /// Of a photo: when it was taken or changed. Any time may be right.
    QDateTime photoTime(int column) const;
    /// When something happened: see happened() in base/credible.h.
    QDateTime happenedAt(int column) const;
    /// Since when something is under way. The mark itself counts for more than its time: where that
    /// is not known it is now, the latest that it can be.
    QDateTime markedSince(int column) const;
    /// Until when something has to wait: see planned() in base/credible.h.
    QDateTime waitsUntil(int column) const;
    QDateTime waitsUntil(int column, std::chrono::seconds longest) const;

private:
    QDateTime m_now;
};

} // namespace immirror
