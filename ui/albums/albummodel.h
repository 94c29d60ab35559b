// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"
#include "service/setup.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace immirror {

class Thumbnails;

/// As letters compare for whoever searches: neither case nor accents count.
QString foldedForSearch(const QString &text);

/// Immich's albums, to choose from.
class AlbumModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Photos, LastChange, Leaving, Columns };
    enum Role { IdRole = Qt::UserRole, FoldedNameRole, SortRole, ChosenRole, PolicyRole };

    /// `thumbnails` outlives it.
    explicit AlbumModel(Thumbnails &thumbnails, QObject *parent = nullptr);

    /// What was chosen stays chosen where it is still there.
    void setAlbums(const std::vector<ImmichAlbum> &albums);
    /// Those cannot be chosen again.
    void setMirrored(const QSet<QString> &albumIds);
    /// Of the chosen ones that have none of their own.
    void setPolicy(RemovalPolicy policy);

    std::vector<AlbumChoice> chosen() const;
    int chosenCount() const { return m_chosenCount; }
    void choose(const QStringList &albumIds, bool chosen);
    void clearChoice();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::CheckStateRole of a name; PolicyRole, where an invalid value means "as all others".
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row
    {
        ImmichAlbum album;
        QString foldedName;
        QDateTime changedAt; ///< UTC
        bool mirrored = false;
        bool chosen = false;
        std::optional<RemovalPolicy> policy; ///< of its own
    };
    static Row makeRow(const ImmichAlbum &album);
    bool isChosen(const Row &row) const { return row.chosen && !row.mirrored; }
    QString subtitle(const Row &row) const;
    QString accessibleText(const Row &row) const;
    QVariant text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    void countChosen();

    Thumbnails &m_thumbnails;
    std::vector<Row> m_rows;
    QSet<QString> m_mirrored;
    RemovalPolicy m_policy = RemovalPolicy::Remove;
    int m_chosenCount = 0;
};

/// Sorts as people do, and shows what the search matches.
class AlbumFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AlbumFilter(QObject *parent = nullptr);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    QCollator m_collator;
};

} // namespace immirror
