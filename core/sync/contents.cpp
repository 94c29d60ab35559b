// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/contents.h"

#include "sync/fingerprint.h"

namespace immirror {

Result<void> eachContent(Members &members, const std::vector<ImmichAsset> &assets,
                         const std::function<bool(std::size_t)> &isWanted,
                         const std::function<void(const StoredAsset &)> &each)
{
    constexpr qsizetype atATime = 500;
    QStringList wanted;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        if (isWanted(i))
            wanted << fingerprintOf(assets[i]);
        if (wanted.size() < atATime && i + 1 < assets.size())
            continue;
        const auto found = members.findAssets(wanted);
        if (!found)
            return tl::unexpected(found.error());
        std::for_each(found->begin(), found->end(), each);
        wanted.clear();
    }
    return {};
}

} // namespace immirror
