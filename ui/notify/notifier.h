// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notify/notices.h"

#include <QObject>

class QSystemTrayIcon;

namespace immirror {

/// Shows notices the platform's way, and silently does not where there is none.
class Notifier : public QObject
{
    Q_OBJECT

public:
    virtual void show(const Notification &notice) = 0;
    /// What it is about is over.
    virtual void withdraw(const QString &cause) = 0;

Q_SIGNALS:
    void activated(immirror::Place place); ///< clicked

protected:
    using QObject::QObject;
};

/// Where notifications belong to the tray icon (Windows, macOS), it is that of `tray`, which may be
/// gone; elsewhere it is not used.
std::unique_ptr<Notifier> makeNotifier(QSystemTrayIcon *tray);

} // namespace immirror
