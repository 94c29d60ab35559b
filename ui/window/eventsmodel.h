// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "ui/window/looks.h"
#include "ui/window/pagedmodel.h"

namespace immirror {

/// What happened to photos, of one run or of all. Empty without a reader.
class EventsModel : public PagedModel<LedgerReader::EventRow>
{
    Q_OBJECT

public:
    enum Column { Photo, What, Album, At, Reason, ColumnCount };

    using PagedModel::PagedModel;
    /// Follow it with restart().
    void setReader(std::unique_ptr<LedgerReader> reader) { m_reader = std::move(reader); }
    const LedgerReader::EventFilter &filter() const { return m_filter; }
    void setFilter(const LedgerReader::EventFilter &filter); ///< begins anew

    static QString reasonOf(const Event &event); ///< may be empty

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Result<std::vector<LedgerReader::EventRow>> load(qint64 before, int limit) override;
    bool same(const LedgerReader::EventRow &, const LedgerReader::EventRow &) const override
    {
        return true;
    }
    bool changesAnywhere() const override { return false; }

private:
    QString textIn(const Event &event, int column) const;

    const ActionLooks m_looks;
    std::unique_ptr<LedgerReader> m_reader;
    LedgerReader::EventFilter m_filter;
};

} // namespace immirror
