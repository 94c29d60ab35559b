// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/activitypage.h"

#include "ui/accounts/notice.h"
#include "ui/look/statelook.h"
#include "ui/window/csvexport.h"
#include "ui/window/emptystate.h"
#include "ui/window/eventfilterbar.h"
#include "ui/window/eventscsv.h"
#include "ui/window/eventsmodel.h"
#include "ui/window/ownwords.h"
#include "ui/window/runsmodel.h"
#include "ui/window/table.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityPage::ActivityPage(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_runs(new RunsModel(this))
    , m_events(new EventsModel(this))
    , m_runTable(new Table)
    , m_eventTable(new Table)
    , m_filter(new EventFilterBar)
    , m_details(new OwnWords)
    , m_trouble(new Notice)
    , m_notice(new Notice)
    , m_export(new QPushButton(tr("E&xport…")))
    , m_saver(new CsvSaver(m_notice, this))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_refresh(
          1s, [this] { refresh(); }, this)
{
    auto *empty = new EmptyState(u"noRuns"_s);
    empty->say(applicationIcon(), tr("No sync has run yet. What each does will stand here."));
    m_splitter->addWidget(makeRuns());
    m_splitter->addWidget(makeEvents());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    m_trouble->setObjectName(u"activityTrouble"_s);
    column->addWidget(m_trouble, 0, Qt::AlignTop);
    column->addWidget(m_stack, 1);

    connect(&m_service, &SyncService::changed, this, [this] {
        if (m_service.snapshot().identity == 0)
            m_identity = 0; // what comes then may be another file
        if (isVisible())
            m_refresh.ask();
    });
    connect(m_filter, &EventFilterBar::changed, this, &ActivityPage::filterEvents);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filter->allRuns())
            filterEvents();
    });
    connect(m_runs, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { followLatest(first); });
    const auto *chosen = m_eventTable->selectionModel();
    connect(chosen, &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showDetails);
    connect(m_events, &QAbstractItemModel::modelReset, this, &ActivityPage::showDetails);
}

QWidget *ActivityPage::makeRuns()
{
    auto *widget = new QWidget;
    auto *title = new QLabel(tr("S&yncs"));
    m_runTable->setObjectName(u"runs"_s);
    m_runTable->setAccessibleName(tr("Syncs, the latest first"));
    m_runTable->setModel(m_runs);
    m_runTable->setMainColumn(RunsModel::Status);
    title->setBuddy(m_runTable);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_runTable, 1);
    return widget;
}

QWidget *ActivityPage::makeEvents()
{
    auto *widget = new QWidget;
    auto *title = new QLabel(tr("&What happened"));
    m_eventTable->setObjectName(u"events"_s);
    m_eventTable->setAccessibleName(tr("What happened, the latest first"));
    m_eventTable->setModel(m_events);
    m_eventTable->setMainColumn(EventsModel::Reason);
    m_eventTable->setEmptyText(tr("Nothing of that kind happened."));
    title->setBuddy(m_eventTable);
    m_export->setObjectName(u"exportEvents"_s);
    m_export->setToolTip(tr("Saves what this list shows as a table for spreadsheets (CSV)"));
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportEvents);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_details, 1);
    bottom->addWidget(m_export, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_filter);
    column->addWidget(m_eventTable, 1);
    column->addLayout(bottom);
    column->addWidget(m_notice);
    return widget;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh.ask();
}

void ActivityPage::refresh()
{
    m_filter->setMirrors(m_service.snapshot().mirrors);
    std::optional<Error> trouble;
    if (m_identity != m_service.snapshot().identity)
        trouble = openReaders();
    m_runs->update();
    m_events->update();
    if (!trouble)
        trouble = m_runs->error() ? m_runs->error() : m_events->error();
    m_trouble->follow(trouble);
    m_stack->setCurrentIndex(m_runs->rowCount() > 0 ? 1 : 0);
    m_stack->setVisible(m_runs->rowCount() > 0 || !trouble);
}

/// Other accounts have other runs.
std::optional<Error> ActivityPage::openReaders()
{
    const Snapshot &now = m_service.snapshot();
    if (now.identity == 0)
        return now.trouble; // or nothing was connected yet
    auto forRuns = m_service.openReader();
    auto forEvents = m_service.openReader();
    if (!forRuns || !forEvents)
        return (forRuns ? forEvents : forRuns).error(); // the next change is another try
    m_identity = now.identity;
    m_runs->setReader(std::move(*forRuns));
    m_events->setReader(std::move(*forEvents));
    m_runs->restart();
    if (m_runs->rowCount() > 0)
        m_runTable->selectRow(0); // which filters
    else
        filterEvents();
    return {};
}

/// A run that begins is shown, unless somebody is reading in another.
void ActivityPage::followLatest(int first)
{
    if (first > 0)
        return; // older ones
    const bool reading =
        m_eventTable->verticalScrollBar()->value() > 0 || m_eventTable->currentIndex().isValid();
    const int current = m_runTable->currentIndex().row();
    if (current < 0 || (current == 1 && !reading))
        m_runTable->selectRow(0);
}

void ActivityPage::filterEvents()
{
    LedgerReader::EventFilter filter = m_filter->filter();
    const QModelIndex run = m_runTable->currentIndex();
    if (!m_filter->allRuns() && run.isValid())
        filter.runId = m_runs->row(run.row()).id;
    m_events->setFilter(filter);
}

void ActivityPage::showDetails()
{
    const QModelIndex index = m_eventTable->currentIndex();
    if (!index.isValid()) {
        m_details->say({}, tr("Choose a row to see all that is known about it."), {});
        return;
    }
    const Event &event = m_events->row(index.row()).event;
    m_details->say(event.fileName, EventsModel::reasonOf(event), event.detail);
}

void ActivityPage::exportEvents()
{
    m_saver->ask(tr("immirror-activity", "the name of a file"), [this]() -> Result<CsvTable> {
        auto reader = m_service.openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        return eventsCsv(*std::move(reader), m_events->filter());
    });
}

QByteArray ActivityPage::layoutState() const
{
    return m_splitter->saveState();
}

void ActivityPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace immirror
