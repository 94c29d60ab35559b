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
/// How it stands with a mirror: `waiting` are the photos whose removal waits for a yes.
struct MirrorStanding
{
    bool syncing = false;
    int waiting = 0;
};
Look lookOf(const Mirror &mirror, const MirrorStanding &standing);

/// As the first word of a line.
QString sentenceCase(const QString &text);

} // namespace immirror
