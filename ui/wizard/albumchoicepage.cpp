// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/albumchoicepage.h"

#include "ui/albums/albumpicker.h"

#include <QBoxLayout>

namespace immirror {

using namespace Qt::StringLiterals;

AlbumChoicePage::AlbumChoicePage(SyncService &service, std::function<Immich()> immich)
    : WizardPage(u"albumsPage"_s, tr("Albums"),
                 tr("Choose the albums that Google Photos is to have. More can be added later."))
    , m_immich(std::move(immich))
    , m_picker(new AlbumPicker(service))
{
    content()->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_picker, &AlbumPicker::chosenChanged, this, &QWizardPage::completeChanged);
}

void AlbumChoicePage::initializePage()
{
    const Immich immich = m_immich();
    if (m_accountId != immich.accountId)
        m_picker->clearChoice(); // of another account
    m_accountId = immich.accountId;
    m_picker->load(immich.input);
}

std::vector<AlbumChoice> AlbumChoicePage::chosen() const
{
    return m_picker->chosen();
}

bool AlbumChoicePage::isComplete() const
{
    return !m_picker->isLoading() && !m_picker->chosen().empty();
}

} // namespace immirror
