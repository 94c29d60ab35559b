// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/batch.h"

namespace immirror {

namespace {

constexpr auto full = static_cast<std::size_t>(PhotosClient::batchSize);

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

/// Calls `each` for those that come behind the same photo of the album: from which on, how many.
template<typename KeyOf, typename Each>
void eachGroup(std::size_t count, KeyOf keyOf, const AlbumOrder &album, Each each)
{
    for (std::size_t from = 0; from < count;) {
        const auto before = predecessor(album, keyOf(from));
        std::size_t to = from + 1;
        while (to < count && predecessor(album, keyOf(to)) == before)
            ++to;
        each(from, to - from);
        from = to;
    }
}

int batchesOf(std::size_t photos)
{
    return static_cast<int>((photos + full - 1) / full);
}

} // namespace

CaptureKey captureKeyOf(const ImmichAsset &asset)
{
    return {asset.capturedAt.toMSecsSinceEpoch(), asset.fileName, asset.id};
}

CreateCount countCreates(const std::vector<CaptureKey> &keys, const AlbumOrder &album)
{
    CreateCount count{.batched = batchesOf(keys.size())};
    const auto keyOf = [&](std::size_t i) -> const CaptureKey & { return keys[i]; };
    eachGroup(keys.size(), keyOf, album,
              [&](std::size_t, std::size_t photos) { count.exact += batchesOf(photos); });
    return count;
}

bool keepsPlaces(ItemOrder order, const CreateCount &count)
{
    constexpr int worthIt = 20;
    if (order == ItemOrder::Auto)
        return count.exact - count.batched < worthIt;
    return order == ItemOrder::Exact;
}

std::chrono::seconds timeOfCreates(int count)
{
    return std::chrono::seconds(2) * count;
}

void CreateQueue::add(CaptureKey key)
{
    m_slots.push_back({std::move(key)});
    set(m_slots.size() - 1, Coming);
}

void CreateQueue::set(std::size_t i, State state)
{
    Lane &lane = laneOf(i);
    lane.coming.erase(i);
    lane.ready.erase(i);
    if (state == Coming)
        lane.coming.insert(lane.coming.end(), i);
    else if (state == Ready)
        lane.ready.insert(i);
    m_slots[i].state = state;
}

void CreateQueue::letMingle(const AlbumOrder &album)
{
    const auto keyOf = [this](std::size_t i) -> const CaptureKey & { return m_slots[i].key; };
    eachGroup(m_slots.size(), keyOf, album, [this](std::size_t from, std::size_t photos) {
        for (std::size_t i = from + photos - photos % full; i < from + photos; ++i) {
            const State state = m_slots[i].state;
            set(i, Settled); // leaves its lane
            m_slots[i].mingles = true;
            set(i, state);
        }
    });
}

bool CreateQueue::allSettled() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(),
                       [](const Lane &lane) { return lane.coming.empty() && lane.ready.empty(); });
}

bool CreateQueue::anyReady() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [](const Lane &lane) { return !lane.ready.empty(); });
}

/// A full batch, or what is left in the end; empty: wait.
std::vector<std::size_t> CreateQueue::fullOnes(const Lane &lane)
{
    const bool passSlowOnes = lane.ready.size() >= 2 * full;
    std::vector<std::size_t> candidates;
    for (const std::size_t i : lane.ready) {
        const bool behindSlowOne = !lane.coming.empty() && *lane.coming.begin() < i;
        if (candidates.size() == full || (behindSlowOne && !passSlowOnes))
            break;
        candidates.push_back(i);
    }
    if (candidates.size() < full && !lane.coming.empty())
        return {};
    return candidates;
}

Batch CreateQueue::next(const AlbumOrder &album) const
{
    for (const Lane &lane : m_lanes) {
        if (const auto candidates = fullOnes(lane); !candidates.empty())
            return batchOf(candidates, album);
    }
    return {};
}

Batch CreateQueue::nextAtOnce(const AlbumOrder &album) const
{
    for (const Lane &lane : m_lanes) {
        std::vector<std::size_t> candidates(lane.ready.begin(), lane.ready.end());
        candidates.resize(std::min(candidates.size(), full));
        if (!candidates.empty())
            return batchOf(candidates, album);
    }
    return {};
}

Batch CreateQueue::batchOf(const std::vector<std::size_t> &candidates,
                           const AlbumOrder &album) const
{
    Batch batch;
    const auto before = predecessor(album, m_slots[candidates.front()].key);
    batch.position = positionAfter(album, before);
    std::size_t limit = full;
    for (const std::size_t i : candidates) {
        limit = std::min(limit, static_cast<std::size_t>(m_slots[i].largestBatch));
        const bool inPlace = predecessor(album, m_slots[i].key) == before;
        if (batch.slots.size() >= limit || (!inPlace && !m_slots[i].mingles))
            break;
        batch.slots.push_back(i);
        batch.outOfPlace += !inPlace;
    }
    return batch;
}

Position CreateQueue::positionOf(const CaptureKey &key, const AlbumOrder &album)
{
    return positionAfter(album, predecessor(album, key));
}

} // namespace immirror
