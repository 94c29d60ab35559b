// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/settings.h"

#include "base/bounds.h"
#include "base/privatefiles.h"

#include <QFileInfo>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

using S = Setting;

constexpr bool knowsReleases = !std::string_view(IMMIRROR_RELEASES_URL).empty();

constexpr std::array table{
    SettingRow{S::LogLevel, "log.level", "info", "warning|info|debug", true},
    SettingRow{S::Language, "general.language", "auto", "auto|en|de|fr|es", true},
    SettingRow{S::TrayIcon, "general.trayIcon", "auto", "auto|colour|light|dark", true},
    SettingRow{S::StartMinimised, "general.startMinimised", "no", "no|yes", true},
    SettingRow{S::NotifyAttention, "notify.attention", "yes", "no|yes", true},
    SettingRow{S::NotifyFirstSync, "notify.firstSync", "yes", "no|yes", true},
    SettingRow{S::NotifyProblems, "notify.problems", "yes", "no|yes", true},
    SettingRow{S::SyncAuto, "sync.auto", "yes", "no|yes", true},
    SettingRow{S::SyncAtStart, "sync.atStart", "yes", "no|yes", true},
    SettingRow{S::SyncIntervalMinutes, "sync.intervalMinutes", "60", "5..10080", true},
    SettingRow{S::SyncWindowFrom, "sync.windowFrom", "", "hh:mm", true},
    SettingRow{S::SyncWindowTo, "sync.windowTo", "", "hh:mm", true},
    SettingRow{S::SyncKeepAwake, "sync.keepAwake", "no", "no|yes", true},
    SettingRow{S::NetworkProxy, "network.proxy", "system", "system|none|manual", true},
    SettingRow{S::NetworkProxyType, "network.proxyType", "http", "http|socks5", true},
    SettingRow{S::NetworkProxyHost, "network.proxyHost", "", "", true},
    SettingRow{S::NetworkProxyPort, "network.proxyPort", "8080", "1..65535", true},
    SettingRow{S::NetworkProxyUser, "network.proxyUser", "", "", true},
    SettingRow{S::NetworkCaFile, "network.caFile", "", "", true},
    SettingRow{S::NetworkUploadLimit, "network.uploadLimit", "0", "0..1000000", true},
    SettingRow{S::NetworkDownloadLimit, "network.downloadLimit", "0", "0..1000000", true},
    SettingRow{S::NetworkMetered, "network.metered", "wait", "wait|sync", true},
    SettingRow{S::RemovalsPolicy, "removals.policy", "remove", "remove|keep", true},
    SettingRow{S::RemovalsMaxPercent, "removals.maxPercent", "10", "0..100", true},
    SettingRow{S::RemovalsMaxItems, "removals.maxItems", "50", "0..20000", true},
    SettingRow{S::RemovalsMinItems, "removals.minItems", "3", "0..20000", true},
    SettingRow{S::TransferParallel, "transfer.parallel", "6", "1..6", true},
    SettingRow{S::UpdatesCheck, "updates.check", "no", "no|yes", knowsReleases},
    SettingRow{S::PauseUntil, "pause.until", "", "", false},
    SettingRow{S::PauseSetAt, "pause.setAt", "", "", false},
    SettingRow{S::NoTrayTold, "general.noTrayTold", "no", "no|yes", false},
    SettingRow{S::UpdatesAskedAt, "updates.askedAt", "", "", false},
    SettingRow{S::UpdatesLatest, "updates.latest", "", "", false},
    SettingRow{S::ImmichUrl, "immich.url", "", "", false},
    SettingRow{S::ImmichCaFile, "immich.caFile", "", "", false},
    SettingRow{S::ImmichClientCertificate, "immich.clientCertificateFile", "", "", false},
    SettingRow{S::ImmichClientKey, "immich.clientKeyFile", "", "", false},
    SettingRow{S::ImmichAccount, "immich.account", "", "", false},
    SettingRow{S::ImmichUser, "immich.user", "", "", false},
    SettingRow{S::ImmichVersion, "immich.version", "", "", false},
    SettingRow{S::GoogleConnected, "google.connected", "no", "no|yes", false},
    SettingRow{S::GoogleClientId, "google.clientId", "", "", false},
    SettingRow{S::GoogleAccount, "google.account", "", "", false},
    SettingRow{S::GoogleEmail, "google.email", "", "", false},
    SettingRow{S::GoogleSignInEndsAt, "google.signInEndsAt", "", "", false},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].setting) != i)
            return false;
    }
    return true;
}
static_assert(table.size() == static_cast<std::size_t>(S::GoogleSignInEndsAt) + 1);
static_assert(inOrder(), "the table has one row per Setting, in the enum's order");

