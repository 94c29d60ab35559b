// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace immirror {

/// Its default button does much: Return presses the button that has the focus, and nothing from a
/// field or a list.
class CarefulDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace immirror
