// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/loopbackreply.h"

#include "base/bounds.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr auto callbackPath = "/oauth2/callback";
constexpr qint64 requestLimit = qint64{16} * 1024; // bytes, up to the blank line

/// Takes as long for a near miss as for any other of the same length.
bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

/// A query as RFC 6749, 4.1.2, has it: in the encoding of forms.
QVariantMap decodedQuery(const QByteArray &query)
{
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    QVariantMap values;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            values.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return values;
}

/// `head` is the status, and below it what headers belong to that. The visitor ends the connection
/// when it has the answer: were it ended here, with a part of the request not read, the visitor
/// would get a reset instead of the answer.
void respond(QTcpSocket *visitor, const QByteArray &head, const QByteArray &body = {})
{
    visitor->write("HTTP/1.1 " + head +
                   "\r\n"
                   "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Length: " +
                   QByteArray::number(body.size()) +
                   "\r\n"
                   "Cache-Control: no-store\r\n"
                   "Referrer-Policy: no-referrer\r\n" // the address holds the code
                   "X-Content-Type-Options: nosniff\r\n"
                   "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                   "img-src data:; base-uri 'none'; form-action 'none'; "
                   "frame-ancestors 'none'\r\n"
                   "Connection: close\r\n"
                   "\r\n" +
                   body);
    visitor->flush(); // with the system now: the socket may not live to see the event loop again
}

/// Carries the answer as HttpClient had it.
class FlowReply : public QNetworkReply
{
public:
    FlowReply(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::PostOperation);
    }
    const Result<HttpResponse> &answer() const { return m_answer; }
    void deliver(const Result<HttpResponse> &answer)
    {
        m_answer = answer;
        setFinished(true);
        Q_EMIT finished();
    }
    void abort() override {} // the stop token does

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    Result<HttpResponse> m_answer = fail(ErrorKind::Cancelled);
};

Task<void> send(HttpClient &http, HttpRequest request, FlowReply *reply, std::stop_token stop)
{
    const Result<HttpResponse> answer = co_await http.send(std::move(request), stop);
    const auto deliver = [reply, answer] { reply->deliver(answer); };
    // Queued: the flow connects to the reply only after it was given it.
    QMetaObject::invokeMethod(reply, deliver, Qt::QueuedConnection);
}

} // namespace

tl::expected<QVariantMap, QByteArray> parseRedirect(const QByteArray &head)
{
    const auto refuse = [](const char *status) { return tl::unexpected<QByteArray>(status); };
    if (!head.contains("\r\n\r\n"))
        return refuse("431 Request Header Fields Too Large");
    const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
    if (line.size() != 3 || !line[2].startsWith("HTTP/1."))
        return refuse("400 Bad Request");
    if (line[0] != "GET")
        return refuse("405 Method Not Allowed\r\nAllow: GET");
    const QByteArray path = line[1].split('?').first();
    if (path != callbackPath)
        return refuse("404 Not Found");
    return decodedQuery(line[1].mid(path.size() + 1));
}

LoopbackReply::LoopbackReply(QByteArray state, PageMaker pages)
    : m_state(std::move(state))
    , m_pages(std::move(pages))
{
    m_server.setProxy(QNetworkProxy::NoProxy); // else the application's proxy would be listening
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackReply::acceptVisitors);
}

Result<void> LoopbackReply::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return fail(ErrorKind::Unreachable, m_server.errorString(), u"127.0.0.1"_s);
    return {};
}

QString LoopbackReply::callback() const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort())
        .arg(QLatin1StringView(callbackPath));
}

Task<Result<void>> LoopbackReply::waitForRedirect(Clock &clock, std::chrono::milliseconds limit,
                                                  std::stop_token stop)
{
    const std::shared_ptr<OneShot> woken = m_redirected;
    clock.callAfter(limit, [woken] { woken->fire(); });
    {
        const std::stop_callback onStop(stop, [woken] { woken->fire(); });
        co_await woken->wait();
    }
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    if (m_redirect.isEmpty())
        co_return fail(m_sawWrongState ? ErrorKind::StateMismatch : ErrorKind::BrowserTimeout);
    if (const QString error = m_redirect.value(u"error"_s).toString(); !error.isEmpty())
        co_return tl::unexpected(
            errorFromOAuth(error, m_redirect.value(u"error_description"_s).toString()));
    if (m_redirect.value(u"code"_s).toString().isEmpty())
        co_return fail(ErrorKind::UnexpectedAnswer, u"neither code nor error"_s);
    co_return {};
}

