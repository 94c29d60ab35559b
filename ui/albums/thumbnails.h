// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/setup.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPixmap>

#include <map>
#include <optional>

namespace immirror {

class SyncService;

/// Small square pictures of Immich's assets, got when first painted: whatever asks for a pixmap is
/// taken to be visible. A few at a time, the last asked first; decoded on other threads; kept in
/// QPixmapCache. Belongs to the window's thread; the service outlives it.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// Of `side` pixels, before the screen's scaling.
    Thumbnails(SyncService &service, int side, QObject *parent = nullptr);

    /// Whom to ask; nothing: the one that is connected. Forgets what could not be had before.
    void setImmich(const std::optional<ImmichInput> &immich);
    int side() const { return m_side; }

    /// The placeholder where there is none (yet): changed() says when there is. None is ever there
    /// for an empty id.
    QPixmap pixmap(const QString &assetId);

Q_SIGNALS:
    void changed(const QString &assetId);
    /// The key may not read thumbnails (asset.view): no more are asked for.
    void denied();

private:
    QString cacheKey(const QString &assetId) const;
    QPixmap placeholder() const;
    bool mayAsk(const QString &assetId) const;
    void want(const QString &assetId);
    void askNext();
    void ask(const QString &assetId);
    void take(const QString &assetId, const Result<QImage> &image);

    SyncService &m_service;
    const int m_side;
    std::optional<ImmichInput> m_immich;
    bool m_denied = false;
    QStringList m_wanted; ///< the last is asked for first
    std::map<QString, Question> m_asking;
    QHash<QString, QDeadlineTimer> m_notBefore; ///< of those that could not be had
};

} // namespace immirror
