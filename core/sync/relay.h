// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/bandwidth.h"
#include "net/httpclient.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <functional>

namespace immirror {

/// An original on its way from Immich's socket into Google's: passes bytes on as they come, holds
/// none, and hashes them. Ends at `length` bytes, or with a read error if the source breaks.
class Relay : public QIODevice
{
    Q_OBJECT

public:
    /// `source` must outlive this; `moved` is told of every batch of bytes that went through.
    /// `limit`, where there is one, says how fast they may.
    Relay(const HttpDownload &source, qint64 length, std::function<void(qint64)> moved,
          BandwidthLimit *limit = nullptr);

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_length; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_done >= m_length; }

    /// Base64, as Immich writes it; of all that went through.
    QString sha1() const;
    bool complete() const { return m_done == m_length; }
    /// Why the source ended early, if it did.
    std::optional<Error> sourceFailure() const;

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 allowance(qint64 wanted);

    const HttpDownload &m_source;
    const qint64 m_length;
    const std::function<void(qint64)> m_moved;
    BandwidthLimit *const m_limit;
    bool m_asleep = false; ///< until the limit says that it is our turn
    qint64 m_done = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace immirror
