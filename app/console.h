// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outlet.h"
#include "base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

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

/// A text for people that is wanted twice: in their language, and in English in --json.
using Text = std::function<QString()>;
QString inEnglish(const Text &text);

/// Results go to stdout, everything else to stderr. Belongs to the thread of its command.
class Console
{
public:
    /// `outlet` outlives it.
    Console(bool json, Outlet &outlet)
        : m_json(json)
        , m_outlet(outlet)
    {
    }
    bool json() const { return m_json; }
    bool isTerminal() const { return m_outlet.isTerminal(); }

    // One line each, whatever names and messages of others are in it: see visible().
    void line(const QString &text) const; ///< stdout; nothing where JSON is asked for
    void say(const QString &text) const;  ///< stderr
    /// Several lines that we wrote ourselves, without what others did: stdout.
    void page(const QString &text) const;
    void sayPage(const QString &text) const;        ///< the same on stderr
    void value(const QJsonObject &json) const;      ///< stdout; nothing where it is not
    void value(const QJsonArray &json) const;       ///< the same
    void value(const QByteArrayList &pieces) const; ///< of JSON: the same for what is large
    /// Rewrites one line on a terminal; prints plain lines elsewhere. Empty: done with it.
    void progress(const QString &text) const;

    // Each says what is wrong, as JSON too where that was asked for, and returns the exit code.
    /// `name`: for programs.
    int failedAs(const QString &name, ExitCode code, const Text &text) const;
    int wrongUsage(const Text &text) const;
    int wrongInput(const Text &text) const;
    int failed(const Error &error) const;
    int failed(const Error &error, const Text &text) const; ///< in other words than the error's own

private:
    void value(const QJsonDocument &json) const;

    const bool m_json;
    Outlet &m_outlet;
};

} // namespace immirror
