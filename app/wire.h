// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/arguments.h"
#include "base/paths.h"

#include <QJsonObject>
#include <QLocalSocket>

#include <optional>

namespace immirror {

/// Between the command line and the tray application of the same person and profile: JSON objects,
/// one a line, over a local socket that nobody else may open.
///
/// The application begins with {version}. Then the other sends one of
///   {show, token}: bring up the window. The answer is {shown}.
///   {run: {command, values, options, json, verbose}, secret, terminal}: carry out a command. The
///   answers are any number of {out}, {err} and {live}, and at last {exit}. {cancel} may follow a
///   run; so may the end of the connection, which means the same.
class Wire : public QObject
{
    Q_OBJECT

public:
    explicit Wire(QLocalSocket *socket); ///< takes it

    void send(const QJsonObject &message);
    /// Waits until everything is sent, or nobody takes it.
    void finish();

    /// Where the tray application of a profile listens.
    static QString addressOf(const Paths &paths);

Q_SIGNALS:
    void received(const QJsonObject &message);
    void closed();

private:
    void read();

    QLocalSocket *m_socket;
};

QJsonObject jsonOf(const Arguments &arguments);
/// Nothing where it is no command of ours.
std::optional<Arguments> argumentsFrom(const QJsonObject &json);

} // namespace immirror
