// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/syncservice.h"
#include "ui/window/carefuldialog.h"

class QAction;
class QLabel;
class QPushButton;

namespace immirror {

class DifferencesModel;
class Notice;
class Table;

/// Compares what Immirror knows of an album with what Google's really holds, tells what differs,
/// and has it put right. Closing it ends the comparison. Use open(); it deletes itself. `service`
/// outlives it.
class VerifyDialog : public CarefulDialog
{
    Q_OBJECT

public:
    VerifyDialog(SyncService &service, const Mirror &mirror, QWidget *parent = nullptr);

private:
    enum Step { Compare, PutRight, Look }; ///< one after the other
    using Verifications = std::vector<Verification>;
    using Plans = std::vector<Engine::MirrorPlan>;

    void makeActions();
    QWidget *makeButtons();
    void take(Step step);
    void verify(Repair repair);
    void look();
    void showCompared(const Verification &one);
    void showPutRight(const Verification &one);
    void showPlans(const Plans &plans);
    void say(const QStringList &lines);
    void sayTrouble(const Error &error);
    void showDifferences(std::vector<Difference> differences);
    void makeDefault(QPushButton *button);
    void sync();

    SyncService &m_service;
    const Mirror m_mirror;
    Question m_question;
    Step m_step = Compare;
    DifferencesModel *m_model;
    QLabel *m_text;
    Table *m_table;
    Notice *m_notice;
    QAction *m_open;
    QPushButton *m_repair;
    QPushButton *m_plan;
    QPushButton *m_sync;
    QPushButton *m_close;
};

} // namespace immirror
