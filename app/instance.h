// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/arguments.h"
#include "service/syncservice.h"

#include <QLocalServer>
#include <QLockFile>

namespace immirror {

/// The tray application's end of the wire: there is one per profile, and it carries out the
/// commands of others. Belongs to the window's thread. `service` must have ended when this dies,
/// as its thread may still speak to it.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const Paths &paths);
    ~Instance() override; ///< says what is left to say, within a moment

    /// False where another process is this profile's tray application.
    bool take();
    /// From now on it answers. A server that cannot listen is logged, and that is all.
    void serve(SyncService &service);
    /// Cancels what it carries out.
    void cancelAll();

Q_SIGNALS:
    void showRequested(const QString &activationToken);
    /// It carried out something that may have changed the settings file.
    void carriedOut(const immirror::Arguments &arguments);

private:
    void converse();

    QLockFile m_lock;
    const QString m_address;
    QLocalServer m_server;
    SyncService *m_service = nullptr;
};

} // namespace immirror
