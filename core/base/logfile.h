// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QFile>

namespace immirror {

/// immirror.log in a folder, and beside it immirror.1.log … with what was written earlier. No file
/// is ever larger than `maxBytes`, however many processes write, and whatever cannot be renamed.
/// Belongs to whoever holds the log's mutex.
class LogFile
{
public:
    Result<void> open(const QString &folder, qint64 maxBytes, int maxFiles);
    /// Lines that are whole. What is longer than a file may be, or cannot be written, is lost.
    void write(const QByteArray &lines);

    static QString nameIn(const QString &folder, int n);

private:
    QString name(int n) const { return nameIn(m_folder, n); }
    Result<void> reopen();
    bool isStillTheLog() const;
    bool lock();
    void unlock();
    void rotate();

    /// Milliseconds: others only write a line, or rename a few files; but the machine may be busy.
    static constexpr int usualPatience = 500;

    bool m_begun = false;
    int m_patience = usualPatience;
    QString m_folder;
    qint64 m_maxBytes = 0;
    int m_maxFiles = 1;
    QFile m_file;
};

} // namespace immirror
