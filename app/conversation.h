// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/wire.h"
#include "service/syncservice.h"

#include <QTimer>

#include <stop_token>

namespace immirror {

/// With one process that asks the tray application for something. Deletes itself when that process
/// is gone and its command has ended. One request each.
class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(QLocalSocket *socket, SyncService &service, QObject *parent);
    void cancel();
    /// Sends what is left to say, as long as there is time.
    void finish(QDeadlineTimer deadline) { m_wire.finish(deadline); }

Q_SIGNALS:
    void showRequested(const QString &activationToken);
    void carriedOut(const immirror::Arguments &arguments);

private:
    void receive(const QJsonObject &message);
    void carryOut(const QJsonObject &message);
    void refuse(const QJsonObject &message);
    void end(int exitCode);
    void releasePlace();
    void leave();

    Wire m_wire;
    SyncService &m_service;
    std::stop_source m_stop;
    QTimer m_patience; ///< with one that has nothing to wait for
    bool m_asked = false;
    bool m_busy = false;
    bool m_alone = false; ///< the other is gone
};

} // namespace immirror
