// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"
#include "net/httpclient.h"

namespace immirror {

/// Whether a MIME type is `type/subtype` of a format that Google Photos takes (google-photos.md,
/// A1). For names with an unusual ending, or none: endings say more.
bool isTakenByGoogle(const QString &mimeType);

/// The MIME type to send with an asset's bytes, which begin with `head`. What Immich names is used
/// only if Google takes it; otherwise the content decides, then the name's ending. Always of the
/// grammar of a header.
QByteArray mediaTypeOf(const ImmichAsset &asset, const QByteArray &head);

/// The same for bytes that are on their way: waits for the first of them if they have to decide,
/// and leaves them to be read. Ends early when stopped.
[[nodiscard]] Task<QByteArray> mediaTypeOf(ImmichAsset asset, const HttpDownload &source,
                                           std::stop_token stop);

} // namespace immirror
