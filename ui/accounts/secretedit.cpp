// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/secretedit.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace immirror {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(const QString &name, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(what);
    m_edit->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_edit);

    auto *show = new QToolButton;
    show->setObjectName(name + u"Show"_s);
    show->setText(tr("Show"));
    show->setAccessibleName(tr("Show: %1").arg(what));
    show->setCheckable(true);
    show->setFocusPolicy(Qt::StrongFocus);
    connect(show, &QToolButton::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(show);
}

QString SecretEdit::text() const
{
    return m_edit->text().trimmed();
}

void SecretEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

} // namespace immirror
