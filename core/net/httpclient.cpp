// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/httpclient.h"

#include "base/bounds.h"
#include "base/log.h"
#include "net/grammar.h"
#include "net/oncebody.h"
#include "net/transferwatch.h"

#include <QElapsedTimer>
#include <QNetworkReply>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Of a body that is read as it comes. Qt fills it again only when it has run empty, and takes the
/// time until then for silence: a megabyte at 3 kB/s would be five minutes of it. Smaller than this
/// costs speed (32 KiB: 200 MB/s, 16 KiB: 130).
constexpr qint64 readBuffer = qint64{32} * 1024;
constexpr auto certificateErrorProperty = "immirror.certificateError";
constexpr auto cancelledProperty = "immirror.cancelled";
constexpr auto sentProperty = "immirror.sent";

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Qt numbers what a status means from 201 on, and mixes in its own; below that it is the wire.
/// 205 ContentReSendError is Qt saying that it would have to send a OnceBody again.
bool brokeOnTheWire(const QNetworkReply *reply)
{
    const auto error = reply->error();
    if (error == QNetworkReply::NoError)
        return false;
    if (statusOf(reply) == 0 || error == QNetworkReply::ContentReSendError)
        return true;
    return error < QNetworkReply::ContentAccessDenied // 1…105: connection and proxy
           || statusOf(reply) < 400;                  // an answer that broke off
}

/// Of the proxy on the way there, if there is one.
QString proxyOf(const QNetworkReply *reply)
{
    QNetworkProxyFactory *ways = reply->manager()->proxyFactory();
    const QNetworkProxy first = ways->queryProxy(QNetworkProxyQuery(reply->url())).value(0);
    return first.type() == QNetworkProxy::NoProxy
               ? QString()
               : u"%1:%2"_s.arg(first.hostName()).arg(first.port());
}

/// What Qt calls a proxy that cannot be reached, among other things that may happen later.
bool neverLeft(const QNetworkReply *reply)
{
    return reply->error() == QNetworkReply::UnknownNetworkError && !proxyOf(reply).isEmpty() &&
           !reply->property(sentProperty).toBool();
}

constexpr auto secretUrl = QNetworkRequest::User;

/// For the log.
QString whereTo(const HttpRequest &request)
{
    return request.secretUrl ? QString::fromLatin1(request.kind) : request.url.path();
}

/// Qt's words, which may name the address: what is behind its question mark can be a secret, or
/// all of it.
QString wordsOf(const QNetworkReply *reply)
{
    const QUrl url = reply->url();
    const bool secret = reply->request().attribute(secretUrl).toBool();
    return reply->errorString().replace(
        url.toString(), url.toString(secret ? QUrl::RemovePath | QUrl::RemoveQuery
                                            : QUrl::FormattingOptions(QUrl::RemoveQuery)));
}

