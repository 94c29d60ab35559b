// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QSettings>
#include <QVariant>

#include <memory>
#include <span>

namespace immirror {

/// Everything that is kept in the settings file. No secret is among it.
enum class Setting {
    LogLevel,
    Language,
    TrayIcon,
    StartMinimised,
    NotifyAttention,
    NotifyFirstSync,
    NotifyProblems,
    SyncAuto,
    SyncAtStart,
    SyncIntervalMinutes,
    SyncWindowFrom, ///< HH:MM local time; empty: at any time
    SyncWindowTo,
    SyncKeepAwake, ///< yes: the computer does not fall asleep by itself while a sync goes on
    NetworkProxy,
    NetworkProxyType,
    NetworkProxyHost,
    NetworkProxyPort,
    NetworkProxyUser,     ///< the password is in the keychain
    NetworkCaFile,        ///< trusted for both servers, in addition to the system's
    NetworkUploadLimit,   ///< in kB/s; 0: none
    NetworkDownloadLimit, ///< in kB/s; 0: none
    NetworkMetered,
    RemovalsPolicy,
    RemovalsMaxPercent,
    RemovalsMaxItems,
    RemovalsMinItems, ///< so many may always leave, whatever the share
    TransferParallel,
    UpdatesCheck, ///< only in builds that know where to ask
    PauseUntil,   ///< ISO 8601 in UTC; "forever": until resumed; empty: not paused
    // Not written by hand
    PauseSetAt,     ///< ISO 8601 in UTC: when PauseUntil was set, by the clock of that moment
    NoTrayTold,     ///< yes: the person knows that the window is minimised where there is no tray
    UpdatesAskedAt, ///< ISO 8601 in UTC
    UpdatesLatest,  ///< the version that was told
    ImmichUrl,
    ImmichCaFile,
    ImmichClientCertificate, ///< a PEM file; its key's passphrase is in the keychain
    ImmichClientKey,         ///< a PEM file
    ImmichAccount,           ///< whose albums: see ImmichAccount::id
    ImmichUser,
    ImmichVersion,
    GoogleConnected, ///< yes or no; who it was stays known
    GoogleClientId,
    GoogleAccount, ///< Google's lasting id of the account
    GoogleEmail,
    GoogleSignInEndsAt,
};

struct SettingRow
{
    Setting setting;
    const char *key;
    const char *standard; ///< the default, as text
    const char *choices;  ///< words separated by '|', or "low..high", or "hh:mm" (or nothing),
                          ///< or empty for any text
    bool byHand;          ///< a person may set it; the others show what is connected
};

/// The one table.
std::span<const SettingRow> settingsTable();
const SettingRow &settingRow(Setting setting);
/// Nothing for a key that is not in the table.
const SettingRow *settingRow(const QString &key);

/// The settings of one profile. Written at once.
class Settings
{
public:
    explicit Settings(const QString &file);

    QString text(Setting setting) const;
    int number(Setting setting) const;
    bool isOn(Setting setting) const { return text(setting) == QLatin1String("yes"); }
    QDateTime time(Setting setting) const;
    bool isSet(Setting setting) const;

    /// InvalidInput, with the choices as subject, for what the table does not allow.
    Result<void> setText(Setting setting, const QString &value);
    void clear(Setting setting);
    /// DiskFull or FileUnreadable if what was set could not be written.
    Result<void> save();

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace immirror
