// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QStringList>

#include <span>

namespace immirror {

struct CommandContext;

/// Who carries a command out where the tray application runs.
enum class Doer {
    Self,        ///< this process: it only reads
    Application, ///< it changes something
    Either,      ///< it only reads, but the application knows better
};

/// A value is a placeholder or, with '|' between them, what can be chosen. FILE is a file, ALBUM an
/// album that is mirrored: the parser and the completions know them.
struct OptionRow
{
    const char *name;  ///< without its dashes
    const char *value; ///< empty: takes none
    const char *summary;
};

/// One command of cli.md.
struct CommandRow
{
    const char *name;      ///< "sync", "connect immich"
    const char *arguments; ///< such as "[ALBUM…]"
    int least;             ///< of them
    int most;              ///< -1: any number
    std::span<const OptionRow> options;
    Doer doer;
    Task<int> (*run)(CommandContext &); ///< in commands/; its result is the exit code
    const char *summary;
    const char *usage = nullptr; ///< arguments and options, where not all of them go together
};

/// The one table. Summaries are to be translated, in the context "Arguments".
std::span<const CommandRow> commandTable();
std::span<const OptionRow> commonOptions(); ///< of every command
std::span<const OptionRow> trayOptions();   ///< of the tray application

/// The command that the words begin with, and how many of them name it.
const CommandRow *findCommand(const QStringList &words, qsizetype *used);
/// Nothing for a name that is not in the table.
const CommandRow *commandRow(const QString &name);
/// Of the command, of all commands, of the tray application; else, whosever it is.
const OptionRow *findOption(const QString &name, const CommandRow *command = nullptr);

QStringList firstWords(); ///< of all commands
/// Of "mirror": "add", "set"…
QStringList secondWords(const QString &first);
/// What follows a command: its arguments and options.
QString usageOf(const CommandRow &row);
/// "--name VALUE"
QString usageOf(const OptionRow &row);
/// Empty where any value will do.
QStringList choicesOf(const char *value);

} // namespace immirror
