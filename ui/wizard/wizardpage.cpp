// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpage.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace immirror {

WizardPage::WizardPage(const QString &name, const QString &title, const QString &subtitle)
{
    setObjectName(name);
    setTitle(title);
    setSubTitle(subtitle);
    auto *inner = new QWidget;
    m_content = new QVBoxLayout(inner);
    // Air between the banner and the first line, and before scroll bar and buttons.
    const int air = fontMetrics().height() / 2;
    m_content->setContentsMargins(0, air, air / 2, air);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    // The window's own ground, not that of a list.
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
}

void WizardPage::cleanupPage() {}

void WizardPage::reveal(QWidget *part)
{
    // Once the layout knows its place.
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part); });
}

} // namespace immirror
