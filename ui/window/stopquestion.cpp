// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/stopquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

void askToStopMirroring(const QString &albumName, QWidget *parent, std::function<void()> stop)
{
    auto *box = new QMessageBox(QMessageBox::Question, Texts::tr("Stop mirroring"),
                                Texts::tr("Stop mirroring “%1”?").arg(albumName),
                                QMessageBox::Cancel, parent);
    box->setObjectName(u"stopQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Texts::tr("Google's album and its photos stay as they are; changes in Immich no longer "
                  "reach them. Adding the album again goes on from there."));
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *yes = box->addButton(Texts::tr("&Stop mirroring"), QMessageBox::AcceptRole);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(stop));
    box->open();
}

} // namespace immirror
