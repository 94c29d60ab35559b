// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "proxystandin.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

class ProxyConnection : public QObject
{
public:
    ProxyConnection(QTcpSocket *client, ProxyStandIn *proxy)
        : QObject(client)
        , m_client(client)
        , m_proxy(proxy)
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    using Step = bool (ProxyConnection::*)();

    // Each step takes what it knows from the front, or waits for more of it.
    void read()
    {
        m_read += m_client->readAll();
        while (!m_upstream && !m_read.isEmpty() && (this->*m_step)()) {
        }
        if (m_upstream) {
            m_upstream->write(std::exchange(m_read, {}));
        }
    }

    bool first()
    {
        m_step = m_read.front() == '\x05' ? &ProxyConnection::greeting : &ProxyConnection::http;
        return true;
    }

    // --- HTTP

    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name + ':')) {
                return line.mid(name.size() + 1).trimmed();
            }
        }
        return {};
    }

    bool http()
    {
        const qsizetype end = m_read.indexOf("\r\n\r\n");
        const QByteArray head = m_read.left(end);
        const qsizetype length = header(head, "content-length").toLongLong();
        if (end < 0 || m_read.size() < end + 4 + length) {
            return false;
        }
        const QByteArray body = m_read.mid(end + 4, length);
        m_read.remove(0, end + 4 + length);
        const QByteArray wanted = "Basic " + (m_proxy->user + ':' + m_proxy->password).toBase64();
        if (!m_proxy->user.isEmpty() && header(head, "proxy-authorization") != wanted) {
            ++m_proxy->refused;
            m_client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                            "Basic realm=\"stand-in\"\r\nContent-Length: 0\r\n\r\n");
            return true;
        }
        const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
        m_proxy->asked << QString::fromLatin1(line.value(0) + ' ' + line.value(1));
        if (line.value(0) == "CONNECT") {
            m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            lead({});
            return true;
        }
        const QUrl url = QUrl::fromEncoded(line.value(1));
        QByteArray request =
            line.value(0) + ' ' +
            url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment) +
            " HTTP/1.1\r\nConnection: close\r\n";
        for (const QByteArray &other : head.split('\n').mid(1)) {
            const QByteArray lower = other.toLower();
            if (!lower.startsWith("proxy-") && !lower.startsWith("connection:")) {
                request += other.trimmed() + "\r\n";
            }
        }
        lead(request + "\r\n" + body);
        return true;
    }

    // --- SOCKS5 (RFC 1928, RFC 1929)

    bool greeting()
    {
        if (m_read.size() < 2 || m_read.size() < 2 + m_read.at(1)) {
            return false;
        }
        const QByteArray methods = m_read.mid(2, m_read.at(1));
        m_read.remove(0, 2 + methods.size());
        const char method = m_proxy->user.isEmpty() ? '\x00' : '\x02';
        if (!methods.contains(method)) {
            ++m_proxy->refused;
            m_client->write("\x05\xff", 2);
            m_client->disconnectFromHost();
            return false;
        }
        m_client->write(QByteArray("\x05") + method);
        m_step = method == '\x02' ? &ProxyConnection::password : &ProxyConnection::request;
        return true;
    }

    bool password()
    {
        const qsizetype userEnd = 2 + (m_read.size() > 1 ? m_read.at(1) : 0);
        if (m_read.size() <= userEnd || m_read.size() < userEnd + 1 + m_read.at(userEnd)) {
            return false;
        }
        const QByteArray user = m_read.mid(2, userEnd - 2);
        const QByteArray password = m_read.mid(userEnd + 1, m_read.at(userEnd));
        m_read.remove(0, userEnd + 1 + password.size());
        if (user != m_proxy->user || password != m_proxy->password) {
            ++m_proxy->refused;
            m_client->write("\x01\x01", 2);
            m_client->disconnectFromHost();
            return false;
        }
        m_client->write(QByteArray("\x01\x00", 2));
        m_step = &ProxyConnection::request;
        return true;
    }

    bool request()
    {
        if (m_read.size() < 5 || m_read.size() < 7 + m_read.at(4)) {
            return false;
        }
        const QByteArray host = m_read.mid(5, m_read.at(4)); // its kind is 3: a name
        m_read.remove(0, 7 + host.size());
        m_proxy->asked << u"SOCKS5 "_s + QString::fromLatin1(host);
        m_client->write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        lead({});
        return true;
    }

    // From here on bytes just pass.
    void lead(const QByteArray &start)
    {
        m_upstream = new QTcpSocket(this);
        m_upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->m_target);
        m_upstream->write(start);
        connect(m_upstream, &QTcpSocket::readyRead, this,
                [this] { m_client->write(m_upstream->readAll()); });
        connect(m_upstream, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
    }

    QTcpSocket *m_client;
    QTcpSocket *m_upstream = nullptr;
    ProxyStandIn *m_proxy;
    QByteArray m_read;
    Step m_step = &ProxyConnection::first;
};

ProxyStandIn::ProxyStandIn(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            new ProxyConnection(client, this); // belongs to its socket, and that to the server
        }
    });
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

} // namespace immirror::fakes
