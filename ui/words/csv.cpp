// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/csv.h"

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

static QString csvField(QString text)
{
    // A file name may begin with anything; a spreadsheet computes what begins with one of these.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << csvField(field);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHead(const QStringList &titles)
{
    return "\xEF\xBB\xBF" + csvLine(titles);
}

} // namespace immirror
