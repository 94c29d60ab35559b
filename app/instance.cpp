// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/instance.h"

#include "app/conversation.h"
#include "base/log.h"
#include "base/takelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

static QString lockFileOf(const Paths &paths)
{
    QDir().mkpath(QFileInfo(paths.database).absolutePath());
    return paths.database + u".app.lock"_s;
}

Instance::Instance(const Paths &paths)
    : m_address(Wire::addressOf(paths))
    , m_lock(lockFileOf(paths))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::converse);
}

bool Instance::take()
{
    return takeLock(m_lock, 0) || m_lock.error() != QLockFile::LockFailedError;
}

void Instance::serve(SyncService &service)
{
    m_service = &service;
    QLocalServer::removeServer(m_address); // of one that died: we have the lock
    if (!m_server.listen(m_address))
        qCWarning(lcApp) << "the command line cannot reach this:" << m_server.errorString();
}

void Instance::cancelAll()
{
    for (Conversation *conversation : findChildren<Conversation *>())
        conversation->cancel();
}

void Instance::converse()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *conversation = new Conversation(socket, *m_service, this);
        connect(conversation, &Conversation::showRequested, this, &Instance::showRequested);
        connect(conversation, &Conversation::carriedOut, this, &Instance::carriedOut);
    }
}

} // namespace immirror
