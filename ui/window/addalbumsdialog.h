// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/window/carefuldialog.h"

class QDialogButtonBox;

namespace immirror {

class AlbumPicker;
class Notice;

/// More albums to mirror: what a sync of them would do, whoever opens it shows. Use open(); it
/// deletes itself. `service` outlives it.
class AddAlbumsDialog : public CarefulDialog
{
    Q_OBJECT

public:
    explicit AddAlbumsDialog(SyncService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing of them is synced yet, and by itself nothing is: see SyncService::holdBack().
    void added(const QStringList &albumIds);

protected:
    void accept() override; ///< adds them, and closes when that is done
    void reject() override;

private:
    void showAnswer(const Result<void> &done, const QStringList &albumIds);

    SyncService &m_service;
    AlbumPicker *m_picker;
    Notice *m_notice;
    QDialogButtonBox *m_buttons;
};

} // namespace immirror
