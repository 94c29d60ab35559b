// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "immich/immicherror.h"
#include "immich/parse.h"

#include <QJsonArray>

using namespace immirror;

namespace {

void assetsHold(const std::vector<ImmichAsset> &assets)
{
    for (const ImmichAsset &asset : assets) {
        hold(!asset.id.isEmpty());
        hold(asset.size >= -1);
        hold(!asset.capturedAt.isValid() || asset.capturedAt.timeSpec() == Qt::UTC);
    }
}

} // namespace

/// Everything that Immich answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    for (const int status : statuses)
        (void)immichError(answerOf(status, body));
    (void)parseImmichDate(QString::fromUtf8(body));
    const auto json = parseJson(answerOf(200, body));
    if (!json)
        return 0;
    if (const auto list = parseAlbums(answerOf(200, body))) {
        for (const ImmichAlbum &album : list->albums)
            hold(!album.id.isEmpty() && album.stamp.assetCount >= 0);
    }
    const QJsonObject object = json->object();
    if (const auto album = parseInlineAlbum(answerOf(200, body)); album && album->assets)
        assetsHold(*album->assets);
    for (const int number : {1, 7}) {
        if (const auto page = parsePage(answerOf(200, body), number)) {
            assetsHold(page->assets);
            hold(page->nextPage == 0 || page->nextPage > number);
        }
    }
    (void)parseVersion(object);
    (void)parsePermissions(object);
    (void)parseUser(object);
    return 0;
}
