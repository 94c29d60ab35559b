// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QWizard>

namespace immirror {

class AlbumChoicePage;
class GooglePage;
class ImmichPage;
class SummaryPage;
class SyncService;

/// The first run: from nothing to two connected accounts and chosen albums. Nothing of it is kept
/// before the last page; whoever cancels leaves no trace, at Google neither. Ends with finished(),
/// as dialogs do; where it was accepted, all is kept and the first sync has been asked for. Use
/// show() or open(). Belongs to the window's thread; the service outlives it.
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(SyncService &service, QWidget *parent = nullptr);

    void accept() override; ///< keeps it all, and closes only then
    void reject() override; ///< asks first if something was entered

private:
    void chooseStyle();
    bool hasInput() const;
    void finish(const Result<void> &kept);

    SyncService &m_service;
    ImmichPage *m_immich;
    GooglePage *m_google;
    AlbumChoicePage *m_albums;
    SummaryPage *m_summary;
    bool m_keeping = false;
};

} // namespace immirror
