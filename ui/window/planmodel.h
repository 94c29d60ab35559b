// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/planrows.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace immirror {

/// What a sync would do, photo by photo; of all the rows those that its filter lets through.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Photo, Album, What, Why, ColumnCount };
    struct Filter
    {
        std::optional<PlanRow::What> what; ///< nothing: all that a sync does something about
        QString fileName;                  ///< a part of it, in any case; empty: all
    };
    using Rows = std::shared_ptr<const std::vector<PlanRow>>;

    explicit PlanModel(QObject *parent = nullptr);
    void show(std::vector<PlanRow> rows);
    void setFilter(const Filter &filter);
    const PlanCounts &counts() const { return m_counts; } ///< whatever the filter is
    const PlanRow &row(int row) const { return (*m_rows)[m_shown[static_cast<std::size_t>(row)]]; }

    /// What is shown now, for whoever needs it longer: all rows, and the numbers of those.
    std::pair<Rows, std::vector<std::size_t>> shown() const { return {m_rows, m_shown}; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filterRows();

    QVariant iconOf(const PlanRow &row) const;

    const QIcon m_leaving;
    const QIcon m_held;
    const QIcon m_none; ///< beside those two, so that words stand under words
    Filter m_filter;
    Rows m_rows;
    std::vector<std::size_t> m_shown;
    PlanCounts m_counts{};
};

} // namespace immirror
