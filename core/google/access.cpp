// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/access.h"

#include "google/photoserror.h"
#include "net/retry.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// The smallest question there is.
QUrl oneAlbum(QUrl photos)
{
    photos.setPath(photos.path() + u"/albums"_s);
    photos.setQuery(u"pageSize=1"_s);
    return photos;
}

} // namespace

Access::Access(HttpClient &http, TokenSource &tokens, Clock &clock,
               const GoogleEndpoints &endpoints)
    : m_http(http)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_albums(oneAlbum(endpoints.photos))
    , m_gate(clock)
    , m_day(clock)
{
}

Result<void> Access::beginRun(const Pacing &pacing, bool askedByPerson)
{
    return m_gate.remember(pacing, askedByPerson).and_then([&] {
        return m_day.remember(pacing, askedByPerson);
    });
}

Task<Result<void>> Access::admit(std::stop_token stop)
{
    if (!m_day.isDoubtful())
        co_return m_day.check();
    // One finds out, for all that ask meanwhile.
    const auto turn = co_await m_doubt.lock(stop);
    if (!turn)
        co_return fail(ErrorKind::Cancelled);
    if (!m_day.isDoubtful())
        co_return m_day.check();
    auto found = co_await withRetries(m_clock, stop, [&] { return findOut(stop); });
    if (!found)
        found.error().unsent = true;
    co_return found;
}

Task<Result<void>> Access::findOut(std::stop_token stop)
{
    const auto fresh = co_await token(stop);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    const auto response = co_await m_http.send(
        {.url = m_albums, .headers = {{"Authorization", "Bearer " + *fresh}}, .kind = "albumList"},
        stop);
    if (!response)
        co_return failFrom(Service::Google, response.error());
    // Trouble is no sign of an open door.
    if (!response->ok() && traits(errorFromStatus(*response).kind).passing)
        co_return tl::unexpected(refusal(*response));
    co_return m_day.opened();
}

Task<Result<QByteArray>> Access::token(std::stop_token stop)
{
    auto token = co_await m_tokens.accessToken(stop);
    if (!token) {
        token.error().service = Service::Google;
        token.error().unsent = true;
    }
    co_return token;
}

Error Access::refusal(const HttpResponse &response)
{
    Error error = photosError(response);
    Result<void> kept;
    if (error.kind == ErrorKind::DailyQuota)
        kept = m_day.reached();
    else if (error.kind == ErrorKind::ConcurrentWrites || error.kind == ErrorKind::MinuteQuota)
        kept = m_gate.refused(error);
    return kept ? error : kept.error();
}

} // namespace immirror
