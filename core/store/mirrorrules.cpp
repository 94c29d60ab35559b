// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/mirrorrules.h"

#include <algorithm>
#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"all"_L1, "photos"_L1, "videos"_L1};
constexpr std::array orderNames{"auto"_L1, "exact"_L1, "batched"_L1};

} // namespace

QString assetKindName(AssetFilter::Kind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<AssetFilter::Kind> assetKindFromName(const QString &name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end())
        return {};
    return static_cast<AssetFilter::Kind>(found - kindNames.begin());
}

QString itemOrderName(ItemOrder order)
{
    return orderNames[static_cast<std::size_t>(order)];
}

std::optional<ItemOrder> itemOrderFromName(const QString &name)
{
    const auto found = std::find(orderNames.begin(), orderNames.end(), name);
    if (found == orderNames.end())
        return {};
    return static_cast<ItemOrder>(found - orderNames.begin());
}

} // namespace immirror
