// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/privatefiles.h"

#include "base/log.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>
#include <optional>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t othersBits = S_IRWXG | S_IRWXO;

mode_t umaskOfStart = 0;

/// Root could read and change everything anyway.
bool isForeign(const struct stat &status)
{
    return status.st_uid != geteuid() && status.st_uid != 0;
}

std::optional<struct stat> lookAt(const QString &path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

tl::unexpected<Error> foreign(const QString &path)
{
    return fail(ErrorKind::FileUnreadable, u"it belongs to another user"_s, path);
}

/// Of an open file or folder.
void makePrivate(int descriptor, const struct stat &status, const QString &path)
{
    if (status.st_uid != geteuid() || (status.st_mode & othersBits) == 0)
        return;
    if (fchmod(descriptor, status.st_mode & S_IRWXU) != 0) // such as a file system without modes
        qCWarning(lcApp).noquote() << "others may read" << path << strerror(errno);
}

Result<void> claimEntry(int folder, const char *name, const QString &path)
{
    struct stat status = {};
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {}; // gone meanwhile
    if (isForeign(status))
        return foreign(path);
    if (!S_ISREG(status.st_mode) || (status.st_mode & othersBits) == 0)
        return {};
    const int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return {};
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        makePrivate(file, status, path);
    close(file);
    return {};
}

} // namespace

void keepFilesPrivate()
{
    umaskOfStart = umask(othersBits);
    // Else what a browser that is started here saves would be private, too.
    pthread_atfork(nullptr, nullptr, [] { umask(umaskOfStart); });
}

Result<void> claimFolder(const QString &folder)
{
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return {}; // whoever needs it says why it cannot be used
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(fdopendir(descriptor), closedir);
    if (!entries) {
        close(descriptor);
        return {};
    }
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return {};
    if (isForeign(status))
        return foreign(folder);
    makePrivate(descriptor, status, folder);
    while (const dirent *entry = readdir(entries.get())) {
        const QByteArray name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const auto claimed =
            claimEntry(descriptor, name.constData(), folder + u'/' + QFile::decodeName(name));
        if (!claimed)
            return claimed;
    }
    return {};
}

Result<void> openPrivate(QSaveFile &file)
{
    // It would be written to where the link points.
    if (const auto status = lookAt(file.fileName());
        status && S_ISLNK(status->st_mode) && isForeign(*status))
        return foreign(file.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString(), file.fileName());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

bool isPrivateFolder(const QString &path)
{
    const auto status = lookAt(path);
    return status && S_ISDIR(status->st_mode) && status->st_uid == geteuid() &&
           (status->st_mode & othersBits) == 0;
}

bool isOwnSocket(const QString &path)
{
    const auto status = lookAt(path);
    return status && S_ISSOCK(status->st_mode) && status->st_uid == geteuid();
}

} // namespace immirror
