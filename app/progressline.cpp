// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/progressline.h"

#include "app/commands/support.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressLine::ProgressLine(Console &console, Clock &clock)
    : m_console(console)
    , m_clock(clock)
    , m_started(clock.monotonic())
{
}

void ProgressLine::show(const Progress &progress)
{
    const auto now = m_clock.monotonic();
    const std::chrono::milliseconds pause = m_console.isTerminal() ? 200ms : 10s;
    if (m_last.count() >= 0 && now - m_last < pause)
        return;
    m_last = now;
    if (progress.itemsTotal > 0)
        m_console.progress(text(progress, now - m_started));
}

QString ProgressLine::text(const Progress &progress, std::chrono::milliseconds elapsed) const
{
    const double seconds = static_cast<double>(elapsed.count()) / 1000;
    const double rate = seconds > 1 ? static_cast<double>(progress.bytesDone) / seconds : 0;
    QString text = Commands::tr("%1: %2 of %3 photos, %4 of %5")
                       .arg(progress.albumName)
                       .arg(progress.itemsDone)
                       .arg(progress.itemsTotal)
                       .arg(words::bytes(progress.bytesDone), words::bytes(progress.bytesTotal));
    if (rate > 0) {
        const auto left = static_cast<double>(progress.bytesTotal - progress.bytesDone) / rate;
        text += Commands::tr(", %1/s, %2 left")
                    .arg(words::bytes(static_cast<qint64>(rate)),
                         words::duration(static_cast<qint64>(left) * 1000));
    }
    return text;
}

void ProgressLine::end()
{
    m_console.progress({});
}

} // namespace immirror
