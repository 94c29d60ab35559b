// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QWidget;

namespace immirror {

/// A question with `yes` and Cancel, which is the default; carries `then` out if the answer is yes,
/// while `parent` lives. `name` begins the object names. Plain text only.
void ask(QWidget *parent, const QString &name, const QString &question, const QString &explanation,
         const QString &yes, const std::function<void()> &then);

} // namespace immirror
