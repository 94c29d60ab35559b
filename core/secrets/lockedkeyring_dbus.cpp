// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/lockedkeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

// The Secret Service specification.

namespace immirror {

using namespace Qt::StringLiterals;

Task<bool> isLockedInKeyring(QString service, QString key)
{
    // Works on a locked keyring, and asks nobody for a password.
    QDBusMessage search =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    const QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, key}};
    QDBusArgument argument;
    argument << attributes;
    search << QVariant::fromValue(argument);

    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(search);
    QDBusPendingCallWatcher watcher(pending);
    const auto done = std::make_shared<OneShot>();
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [done] { done->fire(); });
    if (!watcher.isFinished())
        co_await done->wait();
    const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found = watcher;
    co_return found.isValid() && found.argumentAt<0>().isEmpty() &&
        !found.argumentAt<1>().isEmpty();
}

} // namespace immirror
