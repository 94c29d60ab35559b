// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace immirror {

/// Lets bytes pass at a limited rate: a bucket that fills with time, holds a quarter of a second's
/// worth and begins empty. All transfers draw from the same one, and take turns. It wakes up ten
/// times a second while somebody waits, and not at all otherwise. Belongs to one thread; the clock
/// outlives it, and it outlives whoever draws from it.
class BandwidthLimit : public QObject
{
    Q_OBJECT

public:
    explicit BandwidthLimit(Clock &clock, qint64 bytesPerSecond = 0);

    /// 0: no limit. Counts from now on, for transfers that go on too.
    void setRate(qint64 bytesPerSecond);
    bool isSet() const { return m_rate > 0; }

    /// How many of so many bytes may pass now. Whoever gets none calls wakeLater().
    qint64 allowance(qint64 wanted);
    void spend(qint64 bytes);
    /// What a download takes in before anyone reads it: the kernel's first window and Qt's buffer
    /// (measured). At a low rate that is many seconds' worth for six that begin together.
    static constexpr qint64 intake = qint64{96} * 1024;
    /// Before a download of so many bytes begins (negative: nobody knows): waits until its intake
    /// may pass, and draws that. So many of its bytes are not to be spent again. One after the
    /// other; at rates at which it does not matter, at once, and 0. Ends early when stopped.
    [[nodiscard]] Task<qint64> prepay(qint64 length, std::stop_token stop);

    /// Calls `wake` once, when there may be something and it is the sleeper's turn; not if the
    /// sleeper is gone by then.
    void wakeLater(const QObject *sleeper, std::function<void()> wake);

private:
    struct Sleeper
    {
        QPointer<const QObject> who;
        std::function<void()> wake;
    };
    void refill();
    void tickLater();
    void tick();

    Clock &m_clock;
    qint64 m_rate;
    double m_bytes = 0;
    std::chrono::milliseconds m_filledAt;
    std::deque<Sleeper> m_sleepers;
    AsyncMutex m_prepaying;
    bool m_ticking = false;
};

} // namespace immirror
