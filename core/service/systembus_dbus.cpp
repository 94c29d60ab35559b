// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/systembus.h"

#include "base/bounds.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QUrl>

#include <unistd.h>

// The D-Bus specification: "Server Addresses" and "Authentication Protocol".

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Of the first address, if it is a socket's; empty for others.
QString socketOf(const QString &addresses, bool *isAbstract)
{
    const QString first = addresses.section(u';', 0, 0);
    if (!first.startsWith("unix:"_L1))
        return {};
    for (const QString &pair : first.mid(5).split(u',')) {
        const QString key = pair.section(u'=', 0, 0);
        *isAbstract = key == "abstract"_L1;
        if (*isAbstract || key == "path"_L1)
            return QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
    }
    return {};
}

} // namespace

bool doesSystemBusAnswer()
{
    bool isAbstract = false;
    const QString socket =
        socketOf(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS",
                                      u"unix:path=/var/run/dbus/system_bus_socket"_s),
                 &isAbstract);
    if (socket.isEmpty())
        return true;
    QLocalSocket bus;
    if (isAbstract)
        bus.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    const QDeadlineTimer patience(bounds::busPatience);
    bus.connectToServer(socket);
    if (!bus.waitForConnected(static_cast<int>(patience.remainingTime())))
        return bus.error() != QLocalSocket::SocketTimeoutError; // at once: there is none
    bus.write(QByteArray("\0AUTH EXTERNAL ", 15) + QByteArray::number(getuid()).toHex() + "\r\n");
    return bus.waitForReadyRead(static_cast<int>(patience.remainingTime())) ||
           bus.error() != QLocalSocket::SocketTimeoutError;
}

} // namespace immirror
