// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/eventsmodel.h"

#include "ui/words/foreign.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

namespace immirror {

void EventsModel::setFilter(const LedgerReader::EventFilter &filter)
{
    m_filter = filter;
    restart();
}

QString EventsModel::reasonOf(const Event &event)
{
    if (event.action == Action::Held && event.reason.isEmpty())
        return tr("More photos left at once than may leave without your yes");
    return sentenceCase(words::ofReason(event.reason, words::inWindow));
}

QString EventsModel::textIn(const Event &event, int column) const
{
    switch (column) {
    case EventsModel::Photo:
        return event.fileName;
    case EventsModel::What:
        return m_looks.of(event.action).text;
    case EventsModel::Album:
        return event.mirrorId != 0 ? words::albumName(event.albumName) : QString();
    case EventsModel::At:
        return words::when(event.at);
    case EventsModel::Reason:
        return reasonOf(event);
    default:
        return {};
    }
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = row(index.row()).event;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textIn(event, index.column());
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(m_looks.of(event.action).icon) : QVariant();
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Photo:
        return tr("Photo");
    case What:
        return tr("What happened");
    case Album:
        return tr("Album");
    case At:
        return tr("When");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

Result<std::vector<LedgerReader::EventRow>> EventsModel::load(qint64 before, int limit)
{
    return m_reader ? m_reader->events(m_filter, before, limit)
                    : std::vector<LedgerReader::EventRow>();
}

} // namespace immirror
