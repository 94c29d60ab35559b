// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace immirror {

class ProgressPanel;

/// The top of the window: how it stands, in a sentence; what can be done about it; and, while
/// syncing, how far it is. `service` outlives it.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(SyncService &service, QWidget *parent = nullptr);

    // The same as in the menu bar
    QAction *syncAction() const { return m_sync; }
    QAction *cancelAction() const { return m_cancel; }
    QMenu *pauseMenu() const { return m_pauseMenu; }
    QAction *resumeAction() const { return m_resume; }

Q_SIGNALS:
    void setupRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void refresh();
    void handFocusOver(const QWidget *focused);
    void showState();
    void showProgress();

    SyncService &m_service;
    QLabel *m_icon;
    QLabel *m_sentence;
    QAction *m_sync;
    QAction *m_cancel;
    QAction *m_resume;
    QAction *m_setUp;
    QMenu *m_pauseMenu;
    QPushButton *m_syncButton;
    QPushButton *m_cancelButton;
    QPushButton *m_pauseButton;
    QPushButton *m_resumeButton;
    ProgressPanel *m_progress;
};

} // namespace immirror
