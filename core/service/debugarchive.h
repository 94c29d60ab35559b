// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/paths.h"
#include "service/snapshot.h"

#include <QStringList>

namespace immirror {

/// What helps to find a fault, for a person to look at and to attach to a report: plain text, with
/// no secret, and with a stand-in for every name. See Anonymiser.
struct DebugPart
{
    QString name; ///< as of a file; not translated
    QString text;
};

struct DebugSource
{
    Paths paths;
    Snapshot snapshot;
    QStringList surroundings = {}; ///< of the window: style, screen, tray
    QDateTime now;                 ///< UTC
};

/// Reads settings, ledger and log by itself: it takes a second or two, so call it on a thread of
/// its own. What cannot be read is said in its part.
std::vector<DebugPart> gatherDebugParts(const DebugSource &source);

/// All of it as one file, with a heading over each part.
QString debugText(const std::vector<DebugPart> &parts);

} // namespace immirror
