// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/transferwatch.h"

#include "base/bounds.h"

#include <QFile>
#include <QNetworkAccessManager>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto verdictProperty = "immirror.verdict";
constexpr int ticksPerWindow = 12;
constexpr auto memoryPause = 250ms;

/// Bytes of memory that this process holds; 0 where the system does not say.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    constexpr qint64 page = 4096;
    return file.open(QIODevice::ReadOnly)
               ? file.readLine(200).split(' ').value(1).toLongLong() * page
               : 0;
}

bool hasHeaders(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

} // namespace

TransferWatch::TransferWatch(QNetworkReply *reply, const Limits &limits, const QIODevice *body)
    : QObject(reply)
    , m_reply(reply)
    , m_limits(limits)
    , m_body(body)
{
    enter(body && body->size() > 0 ? Phase::Sending : Phase::Waiting);
    connect(reply, &QNetworkReply::uploadProgress, this, &TransferWatch::onSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, &TransferWatch::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &TransferWatch::onReceived);
    connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
        if (m_phase == Phase::Receiving)
            m_bytes = received;
    });
    connect(reply, &QNetworkReply::finished, this, [this] {
        m_tick.stop();
        m_memoryTick.stop();
    });
    connect(&m_memoryTick, &QTimer::timeout, this, &TransferWatch::checkMemory);
    connect(&m_tick, &QTimer::timeout, this, &TransferWatch::onTick);
    m_tick.start(std::max<std::chrono::milliseconds>(1ms, limits.slow / ticksPerWindow));
}

TransferWatch::Verdict TransferWatch::verdictOn(const QNetworkReply *reply)
{
    return static_cast<Verdict>(reply->property(verdictProperty).toInt());
}

void TransferWatch::holdWhole(qint64 longest)
{
    m_longest = longest;
    if (m_phase == Phase::Receiving)
        checkAnnounced();
}

void TransferWatch::enter(Phase phase)
{
    m_phase = phase;
    m_inPhase.start();
    m_bytes = m_bytesBefore = 0;
    m_turn = 0ms;
    if (phase == Phase::Waiting && !m_body) {
        m_memoryBefore = 0;
        m_memoryTick.start(memoryPause);
    } else {
        m_memoryTick.stop();
    }
}

/// Qt 6.4 reads the body of a 401 and a 407 into memory before it tells anyone of the answer, and
/// without a limit. What comes meanwhile shows in the memory of the process alone.
void TransferWatch::checkMemory()
{
    const qint64 now = residentBytes();
    if (m_memoryBefore == 0)
        m_memoryBefore = now;
    else if (now - m_memoryBefore > bounds::memoryOfAnswer)
        end(Verdict::TooLong);
}

void TransferWatch::onSent(qint64 sent, qint64 total)
{
    if (m_phase != Phase::Sending)
        return;
    m_bytes = sent;
    if (total > 0 && sent >= total)
        enter(Phase::Waiting);
}

void TransferWatch::onHeaders()
{
    if (m_phase == Phase::Receiving || !hasHeaders(m_reply))
        return;
    enter(Phase::Receiving);
    checkAnnounced();
}

void TransferWatch::checkAnnounced()
{
    if (m_reply->operation() == QNetworkAccessManager::HeadOperation)
        return; // announces the length of what it does not send
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_longest && announced > *m_longest)
        end(Verdict::TooLong);
}

void TransferWatch::onReceived()
{
    // Progress is told ten times a second at most, in which a fast server sends a hundred
    // megabytes.
    if (m_longest && m_reply->bytesAvailable() > *m_longest)
        end(Verdict::TooLong);
}

/// Whether bytes would move now if the server moved them.
bool TransferWatch::isServersTurn() const
{
    if (m_phase == Phase::Sending)
        return m_body->bytesAvailable() > 0;
    return m_longest || m_reply->bytesAvailable() == 0;
}

void TransferWatch::onTick()
{
    if (m_phase == Phase::Waiting) {
        if (std::chrono::milliseconds(m_inPhase.elapsed()) > m_limits.silence)
            end(Verdict::TimedOut);
        return;
    }
    if (m_phase == Phase::Receiving && m_longest &&
        std::chrono::milliseconds(m_inPhase.elapsed()) > bounds::answerTime) {
        end(Verdict::TooSlow);
        return;
    }
    if (isServersTurn())
        m_turn += m_tick.intervalAsDuration();
    // Google stalls for minutes now and then (google-photos.md, B4).
    const auto window =
        m_phase == Phase::Sending ? std::max(m_limits.slow, m_limits.silence) : m_limits.slow;
    if (m_turn < window)
        return;
    const qint64 expected = bounds::slowestRate * window.count() / 1000;
    if (m_bytes - m_bytesBefore < expected) {
        end(Verdict::TooSlow);
        return;
    }
    m_bytesBefore = m_bytes;
    m_turn = 0ms;
}

void TransferWatch::end(Verdict verdict)
{
    m_tick.stop();
    m_memoryTick.stop();
    m_reply->setProperty(verdictProperty, static_cast<int>(verdict));
    // Through the event loop: this may be inside a signal of the reply.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

} // namespace immirror
