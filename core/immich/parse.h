// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"

#include <QJsonDocument>

namespace immirror {

/// Immich's JSON into our types. UnexpectedAnswer, with the field's name, where something that
/// must be there is not.

/// Every form that the servers write: "…Z", "…+00:00", microseconds, no suffix (then it is UTC),
/// before 1970 too (immich.md, 4). Invalid where the text is no date.
QDateTime parseImmichDate(const QString &text);
/// Names and descriptions are cut to bounds::name and bounds::description; an id that could not be
/// a segment of a path counts as none.
Result<ImmichAlbum> parseAlbum(const QJsonObject &json);
/// A checksum that is no SHA-1 counts as none.
Result<ImmichAsset> parseAsset(const QJsonObject &json);
Result<ImmichFilm> parseFilm(const QJsonObject &json);
/// From the headers of its answer.
ImmichRendition parseRendition(const HttpResponse &response);

/// NotImmich where it is not the answer of server/version.
Result<ImmichVersion> parseVersion(const QJsonObject &json);
/// Nothing where the server does not say.
std::optional<QStringList> parsePermissions(const QJsonObject &json);
Result<ImmichUser> parseUser(const QJsonObject &json);
/// An answer that lists albums. One that cannot be read is left out, and logged: it does not keep
/// the others from being mirrored.
struct AlbumList
{
    std::vector<ImmichAlbum> albums;
    /// Of v1 or v2, which name the owner by a field of its own, or empty: shared albums may come
    /// apart.
    bool mayLackShared = true;
};
Result<AlbumList> parseAlbums(const HttpResponse &response);
/// An album as v1 and v2 send it, with its assets; without them where the server is a v3.
Result<ImmichClient::InlineAssets> parseInlineAlbum(const HttpResponse &response);
/// An answer to search/metadata for page number `page`.
Result<ImmichClient::Page> parsePage(const HttpResponse &response, int page);

/// An answer to download/info: the ids of all its archives, each once.
Result<QStringList> parseAssetIds(const HttpResponse &response);

/// Immich's own message; several, in an array, for a malformed request on v1 and v2.
QString parseMessage(const QJsonObject &json);

} // namespace immirror
