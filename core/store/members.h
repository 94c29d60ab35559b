// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/mirrors.h"

#include <QDateTime>
#include <QSet>

#include <vector>

namespace immirror {

/// TakenOut: somebody took it out of Google's album, and the mirror leaves it at that.
enum class ItemStatus { Ok, Failed, Pending, Orphaned, TakenOut };
QString itemStatusName(ItemStatus status); ///< OK, FAILED, PENDING, ORPHANED, TAKEN_OUT
std::optional<ItemStatus> itemStatusFromName(const QString &name);

/// One content at Google: the row of `assets`.
struct StoredAsset
{
    qint64 row = 0;
    QString fingerprint;
    QString mediaItemId; ///< empty until Google made the item
    QString mediaUrl;
    QString uploadToken; ///< a secret
    QDateTime uploadTokenAt;
    std::optional<QString> caption; ///< that Google has; nothing: not known
    QString captionOf; ///< the Immich asset whose it is, if known and mirrored: several may have
                       ///< these bytes
};

/// One Immich asset in one mirror, with the content that it had when it was mirrored.
struct Member
{
    qint64 id = 0;
    qint64 mirrorId = 0;
    QString assetId;
    QString fileName;
    QDateTime capturedAt;
    qint64 size = -1;
    ItemStatus status = ItemStatus::Pending;
    bool inAlbum = false;       ///< Google's album holds it, as far as we know
    QDateTime creatingSince;    ///< a create went out, and its outcome is not known
    QDateTime leavingSince;     ///< a removal from the album went out, likewise
    std::optional<Error> error; ///< kind, service, detail and subject
    int attempts = 0;           ///< runs that it failed in, since it last was in order
    QDateTime nextAttemptAt;    ///< of FAILED; invalid: due at once, unless given up
    bool givenUp = false;       ///< no automatic run tries it: it waits for a person
    QDateTime syncedAt;
    StoredAsset asset;
    QString albumName; ///< filled by list() only
};

/// Assets and memberships. Synchronous; callers that change many rows do it in a transaction.
class Members
{
public:
    Members(Database &database, qint64 identityId);

    Result<std::vector<Member>> ofMirror(qint64 mirrorId);
    /// One after the other: so that whoever looks for some of them does not hold them all. `each`
    /// writes nothing.
    Result<void> eachOfMirror(qint64 mirrorId, const std::function<void(Member)> &each);
    /// Whether the asset is in Google's album with that content.
    Result<bool> isIn(qint64 mirrorId, const QString &assetId, const QString &fingerprint);
    /// Of the asset, in that mirror's album; empty if it is not in it.
    Result<QString> itemInAlbum(qint64 mirrorId, const QString &assetId);
    /// The media items that other mirrors have in that one's Google album.
    Result<QSet<QString>> itemsOfSharers(const Mirror &mirror);
    /// The parts of the assets of an Immich album, by its ids.
    struct Parts
    {
        QHash<QString, int> settled;      ///< in Google's album, or taken out of it
        QHash<QString, int> coming;       ///< PENDING or FAILED there
        QHash<int, QSet<QString>> places; ///< media items that are in it, by part
    };
    Result<Parts> parts(const QString &albumId);
    /// The content's row, made if there is none.
    Result<StoredAsset> asset(const QString &fingerprint);
    /// Only if it is there.
    Result<std::optional<StoredAsset>> findAsset(const QString &fingerprint);
    /// Those of them that are there. At most a thousand at a time.
    Result<std::vector<StoredAsset>> findAssets(const QStringList &fingerprints);
    /// Whether any content of this identity is that media item.
    Result<bool> knowsItem(const QString &mediaItemId);
    /// A PENDING row; one that was there for the same asset and content is taken up again.
    Result<qint64> expect(qint64 mirrorId, qint64 assetRow, const QString &assetId,
                          const QString &fileName, const QDateTime &capturedAt, qint64 size);

    Result<void> keepToken(qint64 assetRow, const QString &token, const QDateTime &at);
    Result<void> dropToken(qint64 assetRow);
    Result<void> keepItem(qint64 assetRow, const QString &mediaItemId, const QString &url);
    Result<void> forgetItem(qint64 assetRow);
    /// Somebody deleted it at Google: in each mirror it comes back, or stays away, by its rules.
    Result<void> itemDeleted(qint64 assetRow);
    /// Somebody took it out of that mirror's Google album: the same, in each mirror that fills it.
    Result<void> itemTakenOut(const Mirror &mirror, qint64 assetRow);
    /// `assetId`: whose it is; may be empty.
    Result<void> keepCaption(qint64 assetRow, const QString &caption, const QString &assetId);

    Result<void> setCreating(qint64 memberId, const QDateTime &since); ///< invalid: over
    Result<void> setLeaving(qint64 memberId, const QDateTime &since);  ///< invalid: over
    Result<void> setOk(qint64 memberId, const QDateTime &at);
    /// Failed once more, to be tried again then; invalid: as soon as can be.
    Result<void> setFailed(qint64 memberId, const Error &error, const QDateTime &nextAttempt);
    /// Failed once more, and all its tries are over.
    Result<void> giveUp(qint64 memberId, const Error &error);
    /// As another member of its mirror with the same bytes, if that failed. Whether it did.
    Result<bool> setFailedLikeTwin(qint64 memberId);
    Result<void> setOrphaned(qint64 memberId, bool stillInAlbum);
    Result<void> remove(qint64 memberId);

    struct Filter
    {
        std::optional<ItemStatus> status;
        QString album; ///< Immich's id or name; empty: all
        int limit = -1;
    };
    Result<std::vector<Member>> list(const Filter &filter);
    struct Counts
    {
        int ok = 0;
        int failed = 0;
        int givenUp = 0; ///< of those that failed: wait for a person
        int pending = 0;
        int orphaned = 0;
    };
    Result<Counts> counts();
    /// The mirrors with rows that a run should work off: what is PENDING, and what is FAILED and
    /// due by then; asked by a person, whatever is FAILED.
    Result<QSet<qint64>> mirrorsWithWork(const QDateTime &now, bool askedByPerson);
    /// The earliest time after `after` at which a FAILED row becomes due that an automatic run
    /// would try: not of paused or held mirrors. Invalid: none.
    Result<QDateTime> nextDue(const QDateTime &after);
    /// FAILED rows become due, as if for the first time; of the named assets, or of all. How many.
    Result<int> retry(const QStringList &assetIds);
    /// ORPHANED rows leave. How many.
    Result<int> forget(const QString &assetId);

private:
    Database &m_database;
    qint64 m_identity;
};

} // namespace immirror
