// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/settle.h"

#include "base/log.h"
#include "sync/targetalbum.h"

#include <array>

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::milliseconds, 3> lookAfter{2s, 10s, 30s};

/// Of one name; both in the order of capture, which is that of asking and of the album.
void matchByName(QList<const Unsettled *> asked, QList<const MediaItem *> there,
                 QHash<qint64, MediaItem> &matched)
{
    // By their dates, where as many were created as were asked for: of fewer, none can be told
    // from the others.
    const QList<const Unsettled *> all = asked;
    for (const Unsettled *one : all) {
        const auto rivals = [one](const Unsettled *other) {
            return sameSecond(other->capturedAt, one->capturedAt);
        };
        const auto fits = [one](const MediaItem *item) {
            return sameSecond(item->createdAt, one->capturedAt);
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
        asked[fileNameAtGoogle(one.fileName)].append(&one);
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

static Task<Result<std::vector<MediaItem>>> strangersIn(RunState &state, Mirror mirror,
                                                        std::stop_token stop)
{
    const auto items = co_await itemsOf(state, mirror, stop);
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
    co_return strangers;
}

Looks::Looks(Clock &clock, QDateTime since)
    : m_clock(clock)
    , m_since(std::move(since))
{
}

Task<bool> Looks::next(std::stop_token stop)
{
    const std::chrono::milliseconds age =
        m_since.isValid()
            ? std::chrono::milliseconds(std::max<qint64>(0, m_since.msecsTo(m_clock.now())))
            : lookAfter.back();
    while (m_next + 1 < lookAfter.size() && lookAfter[m_next + 1] <= age)
        ++m_next;
    const auto wait = lookAfter[m_next++] - age;
    co_return co_await sleepFor(m_clock, std::max<std::chrono::milliseconds>(0ms, wait), stop);
}

bool Looks::isLast() const
{
    return m_next == lookAfter.size();
}

QDateTime sinceBreak(const Error &error, const Clock &clock)
{
    // A gateway says nothing of what is behind it.
    const bool gateway = error.httpStatus == 502 || error.httpStatus == 504;
    return error.kind == ErrorKind::ConnectionLost || gateway ? clock.now() : QDateTime();
}

Task<Result<QHash<qint64, MediaItem>>> settleCreates(RunState &state, Mirror mirror,
                                                     std::vector<Unsettled> unsettled,
                                                     QDateTime since, std::stop_token stop)
{
    Looks looks(state.clock, since);
    QHash<qint64, MediaItem> matched;
    do {
        const bool waited = co_await looks.next(stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
        const auto strangers = co_await strangersIn(state, mirror, stop);
        if (!strangers)
            co_return tl::unexpected(strangers.error());
        matched = matchCreated(unsettled, *strangers);
    } while (static_cast<std::size_t>(matched.size()) < unsettled.size() && !looks.isLast());
    if (static_cast<std::size_t>(matched.size()) == unsettled.size())
        state.photos.access().gate().earlierWriteEnded();
    qCInfo(lcSync) << "settled" << matched.size() << "of" << unsettled.size()
                   << "creates of unknown outcome";

    const auto written = state.database.inTransaction([&]() -> Result<void> {
        Result<void> done;
        for (const Unsettled &one : unsettled) {
            if (const auto match = matched.find(one.memberId); match != matched.end()) {
                done = state.members.keepItem(one.assetRow, match->id, match->url);
                if (done)
                    done = state.members.keepCaption(one.assetRow, match->description, {});
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
    co_return matched;
}

Task<Result<QSet<QString>>> lookForLeavers(RunState &state, Mirror mirror,
                                           std::vector<Member> leaving, QDateTime since,
                                           std::stop_token stop)
{
    Looks looks(state.clock, since);
    QSet<QString> there;
    const auto isThere = [&](const Member &member) {
        return there.contains(member.asset.mediaItemId);
    };
    do {
        const bool waited = co_await looks.next(stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
        const auto items = co_await itemIdsOf(state, mirror, stop);
        if (!items)
            co_return tl::unexpected(items.error());
        there = *items;
    } while (std::any_of(leaving.begin(), leaving.end(), isThere) && !looks.isLast());
    if (std::none_of(leaving.begin(), leaving.end(), isThere))
        state.photos.access().gate().earlierWriteEnded();
    co_return there;
}

Task<Result<void>> settleRemovals(RunState &state, Mirror mirror, std::vector<Member> leaving,
                                  QSet<QString> replaced, QDateTime since, std::stop_token stop)
{
    const auto there = co_await lookForLeavers(state, mirror, leaving, since, stop);
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
            const auto as = replaced.contains(member.assetId) ? Action::Orphaned : Action::Removed;
            if (auto done = state.note(mirror, as, member.assetId, member.fileName); !done)
                return done;
            state.run.totals.removed += as == Action::Removed;
        }
        return {};
    });
}

} // namespace immirror
