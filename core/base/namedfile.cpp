// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/namedfile.h"

#include <QFile>
#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

Result<void> checkRegularFile(const QString &path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail(ErrorKind::FileUnreadable, u"not a regular file"_s, path);
    return {};
}

Result<QByteArray> readNamedFile(const QString &path, qint64 most)
{
    if (auto regular = checkRegularFile(path); !regular)
        return tl::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString(), path);
    QByteArray bytes = file.read(most + 1); // not by its size: files of the kernel have none
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, file.errorString(), path);
    if (bytes.size() > most)
        return fail(ErrorKind::FileUnreadable, u"larger than %1 bytes"_s.arg(most), path);
    return bytes;
}

} // namespace immirror
