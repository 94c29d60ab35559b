// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/eligibility.h"

#include "immich/wallclock.h"
#include "sync/mediatype.h"

#include <QFileInfo>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array photoEndings{
    "avif"_L1, "bmp"_L1, "gif"_L1, "heic"_L1, "heif"_L1, "ico"_L1, "jpg"_L1, "jpeg"_L1, "jpe"_L1,
    "png"_L1, "tif"_L1, "tiff"_L1, "webp"_L1,
    // "some RAW": Google judges each by its bytes
    "3fr"_L1, "ari"_L1, "arw"_L1, "cr2"_L1, "cr3"_L1, "crw"_L1, "dng"_L1, "erf"_L1, "fff"_L1,
    "iiq"_L1, "k25"_L1, "kdc"_L1, "mrw"_L1, "nef"_L1, "nrw"_L1, "orf"_L1, "pef"_L1, "raf"_L1,
    "raw"_L1, "rw2"_L1, "rwl"_L1, "sr2"_L1, "srf"_L1, "srw"_L1, "x3f"_L1};
constexpr std::array videoEndings{"3g2"_L1, "3gp"_L1,  "asf"_L1, "avi"_L1, "divx"_L1,
                                  "m2t"_L1, "m2ts"_L1, "m4v"_L1, "mkv"_L1, "mmv"_L1,
                                  "mod"_L1, "mov"_L1,  "mp4"_L1, "mpe"_L1, "mpeg"_L1,
                                  "mpg"_L1, "mts"_L1,  "tod"_L1, "wmv"_L1};
template<typename Names> bool contains(const Names &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool supported(const ImmichAsset &asset)
{
    const QString ending = QFileInfo(asset.fileName).suffix().toLower();
    return contains(photoEndings, ending) || contains(videoEndings, ending) ||
           isTakenByGoogle(asset.mimeType);
}

} // namespace

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Unchanged:
        return u"unchanged"_s;
    case SkipReason::NotDue:
        return u"notDue"_s;
    case SkipReason::GivenUp:
        return u"givenUp"_s;
    case SkipReason::UnsupportedType:
        return u"unsupportedType"_s;
    case SkipReason::TooLarge:
        return u"tooLarge"_s;
    case SkipReason::Empty:
        return u"empty"_s;
    case SkipReason::Offline:
        return u"offline"_s;
    case SkipReason::Trashed:
        return u"trashed"_s;
    case SkipReason::Hidden:
        return u"hidden"_s;
    case SkipReason::Locked:
        return u"locked"_s;
    case SkipReason::Filtered:
        return u"filtered"_s;
    case SkipReason::TakenOut:
        return u"takenOut"_s;
    case SkipReason::EditPending:
        return u"editPending"_s;
    case SkipReason::EditMissing:
        return u"editMissing"_s;
    case SkipReason::OutsideHours:
        return u"outsideHours"_s;
    }
    Q_UNREACHABLE();
}

bool lets(const AssetFilter &filter, const ImmichAsset &asset)
{
    if (filter.kind != AssetFilter::All && asset.video != (filter.kind == AssetFilter::Videos))
        return false;
    if (asset.size >= 0 &&
        (asset.size < filter.smallest || (filter.largest > 0 && asset.size > filter.largest)))
        return false;
    if (filter.favouritesOnly && !asset.favourite)
        return false;
    if (asset.rating < filter.rating)
        return false;
    return !filter.from.isValid() || capturedByItsClock(asset).date() >= filter.from;
}

std::optional<SkipReason> cannotGo(const ImmichAsset &asset)
{
    if (asset.trashed)
        return SkipReason::Trashed;
    if (asset.visibility == Visibility::Hidden)
        return SkipReason::Hidden;
    if (asset.visibility == Visibility::Locked)
        return SkipReason::Locked;
    if (asset.offline)
        return SkipReason::Offline;
    if (asset.size == 0)
        return SkipReason::Empty;
    if (!supported(asset))
        return SkipReason::UnsupportedType;
    if (asset.size > (asset.video ? videoLimit : photoLimit))
        return SkipReason::TooLarge;
    return {};
}

} // namespace immirror
