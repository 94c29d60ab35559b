// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace immirror {

/// The statements that lead from schema n-1 to schema n, at index n-1. A migration that has been
/// released is never edited: add the next one, and a test that upgrades a file of the old version.
const std::vector<QStringList> &migrations();

} // namespace immirror
