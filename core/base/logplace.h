// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

/// The folder of a person's logs: Qt knows none before 6.7.
QString logPlace();

} // namespace immirror
