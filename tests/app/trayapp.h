// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/wire.h"
#include "cli.h"

#include <QLocalSocket>

#include <csignal>

namespace immirror {

/// The real tray application of a Cli's profile, in a process of its own on the test's screen.
class TrayApp
{
public:
    explicit TrayApp(const Cli &cli, const QStringList &arguments = {QStringLiteral("--minimised")})
        : m_address(addressOf(cli))
        , m_process(cli.start(arguments))
    {
    }
    ~TrayApp()
    {
        m_process->kill();
        m_process->waitForFinished();
    }

    static QString addressOf(const Cli &cli)
    {
        Paths paths;
        paths.database = cli.database();
        return Wire::addressOf(paths);
    }

    /// Waits until it answers.
    bool isReady() const
    {
        return QTest::qWaitFor(
            [this] {
                QLocalSocket socket;
                socket.connectToServer(m_address);
                return socket.waitForConnected(100) && socket.waitForReadyRead(5000);
            },
            20'000);
    }
    bool isRunning() const { return m_process->state() == QProcess::Running; }
    qint64 pid() const { return m_process->processId(); }
    void signal(int number) const { ::kill(static_cast<pid_t>(pid()), number); }
    Answer finish() const { return Cli::finish(*m_process); }

    /// Of its windows, minimised ones too.
    QStringList titles() const { return titles({}); }
    QStringList visibleTitles() const { return titles({QStringLiteral("--onlyvisible")}); }
    /// Of the window that has the keyboard, whosever it is.
    static QString activeTitle()
    {
        return ask({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}).trimmed();
    }

private:
    static QString ask(const QStringList &question)
    {
        QProcess xdotool;
        xdotool.start(QStringLiteral("xdotool"), question);
        xdotool.waitForFinished();
        return QString::fromUtf8(xdotool.readAllStandardOutput());
    }

    QStringList titles(const QStringList &options) const
    {
        const QString found = ask(QStringList{QStringLiteral("search")} + options +
                                  QStringList{QStringLiteral("--all"), QStringLiteral("--pid"),
                                              QString::number(pid()), QStringLiteral("--name"),
                                              QStringLiteral(".+")});
        QStringList titles;
        for (const QString &id : found.split(u'\n', Qt::SkipEmptyParts)) {
            const QString title = ask({QStringLiteral("getwindowname"), id}).trimmed();
            // Qt has windows of its own that nobody sees.
            if (!title.isEmpty() && title != QStringLiteral("immirror") &&
                !title.startsWith(QStringLiteral("Qt ")))
                titles << title;
        }
        return titles;
    }

    const QString m_address;
    const std::unique_ptr<QProcess> m_process;
};

} // namespace immirror
