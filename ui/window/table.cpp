// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace immirror {

Table::Table(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(0); // what is seen, not a thousand rows
    horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().height() * 2); // fitColumns() adds
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int before, int now) {
                const bool hidesOrShows = before == 0 || now == 0;
                m_columnsChosen =
                    m_columnsChosen || (!m_fitting && !hidesOrShows && column != m_mainColumn);
            });
    fitRows();
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                keepPlace(first, last - first + 1);
                fitColumns();
                describe();
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                keepPlace(first, first - last - 1);
                viewport()->update();
                describe();
            });
    connect(model, &QAbstractItemModel::dataChanged, this, &Table::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        // Of a place below the end, Qt would take all rows for those that are seen.
        scrollToTop();
        fitColumns();
        describe();
    });
    describe();
}

void Table::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

void Table::describe()
{
    const QString now = model() && model()->rowCount() > 0 ? QString() : m_emptyText;
    if (!m_emptyText.isEmpty() && now != accessibleDescription())
        setAccessibleDescription(now);
}

void Table::setMainColumn(int column)
{
    m_mainColumn = column;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void Table::setRowContent(int lines, int pictureHeight)
{
    m_lines = lines;
    m_pictureHeight = pictureHeight;
    fitRows();
}

QList<int> Table::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

/// The first time, there is a row to begin from.
void Table::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void Table::fitRows()
{
    const int padding = fontMetrics().height() / 2;
    verticalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().height() * m_lines, m_pictureHeight) + padding);
}

void Table::fitColumns()
{
    if (m_columnsChosen || !model() || model()->rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int gap = fontMetrics().averageCharWidth() * 2;
    const int widest = fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int needed =
            gap + std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (column != m_mainColumn && columnWidth(column) < std::min(needed, widest))
            setColumnWidth(column, std::min(needed, widest));
    }
}

/// `count` rows came (or, below zero, went) at `first`.
void Table::keepPlace(int first, int count)
{
    const bool pixels = verticalScrollMode() == ScrollPerPixel;
    const int step = pixels ? verticalHeader()->defaultSectionSize() : 1;
    const int top = verticalScrollBar()->value();
    if (top == 0 || first * step >= top)
        return;
    updateGeometries(); // how far it goes now
    verticalScrollBar()->setValue(top + count * step);
}

} // namespace immirror
