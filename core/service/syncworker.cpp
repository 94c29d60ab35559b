// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/syncworker.h"

namespace immirror {
SyncWorker::SyncWorker(Environment &environment, SystemWatch &watch)
    : m_environment(environment)
    , m_watch(watch)
{
}
SyncWorker::~SyncWorker() = default;
} // namespace immirror
