// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/differencesmodel.h"

#include "ui/window/looks.h"
#include "ui/words/comparison.h"

namespace immirror {

void DifferencesModel::show(std::vector<Difference> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Difference &one = row(index.row());
    return index.column() == Photo ? one.fileName : sentenceCase(words::of(one));
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Photo ? tr("Photo") : tr("What differs");
}

} // namespace immirror
