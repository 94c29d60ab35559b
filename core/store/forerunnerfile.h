// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QVariant>

#include <stop_token>
#include <vector>

namespace immirror {

/// Values in the order in which forerunnerfile.cpp names the columns: texts of limited length, or
/// whole numbers; null for one that is not there, or is neither.
using Row = QVariantList;
using Rows = std::vector<Row>;

/// What the forerunner's database holds, but for its secrets.
struct OldState
{
    Rows config; ///< none before its first start is over, else one
    Rows items;
    Rows runs;
    Rows logs;
};

/// Reads all of it as of one moment; never writes to the file. Errors as importForerunner() says.
Result<OldState> readForerunner(const QString &file, std::stop_token stop);

} // namespace immirror