Error wireError(const QNetworkReply *reply)
{
    const QString detail = wordsOf(reply);
    if (reply->property(cancelledProperty).toBool())
        return {.kind = ErrorKind::Cancelled};
    switch (TransferWatch::verdictOn(reply)) {
    case TransferWatch::Verdict::TooLong:
        return {.kind = ErrorKind::TooLarge, .detail = u"a longer answer than there can be"_s};
    case TransferWatch::Verdict::TimedOut:
        return {.kind = ErrorKind::TimedOut, .detail = detail};
    case TransferWatch::Verdict::TooSlow:
        return {.kind = ErrorKind::TooSlow};
    case TransferWatch::Verdict::None:
        break;
    }
    if (const QVariant found = reply->property(certificateErrorProperty); found.isValid())
        return found.value<Error>();
    if (refusesOurCertificate(detail))
        return {.kind = ErrorKind::ClientCertificate, .detail = detail};
    if (neverLeft(reply))
        return {.kind = ErrorKind::Unreachable, .detail = detail, .subject = proxyOf(reply)};
    switch (reply->error()) {
    case QNetworkReply::OperationCanceledError: // ours is flagged above: this is the transfer
                                                // timeout
    case QNetworkReply::TimeoutError:
        return {.kind = ErrorKind::TimedOut, .detail = detail};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::SslHandshakeFailedError: // no certificate to blame: no TLS there at all
        return {.kind = ErrorKind::Unreachable, .detail = detail, .subject = proxyOf(reply)};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {.kind = ErrorKind::ProxyRefused, .detail = detail, .subject = proxyOf(reply)};
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return {.kind = ErrorKind::UnexpectedAnswer, .detail = detail};
    default:
        return {.kind = ErrorKind::ConnectionLost, .detail = detail};
    }
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

/// The same page at another address, or just another address. Who wants a sign-in first leads to
/// another page, or asks for the way back in a query (Authelia: https://auth.example.org/?rd=…).
bool isSamePage(const QUrl &asked, const QUrl &target)
{
    const QString page = target.adjusted(QUrl::StripTrailingSlash).path();
    const bool isRoot = page.isEmpty() || page == "/"_L1;
    return isRoot ? !target.hasQuery()
                  : page.endsWith(asked.adjusted(QUrl::StripTrailingSlash).path());
}

Error redirectError(const QNetworkReply *reply)
{
    if (reply->request().attribute(secretUrl).toBool())
        return {.kind = ErrorKind::Redirected, .httpStatus = statusOf(reply)};
    const QUrl target =
        reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
    return {
        .kind = isSamePage(reply->url(), target) ? ErrorKind::Redirected : ErrorKind::SignInPage,
        .subject = target.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo),
        .httpStatus = statusOf(reply)};
}

/// Qt takes an answer that breaks off for a whole one where the line ends in the same moment. What
/// was compressed has another length; Qt then takes the header away.
bool isCutShort(const QNetworkReply *reply, const HttpResponse &response)
{
    bool known = false;
    const qint64 announced = response.header("Content-Length").toLongLong(&known);
    return known && reply->operation() != QNetworkAccessManager::HeadOperation &&
           response.status != 304 && response.header("Content-Encoding").isEmpty() &&
           response.body.size() < announced;
}

Result<HttpResponse> resultOf(QNetworkReply *reply)
{
    // First: for a 307 or 308 to a OnceBody Qt reports that it would have to send it again.
    if (isRedirect(statusOf(reply)) && !reply->property(cancelledProperty).toBool())
        return tl::unexpected(redirectError(reply));
    if (brokeOnTheWire(reply))
        return tl::unexpected(wireError(reply));
    HttpResponse response{.status = statusOf(reply), .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        response.headers.append({name, value});
    if (isCutShort(reply, response))
        return fail(ErrorKind::ConnectionLost, u"the answer broke off"_s);
    return response;
}

void abort(QNetworkReply *reply)
{
    reply->setProperty(cancelledProperty, true);
    reply->abort();
}

} // namespace

HttpDownload::HttpDownload(QNetworkReply *reply)
    : m_reply(reply)
{
}

HttpDownload::~HttpDownload()
{
    if (!m_reply)
        return;
    // Not disconnect(): Qt's own abort reaches the socket through a connection of the reply.
    if (m_reply->isRunning())
        abort(m_reply);
    m_reply->deleteLater();
}

int HttpDownload::status() const
{
    return statusOf(m_reply);
}

QByteArray HttpDownload::header(const QByteArray &name) const
{
    return m_reply->rawHeader(name);
}

qint64 HttpDownload::length() const
{
    bool known = false;
    const qint64 length = header("Content-Length").toLongLong(&known);
    return known ? length : -1;
}

QIODevice *HttpDownload::device() const
{
    return m_reply;
}

bool HttpDownload::atEnd() const
{
    return m_reply->isFinished() && m_reply->bytesAvailable() == 0;
}

