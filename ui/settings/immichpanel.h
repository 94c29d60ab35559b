// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "ui/settings/accountpanel.h"

namespace immirror {

class SyncService;

/// The connected Immich. `service` outlives it.
class ImmichPanel : public AccountPanel
{
    Q_OBJECT

public:
    explicit ImmichPanel(SyncService &service, QWidget *parent = nullptr);

    void load();

private:
    void test();
    void replace();
    void disconnectAccount();

    SyncService &m_service;
    Question m_question;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_version;
};

} // namespace immirror
