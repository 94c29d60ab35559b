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
/// When a photo was captured: with the zone of its own clock, whose day it is; in UTC where that is
/// not known.
QString csvCaptured(const QDateTime &byItsClock);

} // namespace immirror
