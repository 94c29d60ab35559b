// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "photofolder.h"

#include <QDir>
#include <QMimeDatabase>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

namespace {

PhotoAlbum scanAlbum(const QDir &root, const QString &folder, const QString &name)
{
    const QMimeDatabase types;
    PhotoAlbum album{name, QFileInfo(folder).lastModified().toUTC(), {}};
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QString type = types.mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
        if (type.startsWith("image/"_L1) || type.startsWith("video/"_L1)) {
            album.files.push_back({info.absoluteFilePath(),
                                   root.relativeFilePath(info.absoluteFilePath()),
                                   info.lastModified().toUTC(), info.metadataChangeTime().toUTC()});
        }
    }
    std::sort(album.files.begin(), album.files.end(), [](const auto &left, const auto &right) {
        return std::tie(left.takenAt, left.path) < std::tie(right.takenAt, right.path);
    });
    return album;
}

} // namespace

std::vector<PhotoAlbum> scanPhotos(const QString &dir)
{
    const QDir root(dir);
    std::vector<PhotoAlbum> albums;
    PhotoAlbum top = scanAlbum(root, root.absolutePath(), u"Photos"_s);
    if (!top.files.empty()) {
        albums.push_back(std::move(top));
    }
    for (const QFileInfo &info :
         root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        albums.push_back(scanAlbum(root, info.absoluteFilePath(), info.fileName()));
    }
    return albums;
}

} // namespace immirror::fakes
