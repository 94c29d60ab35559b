// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "google/loopbackreply.h"

using namespace immirror;

/// What comes to the port that waits for the browser: from the browser, or from anybody else on
/// this computer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray head = bytesOf(data, size);
    const auto redirect = parseRedirect(head);
    if (redirect)
        hold(head.startsWith("GET /oauth2/callback"));
    else
        hold(redirect.error().startsWith('4'));
    return 0;
}
