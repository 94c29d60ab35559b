// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/settle.h"

#include "base/log.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

QString nameAtGoogle(const Unsettled &one)
{
    return cutTo(one.fileName, PhotosClient::fileNameLimit, true);
}

bool near(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && qAbs(a.secsTo(b)) <= 1;
}

/// Of one name; both in the order of capture, which is that of asking and of the album.
void matchByName(QList<const Unsettled *> asked, QList<const MediaItem *> there,
                 QHash<qint64, MediaItem> &matched)
{
    // By their dates, where as many were created as were asked for: of fewer, none can be told
    // from the others.
    const QList<const Unsettled *> all = asked;
    for (const Unsettled *one : all) {
        const auto rivals = [one](const Unsettled *other) {
            return near(other->capturedAt, one->capturedAt);
        };
        const auto fits = [one](const MediaItem *item) {
            return near(item->createdAt, one->capturedAt);
        };
        const auto item = std::find_if(there.begin(), there.end(), fits);
        if (item == there.end() || std::count_if(there.begin(), there.end(), fits) <
                                       std::count_if(asked.begin(), asked.end(), rivals))
            continue;
        matched.insert(one->memberId, **item);
        there.erase(item);
        asked.removeOne(one);
    }
    // Google's dates may be hours off. What is left open is created again: Google knows its bytes.
    if (asked.size() == there.size()) {
        for (qsizetype i = 0; i < asked.size(); ++i)
            matched.insert(asked[i]->memberId, *there[i]);
    }
}

} // namespace

QHash<qint64, MediaItem> matchCreated(const std::vector<Unsettled> &unsettled,
                                      const std::vector<MediaItem> &strangers)
{
    QHash<QString, QList<const Unsettled *>> asked;
    for (const Unsettled &one : unsettled)
        asked[nameAtGoogle(one)].append(&one);
    QHash<QString, QList<const MediaItem *>> there;
    for (const MediaItem &item : strangers)
        there[item.fileName].append(&item);

    QHash<qint64, MediaItem> matched;
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const Unsettled *a, const Unsettled *b) {
            return a->capturedAt < b->capturedAt;
        });
        matchByName(*it, there.value(it.key()), matched);
    }
    return matched;
}

Task<Result<QHash<qint64, QString>>> settleCreates(RunState &state, Mirror mirror,
                                                   std::vector<Unsettled> unsettled,
                                                   std::stop_token stop)
{
    const auto items = co_await state.photos.search(mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(co_await goneOr(state, mirror, items.error(), stop));
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
    const auto there = co_await itemIdsOf(state, mirror, stop);
    if (!there)
        co_return tl::unexpected(there.error());
    co_return state.database.inTransaction([&]() -> Result<void> {
        for (const Member &member : leaving) {
            if (there->contains(member.asset.mediaItemId)) {
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
