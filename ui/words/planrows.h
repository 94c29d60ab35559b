// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/engine.h"

#include <array>

namespace immirror {

/// What a sync would do with one photo, as both faces of the program list it.
struct PlanRow
{
    enum What {
        Remove,  ///< leaves Google's album
        Upload,  ///< its bytes are sent
        Link,    ///< comes into Google's album, and nothing is sent
        Replace, ///< comes with new content, and the earlier one leaves
        Caption,
        Stay, ///< left the Immich album, and stays in Google's
        LeaveOut,
        Unchanged ///< nothing is done: most of an album, most of the time
    };
    static constexpr int whats = Unchanged + 1;

    What what = Unchanged;
    QString albumName;
    QString assetId;
    QString fileName;
    QDateTime capturedAt; ///< by its own clock; invalid: the plan does not say
    qint64 size = -1;     ///< bytes; -1: the plan does not say
    /// Why it is left out, or not to be mirrored any more; of Remove and Stay nothing where it left
    /// the Immich album.
    std::optional<SkipReason> reason = {};
    Arrival::How how = Arrival::There; ///< of what comes
    bool undated = false;              ///< and its bytes are sent as they are: ImmichAsset::undated
    bool dated = false;                ///< a copy is sent: ImmichAsset::withDate
    bool again = false;                ///< failed before
    bool bare = false;                 ///< of Caption: it is taken away
    bool held = false;                 ///< of Remove: waits for a person
};

using PlanCounts = std::array<int, PlanRow::whats>; ///< by PlanRow::What

/// One after the other, what leaves first: there may be a hundred thousand. None where the album
/// was not found.
void eachPlanRow(const Engine::MirrorPlan &plan, const std::function<void(PlanRow)> &each);

PlanCounts countsOf(const Engine::MirrorPlan &plan);
/// Whether a sync would change anything at Google, removals that go on waiting aside.
bool hasWork(const Engine::MirrorPlan &plan);

/// The plan as a table for spreadsheets: what stands above its columns, and the fields of a row.
QStringList planCsvTitles();
QStringList planCsvFields(const PlanRow &row);

namespace words {

QString of(PlanRow::What what); ///< a word or two
/// "3 to upload · 1 to link · 2.5 MB to send"; nothing is to be done: a sentence that says so.
QString summaryOf(const PlanCounts &counts, qint64 bytesToSend);
QString why(const PlanRow &row);
/// What else is to be known of an album, a sentence each; not that removals wait: what to do about
/// that is another thing in a window than on a command line.
QStringList notesOf(const Engine::MirrorPlan &plan);
/// What becomes of photos without a date: Plan::undated() and Plan::dated(), those that there are.
QStringList ofDates(int undated, int dated);

} // namespace words

} // namespace immirror
