// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/takelock.h"

namespace immirror {

/// Held while a run goes on: never two at once with one ledger, whichever process. A process that
/// died holds nothing.
class RunLock
{
public:
    explicit RunLock(const QString &databasePath)
        : m_file(databasePath + QStringLiteral(".lock"))
    {
    }

    /// SyncRunning where somebody else has it.
    Result<void> take()
    {
        // Not at once: somebody may only be looking (isHeld).
        if (takeLock(m_file, 500))
            return {};
        if (m_file.error() == QLockFile::LockFailedError)
            return fail(ErrorKind::SyncRunning);
        return fail(ErrorKind::FileUnreadable, QStringLiteral("cannot write the lock file"),
                    m_file.fileName());
    }

    static bool isHeld(const QString &databasePath)
    {
        RunLock probe(databasePath);
        return !takeLock(probe.m_file, 0) && probe.m_file.error() == QLockFile::LockFailedError;
    }

private:
    QLockFile m_file;
};

} // namespace immirror