Task<QByteArray> HttpDownload::head(qint64 bytes, std::stop_token stop) const
{
    const QPointer<QNetworkReply> reply = m_reply;
    while (reply && !reply->isFinished() && reply->bytesAvailable() < bytes &&
           !stop.stop_requested()) {
        const auto more = std::make_shared<OneShot>();
        const auto wake = [more] { more->fire(); };
        const QObject here;
        QObject::connect(reply, &QIODevice::readyRead, &here, wake);
        QObject::connect(reply, &QNetworkReply::finished, &here, wake);
        const std::stop_callback onStop(stop, wake);
        co_await more->wait();
    }
    co_return reply ? reply->peek(bytes) : QByteArray();
}

std::optional<Error> HttpDownload::failure() const
{
    if (m_reply->isFinished() && m_reply->error() != QNetworkReply::NoError)
        return wireError(m_reply);
    return {};
}

HttpClient::HttpClient(const Options &options)
    : m_proxies(new ProxyFactory(options.proxy))
    , m_silence(options.silence)
    , m_slowWindow(options.slowWindow)
{
    m_manager.setProxyFactory(m_proxies);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    QObject::connect(&m_manager, &QNetworkAccessManager::sslErrors, &m_manager,
                     [gaveCaFiles = !options.caFiles.isEmpty()](QNetworkReply *reply,
                                                                const QList<QSslError> &reasons) {
                         // Not ignored: the handshake fails, and wireError() says why.
                         reply->setProperty(certificateErrorProperty,
                                            QVariant::fromValue(certificateError(
                                                reasons, reply->sslConfiguration(), gaveCaFiles)));
                     });
}

HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::create(const Options &options)
{
    const auto tls = tlsConfiguration(options.caFiles, options.clientCertificate);
    if (!tls)
        return tl::unexpected(tls.error());
    std::unique_ptr<HttpClient> client(new HttpClient(options));
    client->m_tls = *tls;
    return client;
}

void HttpClient::onRequest(std::function<void(const char *)> observer)
{
    m_observers.push_back(std::move(observer));
}

/// The one gate for everything that is sent.
Task<Result<void>> HttpClient::admit(const HttpRequest &request, std::stop_token stop)
{
    if (auto checked = checkRequest(request); !checked)
        co_return checked;
    co_await m_proxies->learn(request.url);
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    co_return Result<void>();
}

std::chrono::milliseconds HttpClient::silenceOf(const HttpRequest &request) const
{
    return std::min(request.silence, m_silence.value_or(request.silence));
}

TransferWatch *HttpClient::watch(QNetworkReply *reply, const HttpRequest &request,
                                 const QIODevice *body) const
{
    return new TransferWatch(
        reply, {.silence = silenceOf(request), .slow = m_slowWindow.value_or(bounds::slowWindow)},
        body);
}

static qint64 longestAnswerOf(const HttpRequest &request)
{
    return request.longestAnswer > 0 ? request.longestAnswer : bounds::smallAnswer;
}

QNetworkRequest HttpClient::prepare(const HttpRequest &request) const
{
    for (const auto &observer : m_observers)
        observer(request.kind);
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(m_tls);
    prepared.setAttribute(secretUrl, request.secretUrl);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, u"Immirror/" IMMIRROR_VERSION ""_s);
    prepared.setTransferTimeout(static_cast<int>(silenceOf(request).count()));
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

/// Waits for the end of a reply, and takes it away.
Task<Result<HttpResponse>> HttpClient::finish(QNetworkReply *reply, std::stop_token stop)
{
    const auto done = std::make_shared<OneShot>();
    QObject::connect(reply, &QNetworkReply::finished, reply, [done] { done->fire(); });
    if (reply->isFinished())
        done->fire();
    QObject::connect(reply, &QNetworkReply::requestSent, reply,
                     [reply] { reply->setProperty(sentProperty, true); });
    {
        const QPointer<QNetworkReply> guard(reply);
        const std::stop_callback onStop(stop, [guard] {
            if (guard)
                abort(guard);
        });
        co_await done->wait();
    }
    Result<HttpResponse> result = resultOf(reply);
    m_serverDate.see(reply->rawHeader("Date"));
    // Until it is gone, a reply that was aborted may still read from the body it was given.
    const auto gone = std::make_shared<OneShot>();
    QObject::connect(reply, &QObject::destroyed, reply, [gone] { gone->fire(); });
    reply->deleteLater();
    co_await gone->wait();
    co_return result;
}

