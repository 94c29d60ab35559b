// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/keeping.h"

#include "base/log.h"
#include "service/ledgerplace.h"

namespace immirror {

namespace {

using Secrets = std::vector<std::pair<SecretKey, std::optional<QString>>>;
using Texts = std::vector<std::pair<Setting, QString>>;

Task<Result<void>> put(SecretStore &store, SecretKey key, std::optional<QString> secret)
{
    return secret ? store.write(key, *std::move(secret)) : store.remove(key);
}

/// `former` gets what was there before, of each that may have been changed.
Task<Result<void>> putAll(SecretStore &store, const Secrets &secrets, Secrets &former)
{
    for (const auto &[key, secret] : secrets) {
        const auto before = co_await store.read(key);
        if (!before)
            co_return tl::unexpected(before.error());
        former.emplace_back(key, *before);
        const auto done = co_await put(store, key, secret);
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

Task<void> putBack(SecretStore &store, const Secrets &former)
{
    for (const auto &[key, secret] : former) {
        const auto done = co_await put(store, key, secret);
        if (!done)
            qCCritical(lcApp).noquote()
                << "not put back:" << secretKeyName(key) << done.error().name();
    }
}

Result<void> setAll(Settings &settings, const Texts &texts)
{
    for (const auto &[setting, text] : texts) {
        if (text.isEmpty())
            settings.clear(setting);
        else if (auto set = settings.setText(setting, text); !set)
            return set;
    }
    return settings.save();
}

Texts textsNow(const Settings &settings, const Texts &texts)
{
    Texts now;
    for (const auto &[setting, text] : texts) {
        const QString value = settings.text(setting);
        const bool isDefault = value == QLatin1StringView(settingRow(setting).standard);
        now.emplace_back(setting, isDefault ? QString() : value);
    }
    return now;
}

/// The ledger last but for its commit: if the settings cannot be written, it is rolled back.
Result<void> setWithLedger(Environment &environment, const Changes &changes)
{
    const auto set = [&] { return setAll(environment.settings, changes.settings); };
    if (!changes.ledger)
        return set();
    const auto database = openDatabase(environment);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->inTransaction([&] { return changes.ledger(**database).and_then(set); });
}

/// Where it becomes another account, nobody is connected until all of it is kept: a keychain may
/// ask a person first, and a run that begins meanwhile, or after a kill, would bring the secrets of
/// one account to the ledger of another.
Result<void> standAside(Settings &settings, const Changes &changes)
{
    const auto isAnother = [&](const auto &change) {
        const auto &[setting, text] = change;
        return (setting == Setting::ImmichUrl || setting == Setting::ImmichAccount ||
                setting == Setting::GoogleClientId || setting == Setting::GoogleAccount) &&
               settings.isSet(setting) && settings.text(setting) != text;
    };
    if (changes.secrets.empty() ||
        std::none_of(changes.settings.begin(), changes.settings.end(), isAnother))
        return {};
    Texts none;
    for (const auto &[setting, text] : changes.settings) {
        if (setting == Setting::ImmichUrl || setting == Setting::GoogleConnected)
            none.emplace_back(setting, QString());
    }
    return setAll(settings, none);
}

/// What was there before, as far as it can be put back.
Task<void> undo(Environment &environment, Secrets secrets, Texts texts)
{
    co_await putBack(environment.secrets, secrets);
    (void)setAll(environment.settings, texts);
}

} // namespace

Task<Result<void>> forgetWhole(Environment &environment, Forgotten what)
{
    Texts texts;
    for (const Setting setting : what.settings)
        texts.emplace_back(setting, QString());
    Secrets none;
    for (const SecretKey key : what.secrets)
        none.emplace_back(key, std::nullopt);
    const Texts formerSettings = textsNow(environment.settings, texts);
    Secrets former;
    auto done = setAll(environment.settings, texts);
    if (done)
        done = co_await putAll(environment.secrets, none, former);
    if (!done)
        co_await undo(environment, former, formerSettings);
    co_return done;
}

Task<Result<void>> keepWhole(Environment &environment, Changes changes)
{
    const Texts formerSettings = textsNow(environment.settings, changes.settings);
    Secrets former;
    auto done = standAside(environment.settings, changes);
    if (done)
        done = co_await putAll(environment.secrets, changes.secrets, former);
    if (done)
        done = setWithLedger(environment, changes);
    if (!done)
        co_await undo(environment, former, formerSettings);
    co_return done;
}

} // namespace immirror
