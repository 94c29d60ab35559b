// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/albums/policydelegate.h"

#include "ui/albums/albummodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTimer>

namespace immirror {

static QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// As high as combo boxes are, in the middle of the row.
QRect PolicyDelegate::boxIn(const QStyleOptionViewItem &option)
{
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    const QSize text = option.fontMetrics.size(Qt::TextSingleLine, QStringLiteral("M"));
    const int height =
        std::min(option.rect.height(),
                 styleOf(option)->sizeFromContents(QStyle::CT_ComboBox, &box, text).height());
    QRect rect = option.rect.adjusted(2, 0, -2, 0);
    rect.setTop(option.rect.center().y() - height / 2);
    rect.setHeight(height);
    return rect;
}

void PolicyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString text = std::exchange(background.text, {});
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    if (!index.data(AlbumModel::ChosenRole).toBool())
        return;
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    box.rect = boxIn(option);
    box.currentText = text;
    box.frame = true;
    box.state = QStyle::State_Enabled | (option.state & QStyle::State_Active);
    styleOf(option)->drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    styleOf(option)->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
}

QWidget *PolicyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("What becomes of photos that leave this album"));
    box->addItem(tr("As chosen below"));
    box->addItem(tr("Taken out"), static_cast<int>(RemovalPolicy::Remove));
    box->addItem(tr("Stays"), static_cast<int>(RemovalPolicy::Keep));
    box->view()->setMinimumWidth(box->sizeHint().width());
    connect(box, &QComboBox::activated, this, &PolicyDelegate::finishEditing);
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void PolicyDelegate::finishEditing()
{
    auto *box = qobject_cast<QWidget *>(sender());
    Q_EMIT commitData(box);
    Q_EMIT closeEditor(box);
}

void PolicyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QVariant own = index.data(AlbumModel::PolicyRole);
    box->setCurrentIndex(own.isValid() ? box->findData(own) : 0);
}

void PolicyDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), AlbumModel::PolicyRole);
}

void PolicyDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(boxIn(option));
}

} // namespace immirror
