// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/systemwatch.h"

#include "base/aside.h"
#include "base/log.h"
#include "base/sidethread.h"
#include "secrets/lockedkeyring.h"
#include "service/sleepwatch.h"
#include "service/systembus.h"

#include <QCoreApplication>
#include <QNetworkInformation>
#include <QTimer>

#include <atomic>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askBusAgain = 5min;

/// Qt asks NetworkManager, and that may take its time.
SideThread &systemThread()
{
    static SideThread thread(u"immirror-system"_s);
    return thread;
}

/// On systemThread(): what the system says.
class Reporter : public QObject
{
    Q_OBJECT

public:
    void start()
    {
        m_busy = true;
        lookAround();
        m_busy = false;
    }
    /// Then its thread cannot end. May be asked on any thread.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void network(bool online, bool metered);
    void wokeUp();

private:
    void lookAround()
    {
        if (!doesSystemBusAnswer()) {
            qCWarning(lcApp) << "the system bus does not answer: nothing is known of the network";
            QTimer::singleShot(askBusAgain, this, &Reporter::start);
            return;
        }
        using Info = QNetworkInformation;
        if (!Info::loadBackendByFeatures(Info::Feature::Reachability | Info::Feature::Metered))
            (void)Info::loadBackendByFeatures(Info::Feature::Reachability);
        m_info = Info::instance();
        if (m_info) {
            // Qt deletes it at the application's end, on the main thread.
            qAddPostRoutine([] { (void)systemThread().end(); });
            connect(m_info, &Info::reachabilityChanged, this, &Reporter::tell);
            connect(m_info, &Info::isMeteredChanged, this, &Reporter::tell);
            tell();
        }
        watchSleep(*this, [this] { Q_EMIT wokeUp(); });
    }

    // A server at home may answer where the world does not; but Google does not.
    void tell()
    {
        using enum QNetworkInformation::Reachability;
        const bool offline =
            m_info->reachability() == Disconnected || m_info->reachability() == Local;
        Q_EMIT network(!offline, m_info->isMetered());
    }

    std::atomic<bool> m_busy = false;
    QNetworkInformation *m_info = nullptr; ///< the process's
};

class RealWatch : public SystemWatch
{
public:
    RealWatch()
        : m_reporter(new Reporter)
        , m_keyring(new KeyringWatch)
    {
        connect(m_reporter, &Reporter::network, this, &RealWatch::onNetwork);
        connect(m_reporter, &Reporter::wokeUp, this, &SystemWatch::wokeUp);
        connect(m_keyring, &KeyringWatch::opened, this, &SystemWatch::keychainOpened);
        systemThread().take(*m_reporter, [reporter = m_reporter] { reporter->start(); });
        keychainThread().take(*m_keyring, [keyring = m_keyring] { keyring->start(); });
    }
    ~RealWatch() override
    {
        if (m_reporter->isBusy())
            leaveBehind();
        m_reporter->deleteLater();
        m_keyring->deleteLater();
    }

    bool isOnline() const override { return m_online; }
    bool isMetered() const override { return m_metered; }

private:
    void onNetwork(bool online, bool metered)
    {
        const bool isNew = online != m_online || metered != m_metered;
        m_online = online;
        m_metered = metered;
        if (isNew)
            Q_EMIT networkChanged();
    }

    Reporter *const m_reporter; // each on a thread of its own, and deleted there
    KeyringWatch *const m_keyring;
    bool m_online = true;
    bool m_metered = false;
};

class NoWatch : public SystemWatch
{
public:
    bool isOnline() const override { return true; }
    bool isMetered() const override { return false; }
};

} // namespace

std::unique_ptr<SystemWatch> makeSystemWatch()
{
    return std::make_unique<RealWatch>();
}

std::unique_ptr<SystemWatch> makeNoSystemWatch()
{
    return std::make_unique<NoWatch>();
}

} // namespace immirror

#include "systemwatch.moc"
