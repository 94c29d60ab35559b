// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>

namespace immirror {

// A signal handler may do next to nothing: it writes a byte, which the event loop reads.
static int signalSockets[2];

static void handleSignal(int)
{
    const char byte = 1;
    if (write(signalSockets[0], &byte, 1) != 1)
        _exit(130);
}

void onInterrupt(std::function<void()> first)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    auto *notifier =
        new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [first] {
        char byte = 0;
        if (read(signalSockets[1], &byte, 1) == 1)
            first();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one kills
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace immirror
