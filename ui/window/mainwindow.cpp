// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "ui/look/statelook.h"
#include "ui/window/activitypage.h"
#include "ui/window/albumspage.h"
#include "ui/window/guidedialog.h"
#include "ui/window/problemspage.h"
#include "ui/window/statusstrip.h"
#include "ui/window/webpage.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTabWidget>

namespace immirror {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(SyncService &service, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_strip(new StatusStrip(service))
    , m_pages(new QTabWidget)
    , m_albums(new AlbumsPage(service))
    , m_activity(new ActivityPage(service))
    , m_problems(new ProblemsPage(service))
{
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Immirror"));
    setWindowIcon(applicationIcon());
    makePages();
    makeMenus();
    restore();
    connect(&m_service, &SyncService::changed, this, &MainWindow::showProblemCount);
    showProblemCount();
}

void MainWindow::makePages()
{
    m_pages->setObjectName(u"pages"_s);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_albums, tr("Al&bums"));
    m_pages->addTab(m_activity, tr("A&ctivity"));
    m_pages->addTab(m_problems, {});
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    connect(m_strip, &StatusStrip::setupRequested, this, &MainWindow::setupRequested);
    connect(m_albums, &AlbumsPage::setupRequested, this, &MainWindow::setupRequested);
    connect(m_problems, &ProblemsPage::accountsRequested, this, &MainWindow::accountsRequested);
    connect(m_problems, &ProblemsPage::settingsRequested, this, &MainWindow::settingsRequested);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_albums->addAction());
    file->addSeparator();
    file->addAction(m_strip->syncAction());
    file->addAction(m_strip->cancelAction());
    file->addMenu(m_strip->pauseMenu());
    file->addAction(m_strip->resumeAction());
    file->addSeparator();
    QAction *settings = file->addAction(tr("&Settings…"), this, &MainWindow::settingsRequested);
    settings->setShortcut(QKeySequence::Preferences);
    settings->setMenuRole(QAction::PreferencesRole);
    QAction *close = file->addAction(tr("&Close"), this, &QWidget::close);
    close->setShortcut(QKeySequence::Close);
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::quitRequested);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto addPage = [this, view](const QString &text, Page page) {
        QAction *action = view->addAction(text, this, [this, page] { showPage(page); });
        const int number = static_cast<int>(page) + 1;
        action->setShortcut(QKeySequence(Qt::CTRL | (Qt::Key_0 + number)));
    };
    addPage(tr("&Albums"), Page::Albums);
    addPage(tr("A&ctivity"), Page::Activity);
    addPage(tr("&Problems"), Page::Problems);

    m_help = menuBar()->addMenu(tr("&Help"));
    QAction *guide = m_help->addAction(tr("&Guide"), this, &MainWindow::showGuide);
    guide->setShortcut(QKeySequence::HelpContents);
    QAction *about = m_help->addAction(tr("&About Immirror"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::offerVersion(const QVersionNumber &version)
{
    if (!m_newVersion) {
        m_newVersion = m_help->addAction(QString(), this, [] { openHomePage(); });
        m_newVersion->setObjectName(u"newVersion"_s);
    }
    m_newVersion->setText(tr("Immirror %1 is &available…").arg(version.toString()));
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void MainWindow::showProblemCount()
{
    const int count = m_service.snapshot().problemCount();
    const int tab = static_cast<int>(Page::Problems);
    m_pages->setTabText(tab, count > 0 ? tr("&Problems (%1)").arg(QLocale().toString(count))
                                       : tr("&Problems"));
    m_pages->setTabIcon(tab, count > 0 ? stateIcon(State::Attention) : QIcon());
}

QString MainWindow::stateFile() const
{
    return QFileInfo(m_service.paths().settingsFile).absolutePath() + u"/window.ini"_s;
}

void MainWindow::restore()
{
    const QSettings file(stateFile(), QSettings::IniFormat);
    if (!restoreGeometry(file.value("window/geometry").toByteArray())) {
        const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
        resize(unit.width() * 140, unit.height() * 42);
    }
    m_activity->restoreLayout(file.value("window/activity").toByteArray());
}

void MainWindow::keep() const
{
    QSettings file(stateFile(), QSettings::IniFormat);
    file.setValue("window/geometry", saveGeometry());
    file.setValue("window/activity", m_activity->layoutState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    event->accept();
}

void MainWindow::showGuide()
{
    auto *guide = findChild<GuideDialog *>();
    if (!guide)
        guide = new GuideDialog(this);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Immirror"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(tr("Immirror %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Keeps albums of your Immich in Google Photos too. Free software, "
                               "under the MIT licence."));
    box->open();
}

} // namespace immirror
