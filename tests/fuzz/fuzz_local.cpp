// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/wire.h"
#include "fuzzing.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// What comes over the local socket: to the tray application, which takes commands of the table
/// with what these take, and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = messageFrom(bytesOf(data, size));
    if (!message)
        return 0;
    for (const QJsonObject &run : {*message, (*message)[u"run"_s].toObject()}) {
        const auto arguments = argumentsFrom(run);
        if (!arguments)
            continue;
        hold(arguments->command && wrongWith(*arguments).isEmpty());
        const auto again = argumentsFrom(jsonOf(*arguments));
        hold(again && again->command == arguments->command && again->values == arguments->values &&
             again->options == arguments->options && again->json == arguments->json);
    }
    return 0;
}
