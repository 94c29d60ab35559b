// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/syncservice.h"
#include "ui/window/carefuldialog.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace immirror {

class CsvSaver;
class Notice;
class PlanModel;
class Table;

/// What a sync of some albums would do, before it does it: as a whole, and photo by photo. Asks
/// Immich, and changes nothing. Use open(); it deletes itself. `service` outlives it.
class PlanDialog : public CarefulDialog
{
    Q_OBJECT

public:
    PlanDialog(SyncService &service, const QStringList &albumIds, QWidget *parent = nullptr);

private:
    using Plans = std::vector<Engine::MirrorPlan>;

    QWidget *makeList();
    QWidget *makeButtons();
    void look();
    void showAnswer(const Result<Plans> &plans);
    void showPlans(const Plans &plans);
    void sayWhatComes(const Plans &plans);
    void offerKinds();
    void filter();
    void exportRows();
    void sync();

    SyncService &m_service;
    const QStringList m_albumIds;
    Question m_question;
    PlanModel *m_model;
    QLabel *m_summary;
    QWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    Table *m_table;
    Notice *m_notice;
    QPushButton *m_export;
    QPushButton *m_sync;
    QPushButton *m_close;
    CsvSaver *m_saver;
    QTimer m_typing;
};

} // namespace immirror
