// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/notify/notifier.h"

#include <QPointer>
#include <QSystemTrayIcon>

namespace immirror {

namespace {

/// Windows and macOS, through Qt. Compiled there only, and not tried on either yet. A click tells
/// nothing of what was clicked: it counts for the latest.
class TrayNotifier : public Notifier
{
public:
    explicit TrayNotifier(QSystemTrayIcon *tray)
        : m_tray(tray)
    {
        if (m_tray) {
            connect(m_tray, &QSystemTrayIcon::messageClicked, this,
                    [this] { Q_EMIT activated(m_latest); });
        }
    }

    void show(const Notification &notice) override
    {
        m_latest = notice.place;
        if (m_tray)
            m_tray->showMessage(notice.title, notice.body);
    }
    void withdraw(const QString &) override {} // cannot be done

private:
    QPointer<QSystemTrayIcon> m_tray;
    Place m_latest = Place::Window;
};

} // namespace

std::unique_ptr<Notifier> makeNotifier(QSystemTrayIcon *tray)
{
    return std::make_unique<TrayNotifier>(tray);
}

} // namespace immirror
