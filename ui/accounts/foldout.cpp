// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/foldout.h"

#include <QBoxLayout>
#include <QToolButton>

namespace immirror {

Foldout::Foldout(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    connect(m_button, &QToolButton::toggled, this, [this](bool on) {
        m_button->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(on);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    m_content->hide();
}

bool Foldout::isOpen() const
{
    return m_button->isChecked();
}

void Foldout::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace immirror
