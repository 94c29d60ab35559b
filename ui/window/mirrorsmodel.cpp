// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/mirrorsmodel.h"

#include "ui/albums/thumbnails.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

namespace immirror {

MirrorsModel::MirrorsModel(Thumbnails &thumbnails, QObject *parent)
    : QAbstractTableModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &Thumbnails::changed, this, [this](const QString &assetId) {
        for (int row = 0; row < rowCount(); ++row) {
            if (mirror(row).coverAssetId == assetId)
                Q_EMIT dataChanged(index(row, Album), index(row, Album), {Qt::DecorationRole});
        }
    });
}

void MirrorsModel::show(const std::vector<Mirror> &mirrors, qint64 syncing)
{
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        const bool gone = std::none_of(mirrors.begin(), mirrors.end(), [&](const Mirror &one) {
            return one.id == m_rows[row].mirror.id;
        });
        if (!gone)
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    for (std::size_t at = 0; at < mirrors.size(); ++at) {
        replace(static_cast<int>(at),
                {mirrors[at], lookOf(mirrors[at], syncing == mirrors[at].id)});
    }
}

/// The row is there, is further down since a name changed, or is new.
void MirrorsModel::replace(int row, Row now)
{
    const int was = rowOf(now.mirror.id);
    const auto place = m_rows.begin() + row;
    if (was < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, std::move(now));
        endInsertRows();
        return;
    }
    if (was != row) {
        beginMoveRows({}, was, was, {}, row);
        std::rotate(place, m_rows.begin() + was, m_rows.begin() + was + 1);
        endMoveRows();
    }
    const bool unchanged = same(*place, now);
    *place = std::move(now);
    if (!unchanged)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MirrorsModel::rowOf(qint64 mirrorId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [mirrorId](const Row &one) {
        return one.mirror.id == mirrorId;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MirrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MirrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MirrorsModel::textIn(const Row &row, int column)
{
    const Mirror &mirror = row.mirror;
    switch (column) {
    case Album:
        if (mirror.googleAlbumTitle.isEmpty() || mirror.googleAlbumTitle == mirror.albumName)
            return words::albumName(mirror.albumName);
        return tr("%1\nat Google: %2", "two names of an album, on two lines")
            .arg(words::named(mirror.albumName), words::named(mirror.googleAlbumTitle));
    case Standing:
        return row.look.text;
    case Photos:
        return QLocale().toString(mirror.items);
    case LastSync:
        return words::when(mirror.lastSyncedAt);
    case Leaving:
        return mirror.policy == RemovalPolicy::Remove ? tr("Leave Google's album too")
                                                      : tr("Stay in Google's album");
    default:
        return {};
    }
}

bool MirrorsModel::same(const Row &shown, const Row &now)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (textIn(shown, column) != textIn(now, column))
            return false;
    }
    return shown.mirror.coverAssetId == now.mirror.coverAssetId;
}

QVariant MirrorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textIn(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Album)
            return m_thumbnails.pixmap(row.mirror.coverAssetId);
        return index.column() == Standing ? QVariant(row.look.icon) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Photos ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                        : QVariant();
    default:
        return {};
    }
}

QVariant MirrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Photos ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Album:
        return tr("Album");
    case Standing:
        return tr("State");
    case Photos:
        return tr("Photos");
    case LastSync:
        return tr("Last sync");
    case Leaving:
        return tr("Photos that leave");
    default:
        return {};
    }
}

} // namespace immirror