Task<Result<TokenAnswer>> LoopbackReply::exchange()
{
    Q_EMIT callbackReceived(m_redirect);
    co_await m_answered->wait();
    co_return std::move(m_answer);
}

void LoopbackReply::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    m_answer = static_cast<FlowReply *>(reply)->answer().and_then(parseTokenAnswer);
    m_answered->fire();
}

void LoopbackReply::finish(BrowserPage page)
{
    m_server.close();
    for (const QPointer<QTcpSocket> &visitor : std::as_const(m_held)) {
        if (visitor)
            sendPage(visitor, page);
    }
    m_held.clear();
}

void LoopbackReply::acceptVisitors()
{
    while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
        if (!makeRoom()) {
            visitor->abort();
            visitor->deleteLater();
            continue;
        }
        m_visitors.append(visitor);
        visitor->setReadBufferSize(requestLimit);
        connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { readRequest(visitor); });
        readRequest(visitor); // what came before the connection was made
    }
}

/// Whoever runs on this computer can visit and stay. The browser asks as soon as it is here: of
/// many the longest one here is the least likely to be it, unless it is known to be.
bool LoopbackReply::makeRoom()
{
    m_visitors.removeIf([](const QPointer<QTcpSocket> &one) {
        return !one || one->state() == QAbstractSocket::UnconnectedState;
    });
    if (m_visitors.size() < bounds::browserVisitors)
        return true;
    for (qsizetype i = 0; i < m_visitors.size(); ++i) {
        const QPointer<QTcpSocket> oldest = m_visitors[i];
        if (!m_held.contains(oldest))
            oldest->waitForReadyRead(0); // it may have asked by now, and not been heard yet
        if (m_held.contains(oldest))
            continue;
        m_visitors.removeAt(i);
        oldest->abort(); // which deletes it, later
        return true;
    }
    return false;
}

void LoopbackReply::readRequest(QTcpSocket *visitor)
{
    const QByteArray head = visitor->peek(requestLimit);
    const bool whole = head.contains("\r\n\r\n");
    if (!whole && head.size() < requestLimit)
        return;

    // One request each; what else comes is swallowed.
    disconnect(visitor, &QTcpSocket::readyRead, this, nullptr);
    connect(visitor, &QTcpSocket::readyRead, visitor, [visitor] { visitor->readAll(); });
    visitor->setReadBufferSize(0);
    visitor->readAll();

    const auto redirect = parseRedirect(head);
    if (redirect)
        handleRedirect(visitor, *redirect);
    else
        respond(visitor, redirect.error());
}

void LoopbackReply::handleRedirect(QTcpSocket *visitor, const QVariantMap &values)
{
    if (!sameSecret(values.value(u"state"_s).toString().toUtf8(), m_state)) {
        m_sawWrongState = true;
        return sendPage(visitor, BrowserPage::WrongState);
    }
    m_held.append(visitor); // a reloaded page too: it gets the same answer
    if (m_redirect.isEmpty()) {
        m_redirect = values;
        m_redirected->fire();
    }
}

void LoopbackReply::sendPage(QTcpSocket *visitor, BrowserPage page)
{
    respond(visitor, page == BrowserPage::WrongState ? "400 Bad Request" : "200 OK", m_pages(page));
}

FlowNetwork::FlowNetwork(HttpClient &http, std::stop_token stop)
    : m_http(http)
    , m_stop(std::move(stop))
{
}

QNetworkReply *FlowNetwork::createRequest(Operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    HttpRequest form{.method = "POST",
                     .url = request.url(),
                     .headers = {{"Content-Type", request.rawHeader("Content-Type")}},
                     .body = body->readAll(),
                     .repeatable = false,
                     .kind = "token"};
    auto *reply = new FlowReply(request, this);
    launch(send(m_http, std::move(form), reply, m_stop));
    return reply;
}

} // namespace immirror
