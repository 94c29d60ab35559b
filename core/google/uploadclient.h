// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/access.h"

namespace immirror {

/// A resumable upload at Google, known by its address: who has that may write to it. It is a
/// secret, never logged, and gets our access token only where it is Google's own origin.
struct UploadSession
{
    QUrl url;
    qint64 granularity = 0; ///< bytes; chunks but the last are a multiple of it
};

/// Bytes to Google: /uploads in its two protocols (google-photos.md, A). Nothing here is tried
/// again: a body is gone once it was sent, so whoever has the source tries again. A 401 is passed
/// on to the token source, for the next try to have another token. Errors of every call: the
/// wire's, those of Access, photosError(). Belongs to the core's thread.
class UploadClient
{
public:
    /// All must outlive this.
    UploadClient(HttpClient &http, Access &access, GoogleEndpoints endpoints);

    /// `length` bytes of `body` in one request, as an upload token, which lives a day.
    [[nodiscard]] Task<Result<QString>> sendRaw(QIODevice *body, qint64 length, QByteArray mimeType,
                                                std::stop_token stop);

    [[nodiscard]] Task<Result<UploadSession>> start(qint64 length, QByteArray mimeType,
                                                    std::stop_token stop);
    struct Chunk
    {
        qint64 offset = 0;
        qint64 length = 0; ///< 0 with `last`: all bytes are there, only the end is missing
        bool last = false;
    };
    /// The upload token for the last chunk, empty for others. NotFound: the session is gone.
    /// MediaRefused, TooLarge: Google will never take it. Anything else leaves open how much
    /// arrived: query().
    [[nodiscard]] Task<Result<QString>> sendChunk(UploadSession session, QIODevice *body,
                                                  Chunk chunk, std::stop_token stop);
    struct Received
    {
        qint64 bytes = 0;
        bool final = false;
        QString token; ///< of a final one, where Google repeats it
    };
    /// How much of it is there. NotFound: the session is gone.
    [[nodiscard]] Task<Result<Received>> query(UploadSession session, std::stop_token stop);

private:
    Error sessionError(const HttpResponse &response);
    HttpRequest request(const QUrl &url, const char *kind, HttpHeaders headers) const;
    HttpRequest request(const UploadSession &session, const char *kind, HttpHeaders headers) const;
    Task<Result<HttpResponse>> send(HttpRequest request, QIODevice *body, qint64 length,
                                    std::stop_token stop);

    HttpClient &m_http;
    Access &m_access;
    const QUrl m_uploads;
};

} // namespace immirror
