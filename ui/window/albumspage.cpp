// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/albumspage.h"

#include "base/question.h"
#include "ui/accounts/notice.h"
#include "ui/albums/thumbnails.h"
#include "ui/look/statelook.h"
#include "ui/window/actionbutton.h"
#include "ui/window/addalbumsdialog.h"
#include "ui/window/emptystate.h"
#include "ui/window/mirrorsmodel.h"
#include "ui/window/plandialog.h"
#include "ui/window/rulesdialog.h"
#include "ui/window/stopquestion.h"
#include "ui/window/table.h"
#include "ui/window/verifydialog.h"
#include "ui/window/webpage.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace immirror {

using namespace Qt::StringLiterals;

AlbumsPage::AlbumsPage(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_thumbnails(new Thumbnails(service, fontMetrics().height() * 5 / 2, this))
    , m_model(new MirrorsModel(*m_thumbnails, this))
    , m_table(new Table)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"noAlbums"_s))
    , m_notice(new Notice)
{
    makeActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);

    connect(&m_service, &SyncService::changed, this, &AlbumsPage::refresh);
    connect(&m_service, &SyncService::progressed, this, [this] {
        if (mirrorInWork() != m_syncing)
            refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_chosen = current.isValid() ? m_model->mirror(current.row()).id : 0;
                showChosen();
            });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_add->isEnabled())
            addAlbums();
        else
            Q_EMIT setupRequested();
    });
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    refresh();
}

void AlbumsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, act] {
            if (const Mirror *mirror = chosen())
                act(*mirror);
        });
        return action;
    };
    m_add = new QAction(tr("&Add albums…"), this);
    m_add->setObjectName(u"addAlbums"_s);
    m_add->setShortcut(QKeySequence::New);
    connect(m_add, &QAction::triggered, this, &AlbumsPage::addAlbums);
    m_open = make(u"openAlbum"_s, tr("&Open in Google Photos"),
                  [](const Mirror &mirror) { openGooglePage(mirror.googleAlbumUrl); });
    m_sync = make(u"syncAlbum"_s, tr("Sync this al&bum now"),
                  [this](const Mirror &mirror) { m_service.syncNow({mirror.albumId}); });
    m_plan = make(u"planAlbum"_s, tr("What a sync would &do…"),
                  [this](const Mirror &mirror) { showPlan({mirror.albumId}); });
    m_verify =
        make(u"verifyAlbum"_s, tr("Chec&k against Google's album…"), [this](const Mirror &mirror) {
            auto *dialog = new VerifyDialog(m_service, mirror, window());
            dialog->open();
        });
    m_pause = make(u"pauseAlbum"_s, tr("Pause this a&lbum"), [this](const Mirror &mirror) {
        tellOf(m_service.setMirrorPaused(mirror.id, true));
    });
    m_resume = make(u"resumeAlbum"_s, tr("Resume this a&lbum"), [this](const Mirror &mirror) {
        tellOf(m_service.setMirrorPaused(mirror.id, false));
    });
    m_remove = make(u"policyRemove"_s, tr("&Remove them from Google's album too"),
                    [this](const Mirror &mirror) {
                        tellOf(m_service.setMirrorPolicy(mirror.id, RemovalPolicy::Remove));
                    });
    m_keep =
        make(u"policyKeep"_s, tr("&Keep them in Google's album"), [this](const Mirror &mirror) {
            tellOf(m_service.setMirrorPolicy(mirror.id, RemovalPolicy::Keep));
        });
    m_rules = make(u"albumRules"_s, tr("&What is mirrored…"),
                   [this](const Mirror &mirror) { askForRules(mirror); });
    m_stop = make(u"stopMirroring"_s, tr("S&top mirroring…"),
                  [this](const Mirror &mirror) { askToStop(mirror); });

    m_policy = new QMenu(tr("Photos t&hat leave"), this);
    m_policy->menuAction()->setObjectName(u"policy"_s);
    m_policy->setToolTip(tr("What becomes of photos that leave the Immich album"));
    auto *either = new QActionGroup(this);
    for (QAction *action : {m_remove, m_keep}) {
        action->setCheckable(true);
        either->addAction(action);
        m_policy->addAction(action);
    }
}

