// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "traydesk.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMutex>
#include <QTest>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString watcherPath = u"/StatusNotifierWatcher"_s;
const QString daemonService = u"org.freedesktop.Notifications"_s;
const QString daemonPath = u"/org/freedesktop/Notifications"_s;
const QString daemonName = u"notifications"_s; // of the connection
const QString properties = u"org.freedesktop.DBus.Properties"_s;

/// The answer, with the event loop turning meanwhile: what is asked may live in this process.
QDBusMessage ask(QDBusConnection &bus, const QDBusMessage &call)
{
    const QDBusPendingCall pending = bus.asyncCall(call, 5000);
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 6000))
        return {};
    return pending.reply();
}

PanelIcon::Entry entryOf(const QDBusArgument &argument)
{
    PanelIcon::Entry entry;
    QVariantMap values;
    argument.beginStructure();
    argument >> entry.id >> values;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        entry.entries << entryOf(child.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    entry.label = values.value(u"label"_s).toString().remove(u'_');
    entry.enabled = values.value(u"enabled"_s, true).toBool();
    entry.visible = values.value(u"visible"_s, true).toBool();
    entry.separator = values.value(u"type"_s).toString() == "separator"_L1;
    return entry;
}

void list(const QList<PanelIcon::Entry> &entries, const QString &prefix, QStringList *into)
{
    for (const PanelIcon::Entry &entry : entries) {
        if (!entry.visible || entry.separator)
            continue;
        const QString path = prefix + entry.label;
        *into << (entry.enabled ? path : u"("_s + path + u")"_s);
        list(entry.entries, path + u'/', into);
    }
}

} // namespace

class FakePanel::Watcher : public QDBusVirtualObject
{
public:
    explicit Watcher(bool shows)
        : m_shows(shows)
    {
    }

    QString introspect(const QString &) const override
    {
        // Qt reads the property by way of this.
        return u"<interface name='org.kde.StatusNotifierWatcher'>"
               "<method name='RegisterStatusNotifierItem'><arg type='s' direction='in'/></method>"
               "<method name='RegisterStatusNotifierHost'><arg type='s' direction='in'/></method>"
               "<property name='RegisteredStatusNotifierItems' type='as' access='read'/>"
               "<property name='IsStatusNotifierHostRegistered' type='b' access='read'/>"
               "<property name='ProtocolVersion' type='i' access='read'/>"
               "<signal name='StatusNotifierHostRegistered'/>"
               "<signal name='StatusNotifierHostUnregistered'/></interface>"_s;
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() == properties) {
            const QString name = message.arguments().value(1).toString();
            QVariant value = 0;
            if (name == "IsStatusNotifierHostRegistered"_L1)
                value = shows();
            else if (name == "RegisteredStatusNotifierItems"_L1)
                value = items();
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
            return true;
        }
        if (message.interface() != watcherName)
            return false; // introspection: Qt does it
        if (message.member() == "RegisterStatusNotifierItem"_L1) {
            const QString given = message.arguments().value(0).toString();
            const QMutexLocker lock(&m_mutex);
            m_items << (given.startsWith(u'/') ? message.service() + given
                                               : given + u"/StatusNotifierItem"_s);
        }
        connection.send(message.createReply());
        return true;
    }

    bool shows() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_shows;
    }
    void setShows(bool shows)
    {
        const QMutexLocker lock(&m_mutex);
        m_shows = shows;
    }
    QStringList items() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_items;
    }

private:
    mutable QMutex m_mutex;
    bool m_shows;
    QStringList m_items;
};

FakePanel::FakePanel(bool showsItems)
    : m_watcher(std::make_unique<Watcher>(showsItems))
{
    static int number = 0;
    m_name = u"panel-%1"_s.arg(++number);
    m_watcher->moveToThread(&m_thread);
    m_thread.start();
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    if (!bus.registerVirtualObject(watcherPath, m_watcher.get()) ||
        !bus.registerService(watcherName))
        qFatal("cannot be the panel: %s", qPrintable(bus.lastError().message()));
}

FakePanel::~FakePanel()
{
    QDBusConnection::disconnectFromBus(m_name);
    m_thread.quit();
    m_thread.wait();
}

void FakePanel::setShowsItems(bool shows)
{
    m_watcher->setShows(shows);
    QDBusConnection(m_name).send(QDBusMessage::createSignal(
        watcherPath, watcherName,
        shows ? u"StatusNotifierHostRegistered"_s : u"StatusNotifierHostUnregistered"_s));
}

QStringList FakePanel::items() const
{
    return m_watcher->items();
}

PanelIcon::PanelIcon(const QString &item)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel-eyes"_s))
    , m_service(item.section(u'/', 0, 0))
    , m_path(u'/' + item.section(u'/', 1))
{
    m_menuPath = property(u"Menu"_s).value<QDBusObjectPath>().path();
}

QVariant PanelIcon::property(const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path, properties, u"Get"_s);
    call << u"org.kde.StatusNotifierItem"_s << name;
    return ask(m_bus, call).arguments().value(0).value<QDBusVariant>().variant();
}

