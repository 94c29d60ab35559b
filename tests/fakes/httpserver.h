// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QSslCertificate;
class QSslKey;
class QTcpServer;

namespace immirror::fakes {

class HttpConnection;
struct Fault;

using Headers = QList<std::pair<QByteArray, QByteArray>>;
using Query = QList<std::pair<QString, QString>>;

// Decodes `a=1&b=x+y%2F`: the form of URL queries and of form bodies.
Query parseQuery(const QByteArray &encoded);
QString queryValue(const Query &query, QStringView name);

struct HttpRequest
{
    QByteArray method;
    QByteArray target; // as it stood in the request line
    QString path;      // percent-decoded, without the query
    Query query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;                       // in requests(): the first megabyte; see onBody
    qint64 bodySize = 0;
    bool bodyCut = false; // Fault::cutRequest ended the body early
    int connection = 0;   // running number of the TCP connection

    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
    bool hasHeader(const QByteArray &name) const { return headers.contains(name.toLower()); }
    QString queryValue(QStringView name) const { return fakes::queryValue(query, name); }
    QStringList queryValues(QStringView name) const;
};

// What to send next, at most so many bytes; nothing if there is no more, however much was promised.
using BodySource = std::function<QByteArray(qint64 most)>;

// The right to answer one request. Copies share it, only the first answer counts, and it may be
// given at any later time; a replier that is dropped unused leaves the client waiting.
class HttpReplier
{
public:
    HttpReplier() = default;

    void reply(int status, const Headers &headers = {}, const QByteArray &body = {}) const;
    void json(int status, const QJsonValue &value, const Headers &headers = {}) const;
    // Streams from disk, so that a big file never lies in memory; length -1 = to the end.
    void file(int status, const Headers &headers, const QString &path, qint64 offset = 0,
              qint64 length = -1) const;
    // The same from a source, which is asked as the client reads.
    void stream(int status, const Headers &headers, qint64 length, const BodySource &source) const;
    // Announces more than it sends, then closes: what a client sees when a server dies.
    void sendPartial(int status, const Headers &headers, qint64 announcedLength,
                     const QByteArray &bytes) const;
    void drop() const;
    bool isOpen() const;

private:
    friend class HttpConnection;
    friend class HttpServer;
    struct State
    {
        QPointer<HttpConnection> connection;
        bool answered = false;
        std::shared_ptr<const Fault> fault; // of those that change the answer
    };
    HttpConnection *take() const;
    bool distort(HttpConnection *connection, int status, const Headers &headers,
                 const QByteArray &body) const;

    std::shared_ptr<State> m_state;
};

// Which requests a fault hits: empty fields match all.
struct Matcher
{
    QByteArray method;
    QString pathPart; // of the path, or of the whole target

    bool matches(const HttpRequest &request) const;
    bool operator==(const Matcher &) const = default;
};

struct Fault
{
    enum class Kind {
        Answer,
        AnswerAfter,
        DropBefore,
        DropAfter,
        HangUp,
        Hang,
        HangAfter,
        Delay,
        Hold,
        AnswerBefore,
        TruncateAnswer,
        WrongLength,
        Trickle,
        CutRequest
    };

    Kind kind = Kind::Answer;
    int status = 500;
    Headers headers = {};
    QByteArray body = {};
    qint64 amount = 0;  // milliseconds, or bytes
    bool reset = false; // the connection ends with RST, not with FIN

    static Fault answer(int status, const QByteArray &body = {}, const Headers &headers = {});
    static Fault json(int status, const QJsonValue &value);
    static Fault html(int status = 200);
    static Fault malformedJson(int status = 200);
    static Fault redirect(const QUrl &to, int status = 302);
    static Fault dropBefore(); // nothing is done
    static Fault dropAfter();  // the work is done, the answer is lost
    static Fault hangUp();     // the line breaks at once, and the work is done all the same
    static Fault hang();       // never answers
    static Fault hangAfter();  // the work is done, and it never answers
    static Fault delay(int ms);
    static Fault hold(); // nothing is done until release()
    static Fault truncateAnswer();
    static Fault wrongLength(qint64 tooMuch);       // of an answer; negative: announces less
    static Fault trickle(int ms);                   // the answer in pieces, with pauses between
    static Fault cutRequest(qint64 afterBodyBytes); // handled with that part of the body, no answer
    static constexpr qint64 half = -1;              // of the body, for cutRequest()

    Fault afterWork() const;  // an answer: in place of the one that the finished work gave
    Fault beforeWork() const; // an answer: given at once, and the work is done at release()
    Fault withReset() const;
};

// A small HTTP/1.1 server on 127.0.0.1, driven by the event loop of its thread.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest &, HttpReplier)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(quint16 port = 0);
    bool listenTls(const QSslCertificate &certificate, const QSslKey &key, quint16 port = 0);
    void close(); // refuses connections and drops the open ones
    QUrl url() const;
    quint16 port() const;

    void failNext(const Matcher &matcher, const Fault &fault, int times = 1);
    void release(); // does what was held back, and holds nothing back any more
    int held() const { return int(m_held.size()); }
    void clearFaults() { m_faults.clear(); }
    void clearFaults(const Matcher &matcher); // those that were planned for just that

    const std::vector<HttpRequest> &requests() const { return m_requests; }
    int countRequests(const Matcher &matcher) const;
    void clearRequests() { m_requests.clear(); }

    // Gets bodies as they come, so that big ones never lie in memory: those of the requests of
    // which it says so are not in HttpRequest::body. The request is as its head told it, with what
    // came before in bodySize.
    std::function<bool(const HttpRequest &, QByteArrayView)> onBody;
    // Has come in whole, and is neither handled nor hit by a fault yet.
    std::function<void(const HttpRequest &)> onRequest;
    // The line broke before all of a body had come: with what came of it.
    std::function<void(const HttpRequest &)> onBreak;
    int openConnections() const;

    // UTC: what the Date of its answers says.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    int idleTimeoutMs = 0; // closes an idle keep-alive connection (Immich: 5000); 0 = never

private:
    friend class HttpConnection;
    struct PlannedFault
    {
        Matcher matcher;
        Fault fault;
        int times = 1;
    };

    bool start(std::unique_ptr<QTcpServer> server, quint16 port);
    void acceptConnections();
    const Fault *cutFor(const HttpRequest &request) const;
    void dispatch(HttpRequest request, HttpReplier replier);
    void handle(const HttpRequest &request, const HttpReplier &replier);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<QPointer<HttpConnection>> m_connections;
    std::vector<PlannedFault> m_faults;
    std::vector<std::function<void()>> m_held;
    std::vector<HttpRequest> m_requests;
    int m_connectionCount = 0;
    bool m_tls = false;
};

} // namespace immirror::fakes
