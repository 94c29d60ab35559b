// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/immichpage.h"

#include <QBoxLayout>

namespace immirror {

using namespace Qt::StringLiterals;

ImmichPage::ImmichPage(SyncService &service)
    : WizardPage(u"immichPage"_s, tr("Your Immich"),
                 tr("Enter its address and an API key, and test them."))
    , m_form(new ImmichForm(service))
{
    m_form->setGuideOpen(true);
    content()->addWidget(m_form);
    setFocusProxy(m_form);
    connect(m_form, &ImmichForm::provedChanged, this, &QWizardPage::completeChanged);
}

} // namespace immirror
