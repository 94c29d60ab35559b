// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslServer>
#include <QUrl>

namespace immirror::fakes {

// Stands in front of a stand-in on this computer, as a reverse proxy does: speaks TLS with those
// who come, and passes on what they say. Driven by the event loop of its thread.
class TlsFront
{
public:
    explicit TlsFront(const QUrl &behind)
        : m_behind(behind)
    {
    }

    // Sends the certificates of `chain`, its own first. With `clientAuthorities` it lets nobody
    // pass who shows no certificate that one of these signed, and says so with TLS's own alerts.
    bool listen(const QList<QSslCertificate> &chain, const QSslKey &key,
                const QList<QSslCertificate> &clientAuthorities = {});
    QUrl url() const;
    int passed = 0; // connections that it let pass

private:
    void serve();

    const QUrl m_behind;
    QSslServer m_server;
};

} // namespace immirror::fakes
