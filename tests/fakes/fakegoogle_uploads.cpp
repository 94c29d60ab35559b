// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// POST /v1/uploads: the raw and the resumable protocol. Refusals are plain text here.
namespace immirror::fakes {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr std::array<qint64, 3> granularities = {256 * 1024, 2 * 1024 * 1024, 8 * 1024 * 1024};

void answer(const HttpReplier &replier, int status, const QByteArray &uploadStatus = {},
            const QByteArray &text = {}, Headers headers = {})
{
    headers.prepend({"Content-Type"_ba, "text/plain; charset=utf-8"_ba});
    if (!uploadStatus.isEmpty()) {
        headers.append({"X-Goog-Upload-Status"_ba, uploadStatus});
    }
    replier.reply(status, headers, text);
}

QByteArray command(const HttpRequest &request)
{
    QByteArrayList parts;
    for (const QByteArray &part : request.header("X-Goog-Upload-Command"_ba).split(',')) {
        parts.append(part.trimmed().toLower());
    }
    return parts.join(',');
}

} // namespace

void FakeGoogle::expireUploadTokens()
{
    m_uploadTokens.clear();
}

void FakeGoogle::expireUploadSessions()
{
    m_sessions.clear();
}

void FakeGoogle::forgetUploaded(qint64 bytes)
{
    for (auto &[id, session] : m_sessions)
        session.bytes.chop(bytes);
}

bool FakeGoogle::tooLarge(const QString &mimeType, qint64 size) const
{
    return size > (mimeType.startsWith("image/"_L1) ? maxPhotoBytes : maxVideoBytes);
}

QString FakeGoogle::makeUploadToken(const QString &sub, const QString &mimeType,
                                    const QByteArray &bytes)
{
    const QString token = u"CAIS"_s + randomText(180);
    m_uploadTokens[token] = {sub, mimeType, bytes, bytes.size(), sha1Hex(bytes), nowMs() + dayMs};
    return token;
}

QString FakeGoogle::makeUploadToken(const QString &sub, const QString &mimeType,
                                    const Digest &digest)
{
    const QString token = u"CAIS"_s + randomText(180);
    const QString sha1 = QString::fromLatin1(digest.sha1.result().toHex());
    m_uploadTokens[token] = {sub, mimeType, {}, digest.size, sha1, nowMs() + dayMs};
    return token;
}

// For discardBytes: what comes of an upload, as it comes. What a session has got stays with it,
// even if the line breaks.
bool FakeGoogle::digest(const HttpRequest &head, QByteArrayView bytes)
{
    if (head.path != "/v1/uploads"_L1) {
        return false;
    }
    const auto session = m_sessions.find(head.queryValue(u"upload_id"));
    auto &digest =
        session == m_sessions.end() ? m_digests[head.connection] : session->second.digest;
    if (head.bodySize == 0) { // the first of them
        const qint64 offset = head.header("X-Goog-Upload-Offset"_ba).toLongLong();
        if (!digest || offset == 0) {
            digest = std::make_shared<Digest>();
        }
        digest->takes = offset == digest->size;
    }
    if (digest->takes) {
        digest->sha1.addData(bytes);
        digest->size += bytes.size();
    }
    return true;
}

void FakeGoogle::upload(const HttpRequest &request, const HttpReplier &replier)
{
    ++m_counts[u"upload"_s];
    const std::optional<QString> account = authorise(request, replier, {photoScopes().first()});
    if (!account || (countUploads && !withinDay(replier))) {
        return;
    }
    const QByteArray protocol = request.header("X-Goog-Upload-Protocol"_ba);
    if (request.method != "POST") {
        answer(replier, 405, {}, "Method not allowed"_ba);
    } else if (!request.queryValue(u"upload_id").isEmpty()) {
        continueSession(request, *account, replier);
    } else if (protocol == "raw") {
        uploadRaw(request, *account, replier);
    } else if (protocol == "resumable") {
        startSession(request, *account, replier);
    } else {
        answer(replier, 400, {}, "Invalid X-Goog-Upload-Protocol"_ba);
    }
}

void FakeGoogle::uploadRaw(const HttpRequest &request, const QString &sub,
                           const HttpReplier &replier)
{
    const QString mimeType = QString::fromLatin1(request.header("X-Goog-Upload-Content-Type"_ba));
    const QByteArray hash = request.header("X-Goog-Hash"_ba);
    const auto found = m_digests.extract(request.connection);
    const std::shared_ptr<Digest> digest = found ? found.mapped() : nullptr;
    const auto sha1 = [&] {
        return digest ? digest->sha1.result()
                      : QCryptographicHash::hash(request.body, QCryptographicHash::Sha1);
    };
    if (request.bodyCut || !request.hasHeader("Content-Length"_ba)) {
        answer(replier, 400, {}, "Content-Length does not match"_ba); // nothing is kept
    } else if (request.header("Content-Type"_ba) != "application/octet-stream") {
        answer(replier, 400, {}, "Content-Type must be application/octet-stream"_ba);
    } else if (request.bodySize == 0) {
        answer(replier, 400, {}, "Payload must not be empty"_ba);
    } else if (tooLarge(mimeType, request.bodySize)) {
        answer(replier, 413, {}, "Request entity too large"_ba);
    } else if (!hash.isEmpty() && hash != "sha1=" + sha1().toBase64()) {
        answer(replier, 400, {},
               "User-provided checksum does not match received payload content."_ba);
    } else {
        const QString token = digest ? makeUploadToken(sub, mimeType, *digest)
                                     : makeUploadToken(sub, mimeType, request.body);
        answer(replier, 200, {}, token.toLatin1());
    }
}

