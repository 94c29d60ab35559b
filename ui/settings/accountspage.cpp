// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/accountspage.h"

#include "service/syncservice.h"
#include "ui/settings/googlepanel.h"
#include "ui/settings/immichpanel.h"
#include "ui/settings/pageicons.h"

#include <QBoxLayout>
#include <QEvent>

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
    align();
}

/// Both panels' facts begin at the same place.
void AccountsPage::align()
{
    m_immich->setLabelWidth(0);
    m_google->setLabelWidth(0);
    const int width = std::max(m_immich->labelWidth(), m_google->labelWidth());
    m_immich->setLabelWidth(width);
    m_google->setLabelWidth(width);
}

void AccountsPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        align();
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
