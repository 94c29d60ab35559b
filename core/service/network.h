// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"
#include "service/environment.h"

namespace immirror {

/// How every request goes out: what the settings and the keychain say of the proxy and of whom to
/// trust; `caFile`, if not empty, in addition. InvalidInput for a proxy that is not described; the
/// keychain's errors, where it has a password to give.
[[nodiscard]] Task<Result<HttpClient::Options>> networkOptions(Environment &environment,
                                                               QString caFile = {});

/// Bytes per second that originals may pass at; 0: no limit. Each goes down from Immich and up to
/// Google in the same moment, so the lower of the two limits counts.
qint64 transferLimit(const Settings &settings);

} // namespace immirror
