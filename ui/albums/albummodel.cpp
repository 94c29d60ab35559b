// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/albums/albummodel.h"

#include "immich/parse.h"
#include "ui/albums/thumbnails.h"
#include "ui/words/foreign.h"

#include <QLocale>

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded.toCaseFolded();
}

AlbumModel::AlbumModel(Thumbnails &thumbnails, QObject *parent)
    : QAbstractTableModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &Thumbnails::changed, this, [this](const QString &assetId) {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_rows[static_cast<std::size_t>(row)].album.coverAssetId == assetId)
                Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::DecorationRole});
        }
    });
}

AlbumModel::Row AlbumModel::makeRow(const ImmichAlbum &album)
{
    const QDateTime updated = parseImmichDate(album.stamp.updatedAt);
    const QDateTime asset = parseImmichDate(album.stamp.lastModifiedAssetTimestamp);
    return {.album = album,
            .foldedName = foldedForSearch(album.name),
            .changedAt = !updated.isValid() || asset > updated ? asset : updated};
}

void AlbumModel::setAlbums(const std::vector<ImmichAlbum> &albums)
{
    beginResetModel();
    QHash<QString, Row> former;
    for (const Row &row : m_rows)
        former.insert(row.album.id, row);
    m_rows.clear();
    for (const ImmichAlbum &album : albums) {
        Row row = makeRow(album);
        row.mirrored = m_mirrored.contains(album.id);
        if (const auto found = former.constFind(album.id); found != former.constEnd()) {
            row.chosen = found->chosen;
            row.policy = found->policy;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    countChosen();
}

void AlbumModel::setMirrored(const QSet<QString> &albumIds)
{
    m_mirrored = albumIds;
    for (Row &row : m_rows)
        row.mirrored = albumIds.contains(row.album.id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    countChosen();
}

void AlbumModel::setPolicy(RemovalPolicy policy)
{
    m_policy = policy;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Leaving), index(rowCount() - 1, Leaving));
}

std::vector<AlbumChoice> AlbumModel::chosen() const
{
    std::vector<AlbumChoice> choices;
    for (const Row &row : m_rows) {
        if (isChosen(row))
            choices.push_back({.albumId = row.album.id,
                               .albumName = row.album.name,
                               .policy = row.policy.value_or(m_policy)});
    }
    return choices;
}

void AlbumModel::choose(const QStringList &albumIds, bool chosen)
{
    const QSet<QString> wanted(albumIds.begin(), albumIds.end());
    for (Row &row : m_rows) {
        if (wanted.contains(row.album.id))
            row.chosen = chosen && !row.mirrored;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    countChosen();
}

void AlbumModel::clearChoice()
{
    for (Row &row : m_rows) {
        row.chosen = false;
        row.policy.reset();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    countChosen();
}

void AlbumModel::countChosen()
{
    m_chosenCount = static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [this](const Row &row) { return isChosen(row); }));
    Q_EMIT chosenChanged();
}

int AlbumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlbumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AlbumModel::subtitle(const Row &row) const
{
    if (row.mirrored)
        return row.album.shared ? tr("Shared, already mirrored") : tr("Already mirrored");
    return row.album.shared ? tr("Shared") : QString();
}

QString AlbumModel::accessibleText(const Row &row) const
{
    const QString photos =
        tr("%1, %n photo(s)", nullptr, static_cast<int>(row.album.stamp.assetCount))
            .arg(words::albumName(row.album.name));
    const QString more = subtitle(row);
    return more.isEmpty() ? photos : photos + u", "_s + more;
}

QVariant AlbumModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name: {
        const QString more = subtitle(row);
        const QString name = words::albumName(row.album.name);
        return more.isEmpty() ? name : name + QChar::LineSeparator + more;
    }
    case Photos:
        return QLocale().toString(row.album.stamp.assetCount);
    case LastChange:
        return QLocale().toString(row.changedAt.toLocalTime().date(), QLocale::ShortFormat);
    case Leaving:
        if (!isChosen(row))
            return QString();
        return row.policy.value_or(m_policy) == RemovalPolicy::Remove ? tr("Taken out")
                                                                      : tr("Stays");
    default:
        return {};
    }
}

QVariant AlbumModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Photos:
        return row.album.stamp.assetCount;
    case LastChange:
        return row.changedAt;
    default:
        return row.album.name;
    }
}

QVariant AlbumModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return isName ? m_thumbnails.pixmap(row.album.coverAssetId) : QVariant();
    case Qt::CheckStateRole:
        if (!isName)
            return {};
        return row.mirrored || row.chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == Photos ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return isName ? QVariant(words::albumName(row.album.name)) : QVariant();
    case Qt::AccessibleTextRole:
        return isName ? QVariant(accessibleText(row)) : QVariant();
    case IdRole:
        return row.album.id;
    case FoldedNameRole:
        return row.foldedName;
    case SortRole:
        return sortKey(row, index.column());
    case ChosenRole:
        return isChosen(row);
    case PolicyRole:
        return row.policy ? QVariant(static_cast<int>(*row.policy)) : QVariant();
    default:
        return {};
    }
}

QVariant AlbumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Photos)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Leaving)
        return tr("What becomes of a photo in Google's album when it leaves Immich's");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Album");
    case Photos:
        return tr("Photos");
    case LastChange:
        return tr("Last change");
    default:
        return tr("Photos that leave");
    }
}

Qt::ItemFlags AlbumModel::flags(const QModelIndex &index) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (row.mirrored)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Leaving && isChosen(row))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AlbumModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == Qt::CheckStateRole && index.column() == Name && !row.mirrored) {
        row.chosen = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index.siblingAtColumn(Leaving));
        countChosen();
        return true;
    }
    if (role == PolicyRole) {
        row.policy = value.isValid() ? std::optional(static_cast<RemovalPolicy>(value.toInt()))
                                     : std::nullopt;
        Q_EMIT dataChanged(index, index);
        Q_EMIT chosenChanged();
        return true;
    }
    return false;
}

AlbumFilter::AlbumFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void AlbumFilter::setSearch(const QString &text)
{
    m_search = foldedForSearch(text.trimmed());
    invalidateFilter();
}

bool AlbumFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()
        ->index(row, 0, parent)
        .data(AlbumModel::FoldedNameRole)
        .toString()
        .contains(m_search);
}

bool AlbumFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(AlbumModel::SortRole);
    const QVariant b = right.data(AlbumModel::SortRole);
    const QPartialOrdering order =
        a.typeId() == QMetaType::QString ? QPartialOrdering::Equivalent : QVariant::compare(a, b);
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    const auto name = [](const QModelIndex &index) {
        return index.siblingAtColumn(AlbumModel::Name).data(AlbumModel::SortRole).toString();
    };
    return m_collator.compare(name(left), name(right)) < 0;
}

} // namespace immirror
