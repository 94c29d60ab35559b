// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include "app/start.h"
#include "ui/window/webpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QTimer>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Desktop::Desktop(SyncService::Options options, Settings &settings, Instance &instance, bool hidden)
    : m_settings(settings)
    , m_instance(instance)
    , m_hidden(hidden)
    , m_service(std::move(options))
    , m_keepAwake(m_service, m_settings)
    , m_newVersion(m_service, m_settings,
                   QVersionNumber::fromString(QCoreApplication::applicationVersion()))
{
    connect(&m_service, &SyncService::changed, this, &Desktop::firstLook);
    connect(&m_service, &SyncService::ended, qApp, &QCoreApplication::quit);
    connect(&m_trayHost, &TrayHost::available, this, &Desktop::meetTray);
    connect(&m_trayHost, &TrayHost::missing, this, &Desktop::doWithoutTray);
    connect(&m_trayHost, &TrayHost::gone, this, [this] {
        // A panel that starts anew is back in a moment.
        QTimer::singleShot(10s, this, [this] {
            if (!m_trayHost.isAvailable())
                doWithoutTray();
        });
    });
    connect(&m_instance, &Instance::showRequested, this, [this](const QString &token) {
        // Wayland: who asked hands over the right to come to the front.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        showWindow();
        qunsetenv("XDG_ACTIVATION_TOKEN");
    });
    connect(&m_newVersion, &NewVersion::found, this, &Desktop::onNewVersion);
    connect(&m_instance, &Instance::carriedOut, this, &Desktop::onCarriedOut);
}

Desktop::~Desktop()
{
    delete m_wizard;
    delete m_settingsDialog;
    delete m_window;
}

void Desktop::begin()
{
    m_instance.serve(m_service);
    m_trayHost.start();
}

/// Once it is clear where it can be told what comes of it.
void Desktop::startWork()
{
    if (m_notifications || m_quitting)
        return;
    m_notifications = std::make_unique<Notifications>(
        m_service, m_settings, makeNotifier(m_tray ? &m_tray->icon() : nullptr));
    connect(m_notifications.get(), &Notifications::activated, this, &Desktop::openPlace);
    m_service.begin();
}

void Desktop::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    // Not at once: one of them may be what asks for it.
    if (m_window)
        m_window->close();
    for (QWidget *window :
         {static_cast<QWidget *>(m_wizard), static_cast<QWidget *>(m_settingsDialog)}) {
        if (window) {
            window->hide();
            window->deleteLater();
        }
    }
    if (m_tray) {
        m_tray->disconnect(this);
        m_service.disconnect(m_tray.get());
        m_tray->menu().setEnabled(false);
        m_tray->icon().setToolTip(tr("Immirror is ending…"));
    }
    m_instance.cancelAll();
    m_service.shutDown();
}

/// The first snapshot tells whether anything is set up.
void Desktop::firstLook()
{
    if (std::exchange(m_looked, true))
        return;
    if (!m_hidden)
        showWindow();
}

void Desktop::meetTray()
{
    m_withoutTray = false;
    if (m_tray)
        return;
    m_tray = std::make_unique<TrayIcon>(m_service, m_settings);
    connect(m_tray.get(), &TrayIcon::openRequested, this, &Desktop::showWindow);
    connect(m_tray.get(), &TrayIcon::problemsRequested, this,
            [this] { showPage(MainWindow::Page::Problems); });
    connect(m_tray.get(), &TrayIcon::settingsRequested, this,
            [this] { showSettings(SettingsDialog::Page::General); });
    connect(m_tray.get(), &TrayIcon::setupRequested, this, &Desktop::showSetup);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::quit);
    startWork();
}

void Desktop::doWithoutTray()
{
    m_withoutTray = true;
    if (!m_quitting)
        stayInSight();
    startWork();
}

