// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/googleform.h"
#include "ui/wizard/wizardpage.h"

namespace immirror {

/// Gives a client and a sign-in that nobody keeps yet.
class GooglePage : public WizardPage
{
    Q_OBJECT

public:
    explicit GooglePage(SyncService &service);

    // Of a complete page
    GoogleClient client() const { return *m_form->client(); }
    SignInGrant grant() const { return *m_form->grant(); }
    void kept() { m_form->kept(); }
    void giveUp() { m_form->giveUp(); }

    bool isComplete() const override { return m_form->grant().has_value(); }
    bool hasInput() const override { return !m_form->isEmpty(); }

private:
    GoogleForm *m_form;
};

} // namespace immirror
