// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fakegoogle.h"

#include <QCryptographicHash>
#include <QSet>

namespace immirror {

/// Counts the bytes of photos that reach Google, request by request, whole or cut off by a kill.
///
/// An upload request is IN FLIGHT at a kill when its bytes began to arrive and nobody could keep
/// what they gave:
///  - a request that had not come in whole;
///  - a raw upload that had, and whose token the dead program had not yet written into its ledger
///    (the answer was on its way, or lost with the program).
/// Not in flight is what arrived of a resumable upload: Google holds it, and says so when asked. As
/// the program sends at most `transfer.parallel` at once, and begins no next one before the token
/// of the last is in the ledger, so many can be in flight and not more.
///
/// The claim: bytes received in all - bytes of all photos <= bytes in flight at the kills.
class SentBytes
{
public:
    struct InFlight
    {
        int requests = 0;
        qint64 bytes = 0;
    };

    explicit SentBytes(fakes::FakeGoogle &google)
    {
        google.http().onBody = [this, next = google.http().onBody](const fakes::HttpRequest &head,
                                                                   QByteArrayView bytes) {
            if (isUpload(head))
                count(head, bytes.size());
            return next(head, bytes);
        };
    }

    /// To be called for every request that came in whole.
    void arrived(const fakes::HttpRequest &request)
    {
        if (!isUpload(request) || !m_open.contains(request.connection))
            return;
        Sent sent = m_open.take(request.connection);
        if (sent.bytes == 0) // the beginning of a resumable upload, or a question about one
            return;
        if (!sent.resumable)
            sent.sha1 = QCryptographicHash::hash(request.body, QCryptographicHash::Sha1).toBase64();
        m_whole.append(sent);
    }

    /// What was in flight when the program died, of which Google has heard the last. `kept`: base64
    /// SHA-1 of what the ledger has a token or a media item for.
    InFlight atKill(const QSet<QByteArray> &kept)
    {
        InFlight lost;
        const auto add = [&](const Sent &sent) {
            ++lost.requests;
            lost.bytes += sent.bytes;
        };
        for (const Sent &sent : std::as_const(m_open)) {
            if (sent.bytes > 0 && !sent.resumable)
                add(sent);
        }
        for (const Sent &sent : std::as_const(m_whole)) {
            if (!sent.sha1.isEmpty() && !kept.contains(sent.sha1))
                add(sent);
        }
        m_open.clear();
        m_whole.clear();
        return lost;
    }

    qint64 total() const { return m_total; }

    static bool isUpload(const fakes::HttpRequest &request)
    {
        return request.path == QLatin1StringView("/v1/uploads");
    }

private:
    static bool isResumable(const fakes::HttpRequest &request)
    {
        return !request.queryValue(u"upload_id").isEmpty();
    }

    struct Sent
    {
        qint64 bytes = 0;
        bool resumable = false;
        QByteArray sha1; ///< of a raw upload that came in whole
    };

    void count(const fakes::HttpRequest &head, qint64 bytes)
    {
        Sent &sent = m_open[head.connection];
        sent.bytes += bytes;
        sent.resumable = isResumable(head);
        m_total += bytes;
    }

    QHash<int, Sent> m_open; ///< by connection
    QList<Sent> m_whole;     ///< of the program that runs now
    qint64 m_total = 0;
};

} // namespace immirror
