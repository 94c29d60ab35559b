// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/googleguide.h"

#include "google/signin.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace consolepage {

static QUrl page(const QString &path)
{
    return QUrl(u"https://console.cloud.google.com/"_s + path);
}

QUrl newProject()
{
    return page(u"projectcreate"_s);
}

QUrl photosApi()
{
    return page(u"apis/library/photoslibrary.googleapis.com"_s);
}

QUrl consent()
{
    return page(u"auth/overview/create"_s);
}

QUrl dataAccess()
{
    return page(u"auth/scopes"_s);
}

QUrl audience()
{
    return page(u"auth/audience"_s);
}

QUrl clients()
{
    return page(u"auth/clients"_s);
}

} // namespace consolepage

std::vector<GoogleGuide::Step> GoogleGuide::steps()
{
    using Row = GuidePicture::Row;
    return {
        {u"Project"_s,
         tr("Make a project. Its name does not matter. If Google asks for an organisation or for "
            "billing, leave it out."),
         tr("Open \"New project\""),
         consolepage::newProject(),
         {{Row::Title, tr("New project")},
          {Row::Field, u"Immirror"_s},
          {Row::Button, tr("Create"), true}},
         tr("Sketch: the page New project with the button Create.")},
        {u"Api"_s,
         tr("See that the new project is the one chosen at the top of the page. Then enable the "
            "Photos Library API."),
         tr("Open \"Photos Library API\""),
         consolepage::photosApi(),
         {{Row::Title, u"Photos Library API"_s}, {Row::Rest}, {Row::Button, tr("Enable"), true}},
         tr("Sketch: the page Photos Library API with the button Enable.")},
        {u"Consent"_s,
         tr("Tell Google who will use it: any name for the app, your e-mail address, and "
            "<b>External</b> as the audience."),
         tr("Open \"Get started\""),
         consolepage::consent(),
         {{Row::Title, tr("Audience")},
          {Row::Rest},
          {Row::Chosen, tr("External"), true},
          {Row::Button, tr("Create")}},
         tr("Sketch: the section Audience, where External is chosen.")},
        {u"Scopes"_s,
         tr("Under <b>Data access</b> press <b>Add or remove scopes</b>, paste the three "
            "scopes into the field for adding them by hand, and save."),
         tr("Open \"Data access\""),
         consolepage::dataAccess(),
         {{Row::Title, tr("Data access")},
          {Row::Button, tr("Add or remove scopes"), true},
          {Row::Ticked, u"…appendonly"_s},
          {Row::Ticked, u"…readonly.appcreateddata"_s},
          {Row::Ticked, u"…edit.appcreateddata"_s}},
         tr("Sketch: the page Data access with the button Add or remove scopes, and three ticked "
            "scopes.")},
        {u"Audience"_s,
         tr("Under <b>Audience</b> press <b>Publish app</b>, so that the sign-in lasts. For "
            "personal use Google asks for no verification. While the app is in <i>Testing</i> "
            "instead, every sign-in ends after seven days, and only those listed under <i>Test "
            "users</i> can sign in."),
         tr("Open \"Audience\""),
         consolepage::audience(),
         {{Row::Title, tr("Publishing status")},
          {Row::Rest},
          {Row::Button, tr("Publish app"), true}},
         tr("Sketch: the page Audience with the button Publish app.")},
        {u"Client"_s,
         tr("Under <b>Clients</b> create a client of the type <b>Desktop app</b>; a web client "
            "does not work. Then <b>download its file</b>: Google offers it only now."),
         tr("Open \"Clients\""),
         consolepage::clients(),
         {{Row::Title, tr("Application type")},
          {Row::Field, tr("Desktop app"), true},
          {Row::Button, tr("Create")},
          {Row::Button, tr("Download JSON"), true}},
         tr("Sketch: the application type Desktop app is chosen; after Create comes the button "
            "Download JSON.")},
    };
}

GoogleGuide::GoogleGuide(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(fontMetrics().height());
    for (const Step &step : steps())
        addStep(step);
}

QWidget *GoogleGuide::makeCopyButton()
{
    auto *copy = new QPushButton(tr("Copy the three scopes"));
    copy->setObjectName(u"copyScopes"_s);
    copy->setAccessibleDescription(photoScopes().join(u' '));
    copy->setToolTip(photoScopes().join(u'\n'));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(photoScopes().join(u'\n')); });
    return copy;
}

void GoogleGuide::addStep(const Step &step)
{
    const int row = m_grid->rowCount();
    auto *number = new QLabel(u"<b>%1.</b>"_s.arg(row));
    auto *words = new QLabel(step.words);
    for (QLabel *label : {number, words})
        label->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    auto *open = new QPushButton(step.button);
    open->setObjectName(u"open"_s + step.name);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [page = step.page] { QDesktopServices::openUrl(page); });
    auto *picture = new GuidePicture(step.picture, step.description);
    picture->setObjectName(u"picture"_s + step.name);

    auto *cell = new QWidget; // whose layout spaces as the style does
    auto *text = new QVBoxLayout(cell);
    text->setContentsMargins({});
    text->addWidget(words);
    text->addWidget(open, 0, Qt::AlignLeading);
    if (step.page == consolepage::dataAccess())
        text->addWidget(makeCopyButton(), 0, Qt::AlignLeading);
    text->addStretch();
    m_grid->addWidget(number, row, 0, Qt::AlignTop);
    m_grid->addWidget(cell, row, 1);
    m_grid->addWidget(picture, row, 2, Qt::AlignTop | Qt::AlignLeading);
}

} // namespace immirror
