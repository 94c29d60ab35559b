// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace immirror {

class GoogleForm;
class SyncService;

/// Signs in to Google, perhaps with another client, in place of the sign-in that is there.
/// `service` outlives it.
class GoogleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoogleDialog(SyncService &service, QWidget *parent = nullptr);

private:
    GoogleForm *m_form;
};

} // namespace immirror
