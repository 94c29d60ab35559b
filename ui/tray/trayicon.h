// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/look/statelook.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QSystemTrayIcon>

namespace immirror {

/// The icon in the tray: the state as a picture, in words as its tooltip, and a menu with
/// everything, because some desktops show nothing else. It changes only when the core says that
/// something has; it has no timer. Make it after TrayHost::available(), never before.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(SyncService &service, const Settings &settings, QObject *parent = nullptr);

    QMenu &menu() { return m_menu; }
    QSystemTrayIcon &icon() { return m_icon; }

Q_SIGNALS:
    void openRequested();
    void problemsRequested();
    void settingsRequested();
    void setupRequested();
    void quitRequested();

private:
    void fillMenu();
    void update();
    void updateProgress();
    void updateStatus();
    void updateMenu();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    QAction *add(QMenu &menu, const QString &name, const QString &text);

    SyncService &m_service;
    const Settings &m_settings;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::optional<std::pair<State, TrayIconStyle>> m_shown;
    QElapsedTimer m_sinceProgress; ///< a panel need not hear of each photo
    QAction *m_status = nullptr;
    QAction *m_reason = nullptr;
    QAction *m_setUp = nullptr;
    QAction *m_syncNow = nullptr;
    QAction *m_cancelSync = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_open = nullptr;
    QAction *m_problems = nullptr;
};

} // namespace immirror
