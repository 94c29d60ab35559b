// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace immirror::fakes {

// Authorities and certificates of a test's own, made by the program openssl: NAME.pem and NAME.key
// in a folder of their own. A failure ends the test program.
class Certificates
{
public:
    Certificates();

    struct Wanted
    {
        QString name;
        QString issuer = {}; // the name of an authority; empty: it signs itself
        bool authority = false;
        QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost"); // subjectAltName
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime to = QDateTime::currentDateTimeUtc().addDays(2);
    };
    void make(const Wanted &wanted);
    // NAME.enc: the key of NAME, encrypted.
    void encryptKey(const QString &name, const QString &passphrase);

    QString file(const QString &name) const { return m_dir.filePath(name); } // "own.pem"
    QSslCertificate certificate(const QString &name) const;
    QSslKey key(const QString &name) const;

private:
    void run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_dir;
};

} // namespace immirror::fakes
