// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace immirror {

/// For the texts of the commands: Commands::tr().
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// An ISO 8601 time in UTC, or null.
QJsonValue jsonTime(const QDateTime &time);
/// A text, or null for an empty one.
QJsonValue jsonText(const QString &text);

/// How a command asks the keychain: it says that it waits for a person, and where nobody watches it
/// (a timer), it does not wait for long. The console outlives the question.
BoundSecrets::Terms keychainTerms(const Console &console, std::stop_token stop);
void sayThatKeychainWaits(const Console &console);

/// The ledger. DatabaseDamaged: then a person has to decide, with `immirror restore`.
Result<Ledger> openLedgerFor(CommandContext &context);
/// The same, for commands that need both accounts to have been connected.
struct OwnedLedger
{
    std::unique_ptr<Database> database;
    qint64 identity = 0;
};
Result<OwnedLedger> openOwnedLedger(CommandContext &context);

/// Or what is wrong with the words.
template<typename T> using Choice = tl::expected<std::vector<T>, Text>;
/// The mirrors that the words mean, by album id, or by exact and unambiguous name; all of them for
/// no words.
Choice<Mirror> chooseMirrors(const std::vector<Mirror> &mirrors, const QStringList &words);
/// The same for albums.
Choice<ImmichAlbum> chooseAlbums(const std::vector<ImmichAlbum> &albums, const QStringList &words);

/// --limit, a whole number above zero; `standard` where it is not given; nothing for other texts.
std::optional<int> limitOf(const Arguments &arguments, int standard);
int wrongLimit(const Console &console);
/// What can be chosen for an option of the command: says so.
Text wrongChoice(const Arguments &arguments, const QString &option);

/// What the arguments say is secret: the extra headers from stdin; or the API key or the client
/// secret from there, its first line; or what is in the file that they name. Empty where they name
/// none. Never from an argument.
Result<QByteArray> readSecret(const Arguments &arguments);
/// Its first line.
QString secretOf(const CommandContext &context);
QString firstLineOf(const QByteArray &secret);

/// A run as `sync`, `runs` and `run` show it.
QJsonObject runJson(const Run &run);

/// What is open of those of the mirrors that are not at their end, as a list for --json.
QJsonArray openJson(const std::vector<Mirror> &mirrors);
/// An error's sentence, in English, or null for none.
QJsonValue jsonMessage(const std::optional<Error> &error);

/// The mirrored albums that the arguments name, by Immich's ids; empty for all. Or the exit code.
tl::expected<QStringList, int> albumIdsOf(CommandContext &context);
int exitCodeOfRun(const Run &run);

} // namespace immirror
