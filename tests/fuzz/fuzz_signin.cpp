// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "google/signin.h"

using namespace immirror;

/// What Google's token endpoint answers, to a sign-in and to a refresh.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    for (const int status : statuses) {
        const auto tokens = parseTokenAnswer(answerOf(status, body));
        if (!tokens)
            continue;
        hold(!tokens->accessToken.isEmpty());
        hold(now.addDuration(tokens->expiresIn).isValid());
        if (const auto grant = grantFrom(*tokens, now)) {
            hold(!grant->refreshToken.isEmpty());
            hold(!grant->refreshExpiresAt || grant->refreshExpiresAt->isValid());
        }
    }
    return 0;
}
