// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "service/operation.h"
#include "service/session.h"
#include "service/syncworker.h"

namespace immirror {

/// What a command is given. Outlives it.
struct CommandContext
{
    const Arguments &arguments;
    Environment &environment;
    SyncWorker &worker;
    const Console &console;
    QByteArray secret; ///< see readSecret()
    std::stop_token stop;
};

// One function a command of cli.md, in commands/: see commandTable().
Task<int> connectImmich(CommandContext &context);
Task<int> connectGoogle(CommandContext &context);
Task<int> disconnectImmich(CommandContext &context);
Task<int> disconnectGoogle(CommandContext &context);
Task<int> listAlbums(CommandContext &context);
Task<int> addMirrors(CommandContext &context);
Task<int> setMirrors(CommandContext &context);
Task<int> verifyMirrors(CommandContext &context);
Task<int> listMirrors(CommandContext &context);
Task<int> removeMirrors(CommandContext &context);
Task<int> planSync(CommandContext &context);
Task<int> syncNow(CommandContext &context);
Task<int> showStatus(CommandContext &context);
Task<int> listRuns(CommandContext &context);
Task<int> showRun(CommandContext &context);
Task<int> listItems(CommandContext &context);
Task<int> retryItems(CommandContext &context);
Task<int> forgetItems(CommandContext &context);
Task<int> pauseSyncing(CommandContext &context);
Task<int> resumeSyncing(CommandContext &context);
Task<int> editSettings(CommandContext &context);
Task<int> importState(CommandContext &context);
Task<int> backUpLedger(CommandContext &context);
Task<int> restoreLedgerCopy(CommandContext &context);
Task<int> examine(CommandContext &context);

} // namespace immirror
