// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/welcomepage.h"

#include <QBoxLayout>
#include <QLabel>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setWordWrap(true);
    return heading;
}

QLabel *makePoints(const QStringList &points)
{
    auto *label = new QLabel(u"<ul style=\"margin-left: -1.2em\"><li>"_s +
                             points.join("</li><li>"_L1) + u"</li></ul>"_s);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage()
    : WizardPage(u"welcomePage"_s, tr("Welcome to Immirror"),
                 tr("It keeps albums of your Immich mirrored in Google Photos."))
{
    content()->addWidget(makeHeading(tr("What it does")));
    content()->addWidget(makePoints(
        {tr("Sends the albums that you choose from Immich to Google Photos, each into an album of "
            "its own, and keeps them alike from then on."),
         tr("Reads from Immich, and changes nothing there."),
         tr("Sees and touches only those photos and albums in Google Photos that it put there "
            "itself.")}));
    content()->addWidget(makeHeading(tr("What you should know before")));
    content()->addWidget(makePoints(
        {tr("Photos are sent at original quality, and count against the storage of your Google "
            "account."),
         tr("Google lets no program delete photos. A photo that leaves an album in Immich can "
            "leave Google's album too; from Google's library only you can delete it."),
         tr("It is no backup: Google does not give back the same files. Your originals stay in "
            "Immich.")}));
    content()->addWidget(makeHeading(tr("What you need")));
    content()->addWidget(makePoints(
        {tr("The address of your Immich, and an API key of it."),
         tr("A Google account, and about ten minutes to make an access of your own to Google "
            "Photos (an OAuth client; it is free)."),
         tr("The next pages show both, step by step. Nothing is kept before the last page.")}));
    content()->addStretch();
}

} // namespace immirror
