// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/daylimit.h"
#include "google/endpoints.h"
#include "google/tokens.h"
#include "google/writegate.h"
#include "net/httpclient.h"

namespace immirror {

/// What every request to the Photos Library API needs before it may go out, and who has to hear
/// when Google refuses one. Belongs to the core's thread.
class Access
{
public:
    /// All must outlive this.
    Access(HttpClient &http, TokenSource &tokens, Clock &clock, const GoogleEndpoints &endpoints);

    /// A run begins, which keeps the pace that `pacing` knows of earlier ones, and writes down what
    /// it meets. What a person asks for waits for nothing: it tries once.
    Result<void> beginRun(const Pacing &pacing, bool askedByPerson);

    /// Whether Google may be asked at all: DailyQuota until its new day.
    [[nodiscard]] Task<Result<void>> admit(std::stop_token stop);
    /// TokenSource's, and its errors; they are marked as Error::unsent.
    [[nodiscard]] Task<Result<QByteArray>> token(std::stop_token stop);
    void reject(const QByteArray &token) { m_tokens.reject(token); }

    /// What an answer that is not 2xx means. Of a limit that was reached, all others hear.
    Error refusal(const HttpResponse &response);

    WriteGate &gate() { return m_gate; }

private:
    Task<Result<void>> findOut(std::stop_token stop);

    HttpClient &m_http;
    TokenSource &m_tokens;
    Clock &m_clock;
    const QUrl m_albums;
    WriteGate m_gate;
    DayLimit m_day;
    AsyncMutex m_doubt; ///< held by who finds out whether the day is over
};

} // namespace immirror
