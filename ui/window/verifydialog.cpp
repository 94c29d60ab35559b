// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/verifydialog.h"

#include "ui/accounts/notice.h"
#include "ui/window/actionbutton.h"
#include "ui/window/differencesmodel.h"
#include "ui/window/plandialog.h"
#include "ui/window/table.h"
#include "ui/window/webpage.h"
#include "ui/words/comparison.h"
#include "ui/words/foreign.h"
#include "ui/words/planrows.h"
#include "ui/words/standing.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// The parts of a huge album, as one.
Verification together(const std::vector<Verification> &parts)
{
    Verification all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const Verification &part = parts[i];
        all.checked += part.checked;
        all.unreadable += part.unreadable;
        all.albumGone |= part.albumGone;
        all.albumAdopted |= part.albumAdopted;
        all.listingComplete &= part.listingComplete;
        all.open = all.open ? all.open : part.open;
        all.differences.insert(all.differences.end(), part.differences.begin(),
                               part.differences.end());
    }
    return all;
}

int leftOver(const Verification &one)
{
    return static_cast<int>(
        std::count_if(one.differences.begin(), one.differences.end(), staysDifferent));
}

bool canRepair(const Verification &one)
{
    const bool isNews = one.albumGone && one.mirror.held != ErrorKind::AlbumGone;
    return isNews || one.albumAdopted || std::ssize(one.differences) > leftOver(one);
}

} // namespace

VerifyDialog::VerifyDialog(SyncService &service, const Mirror &mirror, QWidget *parent)
    : CarefulDialog(parent)
    , m_service(service)
    , m_mirror(mirror)
    , m_model(new DifferencesModel(this))
    , m_text(new QLabel)
    , m_table(new Table)
    , m_notice(new Notice)
    , m_open(new QAction(tr("&Open in Google Photos"), this))
    , m_repair(new QPushButton(tr("&Repair")))
    , m_plan(new QPushButton(tr("&Whole plan…")))
    , m_sync(new QPushButton(tr("&Sync now")))
    , m_close(new QPushButton(tr("&Close")))
{
    setObjectName(u"verifyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check against Google's album: %1", "%1: an album's name")
                       .arg(words::inTitle(m_mirror.albumName)));
    m_text->setObjectName(u"verifyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"differences"_s);
    m_table->setAccessibleName(tr("What differs in Google's album"));
    m_table->setModel(m_model);
    m_table->setMainColumn(DifferencesModel::What);
    makeActions();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    column->addStretch(); // while there is no list
    column->addWidget(makeButtons());
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 100, unit.height() * 28);
    connect(m_notice, &Notice::acted, this, [this] { take(m_step); });
    take(Compare);
}

void VerifyDialog::makeActions()
{
    m_open->setObjectName(u"openDifference"_s);
    m_table->addAction(m_open);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const QModelIndex index = m_table->currentIndex(); index.isValid())
            openGooglePage(m_model->row(index.row()).url);
    });
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_open->setEnabled(index.isValid() && !m_model->row(index.row()).url.isEmpty());
            });
}

QWidget *VerifyDialog::makeButtons()
{
    m_repair->setObjectName(u"repair"_s);
    m_plan->setObjectName(u"wholePlan"_s);
    m_sync->setObjectName(u"syncRepaired"_s);
    m_close->setObjectName(u"closeVerify"_s);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_repair, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_sync, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_plan->setAutoDefault(false);
    connect(m_repair, &QPushButton::clicked, this, [this] { take(PutRight); });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        auto *dialog = new PlanDialog(m_service, {m_mirror.albumId}, this);
        dialog->open();
    });
    connect(m_sync, &QPushButton::clicked, this, &VerifyDialog::sync);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    row->setContentsMargins({});
    row->addWidget(makeButton(m_open));
    row->addWidget(m_plan);
    row->addStretch();
    row->addWidget(buttons);
    return widget;
}

void VerifyDialog::take(Step step)
{
    m_step = step;
    for (QPushButton *button : {m_repair, m_plan, m_sync})
        button->hide();
    makeDefault(m_close);
    switch (step) {
    case Compare:
        m_text->hide();
        showDifferences({});
        m_notice->say(Notice::Busy, tr("Comparing with what Google's album really holds…"));
        verify(Repair::Nothing);
        break;
    case PutRight:
        m_notice->say(Notice::Busy, tr("Repairing…"));
        verify(Repair::All);
        break;
    case Look:
        m_notice->say(Notice::Busy, tr("Looking what a sync would do…"));
        look();
        break;
    }
}

