// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/actionbutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace immirror {

QPushButton *makeButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setObjectName(action->objectName());
    button->setAutoDefault(false);
    if (action->menu())
        button->setMenu(action->menu());
    else
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setHidden(!action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace immirror
