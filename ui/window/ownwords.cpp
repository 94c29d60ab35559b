// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/ownwords.h"

#include <QPlainTextEdit>
#include <QToolButton>

namespace immirror {

using namespace Qt::StringLiterals;

OwnWords::OwnWords(QWidget *parent)
    : OwnWords(new QPlainTextEdit, parent)
{
}

OwnWords::OwnWords(QPlainTextEdit *text, QWidget *parent)
    : Foldout(tr("&Details"), text, parent)
    , m_text(text)
{
    button()->setObjectName(u"detailsButton"_s);
    m_text->setObjectName(u"details"_s);
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 6);
}

void OwnWords::say(const QString &title, const QString &words, const QString &detail)
{
    QStringList parts{title, words};
    if (!detail.isEmpty())
        parts << tr("In the server's own words: %1").arg(detail);
    parts.removeAll(QString());
    m_text->setPlainText(parts.join(u"\n\n"_s));
}

} // namespace immirror
