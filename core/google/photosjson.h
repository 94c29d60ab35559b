// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"

namespace immirror {

/// The Photos Library API's JSON into our types (google-photos.md, B2, C). Whatever is missing
/// stays empty, unless it says otherwise; a list with something in it that has no id is an
/// UnexpectedAnswer, so that nothing counts as gone only because it could not be read.

/// The body of a 2xx answer: an object. To a write an empty one is as good as the documented {} of
/// batchAdd; read as a list, it would say that there is nothing.
Result<QJsonObject> parsePhotosAnswer(const HttpResponse &response, bool mayBeEmpty);

MediaItem parseMediaItem(const QJsonObject &json);
Result<GoogleAlbum> parseGoogleAlbum(const QJsonObject &json);

/// One page of albums.list and of mediaItems.search, added to what the pages before held. The token
/// of the next page; empty after the last.
Result<QString> parseAlbumPage(const QJsonObject &answer, std::vector<GoogleAlbum> &into);
Result<QString> parseItemPage(const QJsonObject &answer, std::vector<MediaItem> &into);

/// One result for each of `asked`, in that order; OutcomeUnknown for what is not mentioned.
std::vector<CreateResult> parseCreated(const QJsonObject &answer,
                                       const std::vector<NewItem> &asked);
/// What a batchGet found. An error where one of the items was refused for another reason than that
/// it is not there.
Result<QStringList> parseExisting(const QJsonObject &answer);

} // namespace immirror
