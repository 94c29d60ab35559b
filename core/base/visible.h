// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

// Texts that others wrote, for places where a character can do something: a terminal, a log. What
// steers a terminal, ends a line, turns the direction of writing or is not seen at all is written
// as JSON writes it: "\n", "\u001b". JSON itself stays the same JSON by it.

/// As part of one line: its line breaks and tabs are written out, too.
QString visible(QString text);
/// The same for several lines: line feeds and tabs stay.
QString visibleLines(QString text);

/// Whether anything of it can be seen: not of one that is empty, or that only has spaces and what
/// visible() would write out.
bool isSeen(const QString &text);

} // namespace immirror
