// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

// Untested: written from the documentation of the Run key, never run on Windows.

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

class RunKeyAutostart final : public Autostart
{
public:
    explicit RunKeyAutostart(const QString &profile)
        : m_profile(profile)
        , m_name(profile.isEmpty() ? u"Immirror"_s : u"Immirror "_s + profile)
    {
    }

    bool isOn() const override { return m_run.contains(m_name); }

    Result<void> set(bool on) override
    {
        if (on)
            m_run.setValue(m_name, command());
        else
            m_run.remove(m_name);
        m_run.sync();
        if (m_run.status() != QSettings::NoError)
            return fail(ErrorKind::FileUnreadable, u"cannot write"_s, m_run.fileName());
        return {};
    }

private:
    QString command() const
    {
        const QString program =
            QDir::toNativeSeparators(QCoreApplication::applicationFilePath()); // never has quotes
        const QString profile = m_profile.isEmpty() ? QString() : u" --profile "_s + m_profile;
        return u'"' + program + u'"' + profile + u" --minimised"_s;
    }

    const QString m_profile;
    const QString m_name;
    QSettings m_run{u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                    QSettings::NativeFormat};
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QString &profile)
{
    return std::make_unique<RunKeyAutostart>(profile);
}

} // namespace immirror