/// QSettings makes groups of slashes, and keeps the name of the group "general" for what is in
/// none: there it would lose the case of the letters, and so the key.
QString fileKey(const SettingRow &row)
{
    QString key = QString::fromLatin1(row.key);
    if (key.startsWith("general."_L1))
        key = key.section(u'.', 1);
    return key.replace(u'.', u'/');
}

bool allowed(const SettingRow &row, const QString &value)
{
    const QString choices = QString::fromLatin1(row.choices);
    if (choices.isEmpty())
        return true;
    if (choices == "hh:mm"_L1)
        return value.isEmpty() || QTime::fromString(value, u"hh:mm"_s).isValid();
    const QStringList range = choices.split(u".."_s);
    if (range.size() == 2) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= range[0].toInt() && number <= range[1].toInt();
    }
    return choices.split(u'|').contains(value);
}

} // namespace

std::span<const SettingRow> settingsTable()
{
    return table;
}

const SettingRow &settingRow(Setting setting)
{
    return table[static_cast<std::size_t>(setting)];
}

const SettingRow *settingRow(const QString &key)
{
    const auto row = std::find_if(table.begin(), table.end(), [&](const SettingRow &one) {
        return key == QLatin1StringView(one.key);
    });
    return row == table.end() ? nullptr : &*row;
}

/// Without anything that QSettings would wait for, or read without end: the path then has no file
/// below it, so that nothing is read, and saving fails.
static QString usableFile(const QString &file)
{
    const QFileInfo there(file);
    const bool isUsable =
        !there.exists() || (there.isFile() && there.size() <= bounds::settingsFile);
    return isUsable ? file : file + u"/unusable"_s;
}

Settings::Settings(const QString &file)
    : m_file(std::make_unique<QSettings>(usableFile(file), QSettings::IniFormat))
{
}

QString Settings::text(Setting setting) const
{
    const SettingRow &row = settingRow(setting);
    const QVariant stored = m_file->value(fileKey(row), QString::fromLatin1(row.standard));
    // A comma in what was written by hand makes a list of it.
    const QString value = stored.typeId() == QMetaType::QStringList
                              ? stored.toStringList().join(u", "_s)
                              : stored.toString();
    // What somebody wrote into the file by hand may be anything.
    return allowed(row, value) ? value : QString::fromLatin1(row.standard);
}

int Settings::number(Setting setting) const
{
    return text(setting).toInt();
}

QDateTime Settings::time(Setting setting) const
{
    return QDateTime::fromString(text(setting), Qt::ISODate);
}

bool Settings::isSet(Setting setting) const
{
    return !text(setting).isEmpty();
}

Result<void> Settings::setText(Setting setting, const QString &value)
{
    const SettingRow &row = settingRow(setting);
    if (!allowed(row, value))
        return fail(ErrorKind::InvalidInput, value, QString::fromLatin1(row.choices));
    m_file->setValue(fileKey(row), value);
    return {};
}

void Settings::clear(Setting setting)
{
    m_file->remove(fileKey(settingRow(setting)));
}

Result<void> Settings::save()
{
    const QString file = m_file->fileName();
    makePrivateFolder(QFileInfo(file).absolutePath());
    // It keeps its first error for ever; another one on the same file has what was set all the
    // same, and a chance.
    if (m_file->status() != QSettings::NoError)
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_file->sync();
    if (m_file->status() == QSettings::FormatError) // lines that it did not understand are gone now
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (m_file->status() != QSettings::NoError)
        return fail(ErrorKind::FileUnreadable, u"cannot write"_s, file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace immirror
