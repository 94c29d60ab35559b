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

/// stdout and stderr of this process. Whoever wrote the text, no character of it reaches a terminal
/// that can do more there than end a line: see visibleLines().
class ProcessOutlet : public Outlet
{
public:
    bool isTerminal() const override;
    void write(Stream stream, const QString &text) override;

    /// What kept a result from being written, in the system's words; empty where all were. Messages
    /// that cannot be written are lost, and that is all.
    QString trouble() const { return m_trouble; }

private:
    void writeLive(const QString &text);

    bool m_liveShown = false;
    QString m_trouble;
};

} // namespace immirror
