// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

// Untested: written from launchd's documentation, never run on macOS.

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

class LaunchAgentAutostart final : public Autostart
{
public:
    explicit LaunchAgentAutostart(const QString &profile)
        : m_profile(profile)
        , m_label(profile.isEmpty() ? u"immirror"_s : u"immirror."_s + profile)
    {
    }

    bool isOn() const override { return QFile::exists(path()); }

    Result<void> set(bool on) override
    {
        if (!on) {
            if (isOn() && !QFile::remove(path()))
                return fail(ErrorKind::FileUnreadable, u"cannot remove"_s, path());
            return {};
        }
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QSaveFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(agent().toUtf8()) < 0 || !file.commit())
            return fail(ErrorKind::FileUnreadable, file.errorString(), path());
        return {};
    }

private:
    QString path() const
    {
        return QDir::homePath() + u"/Library/LaunchAgents/"_s + m_label + u".plist"_s;
    }

    QString agent() const
    {
        QStringList arguments{QCoreApplication::applicationFilePath()};
        if (!m_profile.isEmpty())
            arguments << u"--profile"_s << m_profile;
        arguments << u"--minimised"_s;
        QString list;
        for (const QString &argument : arguments)
            list += u"        <string>"_s + argument.toHtmlEscaped() + u"</string>\n"_s;
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
               "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
               "<plist version=\"1.0\">\n"
               "<dict>\n"
               "    <key>Label</key>\n"
               "    <string>%1</string>\n"
               "    <key>ProgramArguments</key>\n"
               "    <array>\n"
               "%2"
               "    </array>\n"
               "    <key>RunAtLoad</key>\n"
               "    <true/>\n"
               "</dict>\n"
               "</plist>\n"_s.arg(m_label, list);
    }

    const QString m_profile;
    const QString m_label;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QString &profile)
{
    return std::make_unique<LaunchAgentAutostart>(profile);
}

} // namespace immirror
