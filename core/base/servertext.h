// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

namespace immirror {

// Texts of others that reach addresses, the ledger, the log and the screen: see bounds.h.

/// What an id of Immich's or Google's looks like: it goes into addresses. No "..", no slash.
bool isId(const QString &text);

QString idIn(const QJsonValue &value);          ///< empty where it is none
QString nameIn(const QJsonValue &value);        ///< cut to bounds::name
QString descriptionIn(const QJsonValue &value); ///< cut to bounds::description
QString addressIn(const QJsonValue &value);     ///< empty where it is longer than bounds::url

/// Its beginning, without half of a pair.
QString cutTo(qsizetype most, const QString &text);

} // namespace immirror
