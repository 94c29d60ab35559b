// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace immirror {

using namespace Qt::StringLiterals;

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath() || !makePrivateFolder(above))
        return false;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    // Another process may have been faster.
    return QDir().mkdir(folder.absoluteFilePath(), owner) || QFileInfo(path).isDir();
}

} // namespace immirror
