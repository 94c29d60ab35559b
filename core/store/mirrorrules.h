// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace immirror {

/// Which of an album's assets a mirror wants. What it leaves out is treated as if it were not in
/// the Immich album: it does not come, and what is in Google's album already leaves it as the
/// removal policy says.
struct AssetFilter
{
    enum Kind { All, Photos, Videos } kind = All;
    qint64 smallest = 0; ///< bytes; 0: any
    qint64 largest = 0;  ///< bytes; 0: any
    bool favouritesOnly = false;
    int rating = 0; ///< stars at least, 1 to 5; 0: any
    QDate from;     ///< of capture, by the photo's own clock; invalid: any

    bool isOff() const { return *this == AssetFilter(); }
    bool asksForSize() const { return smallest > 0 || largest > 0; }
    bool isImpossible() const { return largest > 0 && smallest > largest; }
    bool operator==(const AssetFilter &) const = default;
};

QString assetKindName(AssetFilter::Kind kind); ///< all, photos, videos
std::optional<AssetFilter::Kind> assetKindFromName(const QString &name);

/// How photos come into Google's album that were captured between those that are there. Each create
/// puts its photos in one place, and Google allows thirty creates a minute.
enum class ItemOrder {
    Auto,   ///< Exact where that takes twenty creates more or fewer, else Batched
    Exact,  ///< each in its place
    Batched ///< in as few creates as there can be, though the order suffers
};
QString itemOrderName(ItemOrder order); ///< auto, exact, batched
std::optional<ItemOrder> itemOrderFromName(const QString &name);

/// What a person wants of a mirror, besides what becomes of photos that leave (RemovalPolicy).
struct MirrorRules
{
    AssetFilter filter = {};
    bool followTitle = false; ///< Google's album is renamed with Immich's
    bool followCover = false; ///< and gets its cover
    bool putBack = false;     ///< what somebody takes out of Google's album comes back
    bool edited = false;      ///< Immich's edited rendition goes where there is one
    bool films = false; ///< a live photo goes as two items; else as a photo that does not move
    bool dates = false; ///< a copy of what seems to have no date gets Immich's
    ItemOrder order = ItemOrder::Auto;

    bool operator==(const MirrorRules &) const = default;
};

} // namespace immirror
