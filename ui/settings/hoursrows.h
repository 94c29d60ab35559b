// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsform.h"

class QTimeEdit;

namespace immirror {

/// The rows of a form for the hours in which Immirror may sync by itself: both or none. All that
/// is passed outlives it.
class HoursRows : public QObject
{
    Q_OBJECT

public:
    HoursRows(SettingsForm &form, Settings &settings);

private:
    QTimeEdit *makeTime(Setting setting, const QString &name);
    void load();
    void apply();

    SettingsForm &m_form;
    Settings &m_settings;
    QCheckBox *m_only;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace immirror