void VerifyDialog::verify(Repair repair)
{
    m_question.ask(
        [this, repair](std::stop_token stop) {
            return m_service.verify({m_mirror.albumId}, repair, stop);
        },
        [this](const Result<Verifications> &all) {
            if (!all) {
                sayTrouble(all.error());
                return;
            }
            m_notice->clear();
            if (all->empty())
                say({tr("This album is not mirrored any more.")});
            else if (m_step == Compare)
                showCompared(together(*all));
            else
                showPutRight(together(*all));
        });
}

void VerifyDialog::look()
{
    m_question.ask(
        [this](std::stop_token stop) { return m_service.plan({m_mirror.albumId}, stop); },
        [this](const Result<Plans> &plans) {
            if (!plans) {
                sayTrouble(plans.error());
                return;
            }
            m_notice->clear();
            showPlans(*plans);
        });
}

void VerifyDialog::showCompared(const Verification &one)
{
    QStringList lines{words::headOf(one)};
    if (one.albumGone) {
        lines << words::inWindow({.kind = ErrorKind::AlbumGone, .service = Service::Google});
    } else if (one.mirror.googleAlbumId.isEmpty() && !one.albumAdopted) {
        lines = {tr("Google has no album of this one yet: the first sync makes it.")};
    } else if (isAsItShouldBe(one)) {
        lines << tr("Google's album is as it should be.");
    }
    lines << words::notesOf(one, words::inWindow);
    const bool someAreOut =
        one.count(Difference::TakenOut) > 0 || one.count(Difference::Deleted) > 0;
    if (someAreOut && !one.mirror.rules.putBack)
        lines << tr("What somebody took out stays out, unless the album's rules say otherwise: see "
                    "“What is mirrored…”.");
    if (const int count = leftOver(one); count > 0)
        lines << tr("%n of them a repair leaves alone: Immirror removes nothing that it did not "
                    "put there. You can remove it in Google Photos.",
                    nullptr, count);
    if (canRepair(one)) {
        lines << tr("A repair changes only what Immirror knows of the album; what is missing comes "
                    "with the next sync.");
        m_repair->show();
        makeDefault(m_repair);
    }
    say(lines);
    showDifferences(one.differences);
}

void VerifyDialog::showPutRight(const Verification &one)
{
    std::vector<Difference> left;
    std::copy_if(one.differences.begin(), one.differences.end(), std::back_inserter(left),
                 staysDifferent);
    showDifferences(std::move(left));
    if (one.albumGone) {
        say({words::inWindow({.kind = ErrorKind::AlbumGone, .service = Service::Google}),
             tr("The page of problems offers to have a new one made.")});
        return;
    }
    say({tr("Repaired.")});
    take(Look);
}

void VerifyDialog::showPlans(const Plans &plans)
{
    const bool works = std::any_of(plans.begin(), plans.end(), hasWork);
    QStringList lines{works ? tr("Repaired. This is what a sync does now:")
                            : tr("Repaired. There is nothing left to do for a sync:")};
    for (const Engine::MirrorPlan &one : plans) {
        if (one.plan)
            lines << words::summaryOf(countsOf(one), one.plan->bytesToSend());
        if (one.plan)
            lines << words::ofDates(one.plan->undated(), one.plan->dated());
        lines << words::notesOf(one);
    }
    say(lines);
    m_plan->show();
    m_sync->setVisible(works);
    makeDefault(works ? m_sync : m_close);
}

void VerifyDialog::say(const QStringList &lines)
{
    m_text->setText(lines.join(u'\n'));
    m_text->show();
}

void VerifyDialog::sayTrouble(const Error &error)
{
    m_notice->complain(error);
    m_notice->offer(tr("&Try again"));
}

void VerifyDialog::showDifferences(std::vector<Difference> differences)
{
    const bool any = !differences.empty();
    m_open->setEnabled(false);
    m_model->show(std::move(differences));
    m_table->setVisible(any);
    m_open->setVisible(any);
    if (any)
        m_table->selectRow(0);
}

void VerifyDialog::makeDefault(QPushButton *button)
{
    button->setDefault(true);
    button->setFocus();
}

void VerifyDialog::sync()
{
    m_service.syncNow({m_mirror.albumId});
    accept();
}

} // namespace immirror
