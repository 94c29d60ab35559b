// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>
#include <thread>

#include <arpa/inet.h>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace immirror::bench {

/// What the wire could do: the same two requests, and between them nothing but a plain copy from
/// one socket to the other. No hash, no limit, no ledger.
struct Wire
{
    double seconds = 0;
    double cpuSeconds = 0;
    bool good = false;
};

namespace detail {

class Socket
{
public:
    explicit Socket(quint16 port)
        : m_handle(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_open = ::connect(m_handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~Socket() { ::close(m_handle); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    bool send(const char *bytes, qint64 size)
    {
        while (m_open && size > 0) {
            const auto sent = ::send(m_handle, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL);
            m_open = sent > 0;
            bytes += sent;
            size -= sent;
        }
        return m_open;
    }
    qint64 receive(char *into, std::size_t most)
    {
        return m_open ? ::recv(m_handle, into, most, 0) : -1;
    }
    /// An answer's head; what came behind it goes into `rest`.
    QByteArray head(QByteArray *rest)
    {
        QByteArray text;
        std::array<char, 4096> some{};
        while (!text.contains("\r\n\r\n")) {
            const qint64 got = receive(some.data(), some.size());
            if (got <= 0)
                return {};
            text.append(some.data(), got);
        }
        const qsizetype end = text.indexOf("\r\n\r\n") + 4;
        *rest = text.mid(end);
        return text.left(end);
    }

private:
    int m_handle;
    bool m_open = false;
};

inline bool copy(quint16 from, const QByteArray &get, quint16 to, const QByteArray &post,
                 qint64 size)
{
    Socket source(from);
    Socket sink(to);
    QByteArray first;
    if (!source.send(get.data(), get.size()) || !source.head(&first).contains(" 200 ") ||
        !sink.send(post.data(), post.size()) || !sink.send(first.data(), first.size()))
        return false;
    std::array<char, 64 * 1024> block{};
    for (qint64 left = size - first.size(); left > 0;) {
        const qint64 got = source.receive(block.data(), block.size());
        if (got <= 0 || !sink.send(block.data(), got))
            return false;
        left -= got;
    }
    return sink.head(&first).contains(" 200 ");
}

} // namespace detail

/// On a thread of its own; `wait` lets this one's events go on until the flag is set.
template<typename Wait>
Wire copyThroughSockets(quint16 from, const QByteArray &get, quint16 to, const QByteArray &post,
                        qint64 size, Wait wait)
{
    Wire wire;
    std::atomic<bool> done = false;
    const auto begin = std::chrono::steady_clock::now();
    std::thread thread([&] {
        wire.good = detail::copy(from, get, to, post, size);
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        wire.cpuSeconds =
            static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
        done = true;
    });
    wait(done);
    thread.join();
    wire.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return wire;
}

} // namespace immirror::bench
