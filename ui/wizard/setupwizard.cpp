// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/setupwizard.h"

#include "base/question.h"
#include "service/syncservice.h"
#include "ui/wizard/albumchoicepage.h"
#include "ui/wizard/googlepage.h"
#include "ui/wizard/immichpage.h"
#include "ui/wizard/summarypage.h"
#include "ui/wizard/welcomepage.h"

#include <QMessageBox>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(SyncService &service, QWidget *parent)
    : QWizard(parent)
    , m_service(service)
    , m_immich(new ImmichPage(service))
    , m_google(new GooglePage(service))
    , m_albums(new AlbumChoicePage(service,
                                   [this] {
                                       return AlbumChoicePage::Immich{.input = m_immich->input(),
                                                                      .accountId =
                                                                          m_immich->account().id};
                                   }))
    , m_summary(new SummaryPage(service, [this] {
        return SummaryPage::Choices{.setup = {.immich = m_immich->input(),
                                              .client = m_google->client(),
                                              .grant = m_google->grant(),
                                              .albums = m_albums->chosen()},
                                    .immich = m_immich->account()};
    }))
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Set up Immirror"));
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage, false);
    setButtonText(QWizard::FinishButton, tr("&Start"));
    chooseStyle();
    addPage(new WelcomePage);
    addPage(m_immich);
    addPage(m_google);
    addPage(m_albums);
    addPage(m_summary);
    for (const auto &[which, name] :
         {std::pair(BackButton, u"wizardBack"_s), std::pair(NextButton, u"wizardNext"_s),
          std::pair(FinishButton, u"wizardFinish"_s), std::pair(CancelButton, u"wizardCancel"_s)})
        button(which)->setObjectName(name);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        if (currentPage() && currentPage()->focusProxy())
            currentPage()->focusProxy()->setFocus();
    });
    setMinimumSize(640, 480);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);
}

/// The one that belongs to the system; Qt's own guess on X11 and Wayland is Classic, which leaves
/// the subtitle hanging.
void SetupWizard::chooseStyle()
{
    if (wizardStyle() == QWizard::ClassicStyle)
        setWizardStyle(QWizard::ModernStyle);
}

bool SetupWizard::hasInput() const
{
    return m_immich->hasInput() || m_google->hasInput();
}

void SetupWizard::accept()
{
    if (m_keeping)
        return;
    m_keeping = true;
    button(BackButton)->setEnabled(false);
    button(CancelButton)->setEnabled(false);
    m_summary->showKeeping();
    onAnswer(m_service.finishSetup({.immich = m_immich->input(),
                                    .client = m_google->client(),
                                    .grant = m_google->grant(),
                                    .albums = m_albums->chosen(),
                                    .thenSync = true}),
             this, [this](const Result<void> &kept) { finish(kept); });
}

void SetupWizard::finish(const Result<void> &kept)
{
    m_keeping = false;
    if (!kept) {
        button(BackButton)->setEnabled(true);
        button(CancelButton)->setEnabled(true);
        m_summary->showKeepingFailed(kept.error());
        return;
    }
    m_google->kept();
    QWizard::accept();
}

void SetupWizard::reject()
{
    if (m_keeping)
        return; // a moment later it is decided
    if (!hasInput()) {
        QWizard::reject();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, windowTitle(),
        tr("Stop setting up Immirror? What you entered is not kept, and the sign-in at Google is "
           "taken back."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"cancelQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *stop = question->addButton(tr("&Stop"), QMessageBox::AcceptRole);
    stop->setObjectName(u"cancelYes"_s);
    auto *stay = question->addButton(tr("&Go on setting up"), QMessageBox::RejectRole);
    stay->setObjectName(u"cancelNo"_s);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(stop, &QAbstractButton::clicked, this, [this] {
        m_google->giveUp(); // whoever made the wizard may keep it for a while
        QWizard::reject();
    });
    question->open();
}

} // namespace immirror
