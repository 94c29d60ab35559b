// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/logfile.h"

#include "base/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace immirror {

using namespace Qt::StringLiterals;

QString LogFile::nameIn(const QString &folder, int n)
{
    return folder + (n == 0 ? u"/immirror.log"_s : u"/immirror.%1.log"_s.arg(n));
}

Result<void> LogFile::open(const QString &folder, qint64 maxBytes, int maxFiles)
{
    m_folder = folder;
    m_maxBytes = maxBytes;
    m_maxFiles = maxFiles;
    m_file.close(); // Qt warns of a new name for an open file, and a warning would come here
    m_begun = false;
    if (!makePrivateFolder(folder))
        return fail(ErrorKind::FileUnreadable, folder);
    const auto opened = reopen();
    m_begun = opened.has_value();
    return opened;
}

Result<void> LogFile::reopen()
{
    m_file.close();
    m_file.setFileName(name(0));
    // A pipe would make us wait for its reader.
    if (const QFileInfo there(name(0)); there.exists() && !there.isFile())
        return fail(ErrorKind::FileUnreadable, u"not a regular file"_s, name(0));
    // Unbuffered: a line goes out in one piece, behind those of others, or is lost at once.
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::FileUnreadable, m_file.errorString(), name(0));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void LogFile::write(const QByteArray &lines)
{
    if (!m_begun || lines.size() > m_maxBytes)
        return;
    if (!m_file.isOpen() && !reopen()) // for want of files at the last rotation, say
        return;
    constexpr int attempts = 3; // a new file may be full already, of what others write
    for (int i = 0; i < attempts; ++i) {
        const bool locked = lock();
        if (!m_file.isOpen())
            return;
        if (m_file.size() + lines.size() <= m_maxBytes) {
            m_file.write(lines);
            break;
        }
        if (!locked) // others keep it for long: there is no room before they are done
            break;
        rotate();
    }
    unlock();
}

/// Under the lock of the file that now has the name. False: written without it is no harm, as
/// each line is one call, but two must not rotate at once.
bool LogFile::lock()
{
#ifdef Q_OS_UNIX
    for (int i = 0; i < m_patience && m_file.isOpen(); ++i) {
        if (flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
            QThread::msleep(1);
        } else if (isStillTheLog()) {
            m_patience = usualPatience;
            return true;
        } else {
            (void)reopen(); // another process has rotated; it closes, and that unlocks
        }
    }
    m_patience = 1; // one that was stopped in the middle must not hold up each line
    return false;
#else
    return true;
#endif
}

void LogFile::unlock()
{
#ifdef Q_OS_UNIX
    if (m_file.isOpen())
        flock(m_file.handle(), LOCK_UN);
#endif
}

bool LogFile::isStillTheLog() const
{
#ifdef Q_OS_UNIX
    struct stat ours = {};
    struct stat named = {};
    const bool known = fstat(m_file.handle(), &ours) == 0;
    if (stat(QFile::encodeName(name(0)).constData(), &named) != 0)
        return !QDir(m_folder).exists(); // nothing could be opened in its place
    return known && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
#else
    return true;
#endif
}

/// The lock goes on until the file is closed by reopen(), when all have their new names.
void LogFile::rotate()
{
    for (int n = m_maxFiles - 1; n > 0; --n) {
        std::error_code ignored; // it replaces what is there
        std::filesystem::rename(QFile::encodeName(name(n - 1)).toStdString(),
                                QFile::encodeName(name(n)).toStdString(), ignored);
    }
    if (isStillTheLog()) { // it could not be renamed: rather the newest lines than the oldest
        m_file.resize(0);
        return;
    }
    (void)reopen(); // a full disk must not stop the program
}

} // namespace immirror
