// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/accountpanel.h"

#include "ui/accounts/notice.h"
#include "ui/window/ask.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

AccountPanel::AccountPanel(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_facts(new QWidget)
    , m_form(new QFormLayout(m_facts))
    , m_nothing(new QLabel(tr("Not connected.")))
    , m_row(new QHBoxLayout)
    , m_notice(new Notice)
{
    auto *title = new QLabel(heading);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_form->setContentsMargins({});
    m_nothing->setObjectName(name + u"Nothing"_s);
    m_notice->setObjectName(name + u"Notice"_s);
    m_row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_facts);
    column->addWidget(m_nothing);
    column->addLayout(m_row);
    column->addWidget(m_notice);
}

int AccountPanel::labelWidth() const
{
    int width = 0;
    for (int row = 0; row < m_form->rowCount(); ++row)
        width = std::max(width, m_form->itemAt(row, QFormLayout::LabelRole)->sizeHint().width());
    return width;
}

void AccountPanel::setLabelWidth(int width)
{
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumWidth(width);
}

QLineEdit *AccountPanel::addFact(const QString &name, const QString &label)
{
    // For reading, copying and, where it is long, scrolling; it does not look like a field.
    auto *fact = new QLineEdit;
    fact->setObjectName(m_name + name);
    fact->setReadOnly(true);
    fact->setFrame(false);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    fact->setPalette(palette);
    m_form->addRow(label, fact);
    return fact;
}

QPushButton *AccountPanel::addButton(const QString &name, const QString &text, bool connected)
{
    auto *button = new QPushButton(text);
    button->setObjectName(m_name + name);
    button->setAutoDefault(false);
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.push_back({button, connected});
    return button;
}

void AccountPanel::show(bool connected)
{
    m_facts->setVisible(connected);
    m_nothing->setVisible(!connected);
    for (const Button &one : m_buttons)
        one.button->setVisible(one.connected == connected);
}

void AccountPanel::setBusy(bool busy)
{
    for (const Button &one : m_buttons)
        one.button->setEnabled(!busy);
}

void AccountPanel::ask(const QString &question, const QString &explanation, const QString &yes,
                       const std::function<void()> &then)
{
    immirror::ask(this, m_name, question, explanation, yes, then);
}

} // namespace immirror
