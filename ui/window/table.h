// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace immirror {

/// A list in columns: whole rows are chosen, all rows have one height, Tab leaves it, actions()
/// are its context menu. Rows that come or go above what is seen do not move it, unless the first
/// row is in sight: then what is new is.
class Table : public QTableView
{
    Q_OBJECT

public:
    explicit Table(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// What stands there, and is spoken, while there are no rows.
    void setEmptyText(const QString &text);
    /// The column that takes what room is left; the others are as wide as what is
    /// seen needs, until somebody makes one wider or narrower.
    void setMainColumn(int column);
    /// Rows of this many lines of text, and at least as high as pictures in them.
    void setRowContent(int lines, int pictureHeight = 0);
    /// The model's numbers of the chosen rows, from the top.
    QList<int> chosenRows() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void describe();
    void fitRows();
    void fitColumns();
    void keepPlace(int first, int count);

    QString m_emptyText;
    int m_mainColumn = 0;
    int m_lines = 1;
    int m_pictureHeight = 0;
    bool m_fitting = false;
    bool m_columnsChosen = false; ///< by a person
};

} // namespace immirror
