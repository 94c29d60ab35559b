// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/paths.h"

#include "base/logplace.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace immirror {

using namespace Qt::StringLiterals;

Result<Paths> Paths::forProfile(const QString &name)
{
    static const QRegularExpression word(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    if (!name.isEmpty() && !word.match(name).hasMatch())
        return fail(ErrorKind::InvalidInput, u"profile name"_s, name);
    const QString below = name.isEmpty() ? QString() : u"/profiles/"_s + name;
    return Paths{
        .settingsFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        u"/immirror"_s + below + u"/immirror.ini"_s,
        .database = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    u"/immirror"_s + below + u"/immirror.db"_s,
        .logFolder = logPlace() + below,
        .keychainService = name.isEmpty() ? u"immirror"_s : u"immirror/"_s + name,
        .profile = name,
    };
}

} // namespace immirror
