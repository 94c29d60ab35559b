// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QVersionNumber>

namespace immirror {

/// Asks once a day whether there is a newer version, if this build knows where and the settings
/// want it. It only tells: nothing is ever downloaded. `service` and `settings` outlive it.
class NewVersion : public QObject
{
    Q_OBJECT

public:
    NewVersion(SyncService &service, Settings &settings, const QVersionNumber &own);

    /// The newer one; null where none is known.
    const QVersionNumber &version() const { return m_version; }

Q_SIGNALS:
    /// `news`: for the first time, not only since this start of the program.
    void found(const QVersionNumber &version, bool news);

private:
    void look();
    void ask();
    void learn(const QVersionNumber &latest, bool news = false);

    SyncService &m_service;
    Settings &m_settings;
    const QVersionNumber m_own;
    QVersionNumber m_version;
    QTimer m_hourly;
    QDeadlineTimer m_nextTry{0};
};

} // namespace immirror
