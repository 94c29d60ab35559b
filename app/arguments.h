// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandtable.h"

#include <QHash>
#include <QStringList>

namespace immirror {

/// What a person typed, taken apart. Files that the command opens have their whole path.
struct Arguments
{
    const CommandRow *command = nullptr; ///< nothing: the tray application
    QString group;                       ///< with --help: "mirror", of its commands
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

/// What is wrong with the values and options of a command, translated; empty where nothing is.
QString wrongWith(const Arguments &arguments);

/// For --help: of everything, of a group of commands, or of one command.
QString helpText(const CommandRow *command, const QString &group = {});

} // namespace immirror
