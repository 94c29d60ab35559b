// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/mirrors.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace immirror {

/// Asks which photos of an album a mirror wants, and what else Google's album takes from Immich's.
/// Whoever opens it saves. Deletes itself.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `all`: whose Google albums may be chosen.
    explicit RulesDialog(const Mirror &mirror, const std::vector<Mirror> &all,
                         QWidget *parent = nullptr);

    MirrorRules rules() const;
    /// Mirror::shares; nothing where the person left it as it was.
    std::optional<qint64> newHost() const;

private:
    QWidget *makeFilter();
    QWidget *makeNote();
    QWidget *makeForms();
    QWidget *makeAlbum(bool ownTitle);
    void fillHosts(const Mirror &mirror, const std::vector<Mirror> &all);
    void showWhoseAlbum();
    void show(const MirrorRules &rules);
    void keepSizesInOrder();

    MirrorRules m_shown; ///< sizes to the byte, which the fields are not
    QComboBox *m_kind;
    QSpinBox *m_smallest; ///< megabytes; 0: any
    QSpinBox *m_largest;
    QComboBox *m_rating; ///< stars by index
    QCheckBox *m_favourites;
    QCheckBox *m_isFrom;
    QDateEdit *m_from;
    QComboBox *m_host; ///< mirrors by their ids
    int m_hostShown = 0;
    QComboBox *m_order; ///< ItemOrder by index
    QCheckBox *m_title;
    QCheckBox *m_cover;
    QCheckBox *m_putBack;
    QCheckBox *m_edited;
    QCheckBox *m_films;
    QCheckBox *m_dates;
};

} // namespace immirror
