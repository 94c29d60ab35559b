// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

#include <cstdint>

namespace immirror {

/// What must hold whatever the input is; where it does not, libFuzzer keeps the input.
inline void hold(bool condition)
{
    if (!condition)
        __builtin_trap();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The input as the body of an answer.
inline HttpResponse answerOf(int status, const QByteArray &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=UTF-8"}},
            .body = body};
}

/// Statuses that are told apart somewhere.
inline constexpr int statuses[]{200, 204, 400, 401, 403, 404, 408, 409, 413, 429, 500, 503};

} // namespace immirror
