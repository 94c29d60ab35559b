// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/parts.h"

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

/// What Google has of the assets that are not in their part yet, by their ids.
Result<QHash<QString, QString>> itemsOfNew(RunState &state, const Members::Parts &known,
                                           const std::vector<ImmichAsset> &assets)
{
    constexpr qsizetype atATime = 500;
    QHash<QString, QString> items;
    QMultiHash<QString, QString> wanted; // ids by fingerprint
    for (std::size_t i = 0; i < assets.size(); ++i) {
        if (!known.settled.contains(assets[i].id))
            wanted.insert(fingerprintOf(assets[i]), assets[i].id);
        if (wanted.size() < atATime && i + 1 < assets.size())
            continue;
        const auto found = state.members.findAssets(wanted.uniqueKeys());
        if (!found)
            return tl::unexpected(found.error());
        for (const StoredAsset &content : *found) {
            for (const QString &id : wanted.values(content.fingerprint))
                items.insert(id, content.mediaItemId);
        }
        wanted.clear();
    }
    return items;
}

} // namespace

Result<bool> keepPart(RunState &state, const Mirror &mirror, std::vector<ImmichAsset> &assets)
{
    const auto parts = state.mirrors.parts(mirror.albumId);
    if (!parts)
        return tl::unexpected(parts.error());
    QHash<int, QSet<QString>> ofSharers; // in the same Google album, by part
    for (const Mirror &part : *parts) {
        auto items = state.members.itemsOfSharers(part);
        if (!items)
            return tl::unexpected(items.error());
        ofSharers.insert(part.part, *std::move(items));
    }
    const int limit = state.request.albumLimit;
    const auto most =
        static_cast<qsizetype>(assets.size()) + mirror.orphaned + ofSharers.value(1).size();
    if (parts->size() == 1 && mirror.part == 1 && most <= limit)
        return false;

    auto known = state.members.parts(mirror.albumId);
    if (!known)
        return tl::unexpected(known.error());
    for (auto it = ofSharers.cbegin(); it != ofSharers.cend(); ++it)
        known->places[it.key()].unite(*it);
    const auto items = itemsOfNew(state, *known, assets);
    if (!items)
        return tl::unexpected(items.error());
    Allocation allocation(*std::move(known), limit, state.run.id == 0 ? 1 : mirror.part);
    const int last = std::max(mirror.part, parts->empty() ? 1 : parts->back().part);
    bool more = false;
    std::erase_if(assets, [&](const ImmichAsset &asset) {
        const int part = allocation.partOf(asset, items->value(asset.id));
        more |= part > last;
        return part != mirror.part;
    });
    return more && mirror.part == last;
}

} // namespace immirror
