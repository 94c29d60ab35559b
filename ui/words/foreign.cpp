// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/foreign.h"

#include "base/visible.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace immirror::words {

using namespace Qt::StringLiterals;

namespace {

struct Foreign
{
    Q_DECLARE_TR_FUNCTIONS(Foreign)
};

/// Characters of a name in a sentence. Google's longest title has 500; nobody reads more than this
/// of it to know which album is meant.
constexpr qsizetype longestName = 120;

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Embeddings, overrides and isolates. The marks (LRM, RLM) are left: they turn nothing around.
bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool harms(char16_t c)
{
    return (isControl(c) && c != u'\n') || turnsDirection(c);
}

/// The size where nothing harms, as in nearly every text. A list asks for each cell that it paints.
qsizetype firstHarm(const QString &text)
{
    const ushort *at = text.utf16();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const bool isAscii = at[i] >= 0x20 && at[i] < 0x7f;
        if (!isAscii && harms(at[i]))
            return i;
    }
    return size;
}

/// What is shown of a character that harms.
char16_t visible(char16_t c)
{
    if (c < 0x20)
        return static_cast<char16_t>(0x2400 + c); // its picture, such as ␛
    return c == 0x7f ? 0x2421 : QChar::ReplacementCharacter;
}

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool splitsPair = text.at(longest - 2).isHighSurrogate();
    return text.left(longest - (splitsPair ? 2 : 1)) + u'…';
}

} // namespace

QString harmless(const QString &text, qsizetype longest)
{
    QString shown = cut(text, longest);
    for (qsizetype i = firstHarm(shown); i < shown.size(); ++i) {
        if (const char16_t c = shown.at(i).unicode(); harms(c))
            shown[i] = visible(c);
    }
    return shown;
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = cut(text, longest);
    for (QChar &c : line) {
        if (isLineBreak(c.unicode()) || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return harmless(line, longest);
}

QString albumName(const QString &name)
{
    return isSeen(name) ? name : Foreign::tr("(no name)", "of an album");
}

QString named(const QString &name)
{
    return oneLine(albumName(name), longestName);
}

QString inTitle(const QString &name)
{
    return named(name).replace("[*]"_L1, "[*][*]"_L1);
}

QString inButton(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression entity(u"&(?=#?\\w+;)"_s);
    return QString(text).replace(u'<', u'‹').replace(u'>', u'›').replace(entity, u"＆"_s);
}

} // namespace immirror::words
