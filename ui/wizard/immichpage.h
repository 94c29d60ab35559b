// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/immichform.h"
#include "ui/wizard/wizardpage.h"

namespace immirror {

/// Gives an Immich that was proved.
class ImmichPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ImmichPage(SyncService &service);

    ImmichInput input() const { return m_form->input(); }
    /// Of a complete page.
    ImmichAccount account() const { return *m_form->proved(); }

    bool isComplete() const override { return m_form->proved().has_value(); }
    bool hasInput() const override { return !m_form->isEmpty(); }

private:
    ImmichForm *m_form;
};

} // namespace immirror
