// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

namespace immirror {

/// Extra headers for an Immich behind a protecting proxy, such as Cloudflare Access. They are sent
/// with every request to that Immich and to nobody else, and are secrets: kept in the keychain.

/// InvalidInput, with the name as subject, for what is no header (a line break in it, an empty
/// value), comes twice, or is Immirror's own business.
Result<void> checkHeaders(const HttpHeaders &headers);

/// One "Name: value" a line, as a file or stdin has them; blank lines count for nothing.
/// InvalidInput names the line, and never what is in its value.
Result<HttpHeaders> headersFromLines(const QByteArray &lines);

/// As the keychain holds them: a JSON object.
QString headersToText(const HttpHeaders &headers);
Result<HttpHeaders> headersFromText(const QString &text);

} // namespace immirror
