// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "demophotos.h"

#include <QBuffer>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTimeZone>

#include <cmath>
#include <vector>

namespace immirror::fakes {

using namespace Qt::StringLiterals;

namespace {

// Hills under a sky, of the hour: something to look at.
QImage picture(int number, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double across = static_cast<double>(x) / width * 6.0 + number;
            const double hill = 0.55 + 0.12 * std::sin(across) + 0.05 * std::sin(across * 2.7);
            const double up = static_cast<double>(y) / height;
            const int hue = (number * 37) % 360;
            const QColor color = up < hill
                                     ? QColor::fromHsv(hue, 60 + static_cast<int>(90 * up), 235)
                                     : QColor::fromHsv((hue + 110) % 360, 120,
                                                       200 - static_cast<int>(120 * (up - hill)));
            image.setPixelColor(x, y, color);
        }
    }
    return image;
}

// An APP1 segment with DateTimeOriginal and its offset: EXIF 2.31, little endian.
QByteArray exifSegment(const QDateTime &utc)
{
    const QByteArray date = utc.toString(u"yyyy:MM:dd HH:mm:ss"_s).toLatin1() + '\0';
    const QByteArray offset("+00:00\0", 7);
    QByteArray tiff;
    QDataStream out(&tiff, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("II", 2);
    out << quint16(42) << quint32(8);
    out << quint16(1) << quint16(0x8769) << quint16(4) << quint32(1) << quint32(26) << quint32(0);
    const quint32 values = 26 + 2 + 2 * 12 + 4;
    out << quint16(2);
    out << quint16(0x9003) << quint16(2) << quint32(date.size()) << values;
    out << quint16(0x9011) << quint16(2) << quint32(offset.size())
        << quint32(values + static_cast<quint32>(date.size()));
    out << quint32(0);
    tiff += date + offset;

    QByteArray segment("\xFF\xE1", 2);
    const auto length = static_cast<quint16>(2 + 6 + tiff.size());
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return segment + QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 85);
    return bytes;
}

QByteArray jpeg(int number, const QDateTime &date)
{
    QByteArray bytes = encoded(picture(number, 640, 480), "JPEG");
    return bytes.insert(2, exifSegment(date)); // right behind the start marker
}

// A second of film: Motion JPEG in an AVI, the simplest film that Google Photos takes.
QByteArray film()
{
    constexpr quint32 frames = 10, width = 160, height = 120;
    QByteArray movi("movi");
    QByteArray index;
    QDataStream idx(&index, QIODevice::WriteOnly);
    idx.setByteOrder(QDataStream::LittleEndian);
    const auto chunk = [](const char *id, const QByteArray &data) {
        QByteArray out(id, 4);
        QDataStream stream(&out, QIODevice::WriteOnly | QIODevice::Append);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(data.size());
        return out + data + QByteArray(data.size() % 2, '\0');
    };
    for (quint32 i = 0; i < frames; ++i) {
        const QByteArray frame = encoded(picture(static_cast<int>(i), width, height), "JPEG");
        idx.writeRawData("00dc", 4);
        idx << quint32(0x10) << quint32(movi.size()) << quint32(frame.size());
        movi += chunk("00dc", frame);
    }
    QByteArray header, stream, format;
    QDataStream h(&header, QIODevice::WriteOnly), s(&stream, QIODevice::WriteOnly),
        f(&format, QIODevice::WriteOnly);
    for (QDataStream *out : {&h, &s, &f})
        out->setByteOrder(QDataStream::LittleEndian);
    h << quint32(100000) << quint32(0) << quint32(0) << quint32(0x10) << frames << quint32(0)
      << quint32(1) << quint32(0) << width << height << quint32(0) << quint32(0) << quint32(0)
      << quint32(0);
    s.writeRawData("vidsMJPG", 8);
    s << quint32(0) << quint32(0) << quint32(0) << quint32(1) << quint32(10) << quint32(0) << frames
      << quint32(0) << quint32(0) << quint32(0) << quint32(0) << quint32(0);
    f << quint32(40) << width << height << quint16(1) << quint16(24);
    f.writeRawData("MJPG", 4);
    f << quint32(width * height * 3) << quint32(0) << quint32(0) << quint32(0) << quint32(0);
    const QByteArray strl = "strl" + chunk("strh", stream) + chunk("strf", format);
    const QByteArray hdrl = "hdrl" + chunk("avih", header) + chunk("LIST", strl);
    return chunk("RIFF", "AVI " + chunk("LIST", hdrl) + chunk("LIST", movi) + chunk("idx1", index));
}

bool write(const QString &path, const QByteArray &bytes, const QDateTime &date)
{
    if (QFile::exists(path))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    return file.setFileTime(date, QFileDevice::FileModificationTime);
}

} // namespace

bool makeDemoPhotos(const QString &folder)
{
    const QString holiday = folder + u"/Holiday 2024"_s;
    const QString best = folder + u"/Best of"_s;
    if (!QDir().mkpath(holiday) || !QDir().mkpath(best))
        return false;
    const QDateTime start(QDate(2024, 7, 14), QTime(9, 30), QTimeZone::utc());
    bool ok = true;
    for (int i = 0; i < 8; ++i) {
        const QDateTime date = start.addSecs(3600LL * i);
        const QString name = u"/IMG_%1.jpg"_s.arg(2000 + i);
        const QByteArray bytes = jpeg(i, date);
        ok = ok && write(holiday + name, bytes, date);
        if (i % 3 == 0) // the same photo in two albums is sent once
            ok = ok && write(best + name, bytes, date);
    }
    const auto more = [&](const QString &path, const QByteArray &bytes, int hours) {
        ok = ok && write(path, bytes, start.addSecs(3600LL * hours));
    };
    more(holiday + u"/Größe \"quoted\" & 100% 🏖.png"_s, encoded(picture(11, 400, 300), "PNG"), 9);
    more(holiday + u"/.starts with a dot.jpg"_s, jpeg(12, start.addSecs(3600LL * 10)), 10);
    more(holiday + u"/back\\slash.bmp"_s, encoded(picture(13, 120, 90), "BMP"), 11);
    more(holiday + u"/MOV_0001.avi"_s, film(), 12);
    more(holiday + u"/map.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>\n", 13); // not taken
    const QDateTime longAgo(QDate(1965, 3, 4), QTime(5, 6, 7), QTimeZone::utc());
    ok = ok && write(best + u"/grandparents.jpg"_s, jpeg(14, longAgo), longAgo);
    return ok;
}

} // namespace immirror::fakes
