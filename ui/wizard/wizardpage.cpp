// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpage.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace immirror {

WizardPage::WizardPage(const QString &name, const QString &title, const QString &subtitle)
{
    setObjectName(name);
    setTitle(title);
    setSubTitle(subtitle);
    auto *inner = new QWidget;
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    // The window's own ground, not that of a list.
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
}

void WizardPage::cleanupPage() {}

} // namespace immirror
