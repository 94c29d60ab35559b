// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/problemcard.h"

#include "store/ledgercopies.h"
#include "ui/accounts/notice.h"
#include "ui/words/standing.h"

#include <QBoxLayout>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

ProblemCard::ProblemCard(QWidget *parent)
    : QFrame(parent)
    , m_notice(new Notice)
    , m_cure(new QPushButton)
    , m_newAlbum(new QPushButton(cureText(Cure::NewAlbum)))
    , m_again(new QPushButton(cureText(Cure::Retry)))
    , m_without(new QPushButton(cureText(Cure::StartEmpty)))
    , m_empty(new QPushButton(cureText(Cure::EmptyDatabase)))
    , m_stop(new QPushButton(tr("Stop &mirroring…")))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_cure->setObjectName(u"cure"_s);
    m_newAlbum->setObjectName(u"newAlbum"_s);
    m_again->setObjectName(u"tryAgain"_s);
    m_without->setObjectName(u"startEmpty"_s);
    m_empty->setObjectName(u"emptyDatabase"_s);
    m_stop->setObjectName(u"stopMirroring"_s);
    connect(m_cure, &QPushButton::clicked, this, [this] { Q_EMIT cureAsked(cureOf(m_problem)); });
    connect(m_newAlbum, &QPushButton::clicked, this, [this] { Q_EMIT cureAsked(Cure::NewAlbum); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT cureAsked(Cure::Retry); });
    connect(m_without, &QPushButton::clicked, this, [this] { Q_EMIT cureAsked(Cure::StartEmpty); });
    connect(m_empty, &QPushButton::clicked, this,
            [this] { Q_EMIT cureAsked(Cure::EmptyDatabase); });
    connect(m_stop, &QPushButton::clicked, this, &ProblemCard::stopAsked);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_cure, m_newAlbum, m_again, m_without, m_empty, m_stop})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_notice, 1, Qt::AlignVCenter);
    row->addLayout(buttons);
}

void ProblemCard::show(const Problem &problem)
{
    m_problem = problem;
    const Cure cure = cureOf(problem);
    const bool isLost = cure == Cure::UseCopy;
    const bool hasCopy = isLost && !ledgerCopies(problem.error.subject).empty();
    m_cure->setText(cureText(cure));
    m_cure->setVisible(cure != Cure::None && (!isLost || hasCopy));
    m_newAlbum->setVisible(cure == Cure::AdoptAlbum);
    m_empty->setVisible(isLost);
    // Somebody who comes back from Google's pages goes on here.
    m_again->setVisible(cureAddress(problem.error).isValid());
    m_without->setVisible(cure == Cure::TakeOver);
    m_stop->setVisible(problem.what == Problem::Album);

    const QString said = words::of(problem);
    const QString all = said + problem.error.detail;
    if (all != std::exchange(m_said, all))
        m_notice->say(problem.what == Problem::Account ? Notice::Trouble : Notice::Warning, said,
                      problem.error.detail);
    for (QPushButton *button : {m_cure, m_newAlbum, m_again, m_without, m_empty, m_stop})
        button->setAccessibleDescription(said);
}

} // namespace immirror
