// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/advancedpage.h"

#include "base/log.h"
#include "service/syncservice.h"
#include "ui/accounts/notice.h"
#include "ui/settings/debugdialog.h"
#include "ui/settings/pageicons.h"
#include "ui/window/ask.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

AdvancedPage::AdvancedPage(Settings &settings, SyncService &service, QWidget *parent)
    : FormPage(settings, parent)
    , m_service(service)
{
    form().heading(tr("Log"));
    form().choice(Setting::LogLevel, tr("&Keep in the log:"),
                  {{u"warning"_s, tr("Only what went wrong")},
                   {u"info"_s, tr("What matters")},
                   {u"debug"_s, tr("Everything, to find a fault")}});
    m_folder = addButton(u"openLogFolder"_s, tr("&Open the log folder"));
    form().remark(tr("Keys, passwords and other secrets are never written into the log."));

    form().heading(tr("Report a fault"));
    QPushButton *archive = addButton(u"debugArchive"_s, tr("&Debug archive…"));
    form().remark(tr("A text file with versions, settings, the last syncs and the log, to attach "
                     "to a report. Secrets are left out and names are replaced, and you see all "
                     "of it first."));

    form().heading(tr("Start over"));
    m_reset = addButton(u"resetSettings"_s, tr("&Reset the settings…"));
    form().remark(tr("Sets everything on these pages back. Accounts, albums and what is synced "
                     "stay."));

    connect(m_folder, &QPushButton::clicked, this, &AdvancedPage::openLogFolder);
    connect(archive, &QPushButton::clicked, this, &AdvancedPage::showDebugArchive);
    connect(m_reset, &QPushButton::clicked, this, &AdvancedPage::askReset);
    connect(this, &SettingsPage::changed, this,
            [this] { setLogLevel(logLevelFromName(this->settings().text(Setting::LogLevel))); });
    reload();
}

QString AdvancedPage::name() const
{
    return tr("Advanced");
}

QIcon AdvancedPage::icon() const
{
    return pageIcon(u"preferences-other"_s, PageDrawing::Prompt);
}

QPushButton *AdvancedPage::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    form().row({}, button);
    return button;
}

void AdvancedPage::openLogFolder()
{
    const QString folder = m_service.paths().logFolder;
    if (QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        form().complain(m_folder, {});
    else
        form().complain(m_folder, tr("No program could be started for it. The folder is %1.")
                                      .arg(QDir::toNativeSeparators(folder)));
}

void AdvancedPage::showDebugArchive()
{
    auto *dialog = new DebugDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdvancedPage::askReset()
{
    ask(this, u"reset"_s, tr("Reset the settings?"),
        tr("Everything on these pages is set back to how it was at first, the "
           "proxy and its password too. Accounts, albums, what is synced and "
           "whether Immirror starts when you log in stay as they are."),
        tr("&Reset"), [this] { resetAll(); });
}

void AdvancedPage::resetAll()
{
    for (const SettingRow &row : settingsTable()) {
        if (row.byHand)
            settings().clear(row.setting);
    }
    if (const auto saved = settings().save(); !saved) {
        form().notice(m_reset)->complain(saved.error());
        return;
    }
    form().complain(m_reset, {});
    Q_EMIT changed();
    Q_EMIT wasReset();
    m_question.ask([this](std::stop_token) { return m_service.setProxyPassword({}); },
                   [this](const Result<void> &done) {
                       if (done)
                           form().notice(m_reset)->say(Notice::Good, tr("All is set back."));
                       else
                           form().notice(m_reset)->complain(done.error());
                   });
}

} // namespace immirror
