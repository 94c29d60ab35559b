// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QHash>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace immirror {

/// The way out of this computer.
struct ProxyChoice
{
    enum Way {
        Direct,
        System, ///< as the system and the variable no_proxy say for each address
        Http,
        Socks5,
    } way = Direct;
    // Of Http and Socks5; user and password may be empty
    QString host = {};
    quint16 port = 0;
    QString user = {};
    QString password = {};
};

/// Tells QNetworkAccessManager which way to go. What is on this computer itself is always reached
/// directly. Belongs to one thread.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(ProxyChoice choice);

    /// Must be awaited before a request to `url`. Finding out what the system wants may take
    /// seconds (a script from the network, a question to the desktop), and would stop the thread:
    /// it is done on another, and remembered.
    [[nodiscard]] Task<void> learn(QUrl url);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const ProxyChoice m_choice;
    QHash<QString, QList<QNetworkProxy>> m_ofSystem; ///< by scheme, host and port
};

} // namespace immirror
