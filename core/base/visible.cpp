// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/visible.h"

#include <QList>

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

bool isJoiner(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    return character == nonJoiner || character == joiner;
}

/// Control characters, line and paragraph separators, and what is there without being seen: marks
/// of direction, spaces without width, tags. Those two that join and part letters are written in
/// many languages, and hold together the parts of an emoji.
bool isHidden(char32_t character)
{
    if (isJoiner(character))
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: // one without its other half
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isPlain(QChar character)
{
    return character >= u' ' && character < u'\x7f';
}

void append(QString &text, QChar unit)
{
    switch (unit.unicode()) {
    case u'\n':
        text += u"\\n";
        break;
    case u'\r':
        text += u"\\r";
        break;
    case u'\t':
        text += u"\\t";
        break;
    default:
        text += u"\\u%1"_s.arg(int{unit.unicode()}, 4, 16, QChar(u'0'));
    }
}

QString shown(QString text, QStringView kept)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain)) // nearly always
        return text;
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : char32_t{unit.unicode()};
        const bool hidden = !kept.contains(unit) && isHidden(character);
        for (qsizetype half = 0; half < (isPair ? 2 : 1); ++half) {
            if (hidden)
                append(result, text[i + half]);
            else
                result += text[i + half];
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

} // namespace

QString visible(QString text)
{
    return shown(std::move(text), {});
}

QString visibleLines(QString text)
{
    return shown(std::move(text), u"\n\t");
}

bool isSeen(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return !QChar::isSpace(character) && !isHidden(character) && !isJoiner(character);
    });
}

} // namespace immirror
