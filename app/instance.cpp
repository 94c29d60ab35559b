// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/instance.h"

#include "app/conversation.h"
#include "base/bounds.h"
#include "base/log.h"
#include "base/privatefiles.h"
#include "base/takelock.h"

#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

/// Its folder, too, in which both may lie.
static QString madeFolderOf(const QString &file)
{
    makePrivateFolder(QFileInfo(file).absolutePath());
    return file;
}

Instance::Instance(const Paths &paths)
    : m_lock(madeFolderOf(Wire::lockOf(paths)))
    , m_address(Wire::addressOf(paths))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::converse);
}

Instance::~Instance()
{
    m_server.close();
    const QDeadlineTimer deadline(bounds::localFarewell); // of all: who reads slowly gets no more
    for (Conversation *conversation : findChildren<Conversation *>()) {
        conversation->finish(deadline);
        delete conversation;
    }
}

bool Instance::take()
{
    return takeLock(m_lock, 0) || m_lock.error() != QLockFile::LockFailedError;
}

void Instance::serve(SyncService &service)
{
    m_service = &service;
    if (m_address.isEmpty()) {
        qCWarning(lcApp) << "the command line works by itself: no folder is private enough for a "
                            "socket";
        return;
    }
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
        if (findChildren<Conversation *>().size() >= bounds::localConnections) {
            socket->abort(); // the command line then works by itself
            socket->deleteLater();
            continue;
        }
        auto *conversation = new Conversation(socket, *m_service, this);
        connect(conversation, &Conversation::showRequested, this, &Instance::showRequested);
        connect(conversation, &Conversation::carriedOut, this, &Instance::carriedOut);
    }
}

} // namespace immirror
