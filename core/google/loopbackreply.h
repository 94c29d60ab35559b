// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/tokens.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QVariantMap>

class QTcpSocket;

namespace immirror {

/// What the browser is told in the end.
enum class BrowserPage {
    SignedIn,
    Refused,        ///< by the person, on Google's page
    ScopeMissing,   ///< a box was not ticked
    NoRefreshToken, ///< Google let us in for an hour only
    Failed,         ///< Google did not give out tokens, or could not be reached
    Cancelled,      ///< here, while the tokens were on their way
    WrongState,     ///< not the answer to this attempt: an old tab, or another program
};

/// Makes a whole HTML page in UTF-8. Inline styles and data: images work, nothing else is loaded
/// and no script runs.
using PageMaker = std::function<QByteArray(BrowserPage)>;

/// The parameters of a redirect, from the head of a request as a browser sends it; or the status
/// that refuses it, with what headers belong to that.
tl::expected<QVariantMap, QByteArray> parseRedirect(const QByteArray &head);

/// Waits for the browser on 127.0.0.1, and for the tokens, for one attempt. It takes the place of
/// QOAuthHttpServerReplyHandler, which listens on every interface, takes any path and method, has
/// one page for success and failure alike, and drops errors silently (google-photos.md G1).
///
/// The browser's connection is held until finish(), so that the page tells how it really ended.
/// A redirect with a wrong state gets its own page, and the wait goes on: whatever else runs on
/// this computer can send one, and must not be able to end a sign-in. It is reported (as
/// StateMismatch) if nothing better comes within the limit.
class LoopbackReply : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    LoopbackReply(QByteArray state, PageMaker pages);

    /// On a free port of 127.0.0.1. Unreachable where the system gives none.
    Result<void> listen();

    /// Until a redirect with the right state is here. ConsentRefused or what else Google said;
    /// BrowserTimeout, StateMismatch, Cancelled.
    [[nodiscard]] Task<Result<void>> waitForRedirect(Clock &clock, std::chrono::milliseconds limit,
                                                     std::stop_token stop);

    /// Hands the code to the flow, which posts it; resumes with what the token endpoint said.
    /// After a redirect only.
    [[nodiscard]] Task<Result<TokenAnswer>> exchange();

    /// Answers the browser, and listens no more.
    void finish(BrowserPage page);

    /// The redirect URI; valid while it listens.
    QString callback() const override;
    /// Called by the flow when its POST ended, with a reply of FlowNetwork. Reads the answer, good
    /// or not: the flow itself drops failures without a word (G1.8).
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    void acceptVisitors();
    bool makeRoom();
    void readRequest(QTcpSocket *visitor);
    void handleRedirect(QTcpSocket *visitor, const QVariantMap &values);
    void sendPage(QTcpSocket *visitor, BrowserPage page);

    const QByteArray m_state;
    const PageMaker m_pages;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_visitors; // from the first on
    QList<QPointer<QTcpSocket>> m_held;     // sent the right state, and wait for their page
    QVariantMap m_redirect;                 // decoded; empty until it came
    bool m_sawWrongState = false;
    const std::shared_ptr<OneShot> m_redirected = std::make_shared<OneShot>();
    const std::shared_ptr<OneShot> m_answered = std::make_shared<OneShot>();
    Result<TokenAnswer> m_answer = fail(ErrorKind::Cancelled);
};

/// What the flow posts with. It insists on posting by itself, and shows its reply to nobody but its
/// handler; this makes it post through HttpClient: with the certificates that are trusted there, a
/// limit to silence and a way to cancel; counted, and once only, for Google takes a code once.
/// (By itself the flow would also answer a 401 with the client id as a password, G1.12.)
/// Lives until the reply has come.
class FlowNetwork : public QNetworkAccessManager
{
public:
    FlowNetwork(HttpClient &http, std::stop_token stop);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    HttpClient &m_http;
    const std::stop_token m_stop;
};

} // namespace immirror
