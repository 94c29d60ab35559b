// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

#include <sys/resource.h>

namespace immirror::bench {

/// What a program took, from its start to its end.
struct Measured
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    double seconds = 0;
    double cpuSeconds = 0; ///< its own
    double peakMegabytes = 0;
    double standInSeconds = 0; ///< CPU time of this process meanwhile: it holds the stand-ins
};

inline double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The kernel's own high-water mark: only what comes in the last moment before the end is missed.
/// (What getrusage() tells of children begins with the size of whoever forked them.)
inline double peakMegabytesOf(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf("VmHWM:");
    if (begin < 0)
        return 0;
    return static_cast<double>(text.mid(begin + 6).trimmed().split(' ').value(0).toLongLong()) /
           1024;
}

/// Waits for the end of a program that was just started, while this thread's events go on.
inline Measured measure(const std::unique_ptr<QProcess> &process)
{
    const auto begin = std::chrono::steady_clock::now();
    const double childrenBefore = cpuSeconds(RUSAGE_CHILDREN);
    const double selfBefore = cpuSeconds(RUSAGE_SELF);
    Measured result;
    process->waitForStarted();
    const qint64 id = process->processId();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        result.peakMegabytes = std::max(result.peakMegabytes, peakMegabytesOf(id));
    });
    look.start(5);
    QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    if (process->state() != QProcess::NotRunning)
        loop.exec();
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    result.cpuSeconds = cpuSeconds(RUSAGE_CHILDREN) - childrenBefore;
    result.standInSeconds = cpuSeconds(RUSAGE_SELF) - selfBefore;
    result.exitCode = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    result.out = process->readAllStandardOutput();
    result.err = process->readAllStandardError();
    return result;
}

} // namespace immirror::bench
