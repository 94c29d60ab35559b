// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "immich/types.h"

#include <QJsonObject>

namespace immirror {

/// Immich's JSON into our types. UnexpectedAnswer, with the field's name, where something that
/// must be there is not.

/// Every form that the servers write: "…Z", "…+00:00", microseconds, no suffix (then it is UTC),
/// before 1970 too (immich.md, 4). Invalid where the text is no date.
QDateTime parseImmichDate(const QString &text);
Result<ImmichAlbum> parseAlbum(const QJsonObject &json);
Result<ImmichAsset> parseAsset(const QJsonObject &json);

} // namespace immirror
