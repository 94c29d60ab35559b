// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "ui/settings/formpage.h"

class QPushButton;

namespace immirror {

class SyncService;

/// What helps when something is wrong. `service` outlives it.
class AdvancedPage : public FormPage
{
    Q_OBJECT

public:
    AdvancedPage(Settings &settings, SyncService &service, QWidget *parent = nullptr);

    QString name() const override;
    QIcon icon() const override;

Q_SIGNALS:
    void wasReset(); ///< every page has to show other values

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void openLogFolder();
    void showDebugArchive();
    void askReset();
    void resetAll();

    SyncService &m_service;
    Question m_question;
    QPushButton *m_folder;
    QPushButton *m_reset;
};

} // namespace immirror
