// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>

namespace immirror::fakes {

// A proxy for HTTP (whole requests and CONNECT) and SOCKS5, on 127.0.0.1. Whatever host it is
// asked for, it leads to one port of this computer: so names can be used that lead nowhere without
// it.
class ProxyStandIn : public QObject
{
    Q_OBJECT

public:
    explicit ProxyStandIn(quint16 target);

    quint16 port() const { return m_server.serverPort(); }

    QByteArray user; // empty: lets everybody through
    QByteArray password;
    QStringList
        asked; // what it let through: "GET http://a.test/x", "CONNECT a.test:443", "SOCKS5 …"
    int refused = 0; // how often it did not

private:
    friend class ProxyConnection;
    const quint16 m_target;
    QTcpServer m_server;
};

} // namespace immirror::fakes
