// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/adoption.h"
#include "sync/runstate.h"

namespace immirror {

/// Something in which the ledger and Google's album differ.
struct Difference
{
    enum Kind {
        TakenOut,  ///< in the library, no longer in the album
        Back,      ///< was taken out, and is in the album again
        Deleted,   ///< not in the library either
        Caption,   ///< Google shows another one than we wrote
        Adoptable, ///< in the album, unknown to the ledger, and surely or likely a photo of
                   ///< Immich's
        Doubled,   ///< unknown to the ledger, and looks like one that the ledger has there
        Extra      ///< unknown to the ledger, and like nothing in the Immich album
    } kind = Extra;
    QString assetId; ///< Immich's, where one is concerned
    QString fileName;
    QString mediaItemId;
    QString url;
    bool sure = true; ///< of Adoptable: see Adoption
};
QString differenceName(Difference::Kind kind); ///< takenOut, deleted, …; stable

/// What came of comparing one mirror.
struct Verification
{
    Mirror mirror;
    qint64 checked = 0; ///< photos that the ledger has in the album
    /// Of those, what the album counts and nobody may read: what Google had from another program
    /// (google-photos.md, B4). Which they are cannot be told, so then nothing is missing.
    qint64 unreadable = 0;
    bool albumGone = false;      ///< Google's album was deleted; then nothing else is known
    bool albumAdopted = false;   ///< the ledger has none, and one by its title is there
    bool overflows = false;      ///< the Immich album needs one more of Google's
    bool listingComplete = true; ///< of Immich's album; else nothing can be adopted
    /// Why the mirror is not at its end, as the last run left it or as its listing shows now: then
    /// the ledger itself does not know all that belongs into the album.
    std::optional<Error> open = {};
    std::vector<Difference> differences;
    bool repaired = false; ///< the ledger is put right: a sync does what is left to do

    int count(Difference::Kind kind) const;
};

enum class Repair {
    Nothing,
    Carefully, ///< unasked: what would mean that many photos stay out waits for a person
    All
};

/// Compares the ledger with what Google's album really holds. Asks Google and Immich, and changes
/// neither: a repair changes the ledger alone, so that the next sync links, sends or writes what is
/// missing. Of what is there already no byte is sent again, and nothing is ever removed.
///
/// What was taken out of the album is put back if the mirror says so, and otherwise stays out
/// (ItemStatus::TakenOut). An album of ours that the ledger does not know is adopted by its title
/// if it has a photo of the Immich album; and items by name, time of capture and size in pixels.
[[nodiscard]] Task<Result<Verification>> verifyMirror(RunState &state, Mirror mirror,
                                                      std::optional<ImmichAlbum> album,
                                                      Repair repair, std::stop_token stop);

/// A mirror without a Google album gets this one, for a person said so, and the ledger learns what
/// of the mirror's photos is in it.
[[nodiscard]] Task<Result<Verification>> adoptAlbum(RunState &state, Mirror mirror,
                                                    ImmichAlbum source, GoogleAlbum album,
                                                    std::stop_token stop);

} // namespace immirror
