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

} // namespace

void CreateQueue::add(CaptureKey key)
{
    m_coming.insert(m_coming.end(), m_slots.size());
    m_slots.push_back({std::move(key)});
}

void CreateQueue::set(std::size_t i, State state)
{
    m_coming.erase(i);
    m_ready.erase(i);
    if (state == Coming)
        m_coming.insert(i);
    else if (state == Ready)
        m_ready.insert(i);
    m_slots[i].state = state;
}

Batch CreateQueue::next(const AlbumOrder &album) const
{
    const bool passSlowOnes = m_ready.size() >= 2 * full;
    std::vector<std::size_t> candidates;
    for (const std::size_t i : m_ready) {
        const bool behindSlowOne = !m_coming.empty() && *m_coming.begin() < i;
        if (candidates.size() == full || (behindSlowOne && !passSlowOnes))
            break;
        candidates.push_back(i);
    }
    if (candidates.empty() || (candidates.size() < full && !m_coming.empty()))
        return {};
    return batchOf(candidates, album);
}

Batch CreateQueue::nextAtOnce(const AlbumOrder &album) const
{
    std::vector<std::size_t> candidates(m_ready.begin(), m_ready.end());
    candidates.resize(std::min(candidates.size(), full));
    return candidates.empty() ? Batch() : batchOf(candidates, album);
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
        if (batch.slots.size() >= limit || predecessor(album, m_slots[i].key) != before)
            break;
        batch.slots.push_back(i);
    }
    return batch;
}

Position CreateQueue::positionOf(const CaptureKey &key, const AlbumOrder &album)
{
    return positionAfter(album, predecessor(album, key));
}

} // namespace immirror
