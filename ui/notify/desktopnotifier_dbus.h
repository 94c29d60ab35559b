// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notify/notifier.h"

#include <QDBusConnection>
#include <QHash>

class QDBusMessage;

namespace immirror {

/// The Desktop Notifications Specification. Nothing here waits; without a daemon every call fails,
/// and that is all.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    DesktopNotifier();

    void show(const Notification &notice) override;
    void withdraw(const QString &cause) override;

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token); ///< just before the action
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        QString cause;
        Place place;
    };
    uint idOf(const QString &cause) const;
    void send(const Notification &notice);
    template<typename T, typename Then> void call(const QDBusMessage &message, Then then);

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    std::optional<bool> m_readsMarkup; ///< nothing: not asked yet
    QHash<uint, Shown> m_shown;        ///< by the daemon's id
    QByteArray m_token;
};

} // namespace immirror
