// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/newversion.h"

#include "base/log.h"
#include "base/question.h"

namespace immirror {

using namespace std::chrono_literals;

NewVersion::NewVersion(SyncService &service, Settings &settings, const QVersionNumber &own)
    : m_service(service)
    , m_settings(settings)
    , m_own(own)
{
    connect(&service, &SyncService::changed, this, &NewVersion::look); // the settings may be new
    connect(&m_hourly, &QTimer::timeout, this, &NewVersion::look);
    m_hourly.start(1h);
}

void NewVersion::look()
{
    if (!m_service.knowsReleases() || !m_settings.isOn(Setting::UpdatesCheck))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime askedAt = m_settings.time(Setting::UpdatesAskedAt);
    const bool today = askedAt.isValid() && askedAt <= now && askedAt.addDays(1) > now;
    if (today)
        learn(QVersionNumber::fromString(m_settings.text(Setting::UpdatesLatest)));
    else if (m_nextTry.hasExpired())
        ask();
}

void NewVersion::ask()
{
    m_nextTry.setRemainingTime(1h); // where it fails, too
    onAnswer(m_service.latestRelease(), this, [this](const Result<QVersionNumber> &latest) {
        if (!latest) {
            qCInfo(lcApp).noquote() << "newer version:" << latest.error().name();
            return;
        }
        // Any text is allowed; where it cannot be written, it is asked again at the next start.
        (void)m_settings.setText(Setting::UpdatesAskedAt,
                                 QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        const bool news = m_settings.text(Setting::UpdatesLatest) != latest->toString();
        (void)m_settings.setText(Setting::UpdatesLatest, latest->toString());
        (void)m_settings.save();
        learn(*latest, news);
    });
}

void NewVersion::learn(const QVersionNumber &latest, bool news)
{
    if (latest <= m_own || latest == m_version)
        return;
    m_version = latest;
    Q_EMIT found(latest, news);
}

} // namespace immirror
