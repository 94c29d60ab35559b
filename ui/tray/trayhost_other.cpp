// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/tray/trayhost.h"

#include <QSystemTrayIcon>

namespace immirror {

/// Windows and macOS always have one. Compiled there only, and not tried on either yet.
class TrayHost::Search
{
};

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
}

TrayHost::TrayHost(Times, QObject *parent)
    : QObject(parent)
{
}

TrayHost::~TrayHost() = default;

bool TrayHost::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayHost::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isAvailable())
                Q_EMIT available();
            else
                Q_EMIT missing();
        },
        Qt::QueuedConnection);
}

} // namespace immirror
