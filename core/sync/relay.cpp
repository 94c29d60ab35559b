// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/relay.h"

#include <QNetworkReply>

namespace immirror {

Relay::Relay(const HttpDownload &source, qint64 length, std::function<void(qint64)> moved,
             BandwidthLimit *limit)
    : m_source(source)
    , m_length(length)
    , m_moved(std::move(moved))
    , m_limit(limit)
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
    return std::min(m_source.device()->bytesAvailable(), m_length - m_done);
}

/// 0: not now; readyRead follows.
qint64 Relay::allowance(qint64 wanted)
{
    if (!m_limit)
        return wanted;
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

qint64 Relay::readData(char *to, qint64 max)
{
    if (atEnd())
        return -1;
    const qint64 allowed = allowance(std::min(max, m_length - m_done));
    if (allowed == 0)
        return 0;
    const qint64 count = m_source.device()->read(to, allowed);
    if (count <= 0) // nothing yet, unless the source has ended
        return m_source.atEnd() ? -1 : 0;
    if (m_limit)
        m_limit->spend(count);
    m_hash.addData(QByteArrayView(to, count));
    m_done += count;
    m_moved(count);
    return count;
}

QString Relay::sha1() const
{
    return QString::fromLatin1(m_hash.result().toBase64());
}

std::optional<Error> Relay::sourceFailure() const
{
    if (const std::optional<Error> failure = m_source.failure())
        return failure;
    if (!complete() && m_source.atEnd())
        return Error{.kind = ErrorKind::ConnectionLost, .detail = QStringLiteral("ended early")};
    return {};
}

} // namespace immirror
