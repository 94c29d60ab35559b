// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/keepawake.h"

namespace immirror {

KeepAwake::KeepAwake(SyncService &service, const Settings &settings,
                     std::unique_ptr<SleepInhibitor> inhibitor)
    : m_service(service)
    , m_settings(settings)
    , m_inhibitor(std::move(inhibitor))
{
    connect(&service, &SyncService::changed, this, &KeepAwake::look);
    look();
}

void KeepAwake::look()
{
    const bool syncing = m_service.snapshot().standing.state == State::Syncing;
    const bool wanted = syncing && m_settings.isOn(Setting::SyncKeepAwake);
    if (std::exchange(m_holds, wanted) == wanted)
        return;
    if (wanted)
        m_inhibitor->hold(tr("Photos are being sent to Google Photos"));
    else
        m_inhibitor->letGo();
}

} // namespace immirror
