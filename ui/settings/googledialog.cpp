// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/googledialog.h"

#include "service/syncservice.h"
#include "ui/accounts/googleform.h"
#include "ui/accounts/notice.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>

namespace immirror {

using namespace Qt::StringLiterals;

GoogleDialog::GoogleDialog(SyncService &service, QWidget *parent)
    : QDialog(parent)
    , m_form(new GoogleForm(service, GoogleForm::Keeping::AtOnce))
{
    setObjectName(u"googleDialog"_s);
    setWindowTitle(tr("Connect Google Photos"));
    auto *warning = new Notice;
    warning->setObjectName(u"googleWarning"_s);
    if (!service.snapshot().mirrors.empty()) {
        warning->say(Notice::Warning,
                     tr("Google lets a client change only the albums that it made itself. With "
                        "another client, or another account, the albums that are mirrored now wait "
                        "until you change back, and you choose albums anew."));
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *close = buttons->button(QDialogButtonBox::Cancel);
    close->setAutoDefault(false); // Return in a field would throw away what was typed
    close->setIcon({});           // the style's is that of "Cancel", which it is at first only
    auto *column = new QVBoxLayout(this);
    column->addWidget(warning);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);

    // Done is done: it takes the other's place the moment it succeeds.
    connect(m_form, &GoogleForm::provedChanged, close, [this, close, cancel = close->text()] {
        close->setText(m_form->grant() ? tr("&Close") : cancel);
    });
    connect(buttons, &QDialogButtonBox::rejected, this,
            [this] { m_form->grant() ? accept() : reject(); });
    if (!service.snapshot().google)
        m_form->setGuideOpen(true);
}

} // namespace immirror
