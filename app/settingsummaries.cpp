// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/settingsummaries.h"

#include <QCoreApplication>

#include <array>

namespace immirror {

namespace {

using S = Setting;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingSummaries)
};

struct SummaryRow
{
    Setting setting;
    const char *summary;
};

constexpr std::array table{
    SummaryRow{S::LogLevel, QT_TRANSLATE_NOOP("SettingSummaries", "How much the log tells")},
    SummaryRow{S::Language, QT_TRANSLATE_NOOP("SettingSummaries", "The language")},
    SummaryRow{S::TrayIcon, QT_TRANSLATE_NOOP("SettingSummaries", "The look of the tray icon")},
    SummaryRow{S::StartMinimised,
               QT_TRANSLATE_NOOP("SettingSummaries", "Start without showing the window")},
    SummaryRow{S::NotifyAttention,
               QT_TRANSLATE_NOOP("SettingSummaries", "Notify when something needs you")},
    SummaryRow{S::NotifyFirstSync,
               QT_TRANSLATE_NOOP("SettingSummaries", "Notify when the first sync is done")},
    SummaryRow{S::NotifyProblems,
               QT_TRANSLATE_NOOP("SettingSummaries", "Notify when a sync ended with problems")},
    SummaryRow{S::SyncAuto, QT_TRANSLATE_NOOP("SettingSummaries", "Sync by itself")},
    SummaryRow{S::SyncAtStart,
               QT_TRANSLATE_NOOP("SettingSummaries", "Sync when the tray application starts")},
    SummaryRow{S::SyncIntervalMinutes,
               QT_TRANSLATE_NOOP("SettingSummaries", "Minutes from one sync to the next")},
    SummaryRow{S::SyncWindowFrom,
               QT_TRANSLATE_NOOP("SettingSummaries",
                                 "Send photos by itself only from this time of day on")},
    SummaryRow{
        S::SyncWindowTo,
        QT_TRANSLATE_NOOP("SettingSummaries", "Send photos by itself only up to this time of day")},
    SummaryRow{S::SyncKeepAwake,
               QT_TRANSLATE_NOOP("SettingSummaries", "Keep the computer awake during a sync")},
    SummaryRow{S::NetworkProxy,
               QT_TRANSLATE_NOOP("SettingSummaries", "Which proxy leads to the servers")},
    SummaryRow{S::NetworkProxyType,
               QT_TRANSLATE_NOOP("SettingSummaries", "The kind of a proxy set by hand")},
    SummaryRow{S::NetworkProxyHost,
               QT_TRANSLATE_NOOP("SettingSummaries", "The address of a proxy set by hand")},
    SummaryRow{S::NetworkProxyPort,
               QT_TRANSLATE_NOOP("SettingSummaries", "The port of a proxy set by hand")},
    SummaryRow{S::NetworkProxyUser,
               QT_TRANSLATE_NOOP("SettingSummaries", "The user name for the proxy")},
    SummaryRow{S::NetworkCaFile,
               QT_TRANSLATE_NOOP("SettingSummaries",
                                 "A file of certificates to trust besides the system's")},
    SummaryRow{S::NetworkUploadLimit,
               QT_TRANSLATE_NOOP("SettingSummaries", "Most to send, in kB/s; 0: no limit")},
    SummaryRow{S::NetworkDownloadLimit,
               QT_TRANSLATE_NOOP("SettingSummaries", "Most to receive, in kB/s; 0: no limit")},
    SummaryRow{S::NetworkMetered,
               QT_TRANSLATE_NOOP("SettingSummaries", "What to do on a metered connection")},
    SummaryRow{S::RemovalsPolicy,
               QT_TRANSLATE_NOOP("SettingSummaries", "Whether photos that leave an Immich album "
                                                     "leave Google's too, in newly mirrored ones")},
    SummaryRow{S::RemovalsMaxPercent,
               QT_TRANSLATE_NOOP("SettingSummaries",
                                 "Hold removals back that are more than this percentage of an "
                                 "album")},
    SummaryRow{S::RemovalsMaxItems,
               QT_TRANSLATE_NOOP("SettingSummaries",
                                 "Hold removals back that are more than so many photos")},
    SummaryRow{S::RemovalsMinItems,
               QT_TRANSLATE_NOOP("SettingSummaries",
                                 "So many removals are never too large a share of an album")},
    SummaryRow{S::TransferParallel,
               QT_TRANSLATE_NOOP("SettingSummaries", "Photos that are sent at the same time")},
    SummaryRow{S::UpdatesCheck,
               QT_TRANSLATE_NOOP("SettingSummaries", "Look for a newer version once a day")},
    SummaryRow{S::PauseUntil, QT_TRANSLATE_NOOP("SettingSummaries", "When the pause ends")},
    SummaryRow{S::PauseSetAt, QT_TRANSLATE_NOOP("SettingSummaries", "When the pause was set")},
    SummaryRow{S::NoTrayTold,
               QT_TRANSLATE_NOOP("SettingSummaries", "Whether it was said that there is no tray")},
    SummaryRow{S::UpdatesAskedAt,
               QT_TRANSLATE_NOOP("SettingSummaries", "When a newer version was looked for")},
    SummaryRow{S::UpdatesLatest,
               QT_TRANSLATE_NOOP("SettingSummaries", "The newer version that was told of")},
    SummaryRow{S::ImmichUrl, QT_TRANSLATE_NOOP("SettingSummaries", "Immich's address")},
    SummaryRow{S::ImmichCaFile,
               QT_TRANSLATE_NOOP("SettingSummaries", "Certificates to trust for Immich")},
    SummaryRow{S::ImmichClientCertificate,
               QT_TRANSLATE_NOOP("SettingSummaries", "Immich's client certificate, a file")},
    SummaryRow{S::ImmichClientKey,
               QT_TRANSLATE_NOOP("SettingSummaries", "That certificate's key, a file")},
    SummaryRow{S::ImmichAccount,
               QT_TRANSLATE_NOOP("SettingSummaries", "The id of the account at Immich")},
    SummaryRow{S::ImmichUser, QT_TRANSLATE_NOOP("SettingSummaries", "The account at Immich")},
    SummaryRow{S::ImmichVersion, QT_TRANSLATE_NOOP("SettingSummaries", "Immich's version")},
    SummaryRow{S::GoogleConnected,
               QT_TRANSLATE_NOOP("SettingSummaries", "Whether Google is connected")},
    SummaryRow{S::GoogleClientId,
               QT_TRANSLATE_NOOP("SettingSummaries", "The id of the OAuth client")},
    SummaryRow{S::GoogleAccount,
               QT_TRANSLATE_NOOP("SettingSummaries", "The id of the account at Google")},
    SummaryRow{S::GoogleEmail, QT_TRANSLATE_NOOP("SettingSummaries", "The account at Google")},
    SummaryRow{S::GoogleSignInEndsAt,
               QT_TRANSLATE_NOOP("SettingSummaries", "When the sign-in to Google ends")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].setting) != i)
            return false;
    }
    return table.size() == static_cast<std::size_t>(S::GoogleSignInEndsAt) + 1;
}
static_assert(inOrder(), "the table has one row per Setting, in the enum's order");

} // namespace

QString summaryOf(Setting setting)
{
    return Texts::tr(table[static_cast<std::size_t>(setting)].summary);
}

} // namespace immirror
