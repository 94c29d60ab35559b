// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <functional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace immirror {

constexpr uid_t nobody = 65534;

/// Only root can be two users.
inline bool canBeTwoUsers()
{
    return geteuid() == 0;
}

/// A process of another user, or of this one, with a pipe for what it has to tell. Only system
/// calls may be made in it: it is a fork of a program that has threads.
class OtherProcess
{
public:
    /// `work` gets the pipe's end.
    OtherProcess(uid_t user, const std::function<void(int)> &work)
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("no pipe");
        m_pipe = ends[0];
        m_pid = fork();
        if (m_pid == 0) {
            close(ends[0]);
            umask(0);
            if (setgid(user) == 0 || user == geteuid()) {
                if (user == geteuid() || setuid(user) == 0)
                    work(ends[1]);
            }
            _exit(0);
        }
        close(ends[1]);
    }
    ~OtherProcess()
    {
        (void)told();
        close(m_pipe);
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// Waits for the first byte.
    char firstByte() const
    {
        char byte = 0;
        return read(m_pipe, &byte, 1) == 1 ? byte : '\0';
    }
    /// Waits until it has ended by itself.
    QByteArray waitFor()
    {
        QByteArray all = rest();
        waitpid(m_pid, nullptr, 0);
        m_pid = 0;
        return all;
    }
    /// Ends it; what it told since.
    QByteArray told()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
            m_pid = 0;
        }
        return rest();
    }

private:
    QByteArray rest() const
    {
        QByteArray all;
        char buffer[4096];
        ssize_t size = 0;
        while ((size = read(m_pipe, buffer, sizeof buffer)) > 0)
            all.append(buffer, size);
        return all;
    }

    int m_pipe = -1;
    pid_t m_pid = 0;
};

inline sockaddr_un socketAddress(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        qFatal("too long for a socket: %s", name.constData());
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return address;
}

/// Listens, greets whoever comes, and tells by the pipe a '.' at the start, and then all that it
/// hears.
inline std::function<void(int)> listenAt(const QString &path, const QByteArray &greeting)
{
    return [address = socketAddress(path), greeting](int pipe) {
        const int server = socket(AF_UNIX, SOCK_STREAM, 0);
        unlink(address.sun_path);
        if (bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            listen(server, 10) != 0 || write(pipe, ".", 1) != 1)
            return;
        for (;;) {
            const int visitor = accept(server, nullptr, nullptr);
            if (visitor < 0)
                return;
            (void)!write(visitor, greeting.constData(), static_cast<std::size_t>(greeting.size()));
            char buffer[4096];
            ssize_t size = 0;
            while ((size = read(visitor, buffer, sizeof buffer)) > 0)
                (void)!write(pipe, buffer, static_cast<std::size_t>(size));
            close(visitor);
        }
    };
}

/// Connects, says something, and tells a '+' if it was connected, and then all that it hears.
inline std::function<void(int)> visit(const QString &path, const QByteArray &words)
{
    return [address = socketAddress(path), words](int pipe) {
        signal(SIGPIPE, SIG_IGN);
        const int visitor = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connect(visitor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return;
        (void)!write(pipe, "+", 1);
        (void)!write(visitor, words.constData(), static_cast<std::size_t>(words.size()));
        char buffer[4096];
        ssize_t size = 0;
        while ((size = read(visitor, buffer, sizeof buffer)) > 0)
            (void)!write(pipe, buffer, static_cast<std::size_t>(size));
    };
}

} // namespace immirror
