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
        ~Turn() { m_gate.end(); }
        Turn(const Turn &) = delete;

    private:
        WriteGate &m_gate;
        AsyncMutex::Guard m_guard;
    };

    /// Held for as long as the write takes. Cancelled as soon as it is stopped; MinuteQuota or
    /// ConcurrentWrites, with retryAfter, where the wait would be longer than a run waits.
    [[nodiscard]] Task<Result<std::shared_ptr<Turn>>> enter(std::stop_token stop);

    /// What a program that died had asked Google for is done: it has been seen. Until it is, or
    /// must be, nothing else is written.
    void earlierWriteEnded() { m_quietUntil = {}; }
    /// When the write went out of which a program that died never heard; invalid: there is none.
    QDateTime leftOpenAt() const { return m_leftOpenAt; }

    /// Google has done a write.
    Result<void> passed();
    /// Google asks for a pause, in answer to a write or an upload: MinuteQuota or ConcurrentWrites.
    Result<void> refused(const Error &error);

private:
    void end();
    std::chrono::milliseconds wait() const;
    Error blocked(std::chrono::milliseconds wait) const;

    Clock &m_clock;
    std::optional<Pacing> m_pacing;
    AsyncMutex m_mutex;
    std::deque<std::chrono::milliseconds> m_recent; ///< the ends of writes, monotonic
    std::chrono::milliseconds m_quietUntil{};       ///< monotonic
    QDateTime m_leftOpenAt;
    qint64 m_row = 0;   ///< of the write that goes on
    int m_rung = 0;     ///< of the ladder of waits
    QDateTime m_freeAt; ///< UTC; invalid: now
};

} // namespace immirror
