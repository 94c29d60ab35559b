// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/systemwatch.h"

#include "service/sleepwatch.h"

#include <QNetworkInformation>

namespace immirror {

namespace {

class RealWatch : public SystemWatch
{
public:
    RealWatch()
    {
        using Info = QNetworkInformation;
        if (!Info::loadBackendByFeatures(Info::Feature::Reachability | Info::Feature::Metered))
            (void)Info::loadBackendByFeatures(Info::Feature::Reachability);
        m_info = Info::instance();
        if (m_info) {
            connect(m_info, &Info::reachabilityChanged, this, &SystemWatch::networkChanged);
            connect(m_info, &Info::isMeteredChanged, this, &SystemWatch::networkChanged);
        }
        watchSleep(*this, [this] { Q_EMIT wokeUp(); });
    }

    // A server at home may answer where the world does not; but Google does not.
    bool isOnline() const override
    {
        using enum QNetworkInformation::Reachability;
        return !m_info ||
               (m_info->reachability() != Disconnected && m_info->reachability() != Local);
    }
    bool isMetered() const override { return m_info && m_info->isMetered(); }

private:
    QNetworkInformation *m_info = nullptr; ///< the process's
};

} // namespace

std::unique_ptr<SystemWatch> makeSystemWatch()
{
    return std::make_unique<RealWatch>();
}

} // namespace immirror
