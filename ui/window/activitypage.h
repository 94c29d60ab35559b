// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/window/throttle.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace immirror {

class CsvSaver;
class EventFilterBar;
class EventsModel;
class Notice;
class OwnWords;
class RunsModel;
class Table;

/// What happened: the runs, and what each did with which photo.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(SyncService &service, QWidget *parent = nullptr);

    QByteArray layoutState() const; ///< how the room is shared between the two lists
    void restoreLayout(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRuns();
    QWidget *makeEvents();
    void refresh();
    std::optional<Error> openReaders();
    void followLatest(int first);
    void filterEvents();
    void showDetails();
    void exportEvents();

    SyncService &m_service;
    qint64 m_identity = 0; ///< whose runs are shown
    RunsModel *m_runs;
    EventsModel *m_events;
    Table *m_runTable;
    Table *m_eventTable;
    EventFilterBar *m_filter;
    OwnWords *m_details;
    Notice *m_trouble; ///< with the ledger
    Notice *m_notice;
    QPushButton *m_export;
    CsvSaver *m_saver;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    Throttle m_refresh;
};

} // namespace immirror