Task<Result<HttpResponse>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    if (!request.repeatable) {
        OnceBody body(std::move(request.body));
        co_return co_await sendStream(std::move(request), &body, body.size(), stop);
    }
    if (const auto admitted = co_await admit(request, stop); !admitted)
        co_return tl::unexpected(admitted.error());
    const QNetworkRequest prepared = prepare(request);
    QElapsedTimer timer;
    timer.start();
    // Sent as a custom one, Qt would wait for the body that a HEAD's answer announces.
    QNetworkReply *reply =
        request.method == "HEAD"
            ? m_manager.head(prepared)
            : m_manager.sendCustomRequest(prepared, request.method, request.body);
    watch(reply, request)->holdWhole(longestAnswerOf(request));
    Result<HttpResponse> result = co_await finish(reply, stop);
    qCDebug(lcNet).noquote() << request.method << whereTo(request)
                             << (result ? QString::number(result->status) : result.error().name())
                             << timer.elapsed() << "ms";
    co_return result;
}

Task<Result<HttpResponse>> HttpClient::sendStream(HttpRequest request, QIODevice *body,
                                                  qint64 length, std::stop_token stop)
{
    if (const auto admitted = co_await admit(request, stop); !admitted)
        co_return tl::unexpected(admitted.error());
    QNetworkRequest prepared = prepare(request);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, length);
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = m_manager.sendCustomRequest(prepared, request.method, body);
    watch(reply, request, body)->holdWhole(longestAnswerOf(request));
    Result<HttpResponse> result = co_await finish(reply, stop);
    qCDebug(lcNet).noquote() << request.method << whereTo(request) << length << "bytes"
                             << (result ? QString::number(result->status) : result.error().name())
                             << timer.elapsed() << "ms";
    co_return result;
}

Task<Result<std::unique_ptr<HttpDownload>>> HttpClient::open(HttpRequest request, Explain explain,
                                                             std::stop_token stop)
{
    if (const auto admitted = co_await admit(request, stop); !admitted)
        co_return tl::unexpected(admitted.error());
    QNetworkRequest prepared = prepare(request);
    prepared.setRawHeader("Accept-Encoding", "identity"); // else Qt hides Content-Length
    // Without a body: with one, even an empty one, Qt begins later and forgets the buffer's size.
    QNetworkReply *reply = m_manager.sendCustomRequest(prepared, request.method);
    reply->setReadBufferSize(readBuffer);
    TransferWatch *const watching = watch(reply, request);
    const auto headersHere = std::make_shared<OneShot>();
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply,
                     [headersHere] { headersHere->fire(); });
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [headersHere] { headersHere->fire(); });
    {
        const QPointer<QNetworkReply> guard(reply);
        const std::stop_callback onStop(stop, [guard] {
            if (guard)
                abort(guard);
        });
        co_await headersHere->wait();
    }
    const int status = statusOf(reply);
    qCDebug(lcNet).noquote() << request.method << whereTo(request) << status;
    if (status >= 200 && status < 300 && !reply->property(cancelledProperty).toBool())
        co_return std::make_unique<HttpDownload>(reply);
    watching->holdWhole(bounds::smallAnswer);
    reply->setReadBufferSize(0); // an error's body is small, and says why
    const Result<HttpResponse> answer = co_await finish(reply, stop);
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    co_return tl::unexpected(answer ? explain(*answer) : answer.error());
}

} // namespace immirror
