// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

/// Where the words of a command go: to this process's terminal, or to the process that asked the
/// tray application for it.
class Outlet
{
public:
    enum class Stream {
        Out,  ///< results
        Err,  ///< messages, lines
        Live, ///< progress: one line that is rewritten; empty: done with it
    };
    virtual ~Outlet() = default;
    virtual bool isTerminal() const = 0; ///< somebody watches the messages
    virtual void write(Stream stream, const QString &text) = 0;
};

/// stdout and stderr of this process.
class ProcessOutlet : public Outlet
{
public:
    bool isTerminal() const override;
    void write(Stream stream, const QString &text) override;

private:
    void writeLive(const QString &text);

    bool m_liveShown = false;
};

} // namespace immirror
