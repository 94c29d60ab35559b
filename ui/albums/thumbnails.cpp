// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/albums/thumbnails.h"

#include "service/syncservice.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QThreadPool>

#include <chrono>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t atATime = 4;
constexpr qsizetype mostWanted = 100; // more than one screen shows; the rest was scrolled past
constexpr std::chrono::minutes patience{5};

/// The middle square of the picture.
Result<QImage> squareOf(const QByteArray &bytes, int pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::UnexpectedAnswer, reader.errorString());
    // The reader gave no size before reading, or the format scales coarsely.
    image = image.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return image.copy((image.width() - pixels) / 2, (image.height() - pixels) / 2, pixels, pixels);
}

} // namespace

Thumbnails::Thumbnails(SyncService &service, int side, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_side(side)
{
}

void Thumbnails::setImmich(const std::optional<ImmichInput> &immich)
{
    m_immich = immich;
    m_denied = false;
    m_wanted.clear();
    m_asking.clear();
    m_notBefore.clear();
}

QPixmap Thumbnails::pixmap(const QString &assetId)
{
    QPixmap pixmap;
    if (assetId.isEmpty())
        return placeholder();
    if (QPixmapCache::find(cacheKey(assetId), &pixmap))
        return pixmap;

    if (mayAsk(assetId))
        want(assetId);
    return placeholder();
}

QString Thumbnails::cacheKey(const QString &assetId) const
{
    return u"immirror/%1/"_s.arg(m_side * qApp->devicePixelRatio()) + assetId;
}

QPixmap Thumbnails::placeholder() const
{
    const double ratio = qApp->devicePixelRatio();
    const QPalette palette = QGuiApplication::palette();
    const QString key = u"immirror/none/%1/%2/%3"_s.arg(m_side).arg(ratio).arg(palette.cacheKey());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(m_side, m_side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(palette.color(QPalette::Midlight));
    // A sun over two hills: what stands for a picture nearly everywhere.
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_side / 16.0, m_side / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawEllipse(QPointF(5, 5.5), 1.5, 1.5);
    painter.drawPolygon(QPolygonF({{2, 12.5}, {6, 8}, {8, 10}, {10.5, 6.5}, {14, 12.5}}));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool Thumbnails::mayAsk(const QString &assetId) const
{
    if (m_denied || m_asking.contains(assetId))
        return false;
    const auto refused = m_notBefore.constFind(assetId);
    return refused == m_notBefore.constEnd() || refused->hasExpired();
}

void Thumbnails::want(const QString &assetId)
{
    m_wanted.removeOne(assetId);
    m_wanted.append(assetId);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    askNext();
}

void Thumbnails::askNext()
{
    while (m_asking.size() < atATime && !m_wanted.isEmpty())
        ask(m_wanted.takeLast());
}

void Thumbnails::ask(const QString &assetId)
{
    const int pixels = qRound(m_side * qApp->devicePixelRatio());
    m_asking[assetId].ask(
        [&](std::stop_token stop) {
            return m_service.thumbnail(m_immich, assetId, stop)
                .then(QThreadPool::globalInstance(), [pixels](const Result<QByteArray> &bytes) {
                    return bytes.and_then(
                        [pixels](const QByteArray &found) { return squareOf(found, pixels); });
                });
        },
        [this, assetId](const Result<QImage> &image) { take(assetId, image); });
}

void Thumbnails::take(const QString &assetId, const Result<QImage> &image)
{
    m_asking.erase(assetId);
    if (image) {
        QPixmap pixmap = QPixmap::fromImage(*image);
        pixmap.setDevicePixelRatio(static_cast<double>(pixmap.width()) / m_side);
        QPixmapCache::insert(cacheKey(assetId), pixmap);
        Q_EMIT changed(assetId);
    } else if (image.error().kind == ErrorKind::MissingPermission) {
        m_denied = true;
        m_wanted.clear();
        Q_EMIT denied();
        return;
    } else {
        m_notBefore.insert(assetId, QDeadlineTimer(patience));
    }
    askNext();
}

} // namespace immirror
