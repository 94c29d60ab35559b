// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/hoursrows.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

const QString asKept = u"hh:mm"_s;

} // namespace

HoursRows::HoursRows(SettingsForm &form, Settings &settings)
    : QObject(&form)
    , m_form(form)
    , m_settings(settings)
    , m_only(new QCheckBox(tr("Send photos by itself only at certain hou&rs")))
    , m_from(makeTime(Setting::SyncWindowFrom, tr("From")))
    , m_to(makeTime(Setting::SyncWindowTo, tr("To")))
{
    m_only->setObjectName(u"sync.window"_s);
    m_form.row({}, m_only);
    m_form.row(tr("&From:"), m_from);
    m_form.row(tr("&To:"), m_to);
    m_form.tie(m_to, [this] { load(); });
    connect(m_only, &QCheckBox::toggled, this, &HoursRows::apply);
    connect(m_from, &QTimeEdit::timeChanged, this, &HoursRows::apply);
    connect(m_to, &QTimeEdit::timeChanged, this, &HoursRows::apply);
}

QTimeEdit *HoursRows::makeTime(Setting setting, const QString &name)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(QString::fromLatin1(settingRow(setting).key));
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false);
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    edit->setDisplayFormat(format.contains(u's') ? u"HH:mm"_s : format);
    return edit;
}

void HoursRows::load()
{
    const QSignalBlocker quietOnly(m_only);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const auto from = QTime::fromString(m_settings.text(Setting::SyncWindowFrom), asKept);
    const auto to = QTime::fromString(m_settings.text(Setting::SyncWindowTo), asKept);
    const bool on = from.isValid() && to.isValid();
    m_only->setChecked(on);
    m_from->setTime(on ? from : QTime(22, 0));
    m_to->setTime(on ? to : QTime(6, 0));
    m_from->setEnabled(on);
    m_to->setEnabled(on);
}

void HoursRows::apply()
{
    const bool on = m_only->isChecked();
    m_from->setEnabled(on);
    m_to->setEnabled(on);
    if (on && m_from->time() == m_to->time()) {
        m_form.complain(m_to, tr("From and to are the same time. Until one of them is another, "
                                 "what was set before stays."));
        return;
    }
    m_form.complain(m_to, {});
    m_form.write(m_only, {{Setting::SyncWindowFrom, on ? m_from->time().toString(asKept) : u""_s},
                          {Setting::SyncWindowTo, on ? m_to->time().toString(asKept) : u""_s}});
}

} // namespace immirror
