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
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    setOpen(false);
}

void Foldout::setOpen(bool open)
{
    m_open = open;
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_button->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded away"));
    m_content->setVisible(open);
}

} // namespace immirror
