// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "ui/window/looks.h"
#include "ui/window/pagedmodel.h"

namespace immirror {

/// All runs. Empty without a reader.
class RunsModel : public PagedModel<Run>
{
    Q_OBJECT

public:
    enum Column {
        Status,
        Started,
        Duration,
        Uploaded,
        Linked,
        Replaced,
        Captioned,
        Removed,
        Skipped,
        Failed,
        Held,
        Sent,
        ColumnCount
    };

    using PagedModel::PagedModel;
    /// Follow it with restart().
    void setReader(std::unique_ptr<LedgerReader> reader) { m_reader = std::move(reader); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Result<std::vector<Run>> load(qint64 before, int limit) override;
    bool same(const Run &shown, const Run &now) const override;
    bool changesAnywhere() const override { return false; }

private:
    QString textIn(const Run &run, int column) const;

    const RunLooks m_looks;
    std::unique_ptr<LedgerReader> m_reader;
};

} // namespace immirror
