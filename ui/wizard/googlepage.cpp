// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/googlepage.h"

#include <QBoxLayout>

namespace immirror {

using namespace Qt::StringLiterals;

GooglePage::GooglePage(SyncService &service)
    : WizardPage(u"googlePage"_s, tr("Your Google account"),
                 tr("Make an OAuth client of your own, give Immirror its file, and sign in. The "
                    "daily limits that Google sets are then yours alone."))
    , m_form(new GoogleForm(service))
{
    m_form->setGuideOpen(true);
    content()->addWidget(m_form);
    setFocusProxy(m_form);
    connect(m_form, &GoogleForm::provedChanged, this, &QWizardPage::completeChanged);
}

} // namespace immirror
