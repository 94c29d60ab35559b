// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingssearch.h"

#include "ui/accounts/notice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &shown, const QString &text)
{
    return QString(shown).remove(u'&').contains(text, Qt::CaseInsensitive);
}

bool says(const QWidget &widget, const QString &text)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return says(label->text(), text);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return says(button->text(), text);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->findText(text, Qt::MatchContains) >= 0;
    return false;
}

/// What is said below fields comes and goes.
bool isOfNotice(const QWidget *widget)
{
    while (widget && !qobject_cast<const Notice *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QWidget *findOnPage(const QWidget &page, const QString &text)
{
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!says(*widget, text) || isOfNotice(widget))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        return label && label->buddy() ? label->buddy() : widget;
    }
    return nullptr;
}

} // namespace immirror
