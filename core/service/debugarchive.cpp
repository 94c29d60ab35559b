// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/debugarchive.h"

#include "base/log.h"
#include "service/anonymiser.h"
#include "store/ledgerreader.h"
#include "store/personalnames.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>
#include <QUrl>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRuns = 50;
constexpr int mostItems = 500;
constexpr qint64 mostLog = qint64{1024} * 1024; // of all log files together, the newest

QString time(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QLatin1StringView waitName(Wait wait)
{
    switch (wait) {
    case Wait::None:
        return "nothing"_L1;
    case Wait::Offline:
        return "a network"_L1;
    case Wait::Metered:
        return "a connection that is not metered"_L1;
    case Wait::OutsideHours:
        return "its hours"_L1;
    case Wait::DailyLimit:
        return "Google's new day"_L1;
    case Wait::Server:
        return "a server"_L1;
    case Wait::Album:
        return "the next look at an album"_L1;
    case Wait::Unfinished:
        return "the next run"_L1;
    case Wait::Keychain:
        return "the keychain to be unlocked"_L1;
    }
    return {};
}

QLatin1StringView problemName(Problem::What what)
{
    switch (what) {
    case Problem::Account:
        return "account"_L1;
    case Problem::SignInEnding:
        return "sign-in ending"_L1;
    case Problem::Album:
        return "album"_L1;
    case Problem::Identity:
        return "identity"_L1;
    case Problem::Removals:
        return "removals"_L1;
    case Problem::Photos:
        return "photos"_L1;
    }
    return {};
}

/// All that is known to name somebody, and a text for each part.
class Gathering
{
public:
    explicit Gathering(const DebugSource &source)
        : m_source(source)
        , m_settings(source.paths.settingsFile)
    {
        knowThisComputer();
        knowSettings();
        for (const Mirror &mirror : source.snapshot.mirrors) {
            for (const QString &name :
                 {mirror.albumName, mirror.wantedTitle, mirror.googleAlbumTitle})
                m_names.know(Anonymiser::Album, name);
        }
        knowLedger();
    }

    std::vector<DebugPart> parts()
    {
        std::vector<DebugPart> all{{u"versions"_s, versions()},
                                   {u"settings"_s, settings()},
                                   {u"state"_s, state()},
                                   {u"runs"_s, runs()},
                                   {u"photos that failed"_s, failed()}};
        addLogs(all);
        return all;
    }

private:
    void knowThisComputer()
    {
        m_names.know(Anonymiser::Host, QSysInfo::machineHostName());
        m_names.know(Anonymiser::Person, QDir::home().dirName());
        for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
            m_names.know(Anonymiser::Person, qEnvironmentVariable(variable));
        m_names.know(Anonymiser::Name, m_source.paths.profile);
    }

    void knowSettings()
    {
        knowPerson(m_settings.text(Setting::ImmichUser));
        const QString mail = m_settings.text(Setting::GoogleEmail);
        m_names.know(Anonymiser::Person, mail);
        knowPerson(mail.section(u'@', 0, 0));
        m_names.know(Anonymiser::Host, QUrl(m_settings.text(Setting::ImmichUrl)).host());
        m_names.know(Anonymiser::Host, m_settings.text(Setting::NetworkProxyHost));
        knowPerson(m_settings.text(Setting::NetworkProxyUser));
        for (const Setting setting :
             {Setting::ImmichAccount, Setting::GoogleAccount, Setting::GoogleClientId})
            m_names.know(Anonymiser::Id, m_settings.text(setting));
        for (const Setting setting : {Setting::ImmichCaFile, Setting::ImmichClientCertificate,
                                      Setting::ImmichClientKey, Setting::NetworkCaFile})
            m_names.know(Anonymiser::Name, m_settings.text(setting));
    }

    /// Each word of the name, too.
    void knowPerson(const QString &name)
    {
        static const QRegularExpression between(u"[\\s._-]+"_s);
        m_names.know(Anonymiser::Person, name);
        for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
            if (word.size() > 2)
                m_names.know(Anonymiser::Person, word);
        }
    }

    void knowLedger()
    {
        const auto database = Database::openForReading(m_source.paths.database);
        if (!database)
            return; // the parts say so
        const auto names = personalNames(**database);
        if (!names)
            return;
        for (const QString &name : names->files)
            m_names.know(Anonymiser::File, name);
        for (const QString &name : names->albums)
            m_names.know(Anonymiser::Album, name);
        for (const QString &name : names->ids)
            m_names.know(Anonymiser::Id, name);
    }

    QString versions() const
    {
        QStringList lines{
            u"Immirror %1"_s.arg(QLatin1StringView(IMMIRROR_VERSION)),
            u"made: %1"_s.arg(time(m_source.now)),
            u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()),
                                          QLatin1StringView(QT_VERSION_STR)),
            u"TLS: %1"_s.arg(QSslSocket::sslLibraryVersionString()),
            u"system: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                           QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture()),
            u"locale: %1"_s.arg(QLocale::system().name()),
            u"Immich: %1"_s.arg(m_source.snapshot.immich ? m_source.snapshot.immich->version
                                                         : u"not connected"_s),
            u"profile: %1"_s.arg(m_source.paths.profile.isEmpty() ? u"the default one"_s
                                                                  : u"another one"_s)};
        return (lines + m_source.surroundings).join(u'\n');
    }

    /// What has a list of choices is shown; anything else may tell somebody.
    QString settings()
    {
        QStringList lines;
        for (const SettingRow &row : settingsTable()) {
            const QString value = m_settings.text(row.setting);
            const bool open = *row.choices || row.setting == Setting::ImmichVersion ||
                              row.setting == Setting::PauseUntil ||
                              row.setting == Setting::PauseSetAt ||
                              row.setting == Setting::GoogleSignInEndsAt;
            const QString shown = value.isEmpty() ? u"(empty)"_s
                                  : open          ? value
                                                  : m_names.cleaned(value);
            lines << u"%1 = %2"_s.arg(QLatin1StringView(row.key), shown);
        }
        return lines.join(u'\n');
    }

    QString state()
    {
        const Snapshot &now = m_source.snapshot;
        QStringList lines{
            u"state: %1, waits for: %2, until: %3"_s.arg(stateName(now.standing.state))
                .arg(waitName(now.standing.wait))
                .arg(time(now.standing.until)),
            u"next sync: %1"_s.arg(time(now.standing.nextSyncAt)),
            u"connected: Immich %1, Google %2"_s.arg(yesNo(now.immich.has_value()),
                                                     yesNo(now.google.has_value())),
            u"photos: %1 ok, %2 failed, %3 of them given up, %4 pending, %5 orphaned"_s
                .arg(now.counts.ok)
                .arg(now.counts.failed)
                .arg(now.counts.givenUp)
                .arg(now.counts.pending)
                .arg(now.counts.orphaned),
            u"runs: %1; Google requests today: %2"_s.arg(now.runsEnded).arg(now.quotaUsedToday())};
        if (now.standing.error)
            lines << u"because: "_s + told(*now.standing.error);
        if (now.trouble)
            lines << u"ledger: "_s + told(*now.trouble);
        for (const Problem &problem : now.problems) {
            lines << u"problem: %1, %2, %3 photos, %4"_s.arg(problemName(problem.what))
                         .arg(album(problem.albumName))
                         .arg(problem.count)
                         .arg(told(problem.error));
        }
        for (const Mirror &mirror : now.mirrors)
            lines << toldMirror(mirror);
        return lines.join(u'\n');
    }

    QString toldMirror(const Mirror &mirror)
    {
        QString line = u"%1: %2, %3 photos, %4 failed, %5 pending, %6 orphaned, synced %7"_s
                           .arg(album(mirror.albumName))
                           .arg(removalPolicyName(mirror.policy))
                           .arg(mirror.items)
                           .arg(mirror.failed)
                           .arg(mirror.pending)
                           .arg(mirror.orphaned)
                           .arg(time(mirror.lastSyncedAt));
        if (mirror.held)
            line += u", held: "_s + QLatin1StringView(traits(*mirror.held).name);
        if (mirror.trouble)
            line += u", trouble: "_s + mirror.trouble->name();
        if (mirror.paused)
            line += u", paused"_s;
        return line;
    }

    QString runs()
    {
        const auto reader = LedgerReader::open(m_source.paths.database, m_source.snapshot.identity);
        if (!reader)
            return unread(reader.error());
        const auto found = (*reader)->runs(0, mostRuns);
        if (!found)
            return unread(found.error());
        QStringList lines;
        for (const Run &run : *found) {
            const RunTotals &t = run.totals;
            lines << u"run %1 %2, %3 to %4"_s.arg(run.id).arg(
                runStatusName(run.status), time(run.startedAt), time(run.endedAt));
            lines << u"  total %1 uploaded %2 linked %3 replaced %4 skipped %5 removed %6 failed "
                     "%7 held %8 bytes %9 captioned %10"_s.arg(t.total)
                         .arg(t.uploaded)
                         .arg(t.linked)
                         .arg(t.replaced)
                         .arg(t.skipped)
                         .arg(t.removed)
                         .arg(t.failed)
                         .arg(t.held)
                         .arg(t.bytes)
                         .arg(t.captioned);
            lines << u"  requests: Google %1, Immich %2"_s.arg(t.googleRequests)
                         .arg(t.immichRequests);
            if (run.error)
                lines << u"  ended by "_s + told(*run.error);
        }
        return lines.join(u'\n');
    }

    QString failed()
    {
        const auto reader = LedgerReader::open(m_source.paths.database, m_source.snapshot.identity);
        if (!reader)
            return unread(reader.error());
        QStringList lines;
        const auto items = (*reader)->items(ItemStatus::Failed, 0, mostItems);
        if (!items)
            return unread(items.error());
        for (const Member &item : *items) {
            lines << u"%1 in %2, %3 bytes, tried %4 times, next %5: %6"_s
                         .arg(file(item.fileName), album(item.albumName))
                         .arg(item.size)
                         .arg(item.attempts)
                         .arg(time(item.nextAttemptAt), item.error ? told(*item.error) : u"-"_s);
        }
        const auto events =
            (*reader)->events({.actions = {Action::Failed, Action::Held}}, 0, mostItems);
        if (!events)
            return unread(events.error());
        for (const LedgerReader::EventRow &row : *events) {
            const Event &event = row.event;
            lines << u"%1 run %2 %3 %4 in %5: %6 %7"_s.arg(time(event.at))
                         .arg(row.runId)
                         .arg(actionName(event.action), file(event.fileName),
                              album(event.albumName), event.reason, m_names.cleaned(event.detail));
        }
        return lines.join(u'\n');
    }

    QString told(const Error &error)
    {
        QString text = error.name();
        if (error.httpStatus > 0)
            text += u" HTTP %1"_s.arg(error.httpStatus);
        for (const QString &words : {error.subject, error.detail}) {
            if (!words.isEmpty())
                text += u" | "_s + m_names.cleaned(words);
        }
        return text;
    }

    static QString unread(const Error &error) { return u"(not read: %1)"_s.arg(error.name()); }

    /// A name that stands alone is one, even if it tells nothing.
    QString album(const QString &name) { return m_names.alias(Anonymiser::Album, name); }
    QString file(const QString &name) { return m_names.alias(Anonymiser::File, name); }

    void addLogs(std::vector<DebugPart> &parts)
    {
        qint64 left = mostLog;
        for (const QString &path : logFiles(m_source.paths.logFolder)) {
            QFile file(path);
            if (left <= 0 || !file.open(QIODevice::ReadOnly))
                continue;
            const bool cut = file.size() > left;
            if (cut) {
                file.seek(file.size() - left);
                (void)file.readLine(); // the rest of one
            }
            const QByteArray bytes = file.read(left);
            left -= bytes.size();
            parts.push_back({QFileInfo(path).fileName(), log(QString::fromUtf8(bytes))});
        }
    }

    QString log(const QString &text)
    {
        // When, how grave and where from are the log's own.
        static const QRegularExpression beginning(
            u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z \\w+ [\\w.]+: "_s);
        QStringList lines = text.split(u'\n');
        for (QString &line : lines) {
            const qsizetype own = beginning.match(line).capturedLength();
            line = line.left(own) + m_names.cleaned(line.mid(own));
        }
        return lines.join(u'\n').trimmed();
    }

    const DebugSource &m_source;
    Settings m_settings;
    Anonymiser m_names;
};

} // namespace

std::vector<DebugPart> gatherDebugParts(const DebugSource &source)
{
    return Gathering(source).parts();
}

QString debugText(const std::vector<DebugPart> &parts)
{
    QString text;
    for (const DebugPart &part : parts)
        text += u"===== %1 =====\n%2\n\n"_s.arg(part.name, part.text);
    return text;
}

} // namespace immirror
