// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/verify.h"

#include <QAbstractTableModel>

namespace immirror {

/// In what an album at Google differs from what it should be.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Photo, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Difference> rows);
    const Difference &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Difference> m_rows;
};

} // namespace immirror
