// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/console.h"
#include "base/clock.h"
#include "service/snapshot.h"

#include <QObject>

namespace immirror {

/// A run's progress on stderr: a live line on a terminal, elsewhere a plain line every ten seconds,
/// so that a short run has none.
class ProgressLine : public QObject
{
    Q_OBJECT

public:
    ProgressLine(const Console &console, Clock &clock);
    void show(const LiveProgress &live);
    void end();

private:
    const Console &m_console;
    Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_last; ///< monotonic
};

} // namespace immirror
