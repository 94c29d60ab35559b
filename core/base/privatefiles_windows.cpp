// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/privatefiles.h"

#include <QFileInfo>
#include <QSaveFile>

// Untested: never run on Windows. A profile's folders are private by what they inherit.

namespace immirror {

void keepFilesPrivate() {}

Result<void> claimFolder(const QString &)
{
    return {};
}

Result<void> openPrivate(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString(), file.fileName());
    return {};
}

bool isPrivateFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

bool isOwnSocket(const QString &)
{
    return true; // a named pipe; its access list says who may open it
}

} // namespace immirror
