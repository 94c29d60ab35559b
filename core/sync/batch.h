// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "immich/types.h"
#include "store/mirrorrules.h"

#include <array>
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

CaptureKey captureKeyOf(const ImmichAsset &asset);

/// What Google's album holds of ours, in the order of capture: media item ids.
using AlbumOrder = std::map<CaptureKey, QString>;

/// How many creates bring photos into an album: each puts its photos, fifty at most, in one place.
struct CreateCount
{
    int exact = 0;   ///< each photo in its place
    int batched = 0; ///< as few as there can be
    bool operator==(const CreateCount &) const = default;
};
/// `keys` in the order of capture.
CreateCount countCreates(const std::vector<CaptureKey> &keys, const AlbumOrder &album);
/// Whether each photo comes into its place. Auto: unless that takes twenty creates more.
bool keepsPlaces(ItemOrder order, const CreateCount &count);
/// About how long so many creates take. Google allows thirty writes a minute, which is as long as
/// they take one after the other (google-photos.md, B4).
std::chrono::seconds timeOfCreates(int count);

struct Batch
{
    std::vector<std::size_t> slots; ///< indexes, in the order of capture; empty: wait
    Position position;
    std::size_t outOfPlace = 0; ///< so many of them, the last ones, belong elsewhere in the album
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
    bool allSettled() const;

    /// Photos need not come into their places: as few creates as there can be bring them in. What
    /// fills whole batches in one place still goes there; the rest goes together, in the order of
    /// capture, each batch to the place of its first photo. To be said when all were added.
    void letMingle(const AlbumOrder &album);

    /// What to create next. The batches are full while there is more to come, go in the order of
    /// capture, and wait for a slow upload in front of them only until two full batches are ready
    /// behind it: it is inserted at its place later. All of a batch go to one place of the album,
    /// which is theirs unless letMingle() said otherwise.
    Batch next(const AlbumOrder &album) const;
    /// The same without waiting: whatever is ready.
    Batch nextAtOnce(const AlbumOrder &album) const;
    bool anyReady() const;
    /// Of that one alone.
    static Position positionOf(const CaptureKey &key, const AlbumOrder &album);

private:
    struct Slot
    {
        CaptureKey key;
        State state = Coming;
        int largestBatch = PhotosClient::batchSize;
        bool mingles = false;
    };
    /// What does not wait for each other.
    struct Lane
    {
        std::set<std::size_t> coming;
        std::set<std::size_t> ready;
    };

    Lane &laneOf(std::size_t i) { return m_lanes[m_slots[i].mingles]; }
    static std::vector<std::size_t> fullOnes(const Lane &lane);
    Batch batchOf(const std::vector<std::size_t> &candidates, const AlbumOrder &album) const;

    std::vector<Slot> m_slots;
    std::array<Lane, 2> m_lanes; ///< of what goes to its place, and of what mingles
};

} // namespace immirror
