// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/immicherror.h"

#include "immich/parse.h"

#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Immich refuses in JSON, and asks for nothing in headers.
bool asksForSignIn(const HttpResponse &response, bool isWebPage)
{
    return (response.status == 401 || response.status == 403) &&
           (isWebPage || !response.header("www-authenticate").isEmpty());
}

/// What stands in front of Immich calls itself so; empty where it does not say.
QString whoAsks(const HttpResponse &response)
{
    static const QRegularExpression realm(u"\\brealm=(?:\"([^\"]*)\"|([^\\s,]*))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = realm.match(QString::fromUtf8(response.header("www-authenticate")));
    return match.captured(match.lastCapturedIndex()).simplified();
}

/// nginx answers so, in a web page, where it wants a client certificate.
bool wantsCertificate(const HttpResponse &response)
{
    return response.status == 400 && (response.body.contains("No required SSL certificate") ||
                                      response.body.contains("The SSL certificate error"));
}

} // namespace

Error immichError(const HttpResponse &response)
{
    Error error = errorFromStatus(response);
    const auto json = parseJson(response);
    const bool isWebPage = !json && json.error().kind == ErrorKind::HtmlAnswer;
    const QString message = json ? parseMessage(json->object()) : QString();
    if (!message.isEmpty())
        error.detail = message;
    const auto permission = "Missing required permission: "_L1;
    if (error.kind == ErrorKind::Forbidden && message.startsWith(permission)) {
        error.kind = ErrorKind::MissingPermission;
        error.subject = message.mid(permission.size()).trimmed();
    } else if (error.kind == ErrorKind::BadRequest && message.startsWith("Not found or no "_L1)) {
        error.kind = ErrorKind::NotFound;
    } else if (asksForSignIn(response, isWebPage)) {
        error.kind = ErrorKind::SignInPage;
        error.subject = whoAsks(response);
    } else if (isWebPage) {
        error.kind =
            wantsCertificate(response) ? ErrorKind::ClientCertificate : ErrorKind::HtmlAnswer;
    }
    return error;
}

Error withoutKey(Error error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        error.kind = ErrorKind::SignInPage;
    return error;
}

} // namespace immirror
