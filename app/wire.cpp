// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/wire.h"

#include "app/peer.h"
#include "base/bounds.h"
#include "base/log.h"
#include "base/places.h"
#include "base/privatefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

namespace immirror {

using namespace Qt::StringLiterals;

Wire::Wire(QLocalSocket *socket, QString lockFile)
    : m_socket(socket)
    , m_lockFile(std::move(lockFile))
{
    socket->setParent(this);
    socket->setReadBufferSize(bounds::localMessage + 1);
    connect(socket, &QLocalSocket::connected, this, &Wire::meet);
    connect(socket, &QLocalSocket::readyRead, this, &Wire::read);
    connect(socket, &QLocalSocket::disconnected, this, &Wire::closed);
    if (socket->state() == QLocalSocket::ConnectedState)
        meet();
}

void Wire::meet()
{
    const Peer peer = peerOf(m_socket->socketDescriptor());
    m_isOurs = peer.isSameUser;
    m_mayHear = m_isOurs && (m_lockFile.isEmpty() || !peer.process || isApplication(*peer.process));
    if (m_isOurs)
        return;
    qCWarning(lcApp) << "another user was at the other end of the local socket";
    m_socket->abort();
}

bool Wire::isApplication(qint64 process) const
{
    qint64 holder = 0;
    return QLockFile(m_lockFile).getLockInfo(&holder, nullptr, nullptr) && holder > 0 &&
           holder == process;
}

bool Wire::send(const QJsonObject &message)
{
    if (!m_mayHear || m_socket->state() != QLocalSocket::ConnectedState)
        return false;
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    if (line.size() > bounds::localMessage)
        return false;
    if (m_socket->bytesToWrite() + line.size() > bounds::localUnread) {
        m_socket->abort(); // it does not read
        return false;
    }
    return m_socket->write(line) == line.size();
}

void Wire::finish(QDeadlineTimer deadline)
{
    while (m_socket->bytesToWrite() > 0 && !deadline.hasExpired() &&
           m_socket->waitForBytesWritten(static_cast<int>(deadline.remainingTime()))) {
    }
}

void Wire::close()
{
    m_socket->disconnectFromServer();
}

void Wire::read()
{
    while (m_isOurs && m_socket->isOpen() && m_socket->canReadLine()) {
        const auto message = messageFrom(m_socket->readLine());
        if (!message) {
            m_socket->abort();
            return;
        }
        Q_EMIT received(*message);
    }
    if (m_socket->bytesAvailable() > bounds::localMessage)
        m_socket->abort();
}

QString Wire::addressOf(const Paths &paths)
{
    // The ledger's path names person and profile.
    const QByteArray hash =
        QCryptographicHash::hash(paths.database.toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"immirror-"_s + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    constexpr qsizetype longest = 103; // bytes: what macOS takes, and Linux has 107
    for (const QString &folder : {runtimePlace(), QFileInfo(paths.database).absolutePath()}) {
        const QString address = QDir(folder).filePath(name);
        if (isPrivateFolder(folder) && QFile::encodeName(address).size() <= longest)
            return address;
    }
    return {};
#endif
}

QString Wire::lockOf(const Paths &paths)
{
    return paths.database + u".app.lock"_s;
}

std::optional<QJsonObject> messageFrom(const QByteArray &line)
{
    if (line.size() > bounds::localMessage)
        return {};
    const QJsonDocument message = QJsonDocument::fromJson(line); // at most 1,024 levels, says Qt
    return message.isObject() ? std::optional(message.object()) : std::nullopt;
}

QJsonObject jsonOf(const Arguments &arguments)
{
    QJsonObject options;
    for (auto it = arguments.options.cbegin(); it != arguments.options.cend(); ++it)
        options.insert(it.key(), it.value());
    return {{u"command"_s, QString::fromLatin1(arguments.command->name)},
            {u"values"_s, QJsonArray::fromStringList(arguments.values)},
            {u"options"_s, options},
            {u"json"_s, arguments.json},
            {u"verbose"_s, arguments.verbose}};
}

/// Nothing but the types that jsonOf() writes; what is left out has its default.
static bool hasTypesOfOurs(const QJsonObject &json)
{
    const auto is = [&json](const QString &key, QJsonValue::Type type) {
        return !json.contains(key) || json[key].type() == type;
    };
    if (!is(u"command"_s, QJsonValue::String) || !is(u"values"_s, QJsonValue::Array) ||
        !is(u"options"_s, QJsonValue::Object) || !is(u"json"_s, QJsonValue::Bool) ||
        !is(u"verbose"_s, QJsonValue::Bool))
        return false;
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    const QJsonArray values = json[u"values"_s].toArray();
    const QJsonObject options = json[u"options"_s].toObject();
    return std::all_of(values.begin(), values.end(), isText) &&
           std::all_of(options.begin(), options.end(), isText);
}

std::optional<Arguments> argumentsFrom(const QJsonObject &json)
{
    Arguments arguments;
    if (!hasTypesOfOurs(json))
        return std::nullopt;
    arguments.command = commandRow(json[u"command"_s].toString());
    if (!arguments.command)
        return std::nullopt;
    for (const QJsonValue &value : json[u"values"_s].toArray())
        arguments.values << value.toString();
    const QJsonObject options = json[u"options"_s].toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        arguments.options.insert(it.key(), it.value().toString());
    arguments.json = json[u"json"_s].toBool();
    arguments.verbose = json[u"verbose"_s].toBool();
    if (!wrongWith(arguments).isEmpty())
        return std::nullopt;
    return arguments;
}

} // namespace immirror
