// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/servertext.h"

#include "base/bounds.h"

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

static bool isOfId(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           u"_-.~:="_s.contains(c);
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= bounds::id && text != "."_L1 && text != ".."_L1 &&
           std::all_of(text.begin(), text.end(), isOfId);
}

QString idIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return isId(text) ? text : QString();
}

QString nameIn(const QJsonValue &value)
{
    return cutTo(bounds::name, value.toString());
}

QString descriptionIn(const QJsonValue &value)
{
    return cutTo(bounds::description, value.toString());
}

QString addressIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= bounds::url ? text : QString();
}

QString cutTo(qsizetype most, const QString &text)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

} // namespace immirror
