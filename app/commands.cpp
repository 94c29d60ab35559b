// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands.h"

#include <QHash>

namespace immirror {

using namespace Qt::StringLiterals;

Task<int> runCommand(CommandContext &context)
{
    using Command = Task<int> (*)(CommandContext &);
    static const QHash<QString, Command> commands{
        {u"connect immich"_s, connectImmich},
        {u"connect google"_s, connectGoogle},
        {u"disconnect immich"_s, disconnectImmich},
        {u"disconnect google"_s, disconnectGoogle},
        {u"albums"_s, listAlbums},
        {u"mirror add"_s, addMirrors},
        {u"mirror set"_s, setMirrors},
        {u"verify"_s, verifyMirrors},
        {u"mirror list"_s, listMirrors},
        {u"mirror remove"_s, removeMirrors},
        {u"plan"_s, planSync},
        {u"sync"_s, syncNow},
        {u"status"_s, showStatus},
        {u"runs"_s, listRuns},
        {u"run"_s, showRun},
        {u"items"_s, listItems},
        {u"retry"_s, retryItems},
        {u"forget"_s, forgetItems},
        {u"pause"_s, pauseSyncing},
        {u"resume"_s, resumeSyncing},
        {u"settings"_s, editSettings},
        {u"import"_s, importState},
        {u"doctor"_s, examine},
    };
    const Command command =
        commands.value(QString::fromLatin1(context.arguments.command->name), nullptr);
    Q_ASSERT(command);
    co_return co_await command(context);
}

} // namespace immirror