void FakeGoogle::startSession(const HttpRequest &request, const QString &sub,
                              const HttpReplier &replier)
{
    for (const QByteArray &name : {"Content-Length"_ba, "X-Goog-Upload-Command"_ba,
                                   "X-Goog-Upload-Content-Type"_ba, "X-Goog-Upload-Raw-Size"_ba}) {
        if (!request.hasHeader(name)) {
            answer(replier, 400, {}, "Missing header " + name);
            return;
        }
    }
    UploadSession session;
    session.sub = sub;
    session.mimeType = QString::fromLatin1(request.header("X-Goog-Upload-Content-Type"_ba));
    session.size = request.header("X-Goog-Upload-Raw-Size"_ba).toLongLong();
    session.granularity = chunkGranularity.value_or(granularities.at(m_random() % 3));
    if (command(request) != "start" || !request.body.isEmpty() || session.size <= 0) {
        answer(replier, 400, {}, "A start has no body, and a size"_ba);
        return;
    }
    if (tooLarge(session.mimeType, session.size)) {
        answer(replier, 413, "final"_ba, "Request entity too large"_ba);
        return;
    }
    const QString id = randomText(100);
    QUrl sessionUrl = url();
    sessionUrl.setPath(u"/v1/uploads"_s);
    sessionUrl.setQuery(u"upload_id=%1&upload_protocol=resumable"_s.arg(id));
    const QByteArray location = sessionUrl.toEncoded();
    const QByteArray granularity = QByteArray::number(session.granularity);
    m_sessions[id] = std::move(session);
    answer(replier, 200, "active"_ba, {},
           {{"X-Goog-Upload-URL"_ba, location},
            {"X-Goog-Upload-Control-URL"_ba, location},
            {"X-Goog-Upload-Chunk-Granularity"_ba, granularity}});
}

void FakeGoogle::continueSession(const HttpRequest &request, const QString &sub,
                                 const HttpReplier &replier)
{
    const auto found = m_sessions.find(request.queryValue(u"upload_id"));
    if (found == m_sessions.end() || found->second.sub != sub) {
        answer(replier, 404, {}, "Unknown upload session"_ba);
        return;
    }
    UploadSession &session = found->second;
    const QByteArray what = command(request);
    if (session.cancelled) {
        answer(replier, 410, "cancelled"_ba);
    } else if (!session.token.isEmpty()) {
        if (what == "query") {
            answer(replier, 200, "final"_ba,
                   repeatTokenOnQuery ? session.token.toLatin1() : QByteArray());
        } else {
            answer(replier, 400, "final"_ba, "The upload is finished"_ba);
        }
    } else if (what == "query") {
        answer(replier, 200, "active"_ba, {},
               {{"X-Goog-Upload-Size-Received"_ba, QByteArray::number(session.received())},
                {"X-Goog-Upload-Chunk-Granularity"_ba, QByteArray::number(session.granularity)}});
    } else if (what == "cancel") {
        session.cancelled = true;
        answer(replier, 200, "cancelled"_ba);
    } else if (what == "upload" || what == "upload,finalize" || what == "finalize") {
        appendToSession(session, request, what.endsWith("finalize"), replier);
    } else {
        answer(replier, 400, "active"_ba, "Unknown X-Goog-Upload-Command"_ba);
    }
}

void FakeGoogle::appendToSession(UploadSession &session, const HttpRequest &request, bool finalize,
                                 const HttpReplier &replier)
{
    const QByteArray offsetText = request.header("X-Goog-Upload-Offset"_ba);
    const bool bare = command(request) == "finalize";
    // What digest() took of this body is in already.
    const bool digested = session.digest && session.digest->takes;
    const qint64 before = session.received() - (digested ? request.bodySize : 0);
    const qint64 offset = bare ? before : offsetText.toLongLong();
    if (bare ? request.bodySize > 0 : offsetText.isEmpty()) {
        answer(replier, 400, "active"_ba, "Offset missing, or a body after the end"_ba);
        return;
    }
    // All in one from the start again is allowed at any time.
    const bool afresh =
        finalize && offset == 0 && (request.bodyCut || request.bodySize == session.size);
    if (afresh) {
        session.bytes.clear();
    } else if (offset != before) {
        answer(replier, 409, "active"_ba, "Wrong offset"_ba);
        return;
    }
    if (request.bodyCut) { // the line broke: the client cannot know how much arrived
        session.bytes += request.body.left(keepOfCutUpload.value_or(request.bodySize));
        answer(replier, 400, "active"_ba);
        return;
    }
    if (!finalize && (request.bodySize == 0 || request.bodySize % session.granularity != 0)) {
        answer(replier, 400, "active"_ba, "Chunk size is not a multiple of the granularity"_ba);
        return;
    }
    const qint64 total = (afresh ? 0 : before) + request.bodySize;
    if (total > session.size || (finalize && total != session.size)) {
        session.cancelled = true;
        answer(replier, 400, "final"_ba, "The size is not the announced one"_ba);
        return;
    }
    if (!session.digest) {
        session.bytes.reserve(std::min(session.size, maxPhotoBytes));
        session.bytes += request.body;
    }
    if (!finalize) {
        answer(replier, 200, "active"_ba);
        return;
    }
    session.token = session.digest ? makeUploadToken(session.sub, session.mimeType, *session.digest)
                                   : makeUploadToken(session.sub, session.mimeType, session.bytes);
    session.bytes.clear(); // the token has them
    answer(replier, 200, "final"_ba, session.token.toLatin1());
}

} // namespace immirror::fakes
