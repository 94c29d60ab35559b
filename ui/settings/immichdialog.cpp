// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/immichdialog.h"

#include "service/syncservice.h"
#include "ui/accounts/immichform.h"
#include "ui/accounts/notice.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>

namespace immirror {

using namespace Qt::StringLiterals;

ImmichDialog::ImmichDialog(SyncService &service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_form(new ImmichForm(service))
    , m_notice(new Notice)
    , m_take(new QPushButton(tr("&Use this Immich")))
{
    setObjectName(u"immichDialog"_s);
    setWindowTitle(tr("Connect Immich"));
    m_take->setObjectName(u"takeImmich"_s);
    m_take->setAutoDefault(false);
    m_notice->setObjectName(u"takeNotice"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    connect(m_form, &ImmichForm::provedChanged, this, &ImmichDialog::proved);
    connect(m_take, &QPushButton::clicked, this, &ImmichDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proved();
    if (service.snapshot().immich)
        fill();
    else
        m_form->setGuideOpen(true);
}

/// With what is connected: most often only one thing of it is to change.
void ImmichDialog::fill()
{
    m_question.ask([this](std::stop_token) { return m_service.immichInput(); },
                   [this](const Result<ImmichInput> &input) {
                       if (input && m_form->isEmpty())
                           m_form->setInput(*input);
                       else if (!input)
                           m_notice->complain(input.error(), Notice::Warning);
                   });
}

void ImmichDialog::proved()
{
    m_take->setEnabled(m_form->proved().has_value());
    if (!m_form->proved()) {
        m_notice->clear();
        return;
    }
    const Snapshot &now = m_service.snapshot();
    if (m_form->proved()->isAnother && !now.mirrors.empty()) {
        m_notice->say(Notice::Warning,
                      tr("This is another account of Immich. The albums that are mirrored now wait "
                         "until their account is connected again; those of this account you "
                         "choose anew."));
    }
}

void ImmichDialog::take()
{
    m_take->setEnabled(false);
    m_form->setEnabled(false);
    m_notice->say(Notice::Busy, tr("Connecting…"));
    m_question.ask(
        [this](std::stop_token stop) { return m_service.connectImmich(m_form->input(), stop); },
        [this](const Result<ImmichAccount> &connected) {
            if (connected) {
                accept();
                return;
            }
            m_form->setEnabled(true);
            m_take->setEnabled(true);
            m_notice->complain(connected.error());
        });
}

} // namespace immirror
