// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace immirror {

// Every text of every window is plain text, unless the widget asks for something else.
//
// Names, captions, messages of servers and paths are written by others, and Qt guesses: a label
// takes what looks like HTML for HTML, and opens the pictures and style sheets that it names, even
// a device that never ends. plaintext.cpp takes the guess away from all labels, and so from message
// boxes and from tooltips, which Qt shows in a label. It also keeps tooltips and the cells of lists
// at a size that fits the screen. Nobody has to call it: it is at work from the moment that the
// application object is made, in every program that is linked with this library.
//
// A label that is meant to be rich says setTextFormat(Qt::RichText); it may hold our own texts
// only. QTextEdit guesses too and cannot be told not to: use QPlainTextEdit.

/// Qt's own cells of lists, without control characters, direction overrides and endless names.
/// Lists get it by themselves; a delegate for a column that holds names derives from it.
class PlainCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace immirror
