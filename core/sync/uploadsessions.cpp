// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/uploadsessions.h"

#include "base/json.h"
#include "base/log.h"

namespace immirror {

UploadSessions::UploadSessions(Database &database, SecretStore &secrets, Clock &clock)
    : m_rows(database)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

/// Once; a row without an address, and an address without a row, are of no use.
Task<Result<void>> UploadSessions::load()
{
    const AsyncMutex::Guard turn = co_await m_keychain.lock();
    if (m_loaded)
        co_return Result<void>();
    const auto rows = m_rows.all();
    if (!rows)
        co_return tl::unexpected(rows.error());
    m_loaded = true;
    if (rows->empty())
        co_return Result<void>();
    const auto text = co_await m_secrets.read(SecretKey::UploadSessions);
    if (!text)
        qCWarning(lcSync).noquote() << "uploads under way are lost:" << text.error().name();
    const QByteArray known = text ? text->value_or(QString()).toUtf8() : QByteArray();
    const auto json = readJson(known);
    const QJsonObject addresses = json ? json->object() : QJsonObject();
    for (const UploadRow &row : *rows) {
        const QUrl url(addresses[QString::number(row.assetRow)].toString());
        if (url.isValid() && !url.isEmpty())
            m_kept.insert(row.assetRow, {{url, row.granularity}, row});
        else if (auto ended = m_rows.end(row.assetRow); !ended)
            co_return ended;
    }
    co_return Result<void>();
}

/// Where that fails, an upload cannot be continued after the program's end; nothing else.
Task<void> UploadSessions::writeAddresses()
{
    const AsyncMutex::Guard turn = co_await m_keychain.lock();
    QJsonObject addresses;
    for (const Kept &kept : std::as_const(m_kept))
        addresses.insert(QString::number(kept.row.assetRow),
                         QString::fromLatin1(kept.session.url.toEncoded()));
    const Result<void> done =
        addresses.isEmpty()
            ? co_await m_secrets.remove(SecretKey::UploadSessions)
            : co_await m_secrets.write(
                  SecretKey::UploadSessions,
                  QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact)));
    if (!done)
        qCWarning(lcSync).noquote() << "uploads under way are not kept:" << done.error().name();
}

Task<Result<std::optional<UploadSessions::Kept>>> UploadSessions::find(qint64 assetRow)
{
    const auto loaded = co_await load();
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    const auto kept = m_kept.constFind(assetRow);
    co_return kept == m_kept.cend() ? std::optional<Kept>() : std::optional<Kept>(*kept);
}

Task<Result<void>> UploadSessions::keep(Kept kept)
{
    auto begun = m_rows.begin(kept.row, m_clock.now());
    if (!begun)
        co_return begun;
    m_kept.insert(kept.row.assetRow, kept);
    co_await writeAddresses();
    co_return Result<void>();
}

Result<void> UploadSessions::advance(qint64 assetRow, qint64 hashed, const QByteArray &hashState)
{
    if (const auto kept = m_kept.find(assetRow); kept != m_kept.end()) {
        kept->row.hashed = hashed;
        kept->row.hashState = hashState;
    }
    return m_rows.advance(assetRow, hashed, hashState);
}

Task<Result<void>> UploadSessions::drop(qint64 assetRow)
{
    if (m_kept.remove(assetRow) > 0)
        co_await writeAddresses();
    co_return m_rows.end(assetRow);
}

} // namespace immirror
