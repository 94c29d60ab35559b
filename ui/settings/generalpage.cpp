// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/generalpage.h"

#include "ui/accounts/notice.h"
#include "ui/settings/pageicons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

namespace immirror {

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(Settings &settings, std::unique_ptr<Autostart> autostart, QWidget *parent)
    : FormPage(settings, parent)
    , m_autostart(std::move(autostart))
    , m_startAtLogin(new QCheckBox(tr("&Start Immirror when I log in")))
{
    addStart();
    addLanguage();
    addSync();
    addNotifications();
    reload();
}

QString GeneralPage::name() const
{
    return tr("General");
}

QIcon GeneralPage::icon() const
{
    return pageIcon(u"preferences-system"_s, PageDrawing::Sliders);
}

void GeneralPage::addStart()
{
    form().heading(tr("Start"));
    m_startAtLogin->setObjectName(u"autostart"_s);
    form().row({}, m_startAtLogin);
    form().tie(m_startAtLogin, [this] { m_startAtLogin->setChecked(m_autostart->isOn()); });
    connect(m_startAtLogin, &QCheckBox::toggled, this, &GeneralPage::setAutostart);
    form().check(Setting::StartMinimised, tr("Start with the &tray icon only, without a window"));
    form().choice(Setting::TrayIcon, tr("Tray &icon:"),
                  {{u"auto"_s, tr("As the panel needs it")},
                   {u"colour"_s, tr("In colour")},
                   {u"light"_s, tr("Light, for dark panels")},
                   {u"dark"_s, tr("Dark, for light panels")}});
}

void GeneralPage::addLanguage()
{
    // Each in its own language: whoever looks for it may not read the one that is shown.
    QComboBox *box = form().choice(Setting::Language, tr("Lan&guage:"),
                                   {{u"auto"_s, tr("The system's")},
                                    {u"en"_s, u"English"_s},
                                    {u"de"_s, u"Deutsch"_s},
                                    {u"fr"_s, u"Français"_s},
                                    {u"es"_s, u"Español"_s}});
    const auto hint = [this, box] {
        const QString choice = settings().text(Setting::Language);
        const QLocale wanted = choice == "auto"_L1 ? QLocale::system() : QLocale(choice);
        Notice *notice = form().notice(box);
        if (wanted.language() == QLocale().language()) // what the program speaks
            notice->clear();
        else if (notice->text().isEmpty())
            notice->say(Notice::Hint, tr("The language changes when Immirror starts again."));
    };
    connect(&form(), &SettingsForm::changed, box, hint);
    form().tie(box, hint);
}

void GeneralPage::addSync()
{
    form().heading(tr("Sync"));
    QCheckBox *automatic =
        form().check(Setting::SyncAuto, tr("Sync &by itself while I am logged in"));
    QCheckBox *atStart = form().check(Setting::SyncAtStart, tr("&When Immirror starts, too"));
    AmountEdit *interval = form().amount(
        Setting::SyncIntervalMinutes, tr("&Look for changes every:"),
        {{1, [](int n) { return tr("minute(s)", "unit beside a number field", n); }},
         {60, [](int n) { return tr("hour(s)", "unit beside a number field", n); }},
         {60 * 24, [](int n) { return tr("day(s)", "unit beside a number field", n); }}});
    interval->number()->setToolTip(tr("From 5 minutes to 7 days."));
    interval->number()->setAccessibleDescription(interval->number()->toolTip());
    form()
        .check(Setting::SyncKeepAwake, tr("&Keep the computer awake while photos are sent"))
        ->setToolTip(tr("It can still be sent to sleep, and its lid be closed."));
    const auto follow = [=](bool on) {
        atStart->setEnabled(on);
        interval->setEnabled(on);
    };
    connect(automatic, &QCheckBox::toggled, atStart, follow);
    form().tie(automatic, [=, this] { follow(settings().isOn(Setting::SyncAuto)); });
}

void GeneralPage::addNotifications()
{
    form().heading(tr("Notifications"));
    form().check(Setting::NotifyAttention, tr("When something &needs me"));
    form().check(Setting::NotifyFirstSync, tr("When the &first sync is done"));
    form().check(Setting::NotifyProblems, tr("When a sync ended with &problems"));
    if (settingRow(Setting::UpdatesCheck).byHand) // else this build knows nobody to ask
        form().check(Setting::UpdatesCheck,
                     tr("When there is a newer &version (looks once a day)"));
}

void GeneralPage::setAutostart(bool on)
{
    const auto set = m_autostart->set(on);
    if (set) {
        form().complain(m_startAtLogin, {});
        return;
    }
    form().notice(m_startAtLogin)->complain(set.error());
    const QSignalBlocker quiet(m_startAtLogin);
    m_startAtLogin->setChecked(m_autostart->isOn());
}

} // namespace immirror