QString PanelIcon::toolTip()
{
    const auto argument = property(u"ToolTip"_s).value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    return title;
}

QImage PanelIcon::picture(int size)
{
    const auto argument = property(u"IconPixmap"_s).value<QDBusArgument>();
    QImage found;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        if (width != size)
            continue;
        found = QImage(width, height, QImage::Format_ARGB32);
        for (int i = 0; i < width * height; ++i) {
            const auto part = [&](int index) {
                return static_cast<uchar>(bytes.at(4 * i + index));
            };
            found.setPixel(i % width, i / width, qRgba(part(1), part(2), part(3), part(0)));
        }
    }
    argument.endArray();
    return found;
}

void PanelIcon::click()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_service, m_path, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
    call << 0 << 0;
    ask(m_bus, call);
}

void PanelIcon::middleClick()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_service, m_path, u"org.kde.StatusNotifierItem"_s, u"SecondaryActivate"_s);
    call << 0 << 0;
    ask(m_bus, call);
}

QList<PanelIcon::Entry> PanelIcon::layout()
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_menuPath,
                                                       u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = ask(m_bus, call);
    return entryOf(reply.arguments().value(1).value<QDBusArgument>()).entries;
}

QStringList PanelIcon::menu()
{
    QStringList labels;
    list(layout(), {}, &labels);
    return labels;
}

bool PanelIcon::choose(const QString &path)
{
    QList<Entry> entries = layout();
    Entry found;
    for (const QString &label : path.split(u'/')) {
        const auto entry = std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &one) {
            return one.visible && one.enabled && one.label == label;
        });
        if (entry == entries.cend())
            return false;
        found = *entry;
        entries = found.entries;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_menuPath,
                                                       u"com.canonical.dbusmenu"_s, u"Event"_s);
    call << found.id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << 0U;
    return ask(m_bus, call).type() == QDBusMessage::ReplyMessage;
}

class FakeNotifications::Daemon : public QDBusVirtualObject
{
public:
    explicit Daemon(const QStringList &able)
        : capabilities(able)
    {
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QVariantList given = message.arguments();
        QVariantList answer;
        if (message.member() == "GetCapabilities"_L1) {
            answer << capabilities;
        } else if (message.member() == "CloseNotification"_L1) {
            closed << given.at(0).toUInt();
        } else if (message.member() == "Notify"_L1) {
            const uint replaced = given.at(1).toUInt();
            shown << Shown{.id = replaced != 0 ? replaced : ++lastId,
                           .replacesEarlier = replaced != 0,
                           .program = given.at(0).toString(),
                           .title = given.at(3).toString(),
                           .body = given.at(4).toString(),
                           .actions = given.at(5).toStringList(),
                           .hints = qdbus_cast<QVariantMap>(given.at(6))};
            answer << shown.last().id;
        } else {
            return false;
        }
        connection.send(message.createReply(answer));
        return true;
    }

    const QStringList capabilities;
    uint lastId = 0;
    QList<Shown> shown;
    QList<uint> closed;
};

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_daemon(std::make_unique<Daemon>(capabilities))
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, daemonName);
    if (!bus.registerVirtualObject(daemonPath, m_daemon.get()) ||
        !bus.registerService(daemonService))
        qFatal("cannot be the notification daemon: %s", qPrintable(bus.lastError().message()));
}

FakeNotifications::~FakeNotifications()
{
    QDBusConnection::disconnectFromBus(daemonName);
}

QList<FakeNotifications::Shown> FakeNotifications::shown() const
{
    return m_daemon->shown;
}

QList<uint> FakeNotifications::closed() const
{
    return m_daemon->closed;
}

void FakeNotifications::click(uint id, const QString &token)
{
    if (!token.isEmpty()) {
        QDBusMessage handOver =
            QDBusMessage::createSignal(daemonPath, daemonService, u"ActivationToken"_s);
        handOver << id << token;
        QDBusConnection(daemonName).send(handOver);
    }
    QDBusMessage signal = QDBusMessage::createSignal(daemonPath, daemonService, u"ActionInvoked"_s);
    signal << id << u"default"_s;
    QDBusConnection(daemonName).send(signal);
}

Trayer::Trayer()
{
    m_process.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--widthtype"_s,
                                  u"request"_s, u"--height"_s, u"28"_s});
    if (!m_process.waitForStarted())
        qFatal("trayer is not installed");
}

Trayer::~Trayer()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Trayer::click(QPoint place, int button)
{
    QProcess::execute(u"xdotool"_s,
                      {u"mousemove"_s, QString::number(place.x()), QString::number(place.y()),
                       u"click"_s, QString::number(button)});
}

int Trayer::icons() const
{
    QProcess xwininfo;
    xwininfo.start(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
    xwininfo.waitForFinished();
    const QByteArray ours = QCoreApplication::applicationName().toUtf8(); // as WM_CLASS
    return static_cast<int>(
        xwininfo.readAllStandardOutput().count("(\"" + ours + "\" \"" + ours + "\")"));
}

} // namespace immirror
