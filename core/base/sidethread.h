// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace immirror {

/// A thread with an event loop, for what may keep its thread for any time (a bus that does not
/// answer). Lives as long as the process, whose end waits for it a moment only.
class SideThread
{
public:
    explicit SideThread(const QString &name);
    ~SideThread();
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;

    void post(std::function<void()> work); ///< from any thread
    /// Has the object live there, and begins with it there. Its end is deleteLater().
    void take(QObject &object, std::function<void()> begin);
    /// False where it did not within a moment.
    bool end();

private:
    QThread *m_thread;
    QObject *m_courier; ///< what is posted goes to it
};

} // namespace immirror
