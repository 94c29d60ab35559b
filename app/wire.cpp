// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/wire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace immirror {

using namespace Qt::StringLiterals;

static constexpr qint64 longestMessage = qint64{16} * 1024 * 1024;

Wire::Wire(QLocalSocket *socket)
    : m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::readyRead, this, &Wire::read);
    connect(socket, &QLocalSocket::disconnected, this, &Wire::closed);
}

void Wire::send(const QJsonObject &message)
{
    m_socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

void Wire::finish()
{
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(1000)) {
    }
}

void Wire::read()
{
    while (m_socket->canReadLine()) {
        const QJsonDocument message = QJsonDocument::fromJson(m_socket->readLine());
        if (!message.isObject()) {
            m_socket->abort(); // nobody of ours
            return;
        }
        Q_EMIT received(message.object());
    }
    if (m_socket->bytesAvailable() > longestMessage)
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
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(name);
#endif
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

std::optional<Arguments> argumentsFrom(const QJsonObject &json)
{
    Arguments arguments;
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
    return arguments;
}

} // namespace immirror
