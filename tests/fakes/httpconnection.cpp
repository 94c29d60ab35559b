// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaObject>
#include <QTcpSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace immirror::fakes {

namespace {

constexpr qint64 maxHead = 64 * 1024;
constexpr qint64 writeAhead = 1024 * 1024;
constexpr qint64 noCut = std::numeric_limits<qint64>::max();
constexpr qint64 maxReserve = 256LL * 1024 * 1024;

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases = {
        {200, "OK"_ba},
        {201, "Created"_ba},
        {204, "No Content"_ba},
        {206, "Partial Content"_ba},
        {302, "Found"_ba},
        {304, "Not Modified"_ba},
        {400, "Bad Request"_ba},
        {401, "Unauthorized"_ba},
        {403, "Forbidden"_ba},
        {404, "Not Found"_ba},
        {406, "Not Acceptable"_ba},
        {409, "Conflict"_ba},
        {413, "Payload Too Large"_ba},
        {429, "Too Many Requests"_ba},
        {500, "Internal Server Error"_ba},
        {503, "Service Unavailable"_ba},
    };
    return phrases.value(status, "Status"_ba);
}

// All of it when the mark does not occur.
QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype position = text.indexOf(mark);
    return position < 0 ? text : text.left(position);
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, int number, HttpServer *server)
    : QObject(server)
    , m_socket(socket)
    , m_server(server)
    , m_number(number)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4 * writeAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_state == State::Body && m_server->onBreak) {
            m_request.bodyCut = true;
            m_server->onBreak(m_request);
        }
        deleteLater();
    });
    // The first bytes may have come before the signal was connected.
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

bool HttpConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

// With RST if `reset`: what a client sees when a router on the way gives up.
void HttpConnection::abort(bool reset)
{
    m_state = State::Busy;
#ifdef Q_OS_UNIX
    if (reset) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
#else
    Q_UNUSED(reset)
#endif
    m_socket->abort();
}

void HttpConnection::readMore()
{
    if (m_reading) {
        return;
    }
    m_reading = true;
    while (m_state != State::Busy && isOpen() && step()) {
    }
    m_reading = false;
}

// False = more bytes are needed.
bool HttpConnection::step()
{
    switch (m_state) {
    case State::Head:
        return readHeadLine();
    case State::Body:
        return readBody(&m_remaining, State::Busy);
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readBody(&m_remaining, State::ChunkEnd);
    case State::ChunkEnd:
        if (!m_socket->canReadLine()) {
            return false;
        }
        m_socket->readLine();
        m_state = State::ChunkSize;
        return true;
    case State::Trailer:
        if (!m_socket->canReadLine()) {
            return false;
        }
        if (m_socket->readLine().trimmed().isEmpty()) {
            requestComplete();
        }
        return true;
    case State::Busy:
        return false;
    }
    return false;
}

bool HttpConnection::readHeadLine()
{
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > maxHead) {
            abort();
        }
        return false;
    }
    m_idle.stop();
    const QByteArray line = m_socket->readLine().trimmed();
    if (m_request.method.isEmpty()) {
        if (line.isEmpty()) {
            return true; // a blank line before a request is to be ignored
        }
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1.")) {
            sendAndClose(400, {}, 0, {});
            return false;
        }
        m_request.method = parts.at(0);
        m_request.target = parts.at(1);
        m_keepAlive = parts.at(2) != "HTTP/1.0";
        const QByteArray path = before(m_request.target, '?');
        m_request.path = QUrl::fromPercentEncoding(path);
        m_request.query = parseQuery(m_request.target.mid(path.size() + 1));
        return true;
    }
    if (line.isEmpty()) {
        headComplete();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    QByteArray &value = m_request.headers[line.left(colon).trimmed().toLower()];
    value += (value.isEmpty() ? ""_ba : ", "_ba) + line.mid(colon + 1).trimmed();
    return true;
}

void HttpConnection::headComplete()
{
    m_request.connection = m_number;
    m_headOnly = m_request.method == "HEAD";
    m_keepAlive = m_keepAlive && m_request.header("connection"_ba).toLower() != "close";
    const Fault *cut = m_server->cutFor(m_request);
    m_remaining = m_request.header("content-length"_ba).toLongLong();
    m_cutAt = cut != nullptr ? cut->amount : noCut;
    if (m_cutAt == Fault::half) {
        m_cutAt = m_remaining / 2;
    }
    if (m_request.header("expect"_ba).toLower() == "100-continue") {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_request.header("transfer-encoding"_ba).toLower() == "chunked") {
        m_state = State::ChunkSize;
        return;
    }
    m_state = State::Body;
}

