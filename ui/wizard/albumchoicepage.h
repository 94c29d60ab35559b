// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardpage.h"

#include "service/setup.h"

#include <functional>

namespace immirror {

class AlbumPicker;
class SyncService;

/// Gives the albums that are to be mirrored.
class AlbumChoicePage : public WizardPage
{
    Q_OBJECT

public:
    /// `immich` is asked whenever the page is come to.
    struct Immich
    {
        ImmichInput input;
        QString accountId;
    };
    AlbumChoicePage(SyncService &service, std::function<Immich()> immich);

    std::vector<AlbumChoice> chosen() const;

    void initializePage() override;
    bool isComplete() const override;

private:
    std::function<Immich()> m_immich;
    QString m_accountId; ///< whose albums are shown
    AlbumPicker *m_picker;
};

} // namespace immirror
