// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/processstart.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace immirror {

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(file, F_GETFD) != -1)
            continue;
        // The lowest number that is free is this one.
        if (open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
            return;
    }
}

static bool canOpen(int count)
{
    std::vector<int> opened;
    while (static_cast<int>(opened.size()) < count) {
        const int file = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
        if (file < 0)
            break;
        opened.push_back(file);
    }
    std::for_each(opened.begin(), opened.end(), close);
    return static_cast<int>(opened.size()) == count;
}

bool canOpenFiles(int count)
{
    if (canOpen(count))
        return true;
    constexpr rlim_t usual = 1024; // what select() of other libraries can bear
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, usual));
    return setrlimit(RLIMIT_NOFILE, &limit) == 0 && canOpen(count);
}

} // namespace immirror
