// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "httpserver.h"

#include "httpconnection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

namespace {

constexpr qint64 recordedBody = 1024 * 1024;

QByteArray jsonBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

Headers withType(const QByteArray &type, Headers headers = {})
{
    headers.prepend({"Content-Type"_ba, type});
    return headers;
}

QString decodePart(QByteArray part)
{
    return QUrl::fromPercentEncoding(part.replace('+', ' '));
}

} // namespace

Query parseQuery(const QByteArray &encoded)
{
    Query query;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype sign = pair.contains('=') ? pair.indexOf('=') : pair.size();
        query.append({decodePart(pair.left(sign)), decodePart(pair.mid(sign + 1))});
    }
    return query;
}

QString queryValue(const Query &query, QStringView name)
{
    for (const auto &[key, value] : query) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QStringList HttpRequest::queryValues(QStringView name) const
{
    QStringList values;
    for (const auto &[key, value] : query) {
        if (key == name) {
            values.append(value);
        }
    }
    return values;
}

// --- HttpReplier

// The connection if this is the first answer and there is someone to get it.
HttpConnection *HttpReplier::take() const
{
    if (!isOpen()) {
        return nullptr;
    }
    m_state->answered = true;
    if (!m_state->fault) {
        return m_state->connection;
    }
    switch (m_state->fault->kind) {
    case Fault::Kind::DropAfter:
    case Fault::Kind::CutRequest:
        m_state->connection->abort(m_state->fault->reset);
        return nullptr;
    case Fault::Kind::HangAfter:
        return nullptr;
    case Fault::Kind::AnswerAfter:
        m_state->connection->send(m_state->fault->status, m_state->fault->headers,
                                  m_state->fault->body);
        return nullptr;
    default:
        return m_state->connection;
    }
}

// True if a fault made another answer of it.
bool HttpReplier::distort(HttpConnection *connection, int status, const Headers &headers,
                          const QByteArray &body) const
{
    if (!m_state->fault) {
        return false;
    }
    const Fault &fault = *m_state->fault;
    switch (fault.kind) {
    case Fault::Kind::TruncateAnswer:
        connection->sendAndClose(status, headers, body.size(), body.left(body.size() / 2));
        return true;
    case Fault::Kind::WrongLength:
        connection->sendWithLength(status, headers, std::max<qint64>(0, body.size() + fault.amount),
                                   body);
        return true;
    case Fault::Kind::Trickle:
        connection->sendSlowly(status, headers, body, int(fault.amount));
        return true;
    default:
        return false;
    }
}

bool HttpReplier::isOpen() const
{
    return m_state && !m_state->answered && m_state->connection && m_state->connection->isOpen();
}

void HttpReplier::reply(int status, const Headers &headers, const QByteArray &body) const
{
    HttpConnection *connection = take();
    if (connection != nullptr && !distort(connection, status, headers, body)) {
        connection->send(status, headers, body);
    }
}

void HttpReplier::json(int status, const QJsonValue &value, const Headers &headers) const
{
    reply(status, withType("application/json; charset=utf-8"_ba, headers), jsonBytes(value));
}

void HttpReplier::file(int status, const Headers &headers, const QString &path, qint64 offset,
                       qint64 length) const
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || !file->seek(offset)) {
        reply(500);
        return;
    }
    stream(status, headers, length < 0 ? file->size() - offset : length,
           [file](qint64 most) { return file->read(most); });
}

void HttpReplier::stream(int status, const Headers &headers, qint64 length,
                         const BodySource &source) const
{
    HttpConnection *connection = take();
    if (connection == nullptr) {
        return;
    }
    if (m_state->fault && m_state->fault->kind == Fault::Kind::TruncateAnswer) {
        connection->sendAndClose(status, headers, length, source(length / 2));
        return;
    }
    connection->sendStream(status, headers, length, source);
}

void HttpReplier::sendPartial(int status, const Headers &headers, qint64 announcedLength,
                              const QByteArray &bytes) const
{
    if (HttpConnection *connection = take()) {
        connection->sendAndClose(status, headers, announcedLength, bytes);
    }
}

void HttpReplier::drop() const
{
    if (HttpConnection *connection = take()) {
        connection->abort();
    }
}

// --- Faults

bool Matcher::matches(const HttpRequest &request) const
{
    return (method.isEmpty() || method == request.method) &&
           (pathPart.isEmpty() || request.path.contains(pathPart) ||
            request.target.contains(pathPart.toLatin1()));
}

Fault Fault::answer(int status, const QByteArray &body, const Headers &headers)
{
    return {.kind = Kind::Answer, .status = status, .headers = headers, .body = body};
}

Fault Fault::json(int status, const QJsonValue &value)
{
    return answer(status, jsonBytes(value), withType("application/json; charset=utf-8"_ba));
}

Fault Fault::html(int status)
{
    return answer(status, "<!doctype html><html><body>Some other web page</body></html>\n"_ba,
                  withType("text/html; charset=utf-8"_ba));
}

Fault Fault::malformedJson(int status)
{
    return answer(status, "{\"assets\": [{\"id\":"_ba, withType("application/json"_ba));
}

Fault Fault::redirect(const QUrl &to, int status)
{
    return answer(status, {}, {{"Location"_ba, to.toEncoded()}});
}

Fault Fault::dropBefore()
{
    return {.kind = Kind::DropBefore};
}

Fault Fault::dropAfter()
{
    return {.kind = Kind::DropAfter};
}

Fault Fault::hangUp()
{
    return {.kind = Kind::HangUp};
}

Fault Fault::hang()
{
    return {.kind = Kind::Hang};
}

