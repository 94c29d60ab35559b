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

    /// Its windows that can be seen now, as the window manager knows them.
    QByteArrayList visibleWindows() const
    {
        QProcess xdotool;
        xdotool.start(QStringLiteral("xdotool"),
                      {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                       QStringLiteral("--pid"), QString::number(pid()), QStringLiteral("--name"),
                       QStringLiteral(".+")});
        xdotool.waitForFinished();
        QByteArrayList windows = xdotool.readAllStandardOutput().split('\n');
        windows.removeAll({});
        return windows;
    }

private:
    const QString m_address;
    const std::unique_ptr<QProcess> m_process;
};

} // namespace immirror
