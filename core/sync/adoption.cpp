// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/adoption.h"

namespace immirror {

namespace {

/// Google turns photos upright, Immich's numbers may be of the file.
bool samePixels(const QSize &a, const QSize &b)
{
    return !a.isEmpty() && (a == b || a.transposed() == b);
}

/// Whether an item of that name is the asset: 2 if time and size say so too, 1 if one of them does.
int likeness(const ImmichAsset &asset, const MediaItem &item)
{
    return sameSecond(item.createdAt, asset.capturedAt) + samePixels(item.pixels, asset.pixels);
}

} // namespace

std::vector<Adoption> matchStrangers(const std::vector<Arrival> &arrivals,
                                     const std::vector<MediaItem> &strangers)
{
    QMultiHash<QString, std::size_t> byName;
    for (std::size_t i = 0; i < arrivals.size(); ++i)
        byName.insert(fileNameAtGoogle(arrivals[i].asset.fileName), i);
    std::vector<Adoption> matched;
    std::vector<bool> arrivalTaken(arrivals.size());
    std::vector<bool> strangerTaken(strangers.size());
    for (const int wanted : {2, 1}) {    // the sure ones first
        QHash<std::size_t, int> suitors; // of an arrival
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t s = 0; s < strangers.size(); ++s) {
            if (strangerTaken[s])
                continue;
            std::vector<std::size_t> fits;
            for (const std::size_t a : byName.values(strangers[s].fileName)) {
                if (!arrivalTaken[a] && likeness(arrivals[a].asset, strangers[s]) == wanted)
                    fits.push_back(a);
            }
            for (const std::size_t a : fits)
                ++suitors[a];
            if (fits.size() == 1)
                pairs.emplace_back(fits.front(), s);
        }
        for (const auto &[a, s] : pairs) {
            if (suitors.value(a) != 1)
                continue;
            matched.push_back({a, s, wanted == 2});
            arrivalTaken[a] = true;
            strangerTaken[s] = true;
        }
    }
    return matched;
}

} // namespace immirror
