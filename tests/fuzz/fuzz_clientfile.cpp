// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "google/clientfile.h"

using namespace immirror;

/// The file that a person chose as the one of their Cloud project.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto client = parseClientFile(bytes))
        hold(!client->id.isEmpty() && !client->secret.isEmpty());
    const QString text = QString::fromUtf8(bytes);
    (void)makeClient(text.section(u'\n', 0, 0), text.section(u'\n', 1));
    return 0;
}
