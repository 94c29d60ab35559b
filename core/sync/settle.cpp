// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/settle.h"

#include "base/log.h"

namespace immirror {

QHash<qint64, MediaItem> matchCreated(const std::vector<Unsettled> &unsettled,
                                      const std::vector<MediaItem> &strangers)
{
    QHash<QString, QList<const MediaItem *>>
        byName; // in the album's order, which is that of asking
    for (const MediaItem &item : strangers)
        byName[item.fileName].append(&item);
    QHash<QString, int> wanted;
    const auto nameOf = [](const Unsettled &one) {
        return cutTo(one.fileName, PhotosClient::fileNameLimit, true);
    };
    for (const Unsettled &one : unsettled)
        ++wanted[nameOf(one)];

    QHash<qint64, MediaItem> matched;
    for (const Unsettled &one : unsettled) {
        QList<const MediaItem *> &candidates = byName[nameOf(one)];
        qsizetype pick = -1;
        for (qsizetype i = 0; i < candidates.size() && pick < 0; ++i) {
            if (candidates[i]->createdAt.isValid() &&
                qAbs(candidates[i]->createdAt.secsTo(one.capturedAt)) <= 1)
                pick = i;
        }
        // Without a date to go by: only where all of that name were created, so none can be
        // taken for another. What is left open is created again; Google knows its bytes.
        if (pick < 0 && candidates.size() == wanted[nameOf(one)])
            pick = 0;
        --wanted[nameOf(one)];
        if (pick >= 0)
            matched.insert(one.memberId, *candidates.takeAt(pick));
    }
    return matched;
}

Task<Result<QHash<qint64, QString>>> settleCreates(RunState &state, Mirror mirror,
                                                   std::vector<Unsettled> unsettled,
                                                   std::stop_token stop)
{
    const auto items = co_await state.photos.search(mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(items.error());
    std::vector<MediaItem> strangers;
    for (const MediaItem &item : *items) {
        const auto known = state.members.knowsItem(item.id);
        if (!known)
            co_return tl::unexpected(known.error());
        if (!*known)
            strangers.push_back(item);
    }
    const QHash<qint64, MediaItem> matched = matchCreated(unsettled, strangers);
    qCInfo(lcSync) << "settled" << matched.size() << "of" << unsettled.size()
                   << "creates of unknown outcome";

    QHash<qint64, QString> found;
    const auto written = state.database.inTransaction([&]() -> Result<void> {
        Result<void> done;
        for (const Unsettled &one : unsettled) {
            if (const auto match = matched.find(one.memberId); match != matched.end()) {
                found.insert(one.memberId, match->id);
                done = state.members.keepItem(one.assetRow, match->id, match->url);
                if (done)
                    done = state.members.setOk(one.memberId, state.clock.now());
            } else {
                done = state.members.setCreating(one.memberId, {});
            }
            if (!done)
                break;
        }
        return done;
    });
    if (!written)
        co_return tl::unexpected(written.error());
    co_return found;
}

Task<Result<void>> settleRemovals(RunState &state, Mirror mirror, std::vector<Member> leaving,
                                  std::stop_token stop)
{
    const auto items = co_await state.photos.search(mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(items.error());
    QSet<QString> there;
    for (const MediaItem &item : *items)
        there.insert(item.id);
    co_return state.database.inTransaction([&]() -> Result<void> {
        for (const Member &member : leaving) {
            if (there.contains(member.asset.mediaItemId)) {
                if (auto done = state.members.setLeaving(member.id, {}); !done)
                    return done;
                continue;
            }
            if (auto done = state.members.setOrphaned(member.id, false); !done)
                return done;
            if (auto done = state.note(mirror, Action::Removed, member.assetId, member.fileName);
                !done)
                return done;
            ++state.run.totals.removed;
        }
        return {};
    });
}

} // namespace immirror
