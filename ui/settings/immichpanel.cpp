// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/immichpanel.h"

#include "service/syncservice.h"
#include "ui/accounts/notice.h"
#include "ui/settings/immichdialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

ImmichPanel::ImmichPanel(SyncService &service, QWidget *parent)
    : AccountPanel(u"immichAccount"_s, tr("Immich"), parent)
    , m_service(service)
    , m_address(addFact(u"Address"_s, tr("Address:")))
    , m_user(addFact(u"User"_s, tr("Account:")))
    , m_version(addFact(u"Version"_s, tr("Version:")))
{
    const auto button = [this](const QString &name, const QString &text, bool connected,
                               void (ImmichPanel::*verb)()) {
        connect(addButton(name, text, connected), &QPushButton::clicked, this, verb);
    };
    button(u"Test"_s, tr("&Test"), true, &ImmichPanel::test);
    button(u"Replace"_s, tr("&Change…"), true, &ImmichPanel::replace);
    button(u"Disconnect"_s, tr("&Disconnect…"), true, &ImmichPanel::disconnectAccount);
    button(u"Connect"_s, tr("&Connect…"), false, &ImmichPanel::replace);
    connect(notice(), &Notice::acted, this, [this] {
        m_question.drop();
        setBusy(false);
        notice()->clear();
    });
    load();
}

void ImmichPanel::load()
{
    const auto &immich = m_service.snapshot().immich;
    if (immich) {
        m_address->setText(immich->url);
        m_user->setText(immich->user.isEmpty() ? tr("not known: the key may not tell")
                                               : immich->user);
        m_version->setText(immich->version);
    }
    show(immich.has_value());
}

void ImmichPanel::test()
{
    setBusy(true);
    notice()->say(Notice::Busy, tr("Asking Immich…"));
    notice()->offer(tr("Cance&l"));
    const auto answered = [this](const Result<ImmichAccount> &answer) {
        setBusy(false);
        if (answer)
            notice()->say(Notice::Good, tr("Immich answers, and the key has what it needs."));
        else
            notice()->complain(answer.error());
    };
    m_question.ask(
        [this](std::stop_token) { return m_service.immichInput(); },
        [this, answered](const Result<ImmichInput> &input) {
            if (!input) {
                answered(tl::unexpected(input.error()));
                return;
            }
            m_question.ask(
                [this, &input](std::stop_token stop) { return m_service.testImmich(*input, stop); },
                answered);
        });
}

void ImmichPanel::replace()
{
    notice()->clear();
    auto *dialog = new ImmichDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { notice()->say(Notice::Good, tr("Immich is connected.")); });
    dialog->open();
}

void ImmichPanel::disconnectAccount()
{
    ask(tr("Disconnect Immich?"),
        tr("Immirror forgets the address and the key, and syncs no more until you connect Immich "
           "again. What is mirrored stays as it is, in Google Photos and in Immirror's records. "
           "The key itself you can delete in Immich."),
        tr("&Disconnect"), [this] {
            setBusy(true);
            m_question.ask([this](std::stop_token) { return m_service.disconnectImmich(); },
                           [this](const Result<void> &done) {
                               setBusy(false);
                               if (done)
                                   notice()->say(Notice::Good, tr("Immich is disconnected."));
                               else
                                   notice()->complain(done.error());
                           });
        });
}

} // namespace immirror
