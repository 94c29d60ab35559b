// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/sleepwatch.h"

#include <QDBusConnection>

// logind's signal: org.freedesktop.login1(5).

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

class SleepWatch : public QObject
{
    Q_OBJECT

public:
    SleepWatch(QObject *owner, std::function<void()> wokeUp)
        : QObject(owner)
        , m_wokeUp(std::move(wokeUp))
    {
        QDBusConnection::systemBus().connect(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    }

private Q_SLOTS:
    void onSleep(bool goingToSleep)
    {
        if (!goingToSleep)
            m_wokeUp();
    }

private:
    const std::function<void()> m_wokeUp;
};

} // namespace

void watchSleep(QObject &owner, std::function<void()> wokeUp)
{
    new SleepWatch(&owner, std::move(wokeUp));
}

} // namespace immirror

#include "sleepwatch_dbus.moc"
