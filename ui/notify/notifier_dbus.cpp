// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/notify/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QHash>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service, path, service, name);
}

/// The Desktop Notifications Specification. Nothing here waits; without a daemon every call fails,
/// and that is all.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    DesktopNotifier();

    void show(const Notification &notice) override;
    void withdraw(const QString &cause) override;

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token); ///< just before the action
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        QString cause;
        Place place;
    };
    uint idOf(const QString &cause) const;
    void send(const Notification &notice, bool readsMarkup);
    template<typename T, typename Then> void call(const QDBusMessage &message, Then then);

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QHash<uint, Shown> m_shown; ///< by the daemon's id
    QByteArray m_token;
};

DesktopNotifier::DesktopNotifier()
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
}

template<typename T, typename Then>
void DesktopNotifier::call(const QDBusMessage &message, Then then)
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, then] {
        answer->deleteLater();
        const QDBusPendingReply<T> reply = *answer;
        if (reply.isValid())
            then(reply.value());
    });
}

void DesktopNotifier::show(const Notification &notice)
{
    // Every time: another daemon may have taken the place of the one that was asked before.
    call<QStringList>(method(u"GetCapabilities"_s), [this, notice](const QStringList &able) {
        send(notice, able.contains(u"body-markup"_s));
    });
}

void DesktopNotifier::send(const Notification &notice, bool readsMarkup)
{
    QString desktopEntry = QGuiApplication::desktopFileName();
    if (desktopEntry.isEmpty())
        desktopEntry = u"immirror"_s;
    const bool urgent = notice.wantedBy == Setting::NotifyAttention;
    const QVariantMap hints{{u"desktop-entry"_s, desktopEntry},
                            {u"urgency"_s, QVariant::fromValue(uchar(urgent ? 1 : 0))}};
    QDBusMessage notify = method(u"Notify"_s);
    notify << u"Immirror"_s << idOf(notice.cause) << u"immirror"_s << notice.title
           << (readsMarkup ? notice.body.toHtmlEscaped() : notice.body)
           << QStringList{u"default"_s, Texts::tr("Open")} << hints << -1;
    call<uint>(notify, [this, notice](uint id) {
        m_shown.insert(id, {.cause = notice.cause, .place = notice.place});
    });
}

void DesktopNotifier::withdraw(const QString &cause)
{
    if (const uint id = idOf(cause)) {
        m_shown.remove(id);
        QDBusMessage close = method(u"CloseNotification"_s);
        close << id;
        m_bus.asyncCall(close);
    }
}

/// 0 where none is shown.
uint DesktopNotifier::idOf(const QString &cause) const
{
    const auto shown = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const Shown &one) { return one.cause == cause; });
    return shown == m_shown.cend() ? 0 : shown.key();
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_token = token.toUtf8();
}

void DesktopNotifier::onAction(uint id, const QString &)
{
    if (!m_shown.contains(id))
        return; // another program's
    // Wayland: the click hands over the right to come to the front.
    const QByteArray token = std::exchange(m_token, {});
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    Q_EMIT activated(m_shown.value(id).place);
    if (!token.isEmpty())
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

void DesktopNotifier::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace

std::unique_ptr<Notifier> makeNotifier(QSystemTrayIcon *)
{
    return std::make_unique<DesktopNotifier>();
}

} // namespace immirror

#include "notifier_dbus.moc"
