// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

/// A text that a server, a library or a file may have written. It is cut to `limit` characters
/// whenever it is set, so that no answer, however long, reaches the log, the ledger or the screen
/// as a whole. A cut text ends with an ellipsis. Reads like any QString.
class BoundedText : public QString
{
public:
    static constexpr qsizetype limit = 1024;

    BoundedText() = default;
    BoundedText(const QString &text) // NOLINT(google-explicit-constructor): a QString, but short
        : QString(cut(text))
    {
    }

private:
    static QString cut(const QString &text)
    {
        if (text.size() <= limit)
            return text;
        const bool splitsPair = text.at(limit - 2).isHighSurrogate();
        return text.left(limit - (splitsPair ? 2 : 1)) + QChar(u'…');
    }
};

} // namespace immirror
