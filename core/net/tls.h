// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSslConfiguration>
#include <QSslError>

namespace immirror {

/// What proves to a server who we are: PEM files, both or neither.
struct ClientCertificate
{
    QString file = {}; ///< the certificate, and those that signed it
    QString keyFile = {};
    QString passphrase = {}; ///< of the key, if it is encrypted
};

/// Trusts the certificates in `caFiles` in addition to the system's, and shows `own` to who asks.
/// FileUnreadable, with the file as subject, where one is no PEM file of its kind or the passphrase
/// does not fit; InvalidInput for a certificate without a key, or a key without a certificate.
Result<QSslConfiguration> tlsConfiguration(const QStringList &caFiles,
                                           const ClientCertificate &own);

/// Why the certificate of a server is refused. Of several reasons the one that has to be cured
/// first: the others may be gone then. `connection` is as it was when they were found.
Error certificateError(const QList<QSslError> &reasons, const QSslConfiguration &connection,
                       bool gaveCaFiles);

/// The subject of TlsUntrusted is the fingerprint, and behind it the word "caFile" where there were
/// certificates to trust: those did not help, and a person needs other advice.
QString fingerprintIn(const QString &subject);
bool gaveCaFiles(const QString &subject);

/// Whether an error's words, OpenSSL's, say that a server wants a certificate of ours or does not
/// accept the one it was shown.
bool refusesOurCertificate(const QString &words);

} // namespace immirror
