// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/statusstrip.h"

#include "ui/look/statelook.h"
#include "ui/window/actionbutton.h"
#include "ui/window/progresspanel.h"
#include "ui/words/standing.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace immirror {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_progress(new ProgressPanel)
{
    makeActions();
    m_syncButton = makeButton(m_sync);
    m_cancelButton = makeButton(m_cancel);
    m_resumeButton = makeButton(m_resume);
    m_pauseButton = makeButton(m_pauseMenu->menuAction());
    m_icon->setObjectName(u"stateIcon"_s);
    m_sentence->setObjectName(u"standing"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_sentence->setFont(larger);

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    for (QPushButton *button :
         {makeButton(m_setUp), m_syncButton, m_cancelButton, m_pauseButton, m_resumeButton})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_progress);

    connect(&m_service, &SyncService::changed, this, &StatusStrip::refresh);
    connect(&m_service, &SyncService::progressed, this, &StatusStrip::showProgress);
    refresh();
}

void StatusStrip::makeActions()
{
    m_setUp = new QAction(tr("Set &up…"), this);
    m_setUp->setObjectName(u"setUp"_s);
    connect(m_setUp, &QAction::triggered, this, &StatusStrip::setupRequested);
    m_sync = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Sync &now"), this);
    m_sync->setObjectName(u"syncNow"_s);
    m_sync->setShortcut(QKeySequence::Refresh);
    connect(m_sync, &QAction::triggered, this, [this] { m_service.syncNow(); });
    m_cancel = new QAction(QIcon::fromTheme(u"process-stop"_s), tr("&Cancel"), this);
    m_cancel->setObjectName(u"cancelSync"_s);
    connect(m_cancel, &QAction::triggered, this, [this] { m_service.cancelSync(); });
    m_resume = new QAction(QIcon::fromTheme(u"media-playback-start"_s), tr("&Resume"), this);
    m_resume->setObjectName(u"resume"_s);
    connect(m_resume, &QAction::triggered, this, [this] { m_service.resume(); });

    m_pauseMenu = new QMenu(tr("&Pause"), this);
    m_pauseMenu->menuAction()->setObjectName(u"pause"_s);
    m_pauseMenu->setIcon(QIcon::fromTheme(u"media-playback-pause"_s));
    const auto add = [this](const QString &name, const QString &text,
                            const std::function<QDateTime()> &until) {
        QAction *action = m_pauseMenu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, until] { m_service.pause(until()); });
    };
    add(u"pauseHour"_s, tr("For an &hour"),
        [] { return QDateTime::currentDateTimeUtc().addSecs(3600); });
    add(u"pauseTomorrow"_s, tr("Until &tomorrow"), [] { return words::tomorrowMorning(); });
    add(u"pauseForever"_s, tr("Until I &resume"), [] { return QDateTime(); });
}

void StatusStrip::refresh()
{
    const State state = m_service.snapshot().standing.state;
    const bool setUp = state != State::NotSetUp;
    const bool syncing = state == State::Syncing;
    const QWidget *focused = window()->focusWidget();
    m_setUp->setVisible(!setUp);
    m_sync->setVisible(setUp && !syncing);
    m_sync->setEnabled(!m_service.snapshot().mirrors.empty());
    m_cancel->setVisible(syncing);
    m_resume->setVisible(state == State::Paused);
    m_pauseMenu->menuAction()->setVisible(setUp && state != State::Paused);
    m_progress->setVisible(syncing);
    handFocusOver(focused);
    showState();
    showProgress();
}

/// A button that goes hands the focus to the one that comes in its place, not to the next.
void StatusStrip::handFocusOver(const QWidget *focused)
{
    for (const auto &[one, other] :
         {std::pair{m_syncButton, m_cancelButton}, std::pair{m_pauseButton, m_resumeButton}}) {
        if (focused == one && one->isHidden())
            other->setFocus();
        else if (focused == other && other->isHidden())
            one->setFocus();
    }
}

void StatusStrip::showState()
{
    const Snapshot &snapshot = m_service.snapshot();
    const Standing &standing = snapshot.standing;
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(stateIcon(standing.state).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAccessibleName(words::shortTitle(standing.state));
    if (standing.state != State::Syncing)
        m_sentence->setText(words::of(snapshot));
}

void StatusStrip::showProgress()
{
    if (m_service.snapshot().standing.state != State::Syncing)
        return;
    const auto &progress = m_service.progress();
    m_sentence->setText(progress ? words::of(*progress) : words::of(m_service.snapshot().standing));
    m_progress->showLive(progress);
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace immirror
