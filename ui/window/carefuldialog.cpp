// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/carefuldialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace immirror {

void CarefulDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace immirror
