// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QPushButton;

namespace immirror {

/// A button, with the action's object name, that does what the action does: its words, its icon,
/// there and enabled when that is; with its menu, if it has one.
QPushButton *makeButton(QAction *action);

} // namespace immirror