Fault Fault::hangAfter()
{
    return {.kind = Kind::HangAfter};
}

Fault Fault::delay(int ms)
{
    return {.kind = Kind::Delay, .amount = ms};
}

Fault Fault::hold()
{
    return {.kind = Kind::Hold};
}

Fault Fault::truncateAnswer()
{
    return {.kind = Kind::TruncateAnswer};
}

Fault Fault::wrongLength(qint64 tooMuch)
{
    return {.kind = Kind::WrongLength, .amount = tooMuch};
}

Fault Fault::trickle(int ms)
{
    return {.kind = Kind::Trickle, .amount = ms};
}

Fault Fault::afterWork() const
{
    Fault later = *this;
    later.kind = Kind::AnswerAfter;
    return later;
}

Fault Fault::beforeWork() const
{
    Fault earlier = *this;
    earlier.kind = Kind::AnswerBefore;
    return earlier;
}

Fault Fault::withReset() const
{
    Fault harder = *this;
    harder.reset = true;
    return harder;
}

Fault Fault::cutRequest(qint64 afterBodyBytes)
{
    return {.kind = Kind::CutRequest, .amount = afterBodyBytes};
}

// --- HttpServer

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 port)
{
    m_tls = false;
    return start(std::make_unique<QTcpServer>(), port);
}

bool HttpServer::listenTls(const QSslCertificate &certificate, const QSslKey &key, quint16 port)
{
    m_tls = true;
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return start(std::move(server), port);
}

bool HttpServer::start(std::unique_ptr<QTcpServer> server, quint16 port)
{
    close();
    m_server = std::move(server);
    // Not newConnection(): QSslServer has a connection to give only after the TLS handshake.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &HttpServer::acceptConnections);
    const QHostAddress here(QHostAddress::LocalHost);
    // A port that was given up for a moment may be somebody's outgoing one by now.
    for (int tries = 0; port != 0 && tries < 100; ++tries) {
        if (m_server->listen(here, port)) {
            return true;
        }
        QThread::msleep(20);
    }
    return m_server->listen(here, port);
}

void HttpServer::close()
{
    if (m_server) {
        m_server->close();
        m_server.reset();
    }
    for (const QPointer<HttpConnection> &connection : std::exchange(m_connections, {})) {
        if (connection) { // not deleted at once: this may be called from its own handler
            connection->abort();
            connection->deleteLater();
        }
    }
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

QUrl HttpServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

void HttpServer::acceptConnections()
{
    m_connections.removeIf([](const auto &connection) { return connection.isNull(); });
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_connections.append(new HttpConnection(socket, ++m_connectionCount, this));
    }
}

void HttpServer::failNext(const Matcher &matcher, const Fault &fault, int times)
{
    m_faults.push_back({matcher, fault, times});
}

void HttpServer::release()
{
    std::erase_if(m_faults, [](const PlannedFault &one) {
        return one.fault.kind == Fault::Kind::Hold || one.fault.kind == Fault::Kind::AnswerBefore;
    });
    for (const auto &work : std::exchange(m_held, {}))
        work();
}

void HttpServer::clearFaults(const Matcher &matcher)
{
    std::erase_if(m_faults, [&](const PlannedFault &one) { return one.matcher == matcher; });
}

int HttpServer::countRequests(const Matcher &matcher) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const HttpRequest &request) { return matcher.matches(request); }));
}

int HttpServer::openConnections() const
{
    return int(m_connections.size() - m_connections.count(nullptr));
}

// A cut has to be known before the body comes; dispatch() uses the fault up afterwards.
const Fault *HttpServer::cutFor(const HttpRequest &request) const
{
    for (const PlannedFault &planned : m_faults) {
        if (planned.matcher.matches(request)) {
            return planned.fault.kind == Fault::Kind::CutRequest ? &planned.fault : nullptr;
        }
    }
    return nullptr;
}

void HttpServer::dispatch(HttpRequest request, HttpReplier replier)
{
    HttpRequest record = request;
    if (record.body.size() > recordedBody) {
        record.body = record.body.left(recordedBody);
    }
    m_requests.push_back(std::move(record));
    if (onRequest) {
        onRequest(request);
    }

    const auto planned = std::find_if(m_faults.begin(), m_faults.end(), [&](const auto &candidate) {
        return candidate.matcher.matches(request);
    });
    if (planned == m_faults.end()) {
        handle(request, replier);
        return;
    }
    const Fault fault = planned->fault;
    if (--planned->times <= 0) {
        m_faults.erase(planned);
    }
    switch (fault.kind) {
    case Fault::Kind::Answer:
        replier.reply(fault.status, fault.headers, fault.body);
        break;
    case Fault::Kind::DropBefore:
        if (HttpConnection *connection = replier.take()) {
            connection->abort(fault.reset);
        }
        break;
    case Fault::Kind::HangUp:
        handle(request, replier);
        replier.drop();
        break;
    case Fault::Kind::Hang:
        break;
    case Fault::Kind::Delay:
        QTimer::singleShot(int(fault.amount), this,
                           [this, request, replier] { handle(request, replier); });
        break;
    case Fault::Kind::AnswerBefore:
        replier.reply(fault.status, fault.headers, fault.body);
        m_held.push_back([this, request, replier] { handle(request, replier); });
        break;
    case Fault::Kind::Hold:
        m_held.push_back([this, request, replier] { handle(request, replier); });
        break;
    default:
        replier.m_state->fault = std::make_shared<const Fault>(fault);
        handle(request, replier);
        break;
    }
}

void HttpServer::handle(const HttpRequest &request, const HttpReplier &replier)
{
    m_handler(request, replier);
}

} // namespace immirror::fakes