bool HttpConnection::readBody(qint64 *remaining, State next)
{
    // Never more than there is: QIODevice::read() reserves all that is asked for.
    qint64 wanted = std::min(*remaining, m_socket->bytesAvailable());
    if (m_cutAt != noCut) {
        wanted = std::min(wanted, m_cutAt - m_request.bodySize);
    }
    const QByteArray bytes = m_socket->read(wanted);
    if (!m_server->onBody || !m_server->onBody(m_request, bytes)) {
        if (m_request.body.isEmpty()) {
            m_request.body.reserve(std::min(*remaining, maxReserve));
        }
        m_request.body += bytes;
    }
    m_request.bodySize += bytes.size();
    *remaining -= bytes.size();
    if (m_cutAt != noCut && m_request.bodySize >= m_cutAt) {
        m_request.bodyCut = true;
        requestComplete();
        return true;
    }
    if (*remaining > 0) {
        return !bytes.isEmpty();
    }
    if (next == State::Busy) {
        requestComplete();
    } else {
        m_state = next;
    }
    return true;
}

bool HttpConnection::readChunkSize()
{
    if (!m_socket->canReadLine()) {
        return false;
    }
    const QByteArray line = m_socket->readLine();
    m_remaining = before(line, ';').trimmed().toLongLong(nullptr, 16);
    m_state = m_remaining == 0 ? State::Trailer : State::ChunkData;
    return true;
}

void HttpConnection::requestComplete()
{
    m_state = State::Busy;
    HttpReplier replier;
    replier.m_state = std::make_shared<HttpReplier::State>();
    replier.m_state->connection = this;
    m_server->dispatch(std::exchange(m_request, {}), replier);
}

void HttpConnection::writeHead(int status, const Headers &headers, qint64 contentLength)
{
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reasonPhrase(status);
    for (const auto &[name, value] : headers) {
        head += "\r\n" + name + ": " + value;
    }
    if (status != 204 && status != 304) {
        head += "\r\nContent-Length: " + QByteArray::number(contentLength);
    }
    const QString date =
        QLocale::c().toString(m_server->now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    head += "\r\nDate: " + date.toLatin1();
    head += m_keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    m_socket->write(head);
}

void HttpConnection::send(int status, const Headers &headers, const QByteArray &body)
{
    writeHead(status, headers, body.size());
    if (!m_headOnly && status != 204 && status != 304) {
        m_socket->write(body);
    }
    answered();
}

void HttpConnection::sendStream(int status, const Headers &headers, qint64 length,
                                const BodySource &source)
{
    writeHead(status, headers, length);
    m_toSend = m_headOnly ? 0 : length;
    m_source = source;
    pump();
}

void HttpConnection::sendAndClose(int status, const Headers &headers, qint64 announcedLength,
                                  const QByteArray &bytes)
{
    m_state = State::Busy;
    writeHead(status, headers, announcedLength);
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void HttpConnection::sendWithLength(int status, const Headers &headers, qint64 announcedLength,
                                    const QByteArray &bytes)
{
    writeHead(status, headers, announcedLength);
    m_socket->write(bytes);
    answered();
}

void HttpConnection::sendSlowly(int status, const Headers &headers, const QByteArray &body, int ms)
{
    writeHead(status, headers, body.size());
    trickle(body, std::max<qsizetype>(1, body.size() / 8), ms);
}

void HttpConnection::trickle(const QByteArray &rest, qsizetype piece, int ms)
{
    m_socket->write(rest.left(piece));
    if (rest.size() <= piece) {
        answered();
        return;
    }
    QTimer::singleShot(ms, this, [this, rest, piece, ms] { trickle(rest.mid(piece), piece, ms); });
}

// Keeps about a megabyte in the socket, however much there is.
void HttpConnection::pump()
{
    if (!m_source) {
        return;
    }
    while (m_toSend > 0 && m_socket->bytesToWrite() < writeAhead) {
        const QByteArray block = m_source(std::min(m_toSend, writeAhead));
        if (block.isEmpty()) { // the promise cannot be kept
            m_source = nullptr;
            m_socket->disconnectFromHost();
            return;
        }
        m_toSend -= block.size();
        m_socket->write(block);
    }
    if (m_toSend == 0) {
        m_source = nullptr;
        answered();
    }
}

void HttpConnection::answered()
{
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_state = State::Head;
    if (m_server->idleTimeoutMs > 0) {
        m_idle.start(m_server->idleTimeoutMs);
    }
    if (!m_reading) { // answered later: a next request may be waiting already
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
    }
}

} // namespace immirror::fakes
