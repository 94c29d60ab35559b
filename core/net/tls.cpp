// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/tls.h"

#include "base/bounds.h"
#include "base/namedfile.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

Result<QList<QSslCertificate>> certificatesIn(const QString &file)
{
    const auto bytes = readNamedFile(file, bounds::certificateFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QList<QSslCertificate> found = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (found.isEmpty())
        return fail(ErrorKind::FileUnreadable, u"no certificate in PEM form"_s, file);
    return found;
}

Result<QSslKey> keyIn(const QString &file, const QString &passphrase)
{
    const auto bytes = readNamedFile(file, bounds::certificateFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const bool encrypted = bytes->contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") ||
                           bytes->contains("Proc-Type: 4,ENCRYPTED");
    // Without one OpenSSL would ask for it on the terminal, and wait.
    if (encrypted && passphrase.isEmpty())
        return fail(ErrorKind::FileUnreadable, u"the key is encrypted, and has no passphrase"_s,
                    file);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(*bytes, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return fail(ErrorKind::FileUnreadable,
                encrypted ? u"the passphrase is not the one of the key"_s
                          : u"no private key in PEM form"_s,
                file);
}

/// A server that was given a certificate, and not those that signed it, sends one only. Those of
/// public authorities tell where their issuer's is to be had; others we take for such where the
/// person gave us an authority, and it is not the issuer.
bool lacksIntermediate(const QSslConfiguration &connection, bool gaveCaFiles)
{
    const QList<QSslCertificate> sent = connection.peerCertificateChain();
    if (sent.size() != 1 || sent.front().isSelfSigned())
        return false;
    const QList<QSslCertificateExtension> extensions = sent.front().extensions();
    const bool namesIssuer =
        std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &one) {
            return one.oid() == "1.3.6.1.5.5.7.1.1"_L1 && // authority information access
                   one.value().toMap().contains(u"caIssuers"_s);
        });
    return namesIssuer || gaveCaFiles;
}

ErrorKind kindOf(QSslError::SslError reason, bool incomplete)
{
    switch (reason) {
    case QSslError::CertificateExpired:
        return ErrorKind::TlsExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorKind::TlsNotYetValid;
    case QSslError::HostNameMismatch:
        return ErrorKind::TlsOtherName;
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return incomplete ? ErrorKind::TlsIncomplete : ErrorKind::TlsUntrusted;
    default:
        return ErrorKind::TlsUntrusted;
    }
}

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

constexpr auto caFileMark = " caFile"_L1;

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString namesIn(const QSslCertificate &certificate)
{
    constexpr qsizetype enough = 5;
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty()) // they count alone where there are any
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    names.sort();
    return names.mid(0, enough).join(u", "_s);
}

/// What each kind is about: see ErrorKind.
QString subjectOf(ErrorKind kind, const QSslCertificate &blamed, const QSslCertificate &servers,
                  bool gaveCaFiles)
{
    switch (kind) {
    case ErrorKind::TlsExpired:
        return dayOf(blamed.expiryDate());
    case ErrorKind::TlsNotYetValid:
        return dayOf(blamed.effectiveDate());
    case ErrorKind::TlsOtherName:
        return namesIn(servers);
    case ErrorKind::TlsIncomplete:
        return servers.issuerDisplayName();
    default:
        return fingerprintOf(servers) + (gaveCaFiles ? QString(caFileMark) : QString());
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QStringList &caFiles, const ClientCertificate &own)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    for (const QString &file : caFiles) {
        const auto trusted = certificatesIn(file);
        if (!trusted)
            return tl::unexpected(trusted.error());
        tls.addCaCertificates(*trusted);
    }
    if (own.file.isEmpty() != own.keyFile.isEmpty())
        return fail(ErrorKind::InvalidInput,
                    u"a client certificate and its key go together, and one is missing"_s);
    if (own.file.isEmpty())
        return tls;
    const auto chain = certificatesIn(own.file);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto key = keyIn(own.keyFile, own.passphrase);
    if (!key)
        return tl::unexpected(key.error());
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(*key);
    return tls;
}

Error certificateError(const QList<QSslError> &reasons, const QSslConfiguration &connection,
                       bool gaveCaFiles)
{
    // Whose certificate it is comes before what is in it; a wrong clock makes all of them invalid.
    static constexpr std::array byGravity{ErrorKind::TlsUntrusted, ErrorKind::TlsIncomplete,
                                          ErrorKind::TlsOtherName, ErrorKind::TlsNotYetValid,
                                          ErrorKind::TlsExpired};
    const bool incomplete = lacksIntermediate(connection, gaveCaFiles);
    const auto gravity = [incomplete](const QSslError &reason) {
        return std::find(byGravity.begin(), byGravity.end(), kindOf(reason.error(), incomplete));
    };
    const auto gravest = std::min_element(
        reasons.begin(), reasons.end(),
        [&](const QSslError &a, const QSslError &b) { return gravity(a) < gravity(b); });
    if (gravest == reasons.end())
        return {.kind = ErrorKind::TlsUntrusted};
    const ErrorKind kind = kindOf(gravest->error(), incomplete);
    const QSslCertificate servers = connection.peerCertificate();
    const QSslCertificate blamed =
        gravest->certificate().isNull() ? servers : gravest->certificate();
    return {.kind = kind,
            .detail = gravest->errorString(),
            .subject = subjectOf(kind, blamed, servers, gaveCaFiles)};
}

QString fingerprintIn(const QString &subject)
{
    return subject.section(u' ', 0, 0);
}

bool gaveCaFiles(const QString &subject)
{
    return subject.endsWith(caFileMark);
}

bool refusesOurCertificate(const QString &words)
{
    // The alerts of RFC 8446, 6.2, that are about the peer's certificate, and OpenSSL's own word
    // where certificate and key are not each other's.
    static const QRegularExpression alert(
        u"alert .*(certificate|unknown ca|access denied)|key (values|type) mismatch"_s);
    return alert.match(words).hasMatch();
}

} // namespace immirror
