// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/tray/trayicon.h"

#include "ui/words/foreign.h"
#include "ui/words/standing.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 progressPause = 1000; // ms
constexpr int longestLine = 60;        // in characters: a menu as wide as a sentence is no menu

/// For an entry of a menu: short, and with no mnemonics in what a person named.
QString menuText(const QString &text)
{
    QString line = text;
    if (line.size() > longestLine) {
        const qsizetype space = line.lastIndexOf(u' ', longestLine - 1);
        line = line.left(space > longestLine / 2 ? space : longestLine - 1) + u'…';
    }
    return words::inButton(line);
}

void set(QAction *action, const QString &text, bool visible = true)
{
    if (action->text() != text)
        action->setText(text);
    action->setVisible(visible);
}

} // namespace

TrayIcon::TrayIcon(SyncService &service, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
{
    fillMenu();
    update();
    m_icon.setContextMenu(&m_menu);
    connect(&service, &SyncService::changed, this, &TrayIcon::update);
    connect(&service, &SyncService::progressed, this, &TrayIcon::updateProgress);
    // Times such as "tomorrow at 09:00" may have aged since the core last spoke.
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::updateStatus);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    m_icon.show();
}

QAction *TrayIcon::add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    return action;
}

void TrayIcon::fillMenu()
{
    m_status = add(m_menu, u"status"_s, {});
    m_reason = add(m_menu, u"reason"_s, {});
    m_status->setEnabled(false);
    m_reason->setEnabled(false);
    m_menu.addSeparator();

    m_setUp = add(m_menu, u"setUp"_s, tr("Set &up…"));
    connect(m_setUp, &QAction::triggered, this, &TrayIcon::setupRequested);
    m_syncNow = add(m_menu, u"syncNow"_s, tr("&Sync now"));
    connect(m_syncNow, &QAction::triggered, this, [this] { m_service.syncNow(); });
    m_cancelSync = add(m_menu, u"cancelSync"_s, tr("&Cancel sync"));
    connect(m_cancelSync, &QAction::triggered, this, [this] { m_service.cancelSync(); });

    QMenu *pause = m_menu.addMenu(tr("&Pause"));
    m_pause = pause->menuAction();
    m_pause->setObjectName(u"pause"_s);
    connect(add(*pause, u"pauseHour"_s, tr("For an &hour")), &QAction::triggered, this,
            [this] { m_service.pause(QDateTime::currentDateTimeUtc().addDuration(1h)); });
    connect(add(*pause, u"pauseTomorrow"_s, tr("Until &tomorrow")), &QAction::triggered, this,
            [this] { m_service.pause(words::tomorrowMorning()); });
    connect(add(*pause, u"pauseForever"_s, tr("Until I &resume")), &QAction::triggered, this,
            [this] { m_service.pause(); });
    m_resume = add(m_menu, u"resume"_s, tr("&Resume"));
    connect(m_resume, &QAction::triggered, this, [this] { m_service.resume(); });
    m_menu.addSeparator();

    m_open = add(m_menu, u"open"_s, tr("&Open Immirror"));
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    m_problems = add(m_menu, u"problems"_s, {});
    connect(m_problems, &QAction::triggered, this, &TrayIcon::problemsRequested);
    connect(add(m_menu, u"settings"_s, tr("S&ettings…")), &QAction::triggered, this,
            &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    connect(add(m_menu, u"quit"_s, tr("&Quit")), &QAction::triggered, this,
            &TrayIcon::quitRequested);
}

void TrayIcon::update()
{
    const std::pair look(m_service.snapshot().standing.state, trayIconStyle(m_settings));
    if (m_shown != look) {
        m_shown = look;
        m_icon.setIcon(trayIcon(look.first, look.second));
    }
    updateStatus();
    updateMenu();
}

void TrayIcon::updateProgress()
{
    if (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(progressPause))
        return;
    m_sinceProgress.start();
    updateStatus();
}

void TrayIcon::updateStatus()
{
    const Snapshot &snapshot = m_service.snapshot();
    const State state = snapshot.standing.state;
    const auto &progress = m_service.progress();
    const QString sentence =
        state == State::Syncing && progress ? words::of(*progress) : words::of(snapshot);
    // By its specification the tooltip may hold markup, but most panels show it as it is.
    if (const QString tip = words::withoutMarkup(sentence); m_icon.toolTip() != tip)
        m_icon.setToolTip(tip);
    const bool needsPerson = state == State::Attention;
    set(m_status, menuText(needsPerson ? words::shortTitle(state) : sentence));
    set(m_reason, needsPerson ? menuText(sentence) : QString(), needsPerson);
}

void TrayIcon::updateMenu()
{
    const Snapshot &snapshot = m_service.snapshot();
    const State state = snapshot.standing.state;
    const bool setUp = state != State::NotSetUp;
    const bool syncing = state == State::Syncing;
    m_setUp->setVisible(!setUp);
    m_syncNow->setVisible(setUp && !syncing);
    m_syncNow->setEnabled(!snapshot.mirrors.empty());
    m_cancelSync->setVisible(syncing);
    m_pause->setVisible(setUp && state != State::Paused);
    m_resume->setVisible(state == State::Paused);
    m_open->setVisible(setUp);
    const int problems = snapshot.problemCount();
    set(m_problems, problems > 0 ? tr("P&roblems (%1)").arg(problems) : tr("P&roblems"), setUp);
    m_menu.setDefaultAction(setUp ? m_open : m_setUp);
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        Q_EMIT openRequested();
    else if (reason == QSystemTrayIcon::MiddleClick && m_syncNow->isVisible())
        m_syncNow->trigger();
}

} // namespace immirror
