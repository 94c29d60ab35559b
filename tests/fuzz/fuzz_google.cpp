// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "google/photoserror.h"
#include "google/photosjson.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// Everything that the Photos Library API answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    for (const int status : statuses)
        hold(photosError(answerOf(status, body)).service == Service::Google);
    const auto answer = parsePhotosAnswer(answerOf(200, body), true);
    if (!answer)
        return 0;
    (void)itemError((*answer)["status"_L1].toObject());
    (void)parseMediaItem(*answer);
    (void)parseGoogleAlbum(*answer);
    std::vector<GoogleAlbum> albums;
    (void)parseAlbumPage(*answer, albums);
    std::vector<MediaItem> items;
    (void)parseItemPage(*answer, items);
    (void)parseExisting(*answer);

    const std::vector<NewItem> asked{{.uploadToken = u"t1"_s, .fileName = u"1.jpg"_s},
                                     {.uploadToken = u"t2"_s, .fileName = u"2.jpg"_s}};
    const std::vector<CreateResult> results = parseCreated(*answer, asked);
    hold(results.size() == asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        hold(results[i].uploadToken == asked[i].uploadToken);
        hold(!results[i].item || !results[i].item->id.isEmpty());
    }
    return 0;
}
