// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/ask.h"

#include <QMessageBox>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

void ask(QWidget *parent, const QString &name, const QString &question, const QString &explanation,
         const QString &yes, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, u"Immirror"_s, QString(),
                                QMessageBox::Cancel, parent);
    box->setObjectName(name + u"Question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // before there is a text
    box->setText(question);
    box->setInformativeText(explanation);
    QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    button->setObjectName(name + u"Yes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, then);
    box->open();
}

} // namespace immirror
