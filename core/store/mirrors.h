// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/albumstamp.h"
#include "store/database.h"
#include "store/mirrorrules.h"

namespace immirror {

/// Whom the rows belong to: which Immich account went to which Google account, with which client
/// id (another client id can neither see nor change what this one made).
struct Identity
{
    QString immichAccount;
    QString googleAccount;
    QString googleClient;
};

enum class RemovalPolicy { Remove, Keep };
QString removalPolicyName(RemovalPolicy policy); ///< remove, keep
std::optional<RemovalPolicy> removalPolicyFromName(const QString &name);

/// What a person wants where Google has an album of the mirror's title that the ledger does not
/// know: it may be another computer's, of the same accounts.
enum class SameTitle { Ask, Adopt, New };
QString sameTitleName(SameTitle choice); ///< ask, adopt, new

struct Mirror
{
    qint64 id = 0;
    QString albumId;
    int part = 1;      ///< of an album with more photos than one of Google's holds
    qint64 shares = 0; ///< the mirror whose Google album it is to fill, too; 0: one of its own
    qint64 joined = 0; ///< the same, as of the last sync: whose album googleAlbumId is
    QString albumName;
    QString wantedTitle; ///< empty: the Immich album's name
    RemovalPolicy policy = RemovalPolicy::Remove;
    MirrorRules rules;
    QString googleAlbumId; ///< empty until the album is made
    QString googleAlbumTitle;
    QString googleAlbumUrl;
    QDateTime creatingSince; ///< a create-album went out, and its outcome is not known
    bool active = true;      ///< false: a person stopped it, and nothing is done for it any more
    bool paused = false;     ///< by a person: runs of everything leave it out
    QString coverAssetId;    ///< Immich's, as of the last sync; may be empty
    QString googleCoverItem; ///< that we made the cover of Google's album; may be empty
    SameTitle sameTitle = SameTitle::Ask;
    std::optional<ErrorKind> held;
    /// Why the last run that came to it could not bring it to its end, though nobody has to act;
    /// gone with the run that could.
    std::optional<Error> trouble;
    /// Of when all of it had been mirrored, but for what the rows say that failed.
    std::optional<AlbumStamp> stamp;
    QDateTime lastSyncedAt; ///< UTC
    QDateTime verifiedAt;   ///< UTC; when the ledger was last compared with Google's album
    // Counted from the memberships
    int items = 0;
    int failed = 0;
    int givenUp = 0; ///< of those that failed: wait for a person
    int pending = 0;
    int orphaned = 0;
    int removalsHeld = 0; ///< photos whose removal waits for a person's yes, as of the last sync
};

/// The mirrors of one identity. Synchronous, like all of store/.
class Mirrors
{
public:
    Mirrors(Database &database, qint64 identityId);
    static Result<qint64> identityId(Database &database, const Identity &identity);
    /// The rows of one Immich account are another's from now on: it is the same, better known.
    static Result<void> renameImmichAccount(Database &database, const QString &from,
                                            const QString &to);

    Result<std::vector<Mirror>> all(); ///< the active ones, by name
    Result<Mirror> byId(qint64 id);
    /// Mirrors an album, or takes up again what was stopped or paused earlier, Google's album
    /// included; unless that is held as gone or foreign: then the next sync makes a new one.
    /// `policy` nothing: as it was, and `usually` for an album that never was mirrored.
    Result<Mirror> add(const QString &albumId, const QString &albumName, const QString &title,
                       std::optional<RemovalPolicy> policy,
                       RemovalPolicy usually = RemovalPolicy::Remove);
    /// The mirrors of one Immich album, the first part first: one, unless the album is huge.
    Result<std::vector<Mirror>> parts(const QString &albumId);
    /// The next part of a huge album, with the rules of the one before.
    Result<Mirror> addPart(const Mirror &before);
    /// From the next sync on it fills the Google album of `hostId`, too; 0: one of its own. What is
    /// in Google is linked, not sent again, and the album of before stays as it is. InvalidInput
    /// where one of them stands in the way: a host is nobody's guest.
    Result<void> share(qint64 id, qint64 hostId);
    /// That sync begins: it has no Google album yet, and none of its photos is in one.
    Result<void> leaveGoogleAlbum(qint64 id);

    // Of all parts of the album: what a person decides.
    /// Google's album and the state stay.
    Result<void> stop(qint64 id);
    Result<void> setPaused(qint64 id, bool paused);
    /// For photos that leave the Immich album from now on, and for those whose removal waits for a
    /// person. What left earlier stays as it is: what was kept in Google's album stays there, an
    /// orphan, for nobody said of these photos that they should go; what was removed does not come
    /// back. So an album that was mirrored as a whole needs no new look: its stamp stays. A
    /// run that has come to the album already keeps what the new policy keeps; to remove more, it
    /// takes the next one.
    Result<void> setPolicy(qint64 id, RemovalPolicy policy);
    /// From the next sync on, which looks at the album anew.
    Result<void> setRules(qint64 id, const MirrorRules &rules);

    /// From the next sync on.
    Result<void> setSameTitle(qint64 id, SameTitle choice);

    Result<void> setCover(qint64 id, const QString &assetId);
    Result<void> setGoogleCover(qint64 id, const QString &mediaItemId);
    Result<void> setRemovalsHeld(qint64 id, int count);
    Result<void> rename(qint64 id, const QString &albumName);
    /// A create-album with that title goes out; invalid: over.
    Result<void> setCreating(qint64 id, const QString &title, const QDateTime &since);
    Result<void> setGoogleAlbum(qint64 id, const QString &albumId, const QString &title,
                                const QString &url);
    Result<void> setHeld(qint64 id, std::optional<ErrorKind> kind);
    Result<void> setTrouble(qint64 id, const std::optional<Error> &error);
    /// All that could be done was done; nothing is under way any more. Ends its trouble.
    Result<void> setMirrored(qint64 id, const AlbumStamp &stamp);
    Result<void> clearStamp(qint64 id);
    Result<void> setSyncedAt(qint64 id, const QDateTime &at);
    Result<void> setVerifiedAt(qint64 id, const QDateTime &at);
    /// Whether another mirror of any identity uses this Google album.
    Result<bool> usesGoogleAlbum(const QString &googleAlbumId);
    /// The others that fill this one's Google album.
    Result<std::vector<qint64>> sharers(const Mirror &mirror);

private:
    Result<void> beginAnew(const std::vector<qint64> &ids);
    Result<void> changeAlbum(qint64 id, const QString &assignments, QVariantList values);
    Database &m_database;
    qint64 m_identity;
};

} // namespace immirror
