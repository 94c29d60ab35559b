// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/progressline.h"

#include "app/commands/support.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString textOf(const LiveProgress &live)
{
    const Progress &progress = live.progress;
    const QString done =
        Commands::tr("%1: %2 of %3 photos, %4 of %5")
            .arg(words::albumName(progress.albumName), QString::number(progress.itemsDone),
                 QString::number(progress.itemsTotal), words::bytes(progress.bytesDone),
                 words::bytes(progress.bytesTotal));
    if (!live.left)
        return done;
    const std::chrono::milliseconds left = *live.left;
    return Commands::tr("%1, %2/s, %3 left", "progress of a sync, rate, time")
        .arg(done, words::bytes(static_cast<qint64>(live.bytesPerSecond)),
             words::duration(left.count()));
}

} // namespace

ProgressLine::ProgressLine(const Console &console, Clock &clock)
    : m_console(console)
    , m_clock(clock)
{
    if (!console.isTerminal())
        m_last = clock.monotonic();
}

void ProgressLine::show(const LiveProgress &live)
{
    const auto now = m_clock.monotonic();
    const std::chrono::milliseconds pause = m_console.isTerminal() ? 200ms : 10s;
    if (live.progress.itemsTotal == 0 || (m_last && now - *m_last < pause))
        return;
    m_last = now;
    m_console.progress(textOf(live));
}

void ProgressLine::end()
{
    m_console.progress({});
}

} // namespace immirror
