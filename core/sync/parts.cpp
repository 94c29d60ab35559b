// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/parts.h"

#include "sync/contents.h"
#include "sync/fingerprint.h"

namespace immirror {

namespace {

/// Gives each asset its part.
class Allocation
{
public:
    /// `firstWithRoom`: a run comes to the parts one after the other, and what an earlier one has
    /// room for since, it no longer takes.
    Allocation(Members::Parts known, int limit, int firstWithRoom)
        : m_known(std::move(known))
        , m_limit(limit)
        , m_first(firstWithRoom)
    {
        for (auto it = m_known.places.cbegin(); it != m_known.places.cend(); ++it)
            m_taken[it.key()] = static_cast<int>(it->size());
    }

    /// `item`: of its content, if Google has it.
    int partOf(const ImmichAsset &asset, const QString &item)
    {
        if (const int part = m_known.settled.value(asset.id); part > 0)
            return part;
        if (cannotGo(asset))
            return 1;
        if (!item.isEmpty()) {
            for (auto it = m_known.places.cbegin(); it != m_known.places.cend(); ++it) {
                if (it.key() >= m_first && it->contains(item))
                    return it.key(); // it is there, and needs no place
            }
        }
        if (const int part = m_known.coming.value(asset.id); part > 0 && hasRoom(part))
            return takePlace(part);
        int part = m_first;
        while (!hasRoom(part))
            ++part;
        return takePlace(part);
    }

private:
    bool hasRoom(int part) const { return m_taken.value(part) < m_limit; }
    int takePlace(int part)
    {
        ++m_taken[part];
        return part;
    }

    const Members::Parts m_known;
    const int m_limit;
    const int m_first;
    QHash<int, int> m_taken;
};

/// What the guard counts besides this part.
PlanInput::OtherParts othersOf(const RunState &state, const Mirror &mirror,
                               const std::vector<Mirror> &parts, const Members::Parts &known,
                               const PlanInput &input)
{
    PlanInput::OtherParts others{.leaving = state.left.value(mirror.albumId)};
    for (const Mirror &part : parts)
        others.items += part.part == mirror.part ? 0 : part.items;
    QSet<QString> listed;
    for (const ImmichAsset &asset : input.listing.assets)
        listed.insert(asset.id);
    for (auto it = known.settled.cbegin(); it != known.settled.cend(); ++it)
        others.leaving += *it != mirror.part && !listed.contains(it.key()) &&
                          !input.becamePrivate.contains(it.key()) &&
                          !state.request.removalsSeen.contains(it.key());
    return others;
}

/// Leaves those of the mirror's part; whether there are more than parts up to `last` hold.
Result<bool> allocate(RunState &state, const Mirror &mirror, int last, Members::Parts known,
                      std::vector<ImmichAsset> &assets)
{
    QHash<QString, QString> items; // by fingerprint
    const auto found = eachContent(
        state.members, assets, [&](std::size_t i) { return !known.settled.contains(assets[i].id); },
        [&](const StoredAsset &content) {
            items.insert(content.fingerprint, content.mediaItemId);
        });
    if (!found)
        return tl::unexpected(found.error());
    Allocation allocation(std::move(known), state.request.albumLimit,
                          state.run.id == 0 ? 1 : mirror.part);
    bool more = false;
    std::erase_if(assets, [&](const ImmichAsset &asset) {
        const int part = allocation.partOf(asset, items.value(fingerprintOf(asset)));
        more |= part > last;
        return part != mirror.part;
    });
    return more;
}

} // namespace

Result<bool> keepPart(RunState &state, const Mirror &mirror, PlanInput &input)
{
    std::vector<ImmichAsset> &assets = input.listing.assets;
    const auto parts = state.mirrors.parts(mirror.albumId);
    if (!parts)
        return tl::unexpected(parts.error());
    auto ofSharers = state.members.itemsOfSharers(mirror);
    if (!ofSharers)
        return tl::unexpected(ofSharers.error());
    input.itemsOfSharers = *std::move(ofSharers);
    const bool alone = parts->size() == 1 && mirror.part == 1;
    const auto most =
        static_cast<qsizetype>(assets.size()) + mirror.orphaned + input.itemsOfSharers.size();
    if (alone && most <= state.request.albumLimit)
        return false;

    auto known = state.members.parts(mirror.albumId);
    if (!known)
        return tl::unexpected(known.error());
    if (!alone)
        input.otherParts = othersOf(state, mirror, *parts, *known, input);
    for (const Mirror &part : *parts) {
        if (part.part == mirror.part)
            continue;
        const auto items = state.members.itemsOfSharers(part);
        if (!items)
            return tl::unexpected(items.error());
        known->places[part.part].unite(*items);
    }
    known->places[mirror.part].unite(input.itemsOfSharers);
    if (mirror.part > 1) { // the first one tells of them
        input.filtered.clear();
        input.listing.leftOut.clear();
    }
    const int last = std::max(mirror.part, parts->empty() ? 1 : parts->back().part);
    const auto more = allocate(state, mirror, last, *std::move(known), assets);
    if (!more)
        return more;
    return *more && mirror.part == last;
}

} // namespace immirror
