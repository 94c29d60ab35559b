// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/emptystate.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    m_text->setObjectName(name);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setObjectName(name + u"Button"_s);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);

    // Short lines are read more easily; narrow windows make them shorter still.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 4);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addSpacing(gap);
    column->addLayout(row);
    column->addSpacing(gap);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
}

void EmptyState::say(const QIcon &icon, const QString &text, const QString &button)
{
    const int side = fontMetrics().height() * 3;
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace immirror
