// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/autostart.h"
#include "ui/settings/formpage.h"

namespace immirror {

/// When and how Immirror starts, when it syncs, what it tells.
class GeneralPage : public FormPage
{
    Q_OBJECT

public:
    GeneralPage(Settings &settings, std::unique_ptr<Autostart> autostart,
                QWidget *parent = nullptr);

    QString name() const override;
    QIcon icon() const override;

private:
    void addStart();
    void addLanguage();
    void addSync();
    void addNotifications();
    void setAutostart(bool on);

    const std::unique_ptr<Autostart> m_autostart;
    QCheckBox *m_startAtLogin;
};

} // namespace immirror
