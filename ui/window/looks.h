// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

#include <QIcon>

namespace immirror {

/// How rows say what they are: always in words, and with an icon beside them.
struct Look
{
    QString text;
    QIcon icon;
};

Look lookOf(RunStatus status);
Look lookOf(Action action);
/// `syncing`: a run is at it.
Look lookOf(const Mirror &mirror, bool syncing);

/// As the first word of a line.
QString sentenceCase(const QString &text);

} // namespace immirror
