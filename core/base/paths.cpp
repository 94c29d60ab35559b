// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/paths.h"

#include "base/places.h"
#include "base/privatefiles.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;

Result<Paths> Paths::forProfile(const QString &name)
{
    static const QRegularExpression word(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    if (!name.isEmpty() && !word.match(name).hasMatch())
        return fail(ErrorKind::InvalidInput, u"profile name"_s, name);
    const QString below = name.isEmpty() ? QString() : u"/profiles/"_s + name;
    const QString settings = settingsPlace();
    const QString data = dataPlace();
    const QString logs = logPlace();
    if (settings.isEmpty() || data.isEmpty() || logs.isEmpty())
        return fail(ErrorKind::FileUnreadable, u"there is no home folder"_s, u"HOME"_s);
    return Paths{
        .settingsFile = settings + u"/immirror"_s + below + u"/immirror.ini"_s,
        .database = data + u"/immirror"_s + below + u"/immirror.db"_s,
        .logFolder = logs + below,
        .keychainService = name.isEmpty() ? u"immirror"_s : u"immirror/"_s + name,
        .profile = name,
    };
}

/// From the folder that is named after the program down to this one; nothing where it lies in none.
static QStringList foldersDownTo(const QString &folder)
{
    QStringList folders;
    QString next = folder;
    for (int levels = 0; levels < 4; ++levels) {
        folders.prepend(next);
        const QFileInfo info(next);
        if (info.fileName().compare("immirror"_L1, Qt::CaseInsensitive) == 0)
            return folders;
        next = info.absolutePath();
    }
    return {};
}

Result<void> Paths::claim() const
{
    for (const QString &lowest :
         {QFileInfo(settingsFile).absolutePath(), QFileInfo(database).absolutePath(), logFolder}) {
        for (const QString &folder : foldersDownTo(lowest)) {
            if (auto claimed = claimFolder(folder); !claimed)
                return claimed;
        }
    }
    return {};
}

} // namespace immirror
