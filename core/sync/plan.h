// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/listing.h"
#include "store/members.h"
#include "store/mirrors.h"
#include "sync/batch.h"
#include "sync/eligibility.h"

#include <QHash>

namespace immirror {

/// How many photos may leave one album in one run without a person's word: not more than `items`,
/// and not more than this share of it, unless they are no more than `fewItems`.
struct RemovalGuard
{
    int percent = 10;
    int items = 50;
    int fewItems = 3;

    bool allows(qint64 leaving, qint64 present) const
    {
        const bool large = leaving * 100 > present * percent;
        return leaving <= items && !(large && leaving > fewItems);
    }
};

/// An item at Google that gets another caption.
struct Recaption
{
    qint64 assetRow = 0;
    QString mediaItemId;
    QString assetId;
    QString fileName;
    QString caption;
    bool unknown = false; ///< what it has now
};
/// The caption that the asset's content should get, unless it has it. Only a caption of this very
/// asset is taken away, and never one that another asset with the same bytes gave it.
std::optional<Recaption> recaption(const StoredAsset &content, const ImmichAsset &asset);

struct Skip
{
    SkipReason reason;
    QString assetId;
    QString fileName;
};

struct PlanInput
{
    Listing listing; ///< of what the mirror's filter lets through
    std::vector<Skip> filtered = {};
    bool sizeMatters = false; ///< to the filter: what has none yet does not come
    /// What is in Google's album with the very content that is listed: its media item, by the
    /// index of the asset; empty for all others. That is nearly all nearly every time, and too
    /// much to be held as members. May end early.
    std::vector<QString> itemsInAlbum = {};
    std::vector<Recaption> recaptions = {}; ///< of those
    QSet<QString> unknownFilms = {}; ///< of listed stills: Immich did not tell of them this time
    std::optional<Error> filmTrouble = {}; ///< why
    QSet<QString> becamePrivate = {};      ///< assets that were locked or hidden in Immich
    QSet<QString> itemsOfSharers = {};     ///< what other mirrors have in the same Google album
    std::vector<Member> members;           ///< whatever else the ledger says of this mirror
    QHash<QString, StoredAsset> contents;  ///< by fingerprint: what Google holds of the listed ones
    RemovalPolicy policy = RemovalPolicy::Remove;
    bool putBack = false; ///< what somebody took out of Google's album
    RemovalGuard guard;
    struct OtherParts // of the same Immich album: the guard is for all of it
    {
        int items = 0;
        int leaving = 0; ///< in this run
    } otherParts = {};
    bool removalsAccepted = false;   ///< whatever they are
    QSet<QString> removalsSeen = {}; ///< of these assets a person said yes: the guard is for others
    bool askedByPerson = true;       ///< then what failed is tried whether it is due or not
    QDateTime now;                   ///< UTC

    std::size_t countInAlbum() const; ///< of itemsInAlbum
};

/// An asset that comes into Google's album.
struct Arrival
{
    enum How {
        Upload, ///< its bytes are not at Google
        Link,   ///< another album brought it: add the item
        There   ///< the same bytes are in, or come into, this album: only the ledger changes
    } how = Upload;
    ImmichAsset asset;
    /// The member with this asset's earlier content, which leaves once this one is in.
    std::shared_ptr<const Member> replaces = {};
    int failedBefore = 0;
};

/// A member whose photo, or whose content of it, left the Immich album.
struct Departure
{
    enum How {
        Remove,     ///< leaves Google's album, stays in the library as an orphan
        Keep,       ///< stays in Google's album as an orphan, as the mirror's policy says
        Superseded, ///< the asset is there with new content: this old one leaves under any policy
        Forget      ///< never was in Google's album, or its bytes belong to another member too
    } how = Forget;
    Member member;
    /// Locked or hidden in Immich: not for others' eyes any more. It leaves under any policy, and
    /// waits for nobody's yes.
    bool becamePrivate = false;
};

/// What Google's album takes from Immich's, where the mirror follows it.
struct AlbumChange
{
    QString title;        ///< its new one; empty: it keeps its own
    QString coverAssetId; ///< Immich's; empty: it keeps its cover
};

struct Plan
{
    std::vector<Arrival> arrivals; ///< in the order of capture
    std::vector<Departure> departures;
    std::vector<Recaption> recaptions;
    AlbumChange album;
    std::vector<Skip> skips; ///< all that is not touched, with its reason
    bool listingComplete = false;
    std::optional<Error> filmTrouble; ///< films of live photos are left for another time
    /// More would leave than the guard allows: departures of kind Remove wait for a person, but for
    /// what became private.
    bool removalsHeld = false;
    CreateCount creates; ///< of what is to be sent
    bool inOrder = true; ///< each photo comes to its place, as the mirror's rules say

    int count(Arrival::How how) const;
    int count(Departure::How how) const;
    /// Of other assets than those, and not of what became private: what the guard counts.
    int unseenRemovals(const QSet<QString> &seen) const;
    int heldRemovals() const;
    int createsNeeded() const { return inOrder ? creates.exact : creates.batched; }
    int googleRequests() const; ///< about: a large video takes a few more
    int replacements() const;
    qint64 bytesToSend() const;
    int undated() const; ///< of what is to be sent as it is: ImmichAsset::undated
    int dated() const;   ///< of what is to be sent, copies that may differ by the date in them
    bool waitsForImmich() const; ///< for renditions that are not made yet
};

/// What an album needs. Pure. From a listing that is not proved complete nothing is ever concluded
/// to have left.
Plan makePlan(PlanInput input);

} // namespace immirror
