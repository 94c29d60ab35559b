// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <optional>

namespace immirror {

/// Ends a reply whose server would keep it going without end: by sending or taking a byte now and
/// then, by headers that never end, or by an answer that is longer than allowed. Qt's own limit to
/// silence restarts with every byte. Belongs to the reply, and lives as long as the reply.
///
/// Only the server's own time counts. While an answer waits in the reply's buffer to be read, or an
/// upload waits for bytes from its source, it is our turn, whatever the reason: a bandwidth limit,
/// or the other server.
class TransferWatch : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds silence; ///< from the request's last byte to the answer's headers
        std::chrono::milliseconds slow;    ///< over which bounds::slowestRate is measured
    };
    /// `body` is the device that is sent, if there is one; it outlives the reply.
    TransferWatch(QNetworkReply *reply, const Limits &limits, const QIODevice *body = nullptr);

    /// The answer is held whole: at most so many bytes, within bounds::answerTime. Without this it
    /// is read as it comes, and may be long.
    void holdWhole(qint64 longest);

    enum class Verdict { None, TimedOut, TooSlow, TooLong };
    /// Why the watch ended the reply, if it did.
    static Verdict verdictOn(const QNetworkReply *reply);

private:
    enum class Phase { Sending, Waiting, Receiving };
    void enter(Phase phase);
    void onSent(qint64 sent, qint64 total);
    void onHeaders();
    void checkAnnounced();
    void onReceived();
    void onTick();
    void checkMemory();
    bool isServersTurn() const;
    void end(Verdict verdict);

    QNetworkReply *const m_reply;
    const Limits m_limits;
    const QIODevice *const m_body;
    std::optional<qint64> m_longest; ///< bytes of an answer that is held whole
    QTimer m_tick;
    QTimer m_memoryTick;
    qint64 m_memoryBefore = 0; ///< bytes of the process, when the waiting began
    QElapsedTimer m_inPhase;
    Phase m_phase = Phase::Waiting;
    qint64 m_bytes = 0;                  ///< that moved in this phase
    qint64 m_bytesBefore = 0;            ///< the same, when the measuring began
    std::chrono::milliseconds m_turn{0}; ///< of the server, since then
};

} // namespace immirror
