// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "store/pacing.h"

#include <deque>

namespace immirror {

/// Google allows one write at a time per user and 30 a minute, and punishes more (google-photos.md,
/// B4, E): every write goes through here, in the order of asking. A burst at first is fine.
class WriteGate
{
public:
    static constexpr int perMinute = 30;
    static constexpr std::chrono::seconds window{61}; ///< a little over, for clocks that differ

    explicit WriteGate(Clock &clock)
        : m_clock(clock)
    {
    }

    /// What earlier runs, also of other processes, met counts from now on, and what this one meets
    /// is kept for later ones. `tryAtOnce`: writes are free, whatever was said earlier.
    Result<void> remember(const Pacing &pacing, bool tryAtOnce);

    class Turn
    {
    public:
        Turn(WriteGate &gate, AsyncMutex::Guard guard)
            : m_gate(gate)
            , m_guard(std::move(guard))
        {
        }
        ~Turn() { m_gate.m_recent.back() = m_gate.m_clock.monotonic(); } // Google may count late
        Turn(const Turn &) = delete;

    private:
        WriteGate &m_gate;
        AsyncMutex::Guard m_guard;
    };

    /// Held for as long as the write takes. Cancelled as soon as it is stopped; MinuteQuota or
    /// ConcurrentWrites, with retryAfter, where the wait would be longer than a run waits.
    [[nodiscard]] Task<Result<std::shared_ptr<Turn>>> enter(std::stop_token stop);

    /// The program that wrote last was killed: Google may still be at what it asked for.
    void earlierWriteMayGoOn();
    /// It is not: what it was to do has been seen.
    void earlierWriteEnded() { m_quietUntil = {}; }

    /// Google has done a write.
    Result<void> passed();
    /// Google asks for a pause, in answer to a write or an upload: MinuteQuota or ConcurrentWrites.
    Result<void> refused(const Error &error);

private:
    std::chrono::milliseconds wait() const;
    Error blocked(std::chrono::milliseconds wait) const;

    Clock &m_clock;
    std::optional<Pacing> m_pacing;
    AsyncMutex m_mutex;
    std::deque<std::chrono::milliseconds> m_recent; ///< the ends of writes, monotonic
    std::chrono::milliseconds m_quietUntil{};       ///< monotonic
    int m_rung = 0;                                 ///< of the ladder of waits
    QDateTime m_freeAt;                             ///< UTC; invalid: now
};

} // namespace immirror
