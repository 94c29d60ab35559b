// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace immirror {

class GooglePanel;
class ImmichPanel;
class SyncService;

/// The two accounts. `service` outlives it.
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccountsPage(SyncService &service, QWidget *parent = nullptr);

    QString name() const override;
    QIcon icon() const override;
    void load() override;
    void reload() override { load(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();

    ImmichPanel *m_immich;
    GooglePanel *m_google;
};

} // namespace immirror
