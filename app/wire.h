// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/arguments.h"
#include "base/paths.h"

#include <QDeadlineTimer>
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
///
/// Neither end says or hears a word before the system has told that the other one is a process of
/// the same user. The command line says nothing to a process that is not the profile's application,
/// which is the one that holds its lock: a socket can be left over, or another program's.
class Wire : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket, which may be connected already. `lockFile`: of the application, for the
    /// command line's end; empty for the application's own end.
    explicit Wire(QLocalSocket *socket, QString lockFile = {});

    /// False where the other one may not hear it, it is too long, or nobody listens any more.
    bool send(const QJsonObject &message);
    /// Waits until everything is sent, or nobody takes it, or there is no more time.
    void finish(QDeadlineTimer deadline);
    /// Ends the connection after what is on its way.
    void close();
    bool isAllSent() const { return m_socket->bytesToWrite() == 0; }

    /// Where the tray application of a profile listens; empty where there is no folder that only
    /// this user may look into.
    static QString addressOf(const Paths &paths);
    /// What it holds as long as it runs.
    static QString lockOf(const Paths &paths);

Q_SIGNALS:
    void received(const QJsonObject &message);
    void closed();

private:
    void meet();
    void read();
    bool isApplication(qint64 process) const;

    QLocalSocket *m_socket;
    const QString m_lockFile;
    bool m_isOurs = false; ///< the other one's user
    bool m_mayHear = false;
};

/// One line; nothing where it is none of ours.
std::optional<QJsonObject> messageFrom(const QByteArray &line);

QJsonObject jsonOf(const Arguments &arguments);
/// Nothing where it is no command of ours, or has what that does not take.
std::optional<Arguments> argumentsFrom(const QJsonObject &json);

} // namespace immirror
