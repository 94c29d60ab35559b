// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/relay.h"

#include <QNetworkReply>

namespace immirror {

Relay::Relay(const HttpDownload &source, Content content, BandwidthLimit *limit)
    : m_source(source)
    , m_content(std::move(content))
    , m_limit(limit)
    , m_at(m_content.begin)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(source.device(), &QIODevice::readyRead, this, [this] {
        if (!m_asleep)
            Q_EMIT readyRead();
    });
    // Once more at the source's end, so that a reader which waits for bytes learns of it.
    const auto *reply = qobject_cast<QNetworkReply *>(source.device());
    connect(reply, &QNetworkReply::finished, this, &QIODevice::readyRead, Qt::QueuedConnection);
}

qint64 Relay::bytesAvailable() const
{
    return std::min(m_source.device()->bytesAvailable(), m_content.length - m_at);
}

/// 0: not now; readyRead follows.
qint64 Relay::allowance(qint64 wanted)
{
    if (!m_limit)
        return wanted;
    if (m_content.prepaid > 0)
        return std::min(wanted, m_content.prepaid);
    const qint64 allowed = m_asleep ? 0 : m_limit->allowance(wanted);
    if (allowed == 0 && !m_asleep) {
        m_asleep = true;
        m_limit->wakeLater(this, [this] {
            m_asleep = false;
            Q_EMIT readyRead();
        });
    }
    return allowed;
}

qint64 Relay::keepFailure(const Result<qint64> &read)
{
    if (!read)
        m_failure = read.error();
    return read.value_or(-1);
}

/// Qt's network calls it, and lets no exception through.
qint64 Relay::readData(char *to, qint64 max)
{
    return keepFailure(guarded([&]() -> Result<qint64> { return readOn(to, max); }));
}

qint64 Relay::readOn(char *to, qint64 max)
{
    if (atEnd() || m_wrong || m_failure)
        return -1;
    const qint64 allowed = allowance(std::min(max, m_content.length - m_at));
    if (allowed == 0)
        return 0;
    const qint64 count = m_source.device()->read(to, allowed);
    if (count <= 0) // nothing yet, unless the source has ended
        return m_source.atEnd() ? -1 : 0;
    if (m_content.prepaid > 0)
        m_content.prepaid -= count;
    else if (m_limit)
        m_limit->spend(count);
    m_content.hash.add(QByteArrayView(to, count));
    m_at += count;
    m_wrong = atEnd() && !m_content.sha1.isEmpty() && m_content.hash.result() != m_content.sha1;
    return m_wrong ? -1 : count;
}

std::optional<Error> Relay::sourceFailure() const
{
    if (m_failure)
        return m_failure;
    if (const std::optional<Error> failure = m_source.failure())
        return failure;
    if (!atEnd() && m_source.atEnd())
        return Error{.kind = ErrorKind::ConnectionLost, .detail = QStringLiteral("ended early")};
    return {};
}

Task<Result<void>> Relay::skipTo(qint64 position, std::stop_token stop)
{
    co_return co_await readTo(
        position, [](QByteArrayView) {}, stop);
}

Task<Result<QByteArray>> Relay::takeRest(std::stop_token stop)
{
    QByteArray rest;
    rest.reserve(m_content.length - m_at);
    const auto done = co_await readTo(
        m_content.length, [&rest](QByteArrayView bytes) { rest += bytes; }, stop);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return rest;
}

Task<Result<void>> Relay::readTo(qint64 position, std::function<void(QByteArrayView)> each,
                                 std::stop_token stop)
{
    QByteArray scratch(qsizetype{64} * 1024, Qt::Uninitialized);
    while (m_at < position) {
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled);
        const qint64 count =
            read(scratch.data(), std::min<qint64>(scratch.size(), position - m_at));
        if (count < 0)
            co_return tl::unexpected(
                sourceFailure().value_or(Error{.kind = ErrorKind::ChecksumMismatch}));
        if (count > 0) {
            each(QByteArrayView(scratch.constData(), count));
            continue;
        }
        const auto more = std::make_shared<OneShot>();
        const QMetaObject::Connection connection =
            connect(this, &QIODevice::readyRead, this, [more] { more->fire(); });
        {
            const std::stop_callback onStop(stop, [more] { more->fire(); });
            co_await more->wait();
        }
        disconnect(connection);
    }
    co_return Result<void>();
}

RelayPart::RelayPart(Relay &relay, qint64 length, std::function<void(qint64)> moved)
    : m_relay(relay)
    , m_length(length)
    , m_moved(std::move(moved))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(&relay, &QIODevice::readyRead, this, &QIODevice::readyRead);
}

qint64 RelayPart::bytesAvailable() const
{
    return std::min(m_relay.bytesAvailable(), m_length - m_done);
}

qint64 RelayPart::readData(char *to, qint64 max)
{
    if (atEnd())
        return -1;
    const qint64 count = m_relay.read(to, std::min(max, m_length - m_done));
    if (count <= 0)
        return count;
    m_done += count;
    return m_relay.keepFailure(guarded([&]() -> Result<qint64> {
        m_moved(count);
        return count;
    }));
}

} // namespace immirror