void Desktop::openPlace(Place place)
{
    switch (place) {
    case Place::Window:
        showWindow();
        break;
    case Place::Activity:
        showPage(MainWindow::Page::Activity);
        break;
    case Place::Problems:
        showPage(MainWindow::Page::Problems);
        break;
    case Place::Accounts:
        showSettings(SettingsDialog::Page::Accounts);
        break;
    case Place::HomePage:
        openHomePage();
        break;
    }
}

MainWindow &Desktop::window()
{
    if (!m_window) {
        m_window = new MainWindow(m_service);
        m_window->installEventFilter(this);
        connect(m_window, &MainWindow::settingsRequested, this,
                [this] { showSettings(SettingsDialog::Page::General); });
        connect(m_window, &MainWindow::accountsRequested, this,
                [this] { showSettings(SettingsDialog::Page::Accounts); });
        connect(m_window, &MainWindow::setupRequested, this, &Desktop::showSetup);
        connect(m_window, &MainWindow::quitRequested, this, &Desktop::quit);
        if (!m_newVersion.version().isNull())
            m_window->offerVersion(m_newVersion.version());
    }
    return *m_window;
}

static void bringUp(QWidget &widget)
{
    widget.setWindowState(widget.windowState() & ~Qt::WindowMinimized);
    widget.show();
    widget.raise();
    widget.activateWindow();
}

void Desktop::showWindow()
{
    if (m_quitting)
        return;
    const bool notSetUp = m_service.snapshot().standing.state == State::NotSetUp;
    if (m_wizard || (notSetUp && !m_window))
        showSetup(); // it is what there is to do
    else
        bringUp(window());
}

void Desktop::showPage(MainWindow::Page page)
{
    if (m_quitting)
        return;
    window().showPage(page);
    bringUp(window());
}

void Desktop::showSetup()
{
    if (!m_wizard) {
        m_wizard = new SetupWizard(m_service);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &QDialog::finished, this, &Desktop::onSetupEnded);
    }
    bringUp(*m_wizard);
}

void Desktop::onSetupEnded(int result)
{
    m_wizard = nullptr; // it deletes itself
    if (result == QDialog::Accepted)
        showWindow();
    else if (m_withoutTray && !m_quitting)
        stayInSight();
}

void Desktop::showSettings(SettingsDialog::Page page)
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_service, m_settings);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::settingsChanged, this,
                [this] { applyLogLevel(m_settings); });
    }
    m_settingsDialog->showPage(page);
    bringUp(*m_settingsDialog);
}

void Desktop::onCarriedOut(const Arguments &arguments)
{
    if (QLatin1String(arguments.command->name) != "settings"_L1)
        return;
    applyLogLevel(m_settings);
    m_service.settingsChanged();
}

void Desktop::onNewVersion(const QVersionNumber &version, bool news)
{
    if (m_window)
        m_window->offerVersion(version);
    if (news && m_notifications)
        m_notifications->tellOfVersion(version);
}

/// Without a tray a window, even a minimised one, is all that tells of the program.
void Desktop::stayInSight()
{
    if (!m_window && !m_wizard)
        window().showMinimized();
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Close && m_withoutTray && !m_quitting) {
        event->ignore();
        minimiseInsteadOfClosing();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::minimiseInsteadOfClosing()
{
    if (m_settings.isOn(Setting::NoTrayTold)) {
        m_window->showMinimized();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Immirror goes on"),
                                tr("This desktop has no tray for Immirror's icon. The window is "
                                   "minimised instead of closed, and syncing goes on."),
                                QMessageBox::Ok, m_window);
    box->setObjectName(u"noTray"_s);
    box->setInformativeText(tr("To end Immirror, choose File → Quit."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this] {
        (void)m_settings.setText(Setting::NoTrayTold, u"yes"_s); // it is allowed
        (void)m_settings.save();                                 // else it is told again
        if (m_window)
            m_window->showMinimized();
    });
    box->open();
}

} // namespace immirror
