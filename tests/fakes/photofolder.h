// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace immirror::fakes {

// A folder of pictures, seen as albums: each sub-folder is one, and the files at the top are the
// album "Photos". The modification time of a file is its time of capture.
struct PhotoFile
{
    QString path;
    QString relativePath;
    QDateTime takenAt;
    QDateTime changedAt;
};

struct PhotoAlbum
{
    QString name;
    QDateTime changedAt;
    std::vector<PhotoFile> files; // in order of capture
};

std::vector<PhotoAlbum> scanPhotos(const QString &dir);

} // namespace immirror::fakes
