// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsform.h"

namespace immirror {

/// The row of a form for a file with certificates to trust, with a look at what is in it. All that
/// is passed outlives it.
class CertificateRow : public QObject
{
    Q_OBJECT

public:
    CertificateRow(SettingsForm &form, Settings &settings, const QString &label);

private:
    void load();
    void apply();
    void choose();
    void describe(const QString &path);

    SettingsForm &m_form;
    Settings &m_settings;
    QWidget *m_field;
    QLineEdit *m_path;
};

} // namespace immirror
