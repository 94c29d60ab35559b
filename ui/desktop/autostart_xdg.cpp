// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include "base/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

// The XDG autostart specification, and the desktop entry specification for the file.

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// An AppImage's own path is a mount that is gone tomorrow.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

/// A value of type string: its backslashes are escapes.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s);
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        switch (text[++i].unicode()) {
        case 's':
            plain += u' ';
            break;
        case 'n':
            plain += u'\n';
            break;
        case 't':
            plain += u'\t';
            break;
        case 'r':
            plain += u'\r';
            break;
        default:
            plain += text[i];
        }
    }
    return plain;
}

/// One argument of Exec, between quotes; the whole value is escaped once more as a string.
QString quoted(const QString &argument)
{
    QString inside;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            inside += u'\\';
        else if (c == u'%')
            inside += u'%';
        inside += c;
    }
    return u'"' + inside + u'"';
}

QString execLine(const QString &profile)
{
    // GLib looks for the program before it undoes "%%"; it finds env.
    const QString program = programPath();
    QString line = (program.contains(u'%') ? u"env "_s : QString()) + quoted(program);
    if (!profile.isEmpty())
        line += u" --profile "_s + profile; // a plain word: Paths::forProfile()
    return escaped(line + u" --minimised"_s);
}

/// A desktop file, line by line, so that what somebody else wrote stays as it is.
class DesktopFile
{
public:
    explicit DesktopFile(const QString &text)
        : m_lines(text.split(u'\n'))
    {
        while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty())
            m_lines.removeLast();
    }

    QString value(QLatin1StringView key) const
    {
        const qsizetype line = find(key);
        return line < 0 ? QString()
                        : unescaped(m_lines[line].mid(m_lines[line].indexOf(u'=') + 1).trimmed());
    }
    bool has(QLatin1StringView key) const { return find(key) >= 0; }

    void set(QLatin1StringView key, const QString &escapedValue)
    {
        const QString text = QString(key) + u'=' + escapedValue;
        if (const qsizetype line = find(key); line >= 0) {
            m_lines[line] = text;
            return;
        }
        if (begin() < 0)
            m_lines.append(u"[Desktop Entry]"_s);
        m_lines.insert(end(), text);
    }

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    qsizetype begin() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].trimmed() == "[Desktop Entry]"_L1)
                return i;
        }
        return -1;
    }
    /// Behind the group's last line.
    qsizetype end() const
    {
        qsizetype i = begin() + 1;
        while (i < m_lines.size() && !m_lines[i].startsWith(u'['))
            ++i;
        while (i > 0 && m_lines[i - 1].trimmed().isEmpty())
            --i;
        return i;
    }
    qsizetype find(QLatin1StringView key) const
    {
        if (begin() < 0)
            return -1;
        for (qsizetype i = begin() + 1; i < end(); ++i) {
            if (m_lines[i].section(u'=', 0, 0).trimmed() == key && m_lines[i].contains(u'='))
                return i;
        }
        return -1;
    }

    QStringList m_lines;
};

constexpr QLatin1StringView hidden("Hidden");
constexpr QLatin1StringView exec("Exec");
constexpr QLatin1StringView tryExec("TryExec");
constexpr QLatin1StringView gnomeEnabled("X-GNOME-Autostart-enabled"); // Cinnamon's too

class XdgAutostart final : public Autostart
{
public:
    explicit XdgAutostart(const QString &profile)
        : m_profile(profile)
    {
    }

    bool isOn() const override
    {
        const std::optional<QString> text = read();
        if (!text)
            return false;
        const DesktopFile file(*text);
        return file.value(hidden) != "true"_L1 && file.value(gnomeEnabled) != "false"_L1 &&
               file.has(exec) && canStart(file.value(tryExec));
    }

    Result<void> set(bool on) override
    {
        const std::optional<QString> before = read();
        if (!on && (!before || *before == fresh())) {
            if (before && !QFile::remove(path()))
                return fail(ErrorKind::FileUnreadable, u"cannot remove"_s, path());
            return {};
        }
        if (!before)
            return write(fresh());
        DesktopFile file(*before);
        if (!on || file.has(hidden))
            file.set(hidden, on ? u"false"_s : u"true"_s);
        if (on) {
            file.set(exec, execLine(m_profile)); // the program may have moved
            if (file.has(tryExec))
                file.set(tryExec, escaped(programPath()));
            if (file.has(gnomeEnabled))
                file.set(gnomeEnabled, u"true"_s);
        }
        return write(file.text());
    }

private:
    QString path() const
    {
        const QString name = m_profile.isEmpty() ? u"immirror"_s : u"immirror-"_s + m_profile;
        return settingsPlace() + u"/autostart/"_s + name + u".desktop"_s;
    }

    /// Read by the desktop, so not translated here; Name is a name.
    QString fresh() const
    {
        return u"[Desktop Entry]\n"
               "Type=Application\n"
               "Name=Immirror\n"
               "Icon=immirror\n"
               "Terminal=false\n"
               "TryExec=%1\n"
               "Exec=%2\n"_s.arg(escaped(programPath()), execLine(m_profile));
    }

    static bool canStart(const QString &program)
    {
        return program.isEmpty() || !QStandardPaths::findExecutable(program).isEmpty();
    }

    std::optional<QString> read() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    Result<void> write(const QString &text) const
    {
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QSaveFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
            return fail(ErrorKind::FileUnreadable, file.errorString(), path());
        return {};
    }

    const QString m_profile;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QString &profile)
{
    return std::make_unique<XdgAutostart>(profile);
}

} // namespace immirror
