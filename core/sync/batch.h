// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "immich/types.h"

#include <map>
#include <set>

namespace immirror {

/// The order of capture, as the album has it.
struct CaptureKey
{
    qint64 capturedAt = 0; ///< milliseconds since 1970, UTC
    QString fileName = {};
    QString assetId = {};
    bool operator<(const CaptureKey &other) const
    {
        return std::tie(capturedAt, fileName, assetId) <
               std::tie(other.capturedAt, other.fileName, other.assetId);
    }
};

/// What Google's album holds of ours, in the order of capture: media item ids.
using AlbumOrder = std::map<CaptureKey, QString>;

struct Batch
{
    std::vector<std::size_t> slots; ///< indexes, in the order of capture; empty: wait
    Position position;
};

/// One album's photos between upload and album, in the order of capture: how each stands, and
/// which to create next. However many there are, each step looks at no more than a few batches.
class CreateQueue
{
public:
    enum State {
        Coming, ///< its upload has not ended
        Ready,  ///< has an upload token
        Settled ///< in the album, or not to come there in this run
    };

    /// In the order of capture. It is Coming.
    void add(CaptureKey key);
    std::size_t size() const { return m_slots.size(); }
    const CaptureKey &key(std::size_t i) const { return m_slots[i].key; }
    State state(std::size_t i) const { return m_slots[i].state; }
    void set(std::size_t i, State state);
    /// Of those that it is created with: smaller after trouble, to isolate it.
    int largestBatch(std::size_t i) const { return m_slots[i].largestBatch; }
    void limitBatch(std::size_t i, int largest) { m_slots[i].largestBatch = largest; }
    bool allSettled() const { return m_coming.empty() && m_ready.empty(); }

    /// What to create next. The batches are full while there is more to come, go in the order of
    /// capture, and wait for a slow upload in front of them only until two full batches are ready
    /// behind it: it is inserted at its place later. All of a batch go to one place of the album.
    Batch next(const AlbumOrder &album) const;
    /// The same without waiting: whatever is ready.
    Batch nextAtOnce(const AlbumOrder &album) const;
    bool anyReady() const { return !m_ready.empty(); }
    /// Of that one alone.
    static Position positionOf(const CaptureKey &key, const AlbumOrder &album);

private:
    struct Slot
    {
        CaptureKey key;
        State state = Coming;
        int largestBatch = PhotosClient::batchSize;
    };

    Batch batchOf(const std::vector<std::size_t> &candidates, const AlbumOrder &album) const;

    std::vector<Slot> m_slots;
    std::set<std::size_t> m_coming;
    std::set<std::size_t> m_ready;
};

} // namespace immirror
