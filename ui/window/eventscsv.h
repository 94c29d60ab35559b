// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "ui/window/csvexport.h"

namespace immirror {

/// The events that a filter lets through, the latest first.
CsvTable eventsCsv(std::unique_ptr<LedgerReader> reader, const LedgerReader::EventFilter &filter);

} // namespace immirror
