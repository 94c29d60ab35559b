// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

namespace immirror {

/// What the process needs before anything else. stdin, stdout and stderr that are closed are taken
/// by what can neither be read nor written: the next file that is opened, such as the ledger, would
/// have their place. A pipe that nobody reads is an error of writing, and ends nobody.
void prepareProcess();

/// Whether so many files can be opened beside those that are open; raises the limit as far as the
/// system lets us. Qt and GLib end the process by a signal where a thread finds none for itself.
bool canOpenFiles(int count);

} // namespace immirror
