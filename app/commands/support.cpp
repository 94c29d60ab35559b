// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"

#include "base/bounds.h"
#include "base/namedfile.h"
#include "sync/problems.h"
#include "ui/words/words.h"

#include <QFile>

namespace immirror {

using namespace Qt::StringLiterals;

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void sayThatKeychainWaits(const Console &console)
{
    console.say(Commands::tr("Waiting for the keychain to be unlocked…"));
}

BoundSecrets::Terms keychainTerms(const Console &console, std::stop_token stop)
{
    return {.stop = std::move(stop),
            .patience = console.isTerminal() ? std::chrono::milliseconds(0)
                                             : std::chrono::milliseconds(bounds::keychainPatience),
            .onWait = [&console](bool waits) {
                if (waits)
                    sayThatKeychainWaits(console);
            }};
}

Result<Ledger> openLedgerFor(CommandContext &context)
{
    return openLedger(context.environment);
}

Result<OwnedLedger> openOwnedLedger(CommandContext &context)
{
    auto ledger = openLedgerFor(context);
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (!ledger->identity) {
        const bool immich = context.environment.settings.isSet(Setting::ImmichAccount);
        return failFrom(immich ? Service::Google : Service::Immich,
                        {.kind = ErrorKind::NotConfigured});
    }
    return OwnedLedger{std::move(ledger->database), *ledger->identity};
}

namespace {

/// By id first, then by name; one each.
template<typename T, typename IdOf, typename NameOf>
Choice<T> choose(const std::vector<T> &all, const QStringList &words, IdOf idOf, NameOf nameOf)
{
    std::vector<T> chosen;
    for (const QString &word : words) {
        std::vector<T> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                     [&](const T &one) { return idOf(one) == word; });
        if (found.empty()) {
            std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                         [&](const T &one) { return nameOf(one) == word; });
        }
        if (found.empty()) {
            return tl::unexpected<Text>(
                [word] { return Commands::tr("There is no album '%1'.").arg(word); });
        }
        if (found.size() > 1) {
            return tl::unexpected<Text>([word, count = static_cast<int>(found.size())] {
                return Commands::tr("There are %n albums named '%1'; use the id of one.", nullptr,
                                    count)
                    .arg(word);
            });
        }
        const bool twice = std::any_of(chosen.begin(), chosen.end(), [&](const T &one) {
            return idOf(one) == idOf(found.front());
        });
        if (!twice)
            chosen.push_back(found.front());
    }
    return chosen;
}

} // namespace

Choice<Mirror> chooseMirrors(const std::vector<Mirror> &mirrors, const QStringList &words)
{
    if (words.isEmpty())
        return mirrors;
    std::vector<Mirror> albums; // one of each, though it may have several parts
    std::copy_if(mirrors.begin(), mirrors.end(), std::back_inserter(albums),
                 [](const Mirror &one) { return one.part == 1; });
    return choose(
        albums, words, [](const Mirror &one) { return one.albumId; },
        [](const Mirror &one) { return one.albumName; });
}

Choice<ImmichAlbum> chooseAlbums(const std::vector<ImmichAlbum> &albums, const QStringList &words)
{
    return choose(
        albums, words, [](const ImmichAlbum &one) { return one.id; },
        [](const ImmichAlbum &one) { return one.name; });
}

std::optional<int> limitOf(const Arguments &arguments, int standard)
{
    if (!arguments.has(u"limit"_s))
        return standard;
    bool isNumber = false;
    const int limit = arguments.option(u"limit"_s).toInt(&isNumber);
    return isNumber && limit > 0 ? std::optional(limit) : std::nullopt;
}

int wrongLimit(const Console &console)
{
    return console.wrongUsage(
        [] { return Commands::tr("--limit takes a whole number above zero"); });
}

Text wrongChoice(const Arguments &arguments, const QString &option)
{
    const QStringList choices = choicesOf(findOption(option, arguments.command)->value);
    return [option, choices] {
        return Commands::tr("--%1 takes one of these: %2").arg(option, choices.join(u", "_s));
    };
}

