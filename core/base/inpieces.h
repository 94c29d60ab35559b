// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace immirror {

/// In their order, `size` each, the last one with what is left.
template<typename T>
std::vector<std::vector<T>> inPieces(const std::vector<T> &all, std::size_t size)
{
    std::vector<std::vector<T>> pieces;
    for (std::size_t from = 0; from < all.size(); from += size) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
        const auto left = static_cast<std::size_t>(all.end() - begin);
        pieces.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, left)));
    }
    return pieces;
}

} // namespace immirror
