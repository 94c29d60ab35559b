// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/desktop/sleepinhibitor.h"

namespace immirror {

/// Holds off the computer's sleep while a sync goes on, if the settings want it. `service` and
/// `settings` outlive it.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    KeepAwake(SyncService &service, const Settings &settings,
              std::unique_ptr<SleepInhibitor> inhibitor = makeSleepInhibitor());

private:
    void look();

    SyncService &m_service;
    const Settings &m_settings;
    const std::unique_ptr<SleepInhibitor> m_inhibitor;
    bool m_holds = false;
};

} // namespace immirror
