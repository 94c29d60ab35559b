// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/relay.h"

#include <QNetworkReply>

namespace immirror {

Relay::Relay(const HttpDownload &source, qint64 length, std::function<void(qint64)> moved)
    : m_source(source)
    , m_length(length)
    , m_moved(std::move(moved))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(source.device(), &QIODevice::readyRead, this, &QIODevice::readyRead);
    // Once more at the source's end, so that a reader which waits for bytes learns of it.
    const auto *reply = qobject_cast<QNetworkReply *>(source.device());
    connect(reply, &QNetworkReply::finished, this, &QIODevice::readyRead, Qt::QueuedConnection);
}

qint64 Relay::bytesAvailable() const
{
    return std::min(m_source.device()->bytesAvailable(), m_length - m_done);
}

qint64 Relay::readData(char *to, qint64 max)
{
    if (atEnd())
        return -1;
    const qint64 count = m_source.device()->read(to, std::min(max, m_length - m_done));
    if (count <= 0) // nothing yet, unless the source has ended
        return m_source.atEnd() ? -1 : 0;
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
