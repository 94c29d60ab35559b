// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/googleform.h"

#include "base/question.h"
#include "service/syncservice.h"
#include "ui/accounts/clientchooser.h"
#include "ui/accounts/foldout.h"
#include "ui/accounts/googleguide.h"
#include "ui/accounts/notice.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

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

GoogleForm::GoogleForm(SyncService &service, Keeping keeping, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_keeping(keeping)
    , m_guide(new Foldout(tr("&How to make a client of your own"), new GoogleGuide))
    , m_chooser(new ClientChooser)
    , m_signIn(makeButton(u"signIn"_s, {}))
    , m_meanwhile(new QWidget)
    , m_notice(new Notice)
    , m_end(new Notice)
{
    setAcceptDrops(true);
    m_guide->button()->setObjectName(u"googleGuide"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_guide);
    column->addWidget(m_chooser);
    column->addWidget(makeSignIn());
    column->addStretch();
    connect(m_chooser, &ClientChooser::clientChanged, this, &GoogleForm::clientChanged);
    setFocusProxy(m_guide->button());
    setWaiting(false);
}

GoogleForm::~GoogleForm()
{
    giveUp();
}

QWidget *GoogleForm::makeSignIn()
{
    m_notice->setObjectName(u"signInNotice"_s);
    m_end->setObjectName(u"signInEnds"_s);
    m_meanwhile->setObjectName(u"signInMeanwhile"_s);
    auto *copy = makeButton(u"copySignInLink"_s, tr("Copy &link"));
    auto *again = makeButton(u"openSignInLink"_s, tr("&Open again"));
    auto *cancelButton = makeButton(u"cancelSignIn"_s, tr("Cancel the sign-in"));
    auto *buttons = new QHBoxLayout(m_meanwhile);
    buttons->setContentsMargins({});
    for (QPushButton *button : {copy, again, cancelButton})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->addWidget(m_signIn, 0, Qt::AlignLeading);
    column->addWidget(m_notice);
    column->addWidget(m_meanwhile);
    column->addWidget(m_end);

    connect(m_signIn, &QPushButton::clicked, this, &GoogleForm::signIn);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    });
    connect(again, &QPushButton::clicked, this, [this] { showAddress(m_address); });
    connect(cancelButton, &QPushButton::clicked, this, &GoogleForm::cancel);
    connect(m_end, &Notice::acted, this,
            [] { QDesktopServices::openUrl(consolepage::audience()); });
    return block;
}

std::optional<GoogleClient> GoogleForm::client() const
{
    return m_chooser->client();
}

bool GoogleForm::isEmpty() const
{
    return m_chooser->isEmpty();
}

void GoogleForm::setGuideOpen(bool open)
{
    m_guide->setOpen(open);
}

void GoogleForm::clientChanged()
{
    giveUp();
    if (client())
        m_guide->setOpen(false); // makes room for what comes next
    setWaiting(false);
}

void GoogleForm::signIn()
{
    giveUp();
    m_signedInWith = client();
    m_notice->say(Notice::Busy, tr("Starting the browser…"));
    setWaiting(true);
    // Google ends the new sign-in along with the old one, if it hears of them in this order.
    if (m_discarding.isFinished()) {
        beginSignIn();
        return;
    }
    onAnswer(m_discarding, this, [this, attempt = m_attempt](const Result<void> &) {
        if (attempt == m_attempt)
            beginSignIn();
    });
}

void GoogleForm::beginSignIn()
{
    m_stop = std::stop_source();
    const auto show = [this](const QUrl &address) { showAddress(address); };
    const bool keep = m_keeping == Keeping::AtOnce;
    const auto signedIn =
        keep ? m_service.connectGoogle(m_signedInWith, this, show, m_stop.get_token())
             : m_service.signIn(*m_signedInWith, this, show, m_stop.get_token());
    // An answer may cross with giving up: then there is a grant that nobody wants.
    onAnswer(signedIn, &m_service,
             [form = QPointer(this), attempt = m_attempt, keep,
              &service = m_service](const Result<SignInGrant> &answer) {
                 if (form && form->m_attempt == attempt)
                     form->showAnswer(answer);
                 else if (answer && !keep)
                     service.discard(*answer);
             });
}

void GoogleForm::cancel()
{
    giveUp();
    m_notice->say(Notice::Hint, tr("The sign-in was cancelled."));
    setWaiting(false);
}

void GoogleForm::showAddress(const QUrl &address)
{
    m_address = address;
    const bool opened = QDesktopServices::openUrl(address);
    m_notice->say(Notice::Busy,
                  opened ? tr("Go on in the browser: allow all of it, and tick every box. Google "
                              "warns that the app is not verified, because it is your own: choose "
                              "Advanced, then Go to it. If no browser opened, copy the link.")
                         : tr("No browser could be started. Copy the link, and open it in a "
                              "browser on this computer."));
}

void GoogleForm::showAnswer(const Result<SignInGrant> &answer)
{
    if (answer) {
        m_grant = *answer;
        m_kept = m_keeping == Keeping::AtOnce;
        m_notice->say(
            Notice::Good,
            answer->email.isEmpty()
                ? tr("You are signed in to Google.")
                : tr("You are signed in to Google as %1.").arg(words::named(answer->email)));
        showEnd(*answer);
    } else {
        m_notice->complain(answer.error());
    }
    setWaiting(false);
}

void GoogleForm::showEnd(const SignInGrant &grant)
{
    if (!grant.refreshExpiresAt)
        return;
    m_end->say(Notice::Warning,
               tr("This sign-in ends on %1, because your project is in testing. Press Publish app "
                  "on the page Audience, then sign in again here, and it lasts.")
                   .arg(words::when(*grant.refreshExpiresAt)));
    m_end->offer(tr("Open \"A&udience\""));
}

void GoogleForm::setWaiting(bool waiting)
{
    m_meanwhile->setVisible(waiting);
    m_signIn->setEnabled(client() && !waiting);
    m_signIn->setText(m_grant ? tr("&Sign in again…") : tr("&Sign in to Google…"));
    Q_EMIT provedChanged();
}

void GoogleForm::giveUp()
{
    ++m_attempt;
    m_stop.request_stop();
    if (m_grant && !m_kept)
        m_discarding = m_service.discard(*m_grant);
    m_grant.reset();
    m_kept = false;
    m_notice->clear();
    m_end->clear();
}

void GoogleForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ClientChooser::canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_chooser->showDropTarget(true);
}

void GoogleForm::dragLeaveEvent(QDragLeaveEvent *)
{
    m_chooser->showDropTarget(false);
}

void GoogleForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_chooser->showDropTarget(false);
    m_chooser->take(event->mimeData());
}

} // namespace immirror
