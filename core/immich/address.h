// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QUrl>

namespace immirror {

/// The origin of an Immich server from what a person typed: scheme, host and port. A trailing
/// slash and Immich's own "/api" are forgiven. AddressWithoutScheme and AddressWithPath name the
/// address that was probably meant; anything else that is no http(s) address is InvalidInput. So is
/// one with a user name, of which no word is in the error.
Result<QUrl> immichAddress(const QString &typed);

} // namespace immirror
