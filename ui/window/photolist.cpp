// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/photolist.h"

#include "ui/window/actionbutton.h"
#include "ui/window/ownwords.h"
#include "ui/window/photosmodel.h"
#include "ui/window/table.h"
#include "ui/words/standing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

PhotoList::PhotoList(ItemStatus status, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new PhotosModel(status, this))
    , m_introduction(new QLabel)
    , m_table(new Table)
    , m_details(new OwnWords)
    , m_buttons(new QHBoxLayout)
{
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_table->setAccessibleName(name);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMainColumn(status == ItemStatus::Failed ? PhotosModel::Third : PhotosModel::Photo);
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_introduction);
    column->addWidget(m_table, 1);
    column->addLayout(m_buttons);
    column->addWidget(m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        Q_EMIT chosenChanged();
    });
    // With a photo chosen, the buttons have something to do.
    const auto chooseOne = [this] {
        if (m_model->rowCount() > 0 && m_table->chosenRows().isEmpty())
            m_table->selectRow(
                std::clamp(m_table->currentIndex().row(), 0, m_model->rowCount() - 1));
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, chooseOne);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, chooseOne);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, chooseOne);
    showDetails();
}

void PhotoList::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->show();
    m_table->setAccessibleDescription(text);
}

void PhotoList::addButton(QAction *action)
{
    m_buttons->addWidget(makeButton(action));
    m_table->addAction(action);
}

void PhotoList::setReader(std::unique_ptr<LedgerReader> reader)
{
    m_model->setReader(std::move(reader));
    m_model->restart();
}

void PhotoList::refresh()
{
    m_model->update();
}

const std::optional<Error> &PhotoList::error() const
{
    return m_model->error();
}

const Member *PhotoList::current() const
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty())
        return nullptr;
    const int current = m_table->currentIndex().row();
    return &m_model->row(rows.contains(current) ? current : rows.first());
}

QStringList PhotoList::chosenAssets() const
{
    QStringList assets;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows)
        assets << m_model->row(row).assetId;
    return assets;
}

void PhotoList::showDetails()
{
    const Member *member = current();
    if (!member) {
        m_details->say({}, tr("Choose a photo to see all that is known about it."), {});
        return;
    }
    const Error error = member->error.value_or(Error{});
    m_details->say(member->fileName,
                   member->error ? words::inWindow(error) : member->asset.mediaUrl, error.detail);
}

} // namespace immirror