QWidget *AlbumsPage::makeList()
{
    auto *list = new QWidget;
    m_table->setObjectName(u"albums"_s);
    m_table->setAccessibleName(tr("Mirrored albums"));
    m_table->setModel(m_model);
    m_table->setMainColumn(MirrorsModel::Album);
    m_table->setRowContent(2, m_thumbnails->side());

    auto *buttons = new QVBoxLayout;
    const QList<QAction *> actions{
        m_open,  m_sync, m_plan, m_verify, m_pause, m_resume, m_policy->menuAction(),
        m_rules, m_stop};
    buttons->addWidget(makeButton(m_add));
    buttons->addSpacing(fontMetrics().height());
    for (QAction *action : actions) {
        buttons->addWidget(makeButton(action));
        m_table->addAction(action);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins({});
    row->addWidget(m_table, 1);
    row->addLayout(buttons);
    return list;
}

void AlbumsPage::refresh()
{
    const Snapshot &snapshot = m_service.snapshot();
    m_syncing = mirrorInWork();
    const bool connected = snapshot.immich && snapshot.google;
    m_add->setEnabled(connected);
    if (connected)
        m_empty->say(applicationIcon(),
                     tr("No album is mirrored yet. Choose the albums in Immich that Google Photos "
                        "shall have too."),
                     tr("Add albums…"));
    else
        m_empty->say(applicationIcon(),
                     tr("Immirror keeps albums of your Immich in Google Photos too. First it needs "
                        "to know both."),
                     tr("Set up…"));
    m_model->show(snapshot.mirrors, m_syncing);
    m_stack->setCurrentIndex(snapshot.mirrors.empty() ? 0 : 1);
    if (!chosen() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

qint64 AlbumsPage::mirrorInWork() const
{
    const auto &progress = m_service.progress();
    return progress ? progress->progress.mirrorId : 0;
}

const Mirror *AlbumsPage::chosen() const
{
    const int row = m_model->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_model->mirror(row);
}

void AlbumsPage::showChosen()
{
    const Mirror *mirror = chosen();
    const bool syncing = m_service.snapshot().standing.state == State::Syncing;
    for (QAction *action :
         {m_plan, m_verify, m_pause, m_resume, m_policy->menuAction(), m_rules, m_stop})
        action->setEnabled(mirror);
    m_open->setEnabled(mirror && !mirror->googleAlbumUrl.isEmpty());
    m_sync->setEnabled(mirror && !syncing);
    m_resume->setVisible(mirror && mirror->paused);
    m_pause->setVisible(!m_resume->isVisible());
    m_remove->setChecked(mirror && mirror->policy == RemovalPolicy::Remove);
    m_keep->setChecked(mirror && mirror->policy == RemovalPolicy::Keep);
}

void AlbumsPage::addAlbums()
{
    auto *dialog = new AddAlbumsDialog(m_service, window());
    connect(dialog, &AddAlbumsDialog::added, this, [this](const QStringList &albumIds) {
        const QDialog *plan = showPlan(albumIds);
        connect(plan, &QObject::destroyed, &m_service,
                [service = &m_service] { service->holdBack(false); });
    });
    dialog->open();
}

QDialog *AlbumsPage::showPlan(const QStringList &albumIds)
{
    auto *dialog = new PlanDialog(m_service, albumIds, window());
    dialog->open();
    return dialog;
}

void AlbumsPage::askForRules(const Mirror &mirror)
{
    auto *dialog = new RulesDialog(mirror, m_service.snapshot().mirrors, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = mirror.id] {
        tellOf(m_service.setMirrorRules(id, dialog->rules()));
        if (const auto host = dialog->newHost())
            tellOf(m_service.shareMirror(id, *host));
    });
    dialog->open();
}

void AlbumsPage::askToStop(const Mirror &mirror)
{
    askToStopMirroring(mirror.albumName, window(),
                       [this, id = mirror.id] { tellOf(m_service.stopMirroring(id)); });
}

void AlbumsPage::tellOf(QFuture<Result<void>> verb)
{
    m_notice->clear();
    onAnswer(verb, this, [this](const Result<void> &done) {
        if (!done)
            m_notice->complain(done.error());
    });
}

} // namespace immirror
