// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace immirror {

/// The OAuth client of the person's own Cloud project, of type "Desktop app". Google wants the
/// secret of such a client but does not rely on it (google-photos.md F); it is kept out of logs
/// all the same.
struct GoogleClient
{
    QString id;
    QString secret;
};

/// From id and secret as pasted: blanks around them go. InvalidInput where either is not one.
Result<GoogleClient> makeClient(const QString &id, const QString &secret);

/// Reads the client_secret_….json that the Cloud console offers. WrongClientType for a client of
/// type "Web application", whose redirect addresses are fixed; InvalidInput for anything else that
/// is no client file. The addresses in the file are ignored on purpose: a file must not be able to
/// send secrets elsewhere.
Result<GoogleClient> parseClientFile(const QByteArray &json);

} // namespace immirror
