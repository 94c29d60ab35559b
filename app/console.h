// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonDocument>

namespace immirror {

/// The exit codes of cli.md.
enum ExitCode {
    Done = 0,
    SomeFailed = 1,
    WrongUsage = 2,
    NotSetUp = 3,
    AuthRefused = 4,
    ServerTrouble = 5,
    AlreadyRunning = 6,
    LimitReached = 7,
    CancelledByUser = 130,
};
ExitCode exitCodeOf(const Error &error);

/// Results go to stdout, everything else to stderr.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }
    bool json() const { return m_json; }

    void line(const QString &text) const;        ///< stdout; nothing where JSON is asked for
    void value(const QJsonDocument &json) const; ///< stdout; nothing where it is not
    void say(const QString &text) const;         ///< stderr
    /// Rewrites one line on a terminal; prints plain lines elsewhere. Empty: done with it.
    void progress(const QString &text);
    bool isTerminal() const;

    /// One line; as JSON too where that was asked for. Returns the exit code.
    int wrongUsage(const QString &text) const;
    /// Says what went wrong; as JSON too where that was asked for. Returns the exit code.
    int failed(const Error &error) const;

private:
    const bool m_json;
    bool m_progressShown = false;
};

} // namespace immirror
