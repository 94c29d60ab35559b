// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "ui/settings/settingsform.h"

namespace immirror {

class SecretEdit;
class SyncService;

/// The proxy's rows of a form. One that is set by hand takes effect once it has a host. All that
/// is passed outlives it.
class ProxyRows : public QObject
{
    Q_OBJECT

public:
    ProxyRows(SettingsForm &form, Settings &settings, SyncService &service);

private:
    void addPassword();
    void load();
    void apply();
    void showManual(bool manual);
    void readPassword();
    void keepPassword();
    static QString wrongHost(const QString &host);

    SettingsForm &m_form;
    Settings &m_settings;
    SyncService &m_service;
    QComboBox *m_use;
    QWidget *m_type = nullptr;
    QLineEdit *m_host;
    QWidget *m_port = nullptr;
    QWidget *m_user = nullptr;
    SecretEdit *m_password;
    bool m_passwordAsked = false; ///< the keychain may ask a person each time
    QString m_keptPassword;       ///< what the keychain has, once it was read
    Question m_reading;
    Question m_keeping;
};

} // namespace immirror
