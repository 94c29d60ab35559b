// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/mirrors.h"

#include <QAbstractTableModel>

namespace immirror {

class Thumbnails;

/// The mirrors, by name. What did not change is not touched: selection and place stay.
class MirrorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Album, Standing, Photos, LastSync, Leaving, ColumnCount };

    /// `thumbnails` outlives it.
    explicit MirrorsModel(Thumbnails &thumbnails, QObject *parent = nullptr);
    /// `syncing`: the mirror that a run is at, or 0.
    void show(const std::vector<Mirror> &mirrors, qint64 syncing);
    const Mirror &mirror(int row) const { return m_rows[static_cast<std::size_t>(row)].mirror; }
    int rowOf(qint64 mirrorId) const; ///< or -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Mirror mirror;
        bool syncing = false;
    };
    static QString textIn(const Row &row, int column);
    static bool same(const Row &shown, const Row &now);
    void replace(int row, Row now);

    Thumbnails &m_thumbnails;
    std::vector<Row> m_rows;
};

} // namespace immirror
