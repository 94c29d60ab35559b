// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/notify/notifications.h"

namespace immirror {

Notifications::Notifications(SyncService &service, const Settings &settings,
                             std::unique_ptr<Notifier> notifier, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_notifier(std::move(notifier))
{
    connect(&service, &SyncService::changed, this, [this] {
        show(m_notices.seen(m_service.snapshot(), QDateTime::currentDateTimeUtc()));
    });
    connect(&service, &SyncService::runEnded, this, [this](const Run &run, bool askedByPerson) {
        show(m_notices.ended(run, askedByPerson, m_service.snapshot(),
                             QDateTime::currentDateTimeUtc()));
        for (const QString &cause : m_notices.takeSettled())
            m_notifier->withdraw(cause);
    });
    connect(m_notifier.get(), &Notifier::activated, this, &Notifications::activated);
}

void Notifications::tellOfVersion(const QVersionNumber &version)
{
    show({{.wantedBy = Setting::UpdatesCheck,
           .cause = QStringLiteral("new-version"),
           .place = Place::HomePage,
           .title = tr("Immirror %1 is available").arg(version.toString()),
           .body = tr("You have %1. It is not downloaded by itself.")
                       .arg(QCoreApplication::applicationVersion())}});
}

void Notifications::show(const std::vector<Notification> &notices)
{
    for (const Notification &notice : notices) {
        if (m_settings.isOn(notice.wantedBy))
            m_notifier->show(notice);
    }
}

} // namespace immirror
