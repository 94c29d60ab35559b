// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/stopquestion.h"

#include "ui/window/ask.h"
#include "ui/words/foreign.h"

#include <QCoreApplication>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

void askToStopMirroring(const QString &albumName, QWidget *parent,
                        const std::function<void()> &stop)
{
    ask(parent, u"stop"_s, Texts::tr("Stop mirroring “%1”?").arg(words::named(albumName)),
        Texts::tr("Google's album and its photos stay as they are; changes in Immich no longer "
                  "reach them. Adding the album again goes on from there."),
        Texts::tr("&Stop mirroring"), stop);
}

} // namespace immirror
