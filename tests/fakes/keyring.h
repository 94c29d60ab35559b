// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>

namespace immirror::fakes {

/// The real keyring that with-keyring has started, in the hands of a person.
class Keyring
{
public:
    static bool lock()
    {
        QDBusMessage call = serviceCall(QStringLiteral("Lock"));
        call << QVariant::fromValue(QList{QDBusObjectPath(collection())});
        return carriedOut(call);
    }
    /// As the login does it: without a question on the screen.
    static bool unlock()
    {
        QDBusMessage open = serviceCall(QStringLiteral("OpenSession"));
        open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
        const QDBusMessage session = bus().call(open);
        if (session.arguments().size() != 2)
            return false;
        QDBusArgument secret;
        secret.beginStructure();
        secret << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray()
               << QByteArray("testpw") << QStringLiteral("text/plain");
        secret.endStructure();
        QDBusMessage call = QDBusMessage::createMethodCall(
            name(), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"));
        call << QVariant::fromValue(QDBusObjectPath(collection())) << QVariant::fromValue(secret);
        return carriedOut(call);
    }
    /// Another daemon in its place, unlocked.
    static bool replace()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("gnome-keyring-daemon"),
                     {QStringLiteral("--replace"), QStringLiteral("--unlock"),
                      QStringLiteral("--components=secrets")});
        daemon.write("testpw");
        daemon.closeWriteChannel();
        return daemon.waitForFinished(20'000) && daemon.exitCode() == 0;
    }

private:
    static QDBusConnection bus() { return QDBusConnection::sessionBus(); }
    static QString name() { return QStringLiteral("org.freedesktop.secrets"); }
    static QString collection()
    {
        return QStringLiteral("/org/freedesktop/secrets/collection/login");
    }
    static QDBusMessage serviceCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(name(), QStringLiteral("/org/freedesktop/secrets"),
                                              QStringLiteral("org.freedesktop.Secret.Service"),
                                              method);
    }
    static bool carriedOut(const QDBusMessage &call)
    {
        const QDBusMessage answer = bus().call(call);
        if (answer.type() != QDBusMessage::ReplyMessage)
            qWarning("the keyring: %s", qPrintable(answer.errorMessage()));
        return answer.type() == QDBusMessage::ReplyMessage;
    }
};

/// What shows the keyring's questions on a person's screen, where there is such a program. Nobody
/// ever answers it.
class UnansweredPrompter : public QDBusVirtualObject
{
public:
    UnansweredPrompter()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                              QStringLiteral("prompter")))
    {
        if (!m_bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this) ||
            !m_bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")))
            qFatal("no prompter: %s", qPrintable(m_bus.lastError().message()));
    }
    ~UnansweredPrompter() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("prompter"));
    }

    int shown = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        connection.send(message.createReply());
        const QString path = message.arguments().value(0).value<QDBusObjectPath>().path();
        if (message.member() == QLatin1String("BeginPrompting")) {
            QDBusMessage ready = callback(message.service(), path, QStringLiteral("PromptReady"));
            ready << QString() << QVariantMap() << QString();
            connection.send(ready);
        } else if (message.member() == QLatin1String("PerformPrompt")) {
            ++shown;
        } else if (message.member() == QLatin1String("StopPrompting")) {
            connection.send(callback(message.service(), path, QStringLiteral("PromptDone")));
        }
        return true;
    }

private:
    static QDBusMessage callback(const QString &service, const QString &path, const QString &method)
    {
        return QDBusMessage::createMethodCall(
            service, path, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
    }

    QDBusConnection m_bus;
};

} // namespace immirror::fakes
