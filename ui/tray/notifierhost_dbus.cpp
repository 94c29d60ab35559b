// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/tray/notifierhost_dbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;

} // namespace

NotifierHost::NotifierHost(QObject *parent)
    : QObject(parent)
    , m_watcher(service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &NotifierHost::ask);
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const QString &signal :
         {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(service, path, service, signal, this, SLOT(ask()));
    ask();
}

void NotifierHost::ask()
{
    // Must not start a watcher that is activatable but not up: the desktop does.
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << service << u"IsStatusNotifierHostRegistered"_s;
    call.setAutoStartService(false);
    const int question = ++m_question;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, question] {
        answer->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        set(reply.isValid() && reply.value().variant().toBool());
    });
}

void NotifierHost::set(bool there)
{
    if (m_there == there)
        return;
    m_there = there;
    Q_EMIT changed();
}

} // namespace immirror
