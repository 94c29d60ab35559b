// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/notify/notifier.h"

namespace immirror {

/// Carries what Notices decides from the core to the desktop, as far as the settings want it.
class Notifications : public QObject
{
    Q_OBJECT

public:
    Notifications(SyncService &service, const Settings &settings,
                  std::unique_ptr<Notifier> notifier, QObject *parent = nullptr);

    void tellOfVersion(const QVersionNumber &version);

Q_SIGNALS:
    void activated(immirror::Place place); ///< a notification was clicked: show that place

private:
    void show(const std::vector<Notification> &notices);

    SyncService &m_service;
    const Settings &m_settings;
    const std::unique_ptr<Notifier> m_notifier;
    Notices m_notices;
};

} // namespace immirror
