// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/question.h"
#include "ui/settings/accountpanel.h"

#include <QUrl>

namespace immirror {

class SyncService;

/// The connected Google account. `service` outlives it.
class GooglePanel : public AccountPanel
{
    Q_OBJECT

public:
    explicit GooglePanel(SyncService &service, QWidget *parent = nullptr);

    void load();

private:
    void signInAgain();
    void showAddress(const QUrl &address);
    void replace();
    void disconnectAccount();
    void showDisconnected(const Result<void> &done);
    void setWaiting(bool waiting);

    SyncService &m_service;
    Question m_question;
    QUrl m_address; ///< of the sign-in page
    QLineEdit *m_account;
    QLineEdit *m_client;
    QLineEdit *m_ends;
    QWidget *m_meanwhile; ///< the buttons of a sign-in that goes on
};

} // namespace immirror
