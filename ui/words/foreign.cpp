// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/foreign.h"

#include <QRegularExpression>

#include <algorithm>

namespace immirror::words {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a name in a sentence. Google's longest title has 500; nobody reads more than this
/// of it to know which album is meant.
constexpr qsizetype longestName = 120;

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Embeddings, overrides and isolates. The marks (LRM, RLM) are left: they turn nothing around.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QChar visible(QChar c)
{
    if (c >= u' ' && c < QChar(0x7f))
        return c;
    if (c < u' ')
        return QChar(0x2400 + c.unicode()); // its picture, such as ␛
    if (c == QChar(0x7f))
        return QChar(0x2421);
    if (c.category() == QChar::Other_Control || turnsDirection(c))
        return QChar::ReplacementCharacter;
    return c;
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
    const auto harms = [](QChar c) { return !isLineBreak(c) && visible(c) != c; };
    if (std::any_of(shown.cbegin(), shown.cend(), harms)) // hardly ever; lists ask for each cell
        std::transform(shown.cbegin(), shown.cend(), shown.begin(),
                       [&](QChar c) { return harms(c) ? visible(c) : c; });
    return shown;
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = cut(text, longest);
    for (QChar &c : line) {
        if (isLineBreak(c) || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return harmless(line, longest);
}

QString named(const QString &name)
{
    return oneLine(name, longestName);
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
