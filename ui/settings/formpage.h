// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"

namespace immirror {

/// A page that is a form. `settings` outlives it.
class FormPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit FormPage(Settings &settings, QWidget *parent = nullptr)
        : SettingsPage(parent)
        , m_settings(settings)
        , m_form(settings, this)
    {
        connect(&m_form, &SettingsForm::changed, this, &SettingsPage::changed);
    }

    void load() override { m_form.load(); }
    void reload() override { m_form.reload(); }

protected:
    Settings &settings() { return m_settings; }
    const Settings &settings() const { return m_settings; }
    SettingsForm &form() { return m_form; }

private:
    Settings &m_settings;
    SettingsForm m_form;
};

} // namespace immirror
