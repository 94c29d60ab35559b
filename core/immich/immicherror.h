// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

namespace immirror {

/// What an answer that is not 2xx means; detail is Immich's own message. SignInPage where it is
/// plain that something in front of Immich gave it.
Error immichError(const HttpResponse &response);

/// Of a question that everybody may ask, without a key: whoever refuses it is not Immich, and
/// Unauthorized and Forbidden become SignInPage.
Error withoutKey(Error error);

} // namespace immirror
