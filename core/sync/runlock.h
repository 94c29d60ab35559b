// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

namespace immirror {

/// Held while a run goes on: never two at once with one ledger, whichever process. A process that
/// died holds nothing.
class RunLock
{
public:
    explicit RunLock(const QString &databasePath)
        : m_file(databasePath + QStringLiteral(".lock"))
    {
        m_file.setStaleLockTime(0); // a run may take days; who holds it is told by the process id
    }

    /// SyncRunning where somebody else has it.
    Result<void> take()
    {
        qint64 holder = 0;
        QString host, program;
        // In a container a new process often has the number of the one that died.
        if (m_file.getLockInfo(&holder, &host, &program) &&
            holder == QCoreApplication::applicationPid())
            QFile::remove(m_file.fileName());
        // Not at once: somebody may only be looking (isHeld).
        if (m_file.tryLock(500))
            return {};
        if (m_file.error() == QLockFile::LockFailedError)
            return fail(ErrorKind::SyncRunning);
        return fail(ErrorKind::FileUnreadable, QStringLiteral("cannot write the lock file"),
                    m_file.fileName());
    }

    static bool isHeld(const QString &databasePath)
    {
        RunLock probe(databasePath);
        return !probe.m_file.tryLock() && probe.m_file.error() == QLockFile::LockFailedError;
    }

private:
    QLockFile m_file;
};

} // namespace immirror
