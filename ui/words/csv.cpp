// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/csv.h"

#include "base/visible.h"

#include <QRegularExpression>

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

static QString csvField(QString text)
{
    // A file name may begin with anything; a spreadsheet computes what begins with one of these,
    // the wide ones in East Asian settings. Some take other characters for what parts the fields,
    // too, whatever the quotes say.
    static const QRegularExpression computed(u"(?<![^;,\\t\\r\\n])(?=[=+\\-@\\t\\r＝＋－＠])"_s);
    text.replace(computed, u"'"_s);
    const bool quoted =
        std::any_of(text.begin(), text.end(), [](QChar c) { return u",;\"\t\n\r"_s.contains(c); });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << csvField(visibleLines(field)); // a table is looked at in terminals, too
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHead(const QStringList &titles)
{
    return "\xEF\xBB\xBF" + csvLine(titles);
}

QString csvTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString csvCaptured(const QDateTime &byItsClock)
{
    // One of this computer's clock would be written without its zone.
    return byItsClock.timeSpec() == Qt::LocalTime ? csvTime(byItsClock)
                                                  : byItsClock.toString(Qt::ISODate);
}

} // namespace immirror
