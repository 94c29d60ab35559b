// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/sha1.h"
#include "net/bandwidth.h"
#include "net/httpclient.h"

#include <QIODevice>

#include <functional>

namespace immirror {

/// An original on its way from Immich's socket into Google's: passes bytes on as they come, holds
/// none, and hashes them. Ends with the original, or with a read error if the source breaks. Read
/// it through RelayPart, or with skip().
class Relay : public QIODevice
{
    Q_OBJECT

public:
    struct Content
    {
        qint64 begin = 0;  ///< where the source begins, bytes
        qint64 length = 0; ///< of the whole original
        Sha1 hash = {};    ///< of what is before `begin`
        /// 20 bytes, of the whole original. Where they turn out to be others, its last bytes are
        /// not passed on: what is sent stays incomplete. Empty: nobody knows.
        QByteArray sha1 = {};
        qint64 prepaid = 0; ///< bytes from `begin` on that the limit need not be asked for
    };

    /// `source` must outlive this. `limit`, where there is one, says how fast bytes may pass.
    Relay(const HttpDownload &source, Content content, BandwidthLimit *limit = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_at >= m_content.length; }

    const Sha1 &hash() const { return m_content.hash; }
    bool isWrong() const { return m_wrong; } ///< all was read, and is not what was promised
    /// Why the source ended early, if it did, or why reading from it failed.
    std::optional<Error> sourceFailure() const;
    /// What was read, or -1 for an error, after which nothing more is read.
    qint64 keepFailure(const Result<qint64> &read);

    /// Reads on to there without passing it on.
    [[nodiscard]] Task<Result<void>> skipTo(qint64 position, std::stop_token stop);
    /// Reads on to its end, and holds all of that.
    [[nodiscard]] Task<Result<QByteArray>> takeRest(std::stop_token stop);

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readOn(char *to, qint64 max);
    qint64 allowance(qint64 wanted);
    Task<Result<void>> readTo(qint64 position, std::function<void(QByteArrayView)> each,
                              std::stop_token stop);

    const HttpDownload &m_source;
    Content m_content;
    BandwidthLimit *const m_limit;
    bool m_asleep = false; ///< until the limit says that it is our turn
    bool m_wrong = false;
    std::optional<Error> m_failure; ///< an exception while it was read
    qint64 m_at;
};

/// The next bytes of a relay, as the body of one request.
class RelayPart : public QIODevice
{
    Q_OBJECT

public:
    /// `moved` is told of every batch of bytes that went through. `relay` must outlive this.
    RelayPart(Relay &relay, qint64 length, std::function<void(qint64)> moved);
    bool isSequential() const override { return true; }
    qint64 size() const override { return m_length; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_done >= m_length; }

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Relay &m_relay;
    const qint64 m_length;
    const std::function<void(qint64)> m_moved;
    qint64 m_done = 0;
};

} // namespace immirror
