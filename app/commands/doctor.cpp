// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "base/aside.h"
#include "base/bounds.h"
#include "immich/account.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QStorageInfo>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Finding
{
    QString what; ///< stable, for --json
    QString title;
    Result<void> result;
    Text remark;       ///< when all is well
    Text trouble = {}; ///< when not; otherwise the error's sentence
};

template<typename T> Result<void> outcomeOf(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

Finding checkDatabase(CommandContext &context)
{
    Finding finding{u"database"_s, Commands::tr("Database"), {}, [&context] {
                        return context.environment.paths.database;
                    }};
    auto ledger = openLedgerFor(context);
    finding.result = ledger ? ledger->database->checkIntegrity() : outcomeOf(ledger);
    return finding;
}

Finding checkDisk(const CommandContext &context)
{
    QDir place = QFileInfo(context.environment.paths.database).dir();
    while (!place.exists() && !place.isRoot()) // before the first ledger
        place = QFileInfo(place.absolutePath()).dir();
    const QStorageInfo disk(place);
    Finding finding{u"disk"_s, Commands::tr("Disk"), {}, [free = disk.bytesAvailable()] {
                        return Commands::tr("%1 free").arg(words::bytes(free));
                    }};
    if (disk.isValid() && disk.bytesAvailable() < qint64{100} * 1000 * 1000)
        finding.result = fail(ErrorKind::DiskFull);
    return finding;
}

Finding checkNetwork()
{
    Finding finding{u"network"_s, Commands::tr("Network"), {}, {}};
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    const bool up = std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        return one.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
    });
    if (!up) {
        finding.result = fail(ErrorKind::Unreachable);
        finding.trouble = [] { return Commands::tr("No network is up."); };
    }
    return finding;
}

Task<Finding> checkKeychain(CommandContext &context)
{
    Finding finding{u"keychain"_s, Commands::tr("Keychain"), {}, {}};
    const Settings &settings = context.environment.settings;
    const bool immich = settings.isSet(Setting::ImmichUrl);
    const bool google = settings.isOn(Setting::GoogleConnected);
    for (const auto &[key, service, isKept] :
         {std::tuple(SecretKey::ImmichApiKey, Service::Immich, immich),
          std::tuple(SecretKey::GoogleClientSecret, Service::Google, google),
          std::tuple(SecretKey::GoogleRefreshToken, Service::Google, google)}) {
        const auto read = co_await context.environment.secrets.read(key);
        finding.result = outcomeOf(read);
        if (read && !*read && isKept) // another keychain answers than the one that has it
            finding.result = failFrom(service, {.kind = ErrorKind::KeychainLacks});
        if (!finding.result)
            break;
    }
    co_return finding;
}

Task<Finding> checkImmichServer(CommandContext &context, std::stop_token stop)
{
    Finding finding{u"immich"_s, Commands::tr("Immich"), {}, {}};
    RequestCounter requests;
    const auto session = co_await ImmichSession::open(context.environment, requests);
    if (!session) {
        finding.result = outcomeOf(session);
        co_return finding;
    }
    const QUrl origin(context.environment.settings.text(Setting::ImmichUrl));
    const auto account = co_await checkImmich((*session)->client(), origin, stop);
    finding.result = outcomeOf(account);
    if (account)
        finding.remark = [text = u"%1, %2"_s.arg(origin.toString(), account->version.toString()),
                          anonymous = account->anonymous] {
            return anonymous ? words::joined(text, Commands::tr("The key lacks user.read, by which "
                                                                "Immirror knows whose albums these "
                                                                "are."))
                             : text;
        };
    co_return finding;
}

/// The sign-in, and Google's own word on it. `ledgerIsWell`: it can be opened at once.
Task<Finding> checkGoogle(CommandContext &context, bool ledgerIsWell, std::stop_token stop)
{
    Finding finding{u"google"_s, Commands::tr("Google sign-in"), {}, {}};
    RequestCounter requests;
    const auto session = co_await GoogleSession::open(context.environment, requests);
    if (!session) {
        finding.result = outcomeOf(session);
        co_return finding;
    }
    PhotosClient &photos = (*session)->photos();
    const auto ledger =
        ledgerIsWell ? openLedger(context.environment) : fail(ErrorKind::DatabaseFailed);
    const bool isOwned = ledger && ledger->identity;
    // Google's limits hold here, too. Trouble with the ledger has a line of its own.
    if (isOwned)
        (void)photos.access().beginRun(Pacing(*ledger->database, *ledger->identity), true);
    const auto albums = co_await photos.albums(stop);
    finding.result = outcomeOf(albums);
    if (isOwned) {
        History history(*ledger->database, *ledger->identity);
        (void)requests.keepIn(history, pacificDay(context.environment.clock.now()));
    }
    finding.remark = [&context] { return context.environment.settings.text(Setting::GoogleEmail); };
    co_return finding;
}

using Lead = std::optional<std::chrono::seconds>; ///< of this computer's clock

