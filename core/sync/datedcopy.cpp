// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/datedcopy.h"

#include "base/log.h"
#include "immich/wallclock.h"

#include <array>

#ifdef IMMIRROR_EXIV2
#include <exiv2/exiv2.hpp>
#endif

namespace immirror {

using namespace Qt::StringLiterals;

#ifdef IMMIRROR_EXIV2

namespace {

constexpr std::array types{"image/jpeg"_L1, "image/png"_L1, "image/tiff"_L1, "image/webp"_L1};

/// Any of them is a date of its own.
constexpr std::array exifDates{"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized",
                               "Exif.Image.DateTimeOriginal"};
constexpr std::array xmpDates{"Xmp.exif.DateTimeOriginal", "Xmp.xmp.CreateDate",
                              "Xmp.photoshop.DateCreated"};

bool hasDate(const Exiv2::Image &image)
{
    const Exiv2::ExifData &exif = image.exifData();
    const Exiv2::XmpData &xmp = image.xmpData();
    return std::any_of(exifDates.begin(), exifDates.end(),
                       [&](const char *key) {
                           const auto date = exif.findKey(Exiv2::ExifKey(key));
                           return date != exif.end() && date->count() > 0;
                       }) ||
           std::any_of(xmpDates.begin(), xmpDates.end(), [&](const char *key) {
               return xmp.findKey(Exiv2::XmpKey(key)) != xmp.end();
           });
}

void writeDate(Exiv2::Image &image, const ImmichAsset &asset)
{
    const QDateTime wall = capturedByItsClock(asset);
    const QTime offset = QTime(0, 0).addSecs(std::abs(asset.minutesEast) * 60);
    const std::string zone =
        ((asset.minutesEast < 0 ? u"-"_s : u"+"_s) + offset.toString(u"HH:mm"_s)).toStdString();
    const std::string date = wall.toString(u"yyyy:MM:dd HH:mm:ss"_s).toStdString();
    Exiv2::ExifData &exif = image.exifData();
    exif["Exif.Photo.DateTimeOriginal"] = date;
    exif["Exif.Photo.DateTimeDigitized"] = date;
    exif["Exif.Photo.OffsetTimeOriginal"] = zone;
    exif["Exif.Photo.OffsetTimeDigitized"] = zone;
    image.xmpData()["Xmp.exif.DateTimeOriginal"] =
        wall.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s).toStdString() + zone;
}

} // namespace

bool canWriteDates()
{
    return true;
}

bool mayLackDate(const ImmichAsset &asset)
{
    return !asset.video && !asset.byCamera && asset.capturedAt.isValid() &&
           asset.capturedAt.date().year() > 0 && asset.size >= 0 && asset.size <= datedCopyLimit &&
           std::find(types.begin(), types.end(), asset.mimeType) != types.end();
}

QByteArray datedCopy(const QByteArray &photo, const ImmichAsset &asset)
{
    try {
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte *>(photo.constData()), photo.size());
        image->readMetadata();
        if (hasDate(*image))
            return photo;
        writeDate(*image, asset);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return photo;
        QByteArray copy(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
        const auto count = io.read(reinterpret_cast<Exiv2::byte *>(copy.data()), copy.size());
        return static_cast<qsizetype>(count) == copy.size() ? copy : photo;
    } catch (const std::exception &e) { // its own, and what it asks of the standard library
        qCWarning(lcSync).noquote() << asset.id << "cannot carry a date:" << e.what();
        return photo;
    }
}

#else

bool canWriteDates()
{
    return false;
}

bool mayLackDate(const ImmichAsset &)
{
    return false;
}

QByteArray datedCopy(const QByteArray &photo, const ImmichAsset &)
{
    return photo;
}

#endif

} // namespace immirror
