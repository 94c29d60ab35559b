// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QWidget;

namespace immirror {

/// Asks, and says what stays; `stop` is called if the answer is yes.
void askToStopMirroring(const QString &albumName, QWidget *parent,
                        const std::function<void()> &stop);

} // namespace immirror
