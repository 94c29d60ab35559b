// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/setup.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace immirror {

class AlbumFilter;
class AlbumModel;
class Notice;
class SyncService;
class Thumbnails;

/// Immich's albums to choose from, several at once, each with what becomes of photos that leave it.
/// Belongs to the window's thread; the service outlives it.
class AlbumPicker : public QWidget
{
    Q_OBJECT

public:
    explicit AlbumPicker(SyncService &service, QWidget *parent = nullptr);
    ~AlbumPicker() override;

    /// Asks for the albums; nothing: of the Immich that is connected. What is chosen stays so where
    /// it is still there. The albums in `mirrored` are shown and cannot be chosen.
    void load(const std::optional<ImmichInput> &immich, const QSet<QString> &mirrored = {});
    /// For albums that are not given another one. At first what the settings say.
    void setPolicy(RemovalPolicy policy);
    std::vector<AlbumChoice> chosen() const;
    void clearChoice();
    bool isLoading() const { return m_question.isOpen(); }

Q_SIGNALS:
    void chosenChanged();

private:
    QWidget *makeFilterBar();
    QWidget *makeList();
    QWidget *makeChoiceBar();
    QWidget *makePolicyBar();
    void ask();
    void showAlbums(const Result<std::vector<ImmichAlbum>> &albums);
    void sortBy(int column);
    void chooseShown(bool chosen);
    void showCounts();

    SyncService &m_service;
    std::optional<ImmichInput> m_immich;
    Question m_question;
    Thumbnails *m_thumbnails;
    AlbumModel *m_model;
    AlbumFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QTreeView *m_view;
    QLabel *m_count;
    QAbstractButton *m_takeOut;
    QAbstractButton *m_keep;
    Notice *m_notice;
    Notice *m_noPictures;
    QWidget *m_list; ///< all that needs albums
};

} // namespace immirror
