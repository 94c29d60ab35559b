// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>

namespace immirror {

/// One line of RFC 4180, with its end; what a spreadsheet would take for a formula is made text.
QByteArray csvLine(const QStringList &fields);
/// The first one of a file, behind the mark that tells spreadsheets that it is UTF-8.
QByteArray csvHead(const QStringList &titles);
/// In UTC, and says so: tables go to other computers. Empty for an invalid one.
QString csvTime(const QDateTime &time);

} // namespace immirror
