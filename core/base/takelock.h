// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>

namespace immirror {

/// Takes it if nobody alive has it, whatever its file says: the process number in it may be another
/// container's or a dead one's that was given anew, and after a power cut it may be empty. Qt takes
/// away only what the kernel knows nobody to hold. However old: a run may take days, and the
/// application may run for months.
inline bool takeLock(QLockFile &file, int waitMs)
{
    file.setStaleLockTime(0);
    return file.tryLock(waitMs) || (file.removeStaleLockFile() && file.tryLock());
}

} // namespace immirror
