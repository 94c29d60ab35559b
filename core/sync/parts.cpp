// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/parts.h"

namespace immirror {

namespace {

/// Gives each asset its part.
class Allocation
{
public:
    Allocation(Members::Parts known, int limit)
        : m_known(std::move(known))
        , m_limit(limit)
    {
    }
    void takeAway(int part, qsizetype places) { m_known.taken[part] += static_cast<int>(places); }

    int partOf(const ImmichAsset &asset)
    {
        if (const int part = m_known.ofAsset.value(asset.id); part > 0)
            return part;
        if (cannotGo(asset))
            return 1;
        int part = 1;
        while (m_known.taken.value(part) >= m_limit)
            ++part;
        ++m_known.taken[part];
        return part;
    }

private:
    Members::Parts m_known;
    const int m_limit;
};

} // namespace

Result<bool> keepPart(RunState &state, const Mirror &mirror, std::vector<ImmichAsset> &assets)
{
    const auto parts = state.mirrors.parts(mirror.albumId);
    if (!parts)
        return tl::unexpected(parts.error());
    QHash<int, qsizetype> others; // in the same Google album, by part
    for (const Mirror &part : *parts) {
        const auto items = state.members.itemsOfSharers(part);
        if (!items)
            return tl::unexpected(items.error());
        others.insert(part.part, items->size());
    }
    const int limit = state.request.albumLimit;
    const auto most = static_cast<qsizetype>(assets.size()) + mirror.orphaned + others.value(1);
    if (parts->size() == 1 && mirror.part == 1 && most <= limit)
        return false;

    auto known = state.members.parts(mirror.albumId);
    if (!known)
        return tl::unexpected(known.error());
    Allocation allocation(*std::move(known), limit);
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        allocation.takeAway(it.key(), it.value());
    const int last = std::max(mirror.part, parts->empty() ? 1 : parts->back().part);
    bool more = false;
    std::erase_if(assets, [&](const ImmichAsset &asset) {
        const int part = allocation.partOf(asset);
        more |= part > last;
        return part != mirror.part;
    });
    return more;
}

} // namespace immirror
