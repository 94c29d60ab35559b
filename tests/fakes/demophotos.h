// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror::fakes {

// A small collection to show the demo with: two albums that share photos, true EXIF dates, a few
// formats, one film, odd names. The files' modification times are their dates. What is there
// already stays. False if something could not be written.
bool makeDemoPhotos(const QString &folder);

} // namespace immirror::fakes
