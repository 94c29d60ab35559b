// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/debugarchive.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace immirror {

class Notice;
class SyncService;

/// Shows all that a debug archive holds, and then saves it. `service` outlives it.
class DebugDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DebugDialog(SyncService &service, QWidget *parent = nullptr);

private:
    void gather(const DebugSource &source);
    void show(std::vector<DebugPart> parts);
    void chooseFile();
    void save(const QString &path);

    std::vector<DebugPart> m_parts;
    Question m_question;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace immirror
