// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace immirror {

// Files that a person names, and those of ours that another program may have put in place. A pipe
// or a device in their place would make us wait, or read, without end.

/// FileUnreadable where there is something that is no regular file, nor a link to one. A file that
/// is not there is none of its business.
Result<void> checkRegularFile(const QString &path);

/// All that is in it; FileUnreadable also where that is more than `most` bytes.
Result<QByteArray> readNamedFile(const QString &path, qint64 most);

} // namespace immirror
