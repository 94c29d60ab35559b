// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "store/ledgerfile.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyLedgerTo(const CommandContext &context, const QString &file)
{
    const auto opened = openLedger(context.environment); // checks it, and says what is wrong
    if (!opened)
        return tl::unexpected(opened.error());
    return LedgerFile::open(context.environment.paths.database)
        .and_then([&](const std::unique_ptr<LedgerFile> &ledger) { return ledger->copyTo(file); })
        .and_then([&] { return checkWholeLedger(file); });
}

} // namespace

Task<int> backUpLedger(CommandContext &context)
{
    const Console &console = context.console;
    const QString file = context.arguments.values.front();
    const QString shown = QDir::toNativeSeparators(file);
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink()) {
        co_return console.wrongInput([&shown] {
            return Commands::tr("There is a file %1 already. Name a file that does not exist yet.")
                .arg(shown);
        });
    }
    const auto copied = copyLedgerTo(context, file);
    if (!copied) {
        const int exitCode = console.failed(copied.error());
        co_return copied.error().kind == ErrorKind::DiskFull ? SomeFailed : exitCode;
    }
    const qint64 size = QFileInfo(file).size();
    console.line(Commands::tr("The database was copied to %1 (%2). 'immirror restore' followed by "
                              "this name goes back to it.")
                     .arg(shown, words::bytes(size)));
    console.value(QJsonObject{{u"file"_s, file}, {u"bytes"_s, size}});
    co_return Done;
}

} // namespace immirror
