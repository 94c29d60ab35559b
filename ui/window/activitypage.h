// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/window/throttle.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace immirror {

class CsvExport;
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
    void openReaders();
    void followLatest();
    void filterEvents();
    void showDetails();
    void chooseExportFile();
    void exportTo(const QString &path);

    SyncService &m_service;
    qint64 m_identity = 0; ///< whose runs are shown
    RunsModel *m_runs;
    EventsModel *m_events;
    Table *m_runTable;
    Table *m_eventTable;
    EventFilterBar *m_filter;
    OwnWords *m_details;
    Notice *m_notice;
    QPushButton *m_export;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    Throttle m_refresh;
    QPointer<CsvExport> m_exporting;
};

} // namespace immirror
