// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror::words {

/// Text that others wrote (names of albums and files, captions, messages of servers, paths) where
/// it is put among our own words. Every function is pure, and leaves ordinary names as they are.

/// At most `longest` characters, then an ellipsis. Control characters are visible, and direction
/// overrides, which would turn the words around them, are replaced. Lines stay lines.
QString harmless(const QString &text, qsizetype longest);
/// The same, on one line: a message of a server or a library within a sentence.
QString oneLine(const QString &text, qsizetype longest = 1024);
/// What to show in place of an album's name: the name, or "(no name)" where nothing of it can be
/// seen.
QString albumName(const QString &name);
/// A name within a sentence: on one line, and short; "(no name)" where nothing of it can be seen.
QString named(const QString &name);
/// A name within the title of a window, where "[*]" stands for "changed".
QString inTitle(const QString &name);
/// A text within one of a button, a menu or a label with a shortcut, where '&' underlines.
QString inButton(const QString &text);
/// For those who may take a text for markup or for plain text, and nobody can tell which: without
/// tags and entities, whose first characters are replaced by ones that look like them.
QString withoutMarkup(const QString &text);

} // namespace immirror::words