/// Any answer tells the time.
Task<Lead> leadOverImmich(CommandContext &context, std::stop_token stop)
{
    RequestCounter requests;
    const auto session = co_await ImmichSession::open(context.environment, requests);
    if (!session)
        co_return Lead();
    (void)co_await (*session)->client().version(std::move(stop));
    co_return (*session)->client().serverDate().lead(context.environment.clock);
}

/// By an access token, which costs none of the day's requests.
Task<Lead> leadOverGoogle(CommandContext &context, std::stop_token stop)
{
    RequestCounter requests;
    const auto session = co_await GoogleSession::open(context.environment, requests);
    if (!session)
        co_return Lead();
    (void)co_await (*session)->photos().access().token(std::move(stop));
    co_return (*session)->photos().serverDate().lead(context.environment.clock);
}

bool isOff(const Lead &lead)
{
    return lead && std::chrono::abs(*lead) > bounds::clockTolerance;
}

QString amount(std::chrono::seconds lead)
{
    const qint64 seconds = std::chrono::abs(lead).count();
    const auto days = static_cast<int>(seconds / (qint64{24} * 3600));
    return days > 1 ? Commands::tr("%n day(s)", nullptr, days) : words::duration(seconds * 1000);
}

QString ofWrongClock(std::chrono::seconds lead, const QString &server)
{
    return lead > std::chrono::seconds(0)
               ? Commands::tr("This computer's clock is %1 ahead of the one of %2. Set it right.",
                              "%1: 3 days, %2: Google or Immich")
                     .arg(amount(lead), server)
               : Commands::tr("This computer's clock is %1 behind the one of %2. Set it right.",
                              "%1: 3 days, %2: Google or Immich")
                     .arg(amount(lead), server);
}

/// The last sync's time lies ahead.
bool wasAhead(const CommandContext &context)
{
    const auto ledger = openLedger(context.environment);
    if (!ledger || !ledger->identity)
        return false;
    const auto runs = History(*ledger->database, *ledger->identity).runs(1);
    return runs && !runs->empty() && !runs->front().startedAt.isValid();
}

/// A wrong clock breaks certificates and token lives. The servers tell whether it is: of the two
/// Google's is right. What the ledger holds of an earlier clock says nothing about this one.
Task<Finding> checkClock(CommandContext &context, bool ledgerIsWell, std::stop_token stop)
{
    const Lead immich = co_await leadOverImmich(context, stop);
    const Lead google = co_await leadOverGoogle(context, stop);
    Finding finding{u"clock"_s, Commands::tr("Clock"), {}, {}};
    finding.remark = [now = context.environment.clock.now(), immich,
                      ahead = ledgerIsWell && wasAhead(context)] {
        QStringList parts{words::when(now)};
        if (isOff(immich))
            parts << Commands::tr("Immich's clock differs by %1").arg(amount(*immich));
        if (ahead)
            parts << Commands::tr("this clock was ahead during the last sync");
        return parts.join(u"; "_s);
    };
    const Lead &judge = google ? google : immich;
    if (isOff(judge)) {
        finding.result = fail(ErrorKind::InvalidInput);
        finding.trouble = [lead = *judge, server = google ? u"Google"_s : u"Immich"_s] {
            return ofWrongClock(lead, server);
        };
    }
    co_return finding;
}

Finding checkSignInEnd(const CommandContext &context)
{
    const QDateTime ends = context.environment.settings.time(Setting::GoogleSignInEndsAt);
    Finding finding{u"signInEnd"_s, Commands::tr("Sign-in lasts"), {}, [ends] {
                        return ends.isValid() ? Commands::tr("until %1").arg(words::when(ends))
                                              : Commands::tr("until you or Google end it");
                    }};
    if (ends.isValid() && ends < context.environment.clock.now())
        finding.result = failFrom(Service::Google, {.kind = ErrorKind::SignInExpired});
    return finding;
}

/// Where a check has only so much time. What does not answer in it goes on, with nobody waiting.
class TimeLimit
{
public:
    TimeLimit(Clock &clock, std::stop_token outer)
        : m_outer(std::move(outer), end())
    {
        clock.callAtLatest(bounds::doctorCheck, end());
    }
    std::stop_token stop() const { return m_stop.get_token(); }
    std::shared_ptr<OneShot> over() const { return m_over; }

private:
    std::function<void()> end() const
    {
        return [stop = m_stop, over = m_over]() mutable {
            stop.request_stop();
            over->fire();
        };
    }

    std::stop_source m_stop;
    std::shared_ptr<OneShot> m_over = std::make_shared<OneShot>();
    std::stop_callback<std::function<void()>> m_outer;
};

Finding unanswered(Finding finding, const std::stop_token &outer)
{
    leaveBehind();
    if (outer.stop_requested()) {
        finding.result = fail(ErrorKind::Cancelled);
        return finding;
    }
    finding.result = fail(ErrorKind::TimedOut);
    finding.trouble = [] {
        return Commands::tr("No answer within %1.")
            .arg(words::duration(std::chrono::milliseconds(bounds::doctorCheck).count()));
    };
    return finding;
}

