// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/request.h"

#include "base/bounds.h"
#include "base/privatefiles.h"

#include <QCoreApplication>

namespace immirror {

using namespace Qt::StringLiterals;

Request::Request(const Paths &paths, QJsonObject message)
    : m_address(Wire::addressOf(paths))
    , m_lockFile(Wire::lockOf(paths))
    , m_message(std::move(message))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(bounds::localPatience);
    connect(&m_patience, &QTimer::timeout, this, &Request::lose);
}

QJsonObject Request::toCarryOut(const Arguments &arguments, const QByteArray &secret,
                                bool isTerminal)
{
    return {{u"run"_s, jsonOf(arguments)},
            {u"secret"_s, QString::fromLatin1(secret.toBase64())},
            {u"terminal"_s, isTerminal}};
}

QJsonObject Request::toShow()
{
    // A desktop lets a window come to the front only with the token of who asked for it.
    return {{u"show"_s, true}, {u"token"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
}

void Request::start(Outlet &outlet)
{
    m_outlet = &outlet;
    if (m_address.isEmpty() || !isOwnSocket(m_address)) {
        QMetaObject::invokeMethod(this, &Request::lose, Qt::QueuedConnection);
        return;
    }
    auto *socket = new QLocalSocket;
    m_wire = new Wire(socket, m_lockFile);
    m_wire->setParent(this);
    connect(m_wire, &Wire::received, this, &Request::receive);
    connect(m_wire, &Wire::closed, this, &Request::lose);
    connect(socket, &QLocalSocket::errorOccurred, this, &Request::lose, Qt::QueuedConnection);
    m_patience.start();
    socket->connectToServer(m_address);
}

void Request::cancel()
{
    if (m_asked)
        m_wire->send({{u"cancel"_s, true}});
}

void Request::receive(const QJsonObject &message)
{
    if (m_over)
        return;
    if (!m_asked) {
        const bool shows = m_message.contains(u"show"_s); // which takes but a moment
        if (!shows)
            m_patience.stop();
        const QString version = message[u"version"_s].toString();
        const bool same = version == QCoreApplication::applicationVersion();
        if (!same && !shows) {
            m_over = true;
            Q_EMIT otherVersion(version);
        } else if (m_wire->send(m_message)) {
            m_asked = true;
        } else {
            lose();
        }
        return;
    }
    using enum Outlet::Stream;
    for (const auto &[key, stream] :
         {std::pair(u"out"_s, Out), {u"err"_s, Err}, {u"live"_s, Live}}) {
        if (message.contains(key))
            m_outlet->write(stream, message[key].toString());
    }
    if (message.contains(u"exit"_s) || message.contains(u"shown"_s)) {
        m_over = true;
        Q_EMIT ended(message[u"exit"_s].toInt());
    }
}

void Request::lose()
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    if (m_asked)
        Q_EMIT broken();
    else
        Q_EMIT unanswered();
}

} // namespace immirror
