// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/syncservice.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace immirror {

class Notice;
class Thumbnails;

/// What would leave one of Google's albums, and the two answers. Closing it is none: everything
/// stays, and goes on waiting. Use open(); it deletes itself. `service` outlives it.
class RemovalsDialog : public QDialog
{
    Q_OBJECT

public:
    RemovalsDialog(SyncService &service, qint64 mirrorId, const QString &albumId,
                   const QString &albumName, QWidget *parent = nullptr);

private:
    void look();
    void showPlans(const Result<std::vector<Engine::MirrorPlan>> &plans);
    void remove();
    void keep();

    SyncService &m_service;
    const qint64 m_mirrorId;
    const QString m_albumId;
    const QString m_albumName;
    Question m_question;
    QSet<QString> m_seen; ///< the assets that are shown
    Thumbnails *m_thumbnails;
    QLabel *m_text;
    QListView *m_list;
    Notice *m_notice;
    QPushButton *m_remove;
    QPushButton *m_keep;
    QPushButton *m_plan;
    QPushButton *m_later;
};

} // namespace immirror
