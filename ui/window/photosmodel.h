// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "ui/window/pagedmodel.h"

namespace immirror {

/// Photos that failed, or that are left over in Google Photos (orphans). Empty without a reader.
class PhotosModel : public PagedModel<Member>
{
    Q_OBJECT

public:
    enum Column { Photo, Album, Third, When, ColumnCount };

    /// `status`: Failed or Orphaned.
    explicit PhotosModel(ItemStatus status, QObject *parent = nullptr);
    /// Follow it with restart().
    void setReader(std::unique_ptr<LedgerReader> reader) { m_reader = std::move(reader); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Result<std::vector<Member>> load(qint64 before, int limit) override;
    bool same(const Member &shown, const Member &now) const override;
    bool changesAnywhere() const override { return true; }

private:
    QString textIn(const Member &member, int column) const;

    std::unique_ptr<LedgerReader> m_reader;
    const ItemStatus m_status;
};

} // namespace immirror
