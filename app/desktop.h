// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance.h"
#include "ui/desktop/keepawake.h"
#include "ui/desktop/newversion.h"
#include "ui/notify/notifications.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/trayhost.h"
#include "ui/tray/trayicon.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/setupwizard.h"

#include <QPointer>

namespace immirror {

/// The tray application: the one place where its objects are made and wired. Windows are made when
/// they are wanted and deleted when they are closed. Belongs to the application's thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `instance` and `settings` outlive it.
    Desktop(SyncService::Options options, Settings &settings, Instance &instance, bool hidden);
    ~Desktop() override;

    void begin();
    /// Ends what goes on cleanly, then the program.
    void quit();

private:
    void firstLook();
    void meetTray();
    void doWithoutTray();
    void startWork();
    void openPlace(Place place);

    MainWindow &window();
    void showWindow();
    void showPage(MainWindow::Page page);
    void showSetup();
    void showSettings(SettingsDialog::Page page);
    void onSetupEnded(int result);
    void onNewVersion(const QVersionNumber &version, bool news);
    void onCarriedOut(const Arguments &arguments);

    void stayInSight();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void minimiseInsteadOfClosing();

    Settings &m_settings;
    Instance &m_instance;
    const bool m_hidden; ///< no window at the start
    SyncService m_service;
    KeepAwake m_keepAwake;
    NewVersion m_newVersion;
    TrayHost m_trayHost;
    std::unique_ptr<TrayIcon> m_tray; ///< from the first time that there is a tray
    std::unique_ptr<Notifications> m_notifications;
    QPointer<MainWindow> m_window;
    QPointer<SetupWizard> m_wizard;
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_looked = false;
    bool m_withoutTray = false; ///< for certain
    bool m_quitting = false;
};

/// The tray application, from its start to its end; the exit code. Where one runs already, that
/// one shows its window.
int runDesktop(int argc, char *argv[]);

} // namespace immirror
