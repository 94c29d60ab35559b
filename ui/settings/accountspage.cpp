// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/accountspage.h"

#include "service/syncservice.h"
#include "ui/settings/googlepanel.h"
#include "ui/settings/immichpanel.h"
#include "ui/settings/pageicons.h"

#include <QBoxLayout>

namespace immirror {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(SyncService &service, QWidget *parent)
    : SettingsPage(parent)
    , m_immich(new ImmichPanel(service))
    , m_google(new GooglePanel(service))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_immich);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_google);
    column->addStretch();
    connect(&service, &SyncService::changed, this, &AccountsPage::load);
}

QString AccountsPage::name() const
{
    return tr("Accounts");
}

QIcon AccountsPage::icon() const
{
    return pageIcon(u"system-users"_s, PageDrawing::Person);
}

void AccountsPage::load()
{
    m_immich->load();
    m_google->load();
}

} // namespace immirror
