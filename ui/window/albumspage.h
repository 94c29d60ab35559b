// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"

#include <QWidget>

class QAction;
class QDialog;
class QMenu;
class QStackedWidget;

namespace immirror {

class EmptyState;
class MirrorsModel;
class Notice;
class Table;
class Thumbnails;

/// What is mirrored, how it stands with each, and what can be done with it.
class AlbumsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlbumsPage(SyncService &service, QWidget *parent = nullptr);

    QAction *addAction() const { return m_add; }

Q_SIGNALS:
    void setupRequested();

private:
    void makeActions();
    QWidget *makeList();
    void refresh();
    void showChosen();
    qint64 mirrorInWork() const;
    const Mirror *chosen() const;
    void addAlbums();
    QDialog *showPlan(const QStringList &albumIds);
    void askForRules(const Mirror &mirror);
    void askToStop(const Mirror &mirror);
    /// Says it if it went wrong.
    void tellOf(QFuture<Result<void>> verb);

    SyncService &m_service;
    Thumbnails *m_thumbnails;
    MirrorsModel *m_model;
    Table *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Notice *m_notice;
    QAction *m_add;
    QAction *m_open;
    QAction *m_sync;
    QAction *m_plan;
    QAction *m_verify;
    QAction *m_pause;
    QAction *m_resume;
    QMenu *m_policy;
    QAction *m_remove;
    QAction *m_keep;
    QAction *m_rules;
    QAction *m_stop;
    qint64 m_chosen = 0;  ///< a mirror's id
    qint64 m_syncing = 0; ///< the one that a run is at
};

} // namespace immirror
