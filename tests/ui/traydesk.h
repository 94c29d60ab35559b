// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QImage>
#include <QPoint>
#include <QProcess>
#include <QThread>
#include <QVariantMap>

#include <memory>

namespace immirror {

/// A panel that shows StatusNotifierItems, without pixels: org.kde.StatusNotifierWatcher on the
/// session bus. It answers from a thread of its own, because Qt asks it and waits.
class FakePanel
{
public:
    explicit FakePanel(bool showsItems = true);
    ~FakePanel(); ///< the panel is killed

    /// Whether the watcher says that a host is registered, and tells of the change.
    void setShowsItems(bool shows);
    /// "service/path" of the registered ones.
    QStringList items() const;

private:
    class Watcher;

    QThread m_thread;
    std::unique_ptr<Watcher> m_watcher;
    QString m_name;
};

/// The one icon on a FakePanel, as the panel's program sees it over D-Bus.
class PanelIcon
{
public:
    explicit PanelIcon(const QString &item);

    struct Entry
    {
        int id = 0;
        QString label; ///< without mnemonics
        bool enabled = true;
        bool visible = true;
        bool separator = false;
        QList<Entry> entries;
    };

    QString toolTip();
    QImage picture(int size);
    void click(); ///< the main button
    void middleClick();
    /// The visible entries, those of submenus after a "Parent/"; disabled ones in parentheses.
    QStringList menu();
    /// Clicks the visible, enabled entry with that path, such as "Pause/For an hour".
    bool choose(const QString &path);

private:
    QVariant property(const QString &name);
    QList<Entry> layout();

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
    QString m_menuPath;
};

/// A daemon that shows notifications, without pixels: org.freedesktop.Notifications on the session
/// bus.
class FakeNotifications
{
public:
    explicit FakeNotifications(const QStringList &capabilities = {QStringLiteral("body"),
                                                                  QStringLiteral("actions")});
    ~FakeNotifications();

    struct Shown
    {
        uint id = 0;
        bool replacesEarlier = false;
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown() const;
    QList<uint> closed() const; ///< by the program
    /// On the body of one; with the token that a daemon on Wayland sends along.
    void click(uint id, const QString &token = {});

private:
    class Daemon;

    std::unique_ptr<Daemon> m_daemon;
};

/// An X11 panel that docks icons.
class Trayer
{
public:
    Trayer();
    ~Trayer();

    /// How many windows it has docked.
    int icons() const;
    /// A real click on the screen.
    static void click(QPoint place, int button);

private:
    QProcess m_process;
};

} // namespace immirror
