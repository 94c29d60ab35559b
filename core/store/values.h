// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QVariant>

namespace immirror {

/// How times lie in the database: milliseconds since 1970, UTC; NULL for none. SqlRows reads them.
inline QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/// Empty texts lie there as NULL where the column allows it.
inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

inline Error errorFromColumns(const QVariant &name, const QVariant &detail, const QVariant &subject)
{
    Error error = Error::fromName(name.toString());
    error.detail = detail.toString();
    error.subject = subject.toString();
    return error;
}

/// Never NULL, which a default-constructed QString would become.
inline QVariant textColumn(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

} // namespace immirror
