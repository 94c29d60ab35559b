// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"

#include <QMainWindow>

class QMenu;
class QTabWidget;

namespace immirror {

class ActivityPage;
class AlbumsPage;
class ProblemsPage;
class StatusStrip;

/// The one window: how it stands, and the pages. Made when it is wanted; deletes itself when it is
/// closed, for an unseen window costs memory. Its place on the screen is kept in a file beside the
/// settings. Belongs to the application's thread; `service` outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Albums, Activity, Problems };

    explicit MainWindow(SyncService &service, QWidget *parent = nullptr);
    void showPage(Page page);
    /// Helps to get it: the menu leads to the home page.
    void offerVersion(const QVersionNumber &version);

Q_SIGNALS:
    void settingsRequested();
    void accountsRequested(); ///< the settings' page of accounts: sign in again, another key
    void setupRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void showProblemCount();
    QString stateFile() const;
    void restore();
    void keep() const;
    void showGuide();
    void showAbout();

    SyncService &m_service;
    StatusStrip *m_strip;
    QTabWidget *m_pages;
    QMenu *m_help;
    QAction *m_newVersion = nullptr;
    AlbumsPage *m_albums;
    ActivityPage *m_activity;
    ProblemsPage *m_problems;
};

} // namespace immirror
