// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

class QSaveFile;

namespace immirror {

// What Immirror keeps and writes is its user's alone: folders 0700, files 0600, whatever the mask
// of the process that started it. Where a system has no such modes, its folders of a person are
// private by themselves.

/// From now on every file that this process makes is private, whichever library makes it. Programs
/// that it starts get the mask that it was started with. To be called first in main().
void keepFilesPrivate();

/// Makes what is missing of a path of folders, private. What exists stays as it is.
bool makePrivateFolder(const QString &path);

/// Makes a folder of Immirror's and the files in it private, where they exist. FileUnreadable where
/// one of them is another user's, who could read and change what Immirror keeps there. What is
/// root's is fine, and stays as it is.
Result<void> claimFolder(const QString &folder);

/// Opens a file that a person named, to be written; it becomes private, whatever mode an earlier
/// one of that name has. FileUnreadable; also where the name is a link that another user made.
Result<void> openPrivate(QSaveFile &file);

/// This user's folder, no link, and nobody else may even look into it.
bool isPrivateFolder(const QString &path);
/// This user's socket, and no link.
bool isOwnSocket(const QString &path);

} // namespace immirror
