// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"

#include <QByteArray>

namespace immirror {

/// Bytes: such a photo is held in memory.
constexpr qint64 datedCopyLimit = qint64{32} * 1024 * 1024;

/// Whether this build can write dates into photos: it needs Exiv2, whose licence not everybody
/// wants (IMMIRROR_EXIV2).
bool canWriteDates();

/// A photo of a type that can carry a date, which no camera has made: whether it has one, its bytes
/// tell. Never, where dates cannot be written.
bool mayLackDate(const ImmichAsset &asset);

/// The photo with Immich's date of its capture written into it; as it is where it has a date of its
/// own, or cannot be read. The picture itself is not touched.
QByteArray datedCopy(const QByteArray &photo, const ImmichAsset &asset);

} // namespace immirror
