// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"
#include "base/servertext.h"
#include "fuzzing.h"
#include "immich/headers.h"
#include "net/grammar.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// The headers of an answer, of whatever server: lines of `name: value`, an empty line, the body.
/// And the extra headers that a person wants sent.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = bytes.indexOf("\n\n");
    HttpResponse response{.body = end < 0 ? QByteArray() : bytes.mid(end + 2)};
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            response.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    hold(retryAfter(response).count() >= 0);
    for (const int status : statuses) {
        response.status = status;
        const Error error = errorFromStatus(response);
        for (const int tried : {1, 2, 20})
            hold(retryDelay(error, tried).count() >= 0);
    }
    (void)parseJson(response);

    // Whatever is let through is one request: no byte of it ends a line.
    HttpRequest request{
        .method = bytes.left(8), .url = QUrl(u"http://127.0.0.1/x"_s), .headers = response.headers};
    if (checkRequest(request)) {
        for (const auto &[name, value] : request.headers)
            hold(!(name + value + request.method).contains('\n') &&
                 !(name + value + request.method).contains('\r') && !(name + value).contains('\0'));
    }
    request.method = "GET";
    for (const auto &[name, value] : response.headers) {
        request.headers = {{name, value}};
        if (checkRequest(request))
            hold(isToken(name) && !value.contains('\n') && !value.contains('\r'));
    }
    const QString id = QString::fromUtf8(bytes);
    if (isId(id)) {
        request = {.url = QUrl(u"http://127.0.0.1/api/assets/"_s + id)};
        hold(request.url.path(QUrl::FullyEncoded) == u"/api/assets/"_s + id);
        hold(checkRequest(request).has_value());
    }

    if (checkHeaders(response.headers)) {
        const auto again = headersFromText(headersToText(response.headers));
        hold(again && again->size() == response.headers.size());
    }
    (void)headersFromText(QString::fromUtf8(bytes));
    return 0;
}
