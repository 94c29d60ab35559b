// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace immirror {

/// Whether something shows StatusNotifierItems, as org.kde.StatusNotifierWatcher tells. Asked
/// asynchronously: a desktop that starts may take its time to answer.
class NotifierHost : public QObject
{
    Q_OBJECT

public:
    explicit NotifierHost(QObject *parent);

    bool isThere() const { return m_there; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void set(bool there);

    QDBusServiceWatcher m_watcher;
    bool m_there = false;
    int m_question = 0; ///< the last one: answers to earlier ones count no more
};

} // namespace immirror
