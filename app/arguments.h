// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <span>

namespace immirror {

/// Who carries a command out where the tray application runs.
enum class Doer {
    Self,        ///< this process: it only reads
    Application, ///< it changes something
    Either,      ///< it only reads, but the application knows better
};

/// One command of cli.md.
struct CommandRow
{
    const char *name;      ///< "sync", "connect immich"
    const char *arguments; ///< for the usage line, such as "[ALBUM…]"
    int least;             ///< arguments
    int most;              ///< -1: any number
    const char *options;   ///< space separated; an '=' at the end: takes a value
    Doer doer;
    const char *summary;
};
std::span<const CommandRow> commandTable();
/// Nothing for a name that is not in the table.
const CommandRow *commandRow(const QString &name);

/// What a person typed, taken apart. Files that the command opens have their whole path.
struct Arguments
{
    const CommandRow *command = nullptr; ///< nothing: the tray application
    QStringList values;
    QHash<QString, QString> options; ///< by name; an empty value where it takes none
    bool json = false;
    bool verbose = false;
    bool help = false;
    bool version = false;
    bool minimised = false; ///< of the tray application
    QString profile;

    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name) const { return options.value(name); }
    /// See Doer.
    bool forApplication() const;
};

struct UsageError
{
    QString text; ///< one line, translated
};

/// Either the arguments, or `error` has what is wrong with them.
Arguments parseArguments(const QStringList &typed, UsageError *error);

/// For --help: of everything, or of one command.
QString helpText(const CommandRow *command);

} // namespace immirror
