// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/planmodel.h"

#include "ui/look/statelook.h"
#include "ui/window/looks.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QStringMatcher>

namespace immirror {

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_leaving(stateIcon(State::Attention))
    , m_held(stateIcon(State::Paused))
    , m_none(lookOf(Action::Skipped).icon)
    , m_rows(std::make_shared<const std::vector<PlanRow>>())
{
}

void PlanModel::show(std::vector<PlanRow> rows)
{
    beginResetModel();
    m_counts = {};
    for (const PlanRow &row : rows)
        ++m_counts[row.what];
    m_rows = std::make_shared<const std::vector<PlanRow>>(std::move(rows));
    filterRows();
    endResetModel();
}

void PlanModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

void PlanModel::filterRows()
{
    const QStringMatcher name(m_filter.fileName, Qt::CaseInsensitive);
    const auto lets = [&](const PlanRow &row) {
        const bool wanted =
            m_filter.what ? row.what == *m_filter.what : row.what != PlanRow::Unchanged;
        return wanted && (m_filter.fileName.isEmpty() || name.indexIn(row.fileName) >= 0);
    };
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows->size(); ++i) {
        if (lets((*m_rows)[i]))
            m_shown.push_back(i);
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = this->row(index.row());
    if (role == Qt::DecorationRole && index.column() == What)
        return iconOf(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Photo:
        return role == Qt::ToolTipRole && row.capturedAt.isValid()
                   ? tr("%1\nTaken: %2", "a file's name, and when it was taken")
                         .arg(row.fileName, words::captured(row.capturedAt))
                   : row.fileName;
    case Album:
        return words::albumName(row.albumName);
    case What:
        return sentenceCase(words::of(row.what));
    case Why:
        return sentenceCase(words::why(row));
    default:
        return {};
    }
}

QVariant PlanModel::iconOf(const PlanRow &row) const
{
    if (row.what == PlanRow::Remove)
        return row.held ? m_held : m_leaving;
    return m_counts[PlanRow::Remove] > 0 ? m_none : QVariant();
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Photo:
        return tr("Photo");
    case Album:
        return tr("Album");
    case What:
        return tr("What");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace immirror
