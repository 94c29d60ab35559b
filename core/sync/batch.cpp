// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/batch.h"

#include <algorithm>

namespace immirror {

namespace {

/// The last of ours in the album that was captured before it; end() if there is none.
AlbumOrder::const_iterator predecessor(const AlbumOrder &album, const CaptureKey &key)
{
    const auto after = album.lower_bound(key);
    return after == album.begin() ? album.end() : std::prev(after);
}

Position positionAfter(const AlbumOrder &album, AlbumOrder::const_iterator before)
{
    if (album.empty())
        return {Position::Last};
    if (before == album.end())
        return {Position::First};
    if (std::next(before) == album.end())
        return {Position::Last};
    return {Position::After, before->second};
}

} // namespace

Batch nextBatch(const std::vector<Slot> &slots, const AlbumOrder &album)
{
    constexpr auto full = static_cast<std::size_t>(PhotosClient::batchSize);
    const auto ready = static_cast<std::size_t>(std::count_if(
        slots.begin(), slots.end(), [](const Slot &s) { return s.state == Slot::Ready; }));
    const bool anyToCome = std::any_of(slots.begin(), slots.end(), [](const Slot &s) {
        return s.state == Slot::Waiting || s.state == Slot::Uploading;
    });
    const bool passSlowOnes = ready >= 2 * full;

    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < slots.size() && candidates.size() < full; ++i) {
        if (slots[i].state == Slot::Ready)
            candidates.push_back(i);
        else if (slots[i].state != Slot::Settled && !passSlowOnes)
            break;
    }
    if (candidates.empty() || (candidates.size() < full && anyToCome))
        return {};

    Batch batch;
    const auto before = predecessor(album, slots[candidates.front()].key);
    batch.position = positionAfter(album, before);
    std::size_t limit = full;
    for (const std::size_t i : candidates) {
        limit = std::min(limit, static_cast<std::size_t>(slots[i].largestBatch));
        if (batch.slots.size() >= limit || predecessor(album, slots[i].key) != before)
            break;
        batch.slots.push_back(i);
    }
    return batch;
}

} // namespace immirror
