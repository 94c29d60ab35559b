// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace immirror {

class OwnWords;
class PhotosModel;
class Table;

/// Photos of one status, several to be chosen at once, with what is known of each and with buttons
/// for them.
class PhotoList : public QWidget
{
    Q_OBJECT

public:
    /// `status`: Failed or Orphaned.
    PhotoList(ItemStatus status, const QString &name, QWidget *parent = nullptr);

    void setIntroduction(const QString &text);
    void addButton(QAction *action); ///< in the list's context menu too
    Table *table() const { return m_table; }

    void setReader(std::unique_ptr<LedgerReader> reader);
    void refresh();
    const std::optional<Error> &error() const; ///< what the rows could not be read for

    const Member *current() const; ///< until the list changes
    QStringList chosenAssets() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void showDetails();

    PhotosModel *m_model;
    QLabel *m_introduction;
    Table *m_table;
    OwnWords *m_details;
    QBoxLayout *m_buttons;
};

} // namespace immirror
