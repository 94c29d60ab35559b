// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

namespace immirror {

// What may stand in a request (RFC 9110 and RFC 3986). QNetworkAccessManager writes methods and
// headers into the connection as it is given them: a line break in one of them begins a header, or
// a request, of whoever wrote it.

/// A method or a header's name: RFC 9110, 5.6.2.
bool isToken(QByteArrayView text);
/// A header's value: printable ASCII, spaces and tabs, at most bounds::headerValue bytes.
bool isHeaderValue(QByteArrayView text);
/// MalformedRequest, with the offending part as detail, for a request that must not be sent: its
/// method, URL or a header is not of the grammar, its URL is not http or https or names a user, or
/// it sets a header that only net/ may set.
Result<void> checkRequest(const HttpRequest &request);

} // namespace immirror
