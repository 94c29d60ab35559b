// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"
#include "net/http.h"
#include "net/proxy.h"
#include "net/serverdate.h"
#include "net/tls.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>

namespace immirror {

class TransferWatch;

/// The body of an answer, while it arrives. Some hundred kilobytes of it are held: what is not read
/// stays with the sender (back-pressure). Deleting it ends the transfer.
class HttpDownload
{
public:
    explicit HttpDownload(QNetworkReply *reply);
    ~HttpDownload();
    HttpDownload(const HttpDownload &) = delete;
    HttpDownload &operator=(const HttpDownload &) = delete;

    int status() const;
    QByteArray header(const QByteArray &name) const;
    qint64 length() const; ///< Content-Length in bytes; -1 where the server named none
    /// The device to read from: sequential, readyRead as bytes come. At its end `failure` tells a
    /// whole body from a broken one.
    QIODevice *device() const;
    bool atEnd() const;
    /// The next bytes, up to so many, as soon as they are here; they stay to be read. Fewer at the
    /// end of the body, or when stopped. At most some kilobytes.
    [[nodiscard]] Task<QByteArray> head(qint64 bytes, std::stop_token stop) const;
    /// Set when the connection broke before the end.
    std::optional<Error> failure() const;

private:
    QPointer<QNetworkReply> m_reply;
};

/// The only code that touches QNetworkAccessManager: HTTP/1.1, redirects reported and never
/// followed, every request checked against HTTP's grammar (net/grammar.h) and watched for its
/// length and its pace (net/transferwatch.h), cancelled through a stop token.
///
/// Belongs to one thread. A request that was never answered is an Error, as is one that was refused
/// (MalformedRequest), took too long (TimedOut, TooSlow) or was too long (TooLarge); any answer
/// with a status is an HttpResponse, whatever the status. A redirect is ErrorKind::Redirected, or
/// SignInPage where it leads to another page than the one that was asked for.
/// Answers resume the caller through the event loop, so that a caller may delete whatever it likes
/// (qt-environment.md, facts 1, 2, 3 and 6). Must outlive the requests in flight.
class HttpClient
{
public:
    struct Options
    {
        QStringList caFiles = {}; ///< PEM, trusted in addition to the system's
        ProxyChoice proxy = {};
        /// In place of what each request says, where that is longer: for tests.
        std::optional<std::chrono::milliseconds> silence = {};
        /// In place of bounds::slowWindow: for tests.
        std::optional<std::chrono::milliseconds> slowWindow = {};
        /// Shown to every server that asks for one: for a client that speaks to one server only.
        ClientCertificate clientCertificate = {};
    };

    /// tlsConfiguration()'s errors.
    static Result<std::unique_ptr<HttpClient>> create(const Options &options);
    ~HttpClient();

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop);

    /// Sends `length` bytes of `body`, a sequential device that outlives the call. Goes out at
    /// most once.
    [[nodiscard]] Task<Result<HttpResponse>> sendStream(HttpRequest request, QIODevice *body,
                                                        qint64 length, std::stop_token stop);

    /// Without a body. Resumes when the headers of a 2xx answer are here. Any other answer is an
    /// error, made by `explain` from the whole of it.
    using Explain = Error (*)(const HttpResponse &);
    [[nodiscard]] Task<Result<std::unique_ptr<HttpDownload>>>
    open(HttpRequest request, Explain explain, std::stop_token stop);

    /// One more who is called with HttpRequest::kind before every request that goes out.
    void onRequest(std::function<void(const char *kind)> observer);

    /// By the last answer, whatever its status.
    const ServerDate &serverDate() const { return m_serverDate; }

    /// For watching what goes on; everything is sent by the functions above.
    QNetworkAccessManager *manager() { return &m_manager; }

private:
    explicit HttpClient(const Options &options);
    /// What has to be so before anything is sent: MalformedRequest, Cancelled.
    Task<Result<void>> admit(const HttpRequest &request, std::stop_token stop);
    QNetworkRequest prepare(const HttpRequest &request) const;
    std::chrono::milliseconds silenceOf(const HttpRequest &request) const;
    TransferWatch *watch(QNetworkReply *reply, const HttpRequest &request,
                         const QIODevice *body = nullptr) const;
    Task<Result<HttpResponse>> finish(QNetworkReply *reply, std::stop_token stop);

    QNetworkAccessManager m_manager;
    ProxyFactory *m_proxies; ///< belongs to m_manager
    QSslConfiguration m_tls;
    const std::optional<std::chrono::milliseconds> m_silence;
    const std::optional<std::chrono::milliseconds> m_slowWindow;
    std::vector<std::function<void(const char *)>> m_observers;
    ServerDate m_serverDate;
};

} // namespace immirror
