// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sleepinhibitor.h"

#include "base/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

#include <array>
#include <optional>

// org.gnome.SessionManager (GNOME, Cinnamon, MATE) as gnome-session documents it, and the power
// management specification of freedesktop.org (Plasma, Xfce, LXQt).

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Desktop
{
    QString service;
    QString path;
    QString interface;
    QString end; ///< the opposite of Inhibit
};

const std::array desktops{
    Desktop{u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
            u"org.gnome.SessionManager"_s, u"Uninhibit"_s},
    Desktop{u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
            u"org.freedesktop.PowerManagement.Inhibit"_s, u"UnInhibit"_s},
};

constexpr uint againstSleep = 4; ///< gnome-session's flag for suspending

QDBusMessage inhibit(std::size_t desktop, const QString &why)
{
    const Desktop &to = desktops[desktop];
    QDBusMessage call =
        QDBusMessage::createMethodCall(to.service, to.path, to.interface, u"Inhibit"_s);
    call << u"immirror"_s;
    if (desktop == 0)
        call << uint{0} << why << againstSleep; // 0: of no window
    else
        call << why;
    return call;
}

/// One question after the other: what is wished meanwhile counts when the answer is here.
class BusInhibitor : public QObject, public SleepInhibitor
{
public:
    ~BusInhibitor() override { letGo(); }

    void hold(const QString &why) override
    {
        m_why = why;
        m_wanted = true;
        if (!m_asking && !m_held)
            ask(0);
    }

    void letGo() override
    {
        m_wanted = false;
        if (!m_held)
            return;
        const Desktop &from = desktops[m_held->desktop];
        QDBusMessage call =
            QDBusMessage::createMethodCall(from.service, from.path, from.interface, from.end);
        call << m_held->cookie;
        QDBusConnection::sessionBus().send(call);
        m_held.reset();
    }

private:
    struct Held
    {
        std::size_t desktop;
        uint cookie;
    };

    void ask(std::size_t desktop)
    {
        m_asking = desktop < desktops.size();
        if (!m_asking) {
            qCInfo(lcApp) << "nobody here keeps the computer awake";
            return;
        }
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(inhibit(desktop, m_why)), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, desktop] {
            watcher->deleteLater();
            const QDBusPendingReply<uint> reply = *watcher;
            if (reply.isError()) {
                ask(desktop + 1);
                return;
            }
            m_asking = false;
            m_held = Held{desktop, reply.value()};
            if (!m_wanted)
                letGo();
        });
    }

    QString m_why;
    bool m_wanted = false;
    bool m_asking = false;
    std::optional<Held> m_held;
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<BusInhibitor>();
}

} // namespace immirror
