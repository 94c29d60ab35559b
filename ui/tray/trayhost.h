// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace immirror {

/// Tells whether there is a tray, without asking QSystemTrayIcon: on Linux Qt decides at the first
/// call of that class, and for the life of the process, which of the two ways to a tray it goes
/// (StatusNotifierItem over D-Bus, or XEmbed over X11). A program that starts with the session asks
/// before the panel is up, gets XEmbed, and its icon is never seen on a desktop that knows only the
/// other way. So: nobody touches QSystemTrayIcon before available() was emitted.
///
/// Belongs to the window's thread; never waits for anyone.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        /// How long a tray of the old way (XEmbed) has to be alone before it is taken: a panel with
        /// both may open that one first.
        std::chrono::milliseconds settle{500};
        /// How long a desktop that is starting may take.
        std::chrono::milliseconds grace{6000};
    };
    explicit TrayHost(QObject *parent = nullptr);
    TrayHost(Times times, QObject *parent);
    ~TrayHost() override;

    /// Begins to look; the signals come later, never from within.
    void start();
    bool isAvailable() const;

Q_SIGNALS:
    void available(); ///< there is one now: a QSystemTrayIcon may be made, or is seen again
    void missing();   ///< none came in time: show the window instead. Once; available() may follow
    void gone();      ///< the one there was has left; available() may follow

private:
    class Search;
    std::unique_ptr<Search> m_search;
};

} // namespace immirror