using Check = std::function<Task<Finding>(std::stop_token)>;

/// What a check finds that waits for others. `blank`: what it is about.
Task<Finding> inTime(CommandContext &context, Finding blank, Check check)
{
    const TimeLimit limit(context.environment.clock, context.stop);
    const auto found = std::make_shared<std::optional<Finding>>();
    const auto run = [](Check check, std::stop_token stop, std::shared_ptr<OneShot> over,
                        std::shared_ptr<std::optional<Finding>> found) -> Task<void> {
        Finding finding = co_await check(std::move(stop));
        *found = std::move(finding);
        over->fire();
    };
    const std::shared_ptr<OneShot> over = limit.over();
    launch([run, check = std::move(check), stop = limit.stop(), over,
            found] { return run(check, stop, over, found); },
           [blank, over, found](const Error &error) {
               *found = blank;
               (*found)->result = tl::unexpected(error);
               over->fire();
           });
    co_await over->wait();
    // What was stopped at the last moment has only found that.
    const bool late = limit.stop().stop_requested();
    if (found->has_value() && !late) {
        Finding finding = **found;
        co_return finding;
    }
    Finding finding = unanswered(std::move(blank), context.stop);
    co_return finding;
}

/// What a check finds that keeps its thread.
Task<Finding> asideInTime(CommandContext &context, Finding blank, std::function<Finding()> check)
{
    const TimeLimit limit(context.environment.clock, context.stop);
    std::optional<Finding> found = co_await aside<Finding>(std::move(check), limit.stop());
    if (found) {
        Finding finding = *std::move(found);
        co_return finding;
    }
    Finding finding = unanswered(std::move(blank), context.stop);
    co_return finding;
}

Finding blank(const char *what, const QString &title)
{
    return {QString::fromLatin1(what), title, {}, {}};
}

/// First what is on this computer, side by side; then the servers, which need it.
Task<QList<Finding>> checkAll(CommandContext &context)
{
    const Check keychain = [&context](const std::stop_token &) { return checkKeychain(context); };
    auto ofKeychain = inTime(context, blank("keychain", Commands::tr("Keychain")), keychain);
    auto ofDisk = asideInTime(context, blank("disk", Commands::tr("Disk")),
                              [&context] { return checkDisk(context); });
    auto ofDatabase = asideInTime(context, blank("database", Commands::tr("Database")),
                                  [&context] { return checkDatabase(context); });
    QList<Finding> findings;
    findings << co_await ofKeychain;
    findings << co_await ofDatabase;
    const bool ledgerIsWell = findings.back().result.has_value();
    findings << co_await ofDisk;

    const Check clock = [&context, ledgerIsWell](std::stop_token stop) {
        return checkClock(context, ledgerIsWell, std::move(stop));
    };
    const Check immich = [&context](std::stop_token stop) {
        return checkImmichServer(context, std::move(stop));
    };
    const Check google = [&context, ledgerIsWell](std::stop_token stop) {
        return checkGoogle(context, ledgerIsWell, std::move(stop));
    };
    auto ofClock = inTime(context, blank("clock", Commands::tr("Clock")), clock);
    auto ofImmich = inTime(context, blank("immich", Commands::tr("Immich")), immich);
    auto ofGoogle = inTime(context, blank("google", Commands::tr("Google sign-in")), google);
    findings << co_await ofClock;
    findings << checkNetwork();
    findings << co_await ofImmich;
    findings << co_await ofGoogle;
    if (context.environment.settings.text(Setting::GoogleConnected) == "yes"_L1)
        findings << checkSignInEnd(context);
    co_return findings;
}

} // namespace

Task<int> examine(CommandContext &context)
{
    const QList<Finding> findings = co_await checkAll(context);
    bool allWell = true;
    QJsonArray list;
    for (const Finding &finding : findings) {
        const bool ok = finding.result.has_value();
        const Text text = [&finding] {
            if (finding.result)
                return finding.remark ? finding.remark() : QString();
            return finding.trouble ? finding.trouble() : words::of(finding.result.error());
        };
        allWell = allWell && ok;
        list.append(QJsonObject{
            {u"check"_s, finding.what},
            {u"ok"_s, ok},
            {u"message"_s, jsonText(inEnglish(text))},
            {u"error"_s, ok ? QJsonValue() : QJsonValue(finding.result.error().name())}});
        context.console.line(u"%1  %2  %3"_s.arg(ok ? Commands::tr("ok  ") : Commands::tr("FAIL"),
                                                 finding.title.leftJustified(14), text()));
    }
    context.console.value(list);
    if (context.stop.stop_requested())
        co_return CancelledByUser;
    co_return allWell ? Done : SomeFailed;
}

} // namespace immirror
