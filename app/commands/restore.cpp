// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "service/ledgerplace.h"
#include "store/ledgercopies.h"
#include "store/ledgerfile.h"
#include "ui/words/words.h"

#include <QDir>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

void tell(const Console &console, const RestoredLedger &restored)
{
    if (restored.from.isEmpty()) {
        console.line(Commands::tr("Immirror has an empty database now."));
        console.say(Commands::tr(
            "Choose your albums again with 'immirror mirror add', then run 'immirror verify "
            "--repair': it finds the albums and photos that Google Photos has already."));
    } else {
        console.line(
            Commands::tr("The database is now the copy of %1, %2.")
                .arg(words::when(restored.takenAt), QDir::toNativeSeparators(restored.from)));
        console.say(Commands::tr(
            "The copy does not know what was mirrored after it was taken. Run 'immirror verify "
            "--repair' before the next sync: it finds those photos in Google's albums. A sync "
            "before that may send them again; Google keeps equal files only once."));
    }
    if (!restored.setAside.isEmpty()) {
        console.say(Commands::tr("The database that was there before was kept as %1.")
                        .arg(QDir::toNativeSeparators(restored.setAside)));
    }
    console.value(QJsonObject{{u"restored"_s, true},
                              {u"file"_s, jsonText(restored.from)},
                              {u"takenAt"_s, jsonTime(restored.takenAt)},
                              {u"setAside"_s, jsonText(restored.setAside)}});
}

Text noCopy()
{
    return [] {
        return Commands::tr(
            "There is no sound copy of the database. 'immirror restore' followed by the name of a "
            "file uses that one; 'immirror restore --empty' starts with an empty database.");
    };
}

Text notACopy(const Error &error)
{
    return [error] {
        return Commands::tr("%1 is not a sound copy of Immirror's database: %2. Nothing was "
                            "changed.")
            .arg(QDir::toNativeSeparators(error.subject), error.detail);
    };
}

int failed(const CommandContext &context, const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return context.console.failed(
            {.kind = ErrorKind::DatabaseDamaged, .subject = context.environment.paths.database},
            noCopy());
    const bool isAboutFile =
        error.subject == context.arguments.values.value(0) &&
        (error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::DatabaseFailed);
    if (isAboutFile) {
        return context.console.failed(
            {.kind = ErrorKind::InvalidInput, .detail = error.detail, .subject = error.subject},
            notACopy(error));
    }
    return context.console.failed(error);
}

} // namespace

Task<int> restoreLedgerCopy(CommandContext &context)
{
    const Console &console = context.console;
    const bool empty = context.arguments.has(u"empty"_s);
    const QString from = context.arguments.values.value(0);
    if (empty && !from.isEmpty()) {
        co_return console.wrongUsage(
            [] { return Commands::tr("Either the name of a file or --empty, not both."); });
    }
    // Without a name it is for a database that is damaged or lost, not for a slip of the hand.
    const QString &path = context.environment.paths.database;
    if (!empty && from.isEmpty() && !isLedgerMissing(path) && checkWholeLedger(path)) {
        const auto copies = ledgerCopies(path);
        co_return console.wrongInput([&copies] {
            return copies.empty()
                       ? Commands::tr("The database is sound: there is nothing to restore.")
                       : Commands::tr("The database is sound: nothing was restored. To go back "
                                      "to an older copy all the same, name its file: %1")
                             .arg(QDir::toNativeSeparators(copies.front().path));
        });
    }
    const auto restored = empty
                              ? restoreEmptyLedger(context.environment, context.worker)
                              : immirror::restoreLedger(context.environment, context.worker, from);
    if (!restored)
        co_return failed(context, restored.error());
    tell(console, *restored);
    co_return Done;
}

} // namespace immirror
