// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/googlepanel.h"

#include "service/syncservice.h"
#include "ui/accounts/notice.h"
#include "ui/settings/googledialog.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

GooglePanel::GooglePanel(SyncService &service, QWidget *parent)
    : AccountPanel(u"googleAccount"_s, tr("Google Photos"), parent)
    , m_service(service)
    , m_account(addFact(u"Email"_s, tr("Account:")))
    , m_client(addFact(u"Client"_s, tr("Client ID:")))
    , m_ends(addFact(u"Ends"_s, tr("Sign-in ends:")))
    , m_meanwhile(new QWidget)
{
    const auto button = [this](const QString &name, const QString &text, bool connected,
                               void (GooglePanel::*verb)()) {
        connect(addButton(name, text, connected), &QPushButton::clicked, this, verb);
    };
    button(u"SignIn"_s, tr("&Sign in again…"), true, &GooglePanel::signInAgain);
    button(u"Replace"_s, tr("C&hange…"), true, &GooglePanel::replace);
    button(u"Disconnect"_s, tr("D&isconnect…"), true, &GooglePanel::disconnectAccount);
    button(u"Connect"_s, tr("C&onnect…"), false, &GooglePanel::replace);

    QPushButton *copy = makeButton(u"googleAccountCopyLink"_s, tr("Co&py link"));
    QPushButton *cancel = makeButton(u"googleAccountCancel"_s, tr("Cancel the si&gn-in"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_question.drop();
        setWaiting(false);
        notice()->say(Notice::Hint, tr("The sign-in was cancelled."));
    });
    auto *row = new QHBoxLayout(m_meanwhile);
    row->setContentsMargins({});
    row->addWidget(copy);
    row->addWidget(cancel);
    row->addStretch();
    layout()->addWidget(m_meanwhile);
    m_meanwhile->hide();
    load();
}

void GooglePanel::load()
{
    const auto &google = m_service.snapshot().google;
    if (google) {
        m_account->setText(google->email.isEmpty() ? tr("not known") : google->email);
        m_client->setText(google->clientId);
        m_client->setCursorPosition(0);
        m_ends->setText(google->signInEndsAt.isValid()
                            ? words::when(google->signInEndsAt)
                            : tr("not by itself", "of a sign-in: when it ends"));
    }
    show(google.has_value());
}

void GooglePanel::signInAgain()
{
    setWaiting(true);
    notice()->say(Notice::Busy, tr("Starting the browser…"));
    m_question.ask(
        [this](std::stop_token stop) {
            return m_service.connectGoogle(
                {}, this, [this](const QUrl &address) { showAddress(address); }, stop);
        },
        [this](const Result<SignInGrant> &answer) {
            setWaiting(false);
            if (answer)
                notice()->say(Notice::Good, tr("You are signed in to Google."));
            else
                notice()->complain(answer.error());
        });
}

void GooglePanel::showAddress(const QUrl &address)
{
    if (!m_question.isOpen())
        return; // it was cancelled meanwhile
    m_address = address;
    const bool opened = QDesktopServices::openUrl(address);
    notice()->say(Notice::Busy,
                  opened ? tr("Go on in the browser. If none opened, copy the link.")
                         : tr("No browser could be started. Copy the link, and open it in a "
                              "browser on this computer."));
}

void GooglePanel::setWaiting(bool waiting)
{
    setBusy(waiting);
    m_meanwhile->setVisible(waiting);
}

void GooglePanel::replace()
{
    notice()->clear();
    auto *dialog = new GoogleDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GooglePanel::disconnectAccount()
{
    ask(tr("Disconnect Google Photos?"),
        tr("Immirror signs out: Google is told that the sign-in is over, and it is forgotten here. "
           "The albums in Google Photos stay, with all that is in them. Nothing is synced until "
           "you sign in again."),
        tr("&Disconnect"), [this] {
            setBusy(true);
            m_question.ask([this](std::stop_token) { return m_service.disconnectGoogle(); },
                           [this](const Result<void> &done) {
                               setBusy(false);
                               showDisconnected(done);
                           });
        });
}

void GooglePanel::showDisconnected(const Result<void> &done)
{
    if (done) {
        notice()->say(Notice::Good, tr("Google Photos is disconnected."));
        return;
    }
    switch (done.error().kind) {
    case ErrorKind::NoKeychain:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::FileUnreadable:
        notice()->complain(done.error());
        return;
    default:
        notice()->say(Notice::Warning,
                      tr("It is forgotten here, but Google could not be told. You can take "
                         "Immirror's access away at myaccount.google.com/connections."),
                      done.error().detail);
    }
}

} // namespace immirror