namespace {

Result<QByteArray> readStdin(bool firstLineOnly)
{
    QFile source;
    if (!source.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, source.errorString());
    if (firstLineOnly)
        return source.readLine(bounds::secretFile);
    QByteArray all;
    for (QByteArray more = source.read(bounds::secretFile); !more.isEmpty();
         more = source.read(bounds::secretFile)) {
        all += more;
        if (all.size() > bounds::secretFile)
            return fail(ErrorKind::FileUnreadable,
                        u"larger than %1 bytes"_s.arg(bounds::secretFile), u"-"_s);
    }
    return all;
}

} // namespace

Result<QByteArray> readSecret(const Arguments &arguments)
{
    if (arguments.has(u"headers-stdin"_s))
        return readStdin(false);
    for (const QString &option : {u"api-key-file"_s, u"client-secret"_s}) {
        if (arguments.has(option))
            return readNamedFile(arguments.option(option), bounds::secretFile);
    }
    if (!arguments.has(u"api-key-stdin"_s) && !arguments.has(u"client-secret-stdin"_s))
        return {};
    return readStdin(true);
}

QString firstLineOf(const QByteArray &secret)
{
    return QString::fromUtf8(secret.split('\n').first()).trimmed();
}

QString secretOf(const CommandContext &context)
{
    return firstLineOf(context.secret);
}

QJsonValue jsonMessage(const std::optional<Error> &error)
{
    return error ? QJsonValue(inEnglish([&error] { return words::of(*error); })) : QJsonValue();
}

QJsonArray openJson(const std::vector<Mirror> &mirrors)
{
    QJsonArray list;
    for (const Mirror &mirror : mirrors) {
        const auto error = openOf(mirror);
        if (!error)
            continue;
        list.append(QJsonObject{{u"albumId"_s, mirror.albumId},
                                {u"albumName"_s, mirror.albumName},
                                {u"error"_s, error->name()},
                                {u"message"_s, jsonMessage(error)}});
    }
    return list;
}

QJsonObject runJson(const Run &run)
{
    const RunTotals &t = run.totals;
    return {{u"runId"_s, run.id},
            {u"status"_s, runStatusName(run.status)},
            {u"startedAt"_s, jsonTime(run.startedAt)},
            {u"endedAt"_s, jsonTime(run.endedAt)},
            {u"durationMs"_s, run.startedAt.isValid() && run.endedAt.isValid()
                                  ? QJsonValue(run.startedAt.msecsTo(run.endedAt))
                                  : QJsonValue()},
            {u"total"_s, t.total},
            {u"uploaded"_s, t.uploaded},
            {u"linked"_s, t.linked},
            {u"replaced"_s, t.replaced},
            {u"captioned"_s, t.captioned},
            {u"skipped"_s, t.skipped},
            {u"removed"_s, t.removed},
            {u"failed"_s, t.failed},
            {u"held"_s, t.held},
            {u"bytes"_s, t.bytes},
            {u"googleRequests"_s, t.googleRequests},
            {u"immichRequests"_s, t.immichRequests},
            {u"error"_s, run.error ? QJsonValue(run.error->name()) : QJsonValue()},
            {u"message"_s, jsonMessage(run.error)}};
}

tl::expected<QStringList, int> albumIdsOf(CommandContext &context)
{
    QStringList ids;
    if (context.arguments.values.isEmpty())
        return ids;
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        return tl::unexpected(context.console.failed(ledger.error()));
    const auto mirrors = Mirrors(*ledger->database, ledger->identity).all();
    if (!mirrors)
        return tl::unexpected(context.console.failed(mirrors.error()));
    const auto chosen = chooseMirrors(*mirrors, context.arguments.values);
    if (!chosen)
        return tl::unexpected(context.console.wrongInput(chosen.error()));
    for (const Mirror &mirror : *chosen)
        ids << mirror.albumId;
    return ids;
}

int exitCodeOfRun(const Run &run)
{
    switch (run.status) {
    case RunStatus::Ok:
        return Done;
    case RunStatus::Cancelled:
        return CancelledByUser;
    case RunStatus::Failed:
        return run.error ? exitCodeOf(*run.error) : SomeFailed;
    default:
        return SomeFailed;
    }
}

} // namespace immirror
