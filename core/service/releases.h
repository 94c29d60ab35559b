// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/environment.h"
#include "service/network.h"

#include <QVersionNumber>

namespace immirror {

/// Where this build asks for the latest release (-DIMMIRROR_RELEASES_URL); empty: nowhere.
QUrl releasesAddress();

/// The version of the latest release, as GitHub, Forgejo and Gitea tell it: the "tag_name" of
/// "get the latest release" of their APIs. Asks for that and for nothing else. UnexpectedAnswer
/// for a name that is no version; HttpClient's and parseJson()'s errors.
[[nodiscard]] Task<Result<QVersionNumber>> latestRelease(Environment &environment, QUrl address,
                                                         std::stop_token stop);

} // namespace immirror
