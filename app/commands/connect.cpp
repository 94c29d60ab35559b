// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/browser.h"
#include "app/commands/support.h"
#include "base/bounds.h"
#include "base/namedfile.h"
#include "immich/headers.h"
#include "service/accounts.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto browserLimit = 5min;

Result<GoogleClient> clientOf(const CommandContext &context)
{
    if (context.arguments.has(u"client-secret"_s))
        return parseClientFile(context.secret);
    return makeClient(context.arguments.option(u"client-id"_s), secretOf(context));
}

/// Blanks are part of a passphrase; what ends its line is not.
QString passphraseIn(const QByteArray &file)
{
    QByteArray line = file.split('\n').first();
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// What is in the file of an option; nothing without the option.
Result<QByteArray> fileOf(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? readNamedFile(arguments.option(option), bounds::secretFile)
                                 : Result<QByteArray>();
}

Result<HttpHeaders> headersOf(const CommandContext &context)
{
    if (context.arguments.has(u"headers-stdin"_s))
        return headersFromLines(context.secret);
    if (!context.arguments.has(u"header-file"_s))
        return {};
    return fileOf(context.arguments, u"header-file"_s).and_then(headersFromLines);
}

/// The key is the secret, unless that is the headers.
Result<QString> apiKeyOf(const CommandContext &context)
{
    if (!context.arguments.has(u"headers-stdin"_s))
        return secretOf(context);
    return fileOf(context.arguments, u"api-key-file"_s).map(firstLineOf);
}

/// All that the arguments say of an Immich.
Result<ImmichInput> immichOf(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto key = apiKeyOf(context);
    if (!key)
        return tl::unexpected(key.error());
    const auto headers = headersOf(context);
    if (!headers)
        return tl::unexpected(headers.error());
    const auto passphrase = fileOf(arguments, u"client-key-passphrase-file"_s);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return ImmichInput{.address = arguments.option(u"url"_s),
                       .apiKey = *key,
                       .caFile = arguments.option(u"ca-file"_s),
                       .headers = *headers,
                       .clientCertificate = arguments.option(u"client-certificate"_s),
                       .clientKey = arguments.option(u"client-key"_s),
                       .clientKeyPassphrase = passphraseIn(*passphrase)};
}

} // namespace

Task<int> connectImmich(CommandContext &context)
{
    const auto input = immichOf(context);
    if (!input)
        co_return context.console.failed(input.error());
    if (input->apiKey.isEmpty()) {
        co_return context.console.wrongInput(
            [] { return Commands::tr("There is no API key on stdin or in the file."); });
    }
    Accounts accounts(context.environment);
    const auto account = co_await accounts.connectImmich(*input, context.stop);
    if (!account)
        co_return context.console.failed(account.error());
    const QString user = account->userName.isEmpty()
                             ? Commands::tr("(the key may not tell the user)")
                             : account->userName;
    context.console.line(
        Commands::tr("Connected to Immich %1 as %2.").arg(account->version.toString(), user));
    if (account->anonymous) {
        context.console.say(
            Commands::tr("Give the key the permission user.read, too: then Immirror knows whose "
                         "albums these are, wherever Immich moves to."));
    }
    if (account->isAnother) {
        context.console.say(
            Commands::tr("This is another Immich account than before: its mirrors are kept "
                         "apart. Connecting the earlier one again finds its own."));
    }
    context.console.value(
        QJsonObject{{u"url"_s, context.environment.settings.text(Setting::ImmichUrl)},
                    {u"version"_s, account->version.toString()},
                    {u"user"_s, jsonText(account->userName)},
                    {u"email"_s, jsonText(account->email)}});
    co_return Done;
}

Task<int> connectGoogle(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto client = clientOf(context);
    if (!client)
        co_return context.console.failed(client.error());

    const Console &console = context.console;
    const bool noBrowser = arguments.has(u"no-browser"_s);
    const auto showAddress = [&console, noBrowser](const QUrl &url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        if (noBrowser) {
            console.say(Commands::tr("Open this address in a browser on this computer:"));
            if (console.json())
                console.say(address);
            console.line(address);
            return;
        }
        console.say(openInBrowser(url)
                        ? Commands::tr("Sign in in the browser. If none opened, use this address:")
                        : Commands::tr("No browser could be started. Open this address:"));
        console.say(address);
    };
    Settings &settings = context.environment.settings;
    const QString formerClient = settings.text(Setting::GoogleClientId);
    const QString formerAccount = settings.text(Setting::GoogleAccount);
    Accounts accounts(context.environment);
    const auto grant = co_await accounts.connectGoogle(
        *client, {showAddress, words::browserPage, browserLimit}, context.stop);
    if (!grant)
        co_return console.failed(grant.error());

    console.line(Commands::tr("Signed in to Google as %1.").arg(grant->email));
    if (grant->refreshExpiresAt) {
        console.say(
            Commands::tr("This sign-in ends on %1, because your Cloud project is in testing. "
                         "Publish it in Google's console, then sign in again, and it lasts.")
                .arg(words::when(*grant->refreshExpiresAt)));
    }
    const bool known = !formerClient.isEmpty() && !formerAccount.isEmpty();
    if (known &&
        (formerClient != client->id || formerAccount != settings.text(Setting::GoogleAccount))) {
        console.say(Commands::tr(
            "This is another Google account or OAuth client than before: its mirrors "
            "are kept apart, as it can neither see nor change what the earlier one "
            "made. Connecting the earlier one again finds its own; 'immirror mirror add "
            "--as-before' mirrors the same albums anew."));
    }
    console.value(
        QJsonObject{{u"account"_s, grant->email},
                    {u"clientId"_s, client->id},
                    {u"signInEndsAt"_s, jsonTime(grant->refreshExpiresAt.value_or(QDateTime()))}});
    co_return Done;
}

Task<int> disconnectImmich(CommandContext &context)
{
    Accounts accounts(context.environment);
    const auto done = co_await accounts.disconnectImmich();
    if (!done)
        co_return context.console.failed(done.error());
    context.console.line(
        Commands::tr("Immich's address and key are forgotten. What was mirrored stays."));
    context.console.value(QJsonObject{{u"disconnected"_s, u"immich"_s}});
    co_return Done;
}

Task<int> disconnectGoogle(CommandContext &context)
{
    Accounts accounts(context.environment);
    const auto done = co_await accounts.disconnectGoogle(context.stop);
    const bool forgotten = context.environment.settings.text(Setting::GoogleConnected) != "yes"_L1;
    if (!done && !forgotten)
        co_return context.console.failed(done.error());
    if (!done) {
        context.console.say(
            Commands::tr("Google could not be told; the sign-in is forgotten here. Remove "
                         "Immirror's access at myaccount.google.com/connections."));
        co_return context.console.failed(done.error());
    }
    context.console.line(Commands::tr("Signed out of Google. What was mirrored stays."));
    context.console.value(QJsonObject{{u"disconnected"_s, u"google"_s}});
    co_return Done;
}

} // namespace immirror
