// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "tlsfront.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

bool TlsFront::listen(const QList<QSslCertificate> &chain, const QSslKey &key,
                      const QList<QSslCertificate> &clientAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!clientAuthorities.isEmpty()) {
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setCaCertificates(clientAuthorities);
        tls.setMissingCertificateIsFatal(true); // else Qt only hangs up, after the handshake
        tls.setHandshakeMustInterruptOnError(true);
    }
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server,
                     [this] { serve(); });
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl TlsFront::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void TlsFront::serve()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++passed;
        auto *behind = new QTcpSocket(client);
        behind->connectToHost(QHostAddress(QHostAddress::LocalHost),
                              static_cast<quint16>(m_behind.port()));
        const auto passOn = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to,
                             [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
                to->write(from->readAll());
                to->disconnectFromHost();
            });
        };
        passOn(client, behind);
        passOn(behind, client);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        behind->write(client->readAll()); // what came before
    }
}

} // namespace immirror::fakes
