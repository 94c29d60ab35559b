// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"

#include <QDialog>

class QPushButton;

namespace immirror {

class ImmichForm;
class Notice;
class SyncService;

/// Connects an Immich, in place of the one that is connected. Nothing changes before it is proved
/// and taken. `service` outlives it.
class ImmichDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImmichDialog(SyncService &service, QWidget *parent = nullptr);

private:
    void fill();
    void proved();
    void take();

    SyncService &m_service;
    Question m_question;
    ImmichForm *m_form;
    Notice *m_notice;
    QPushButton *m_take;
};

} // namespace immirror
