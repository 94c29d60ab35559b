// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/syncservice.h"

namespace immirror {
SyncService::SyncService(Options options)
    : m_options(std::move(options))
{
}
SyncService::~SyncService() = default;
} // namespace immirror
