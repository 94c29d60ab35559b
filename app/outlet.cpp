// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/outlet.h"

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace immirror {

using namespace Qt::StringLiterals;

static void print(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    fflush(stream);
}

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
        print(stdout, text);
        break;
    case Stream::Err:
        print(stderr, text);
        break;
    case Stream::Live:
        writeLive(text);
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
