// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/outlet.h"

#include "base/visible.h"

#include <cerrno>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// 0, or the number of the error.
int print(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArrayView left = utf8;
#ifdef Q_OS_WIN
    const std::size_t size = static_cast<std::size_t>(left.size());
    return fwrite(left.data(), 1, size, stream) == size && fflush(stream) == 0 ? 0 : errno;
#else
    const int file = fileno(stream);
    while (!left.isEmpty()) {
        const ssize_t written = ::write(file, left.data(), static_cast<std::size_t>(left.size()));
        if (written >= 0) {
            left = left.sliced(written);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) { // another program made it not block
            pollfd room{.fd = file, .events = POLLOUT, .revents = 0};
            poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
#endif
}

} // namespace

bool ProcessOutlet::isTerminal() const
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr));
#else
    return isatty(STDERR_FILENO);
#endif
}

void ProcessOutlet::write(Stream stream, const QString &text)
{
    switch (stream) {
    case Stream::Out:
        if (!m_trouble.isEmpty()) // what follows would have a gap before it
            break;
        if (const int error = print(stdout, visibleLines(text)); error != 0)
            m_trouble = qt_error_string(error);
        break;
    case Stream::Err:
        print(stderr, visibleLines(text));
        break;
    case Stream::Live:
        writeLive(visible(text));
        break;
    }
}

void ProcessOutlet::writeLive(const QString &text)
{
    if (!isTerminal()) {
        if (!text.isEmpty())
            print(stderr, text + u'\n');
        return;
    }
    if (m_liveShown || !text.isEmpty())
        print(stderr, u"\r\033[K"_s + text); // to the start of the line, and clear it
    m_liveShown = !text.isEmpty();
}

} // namespace immirror
