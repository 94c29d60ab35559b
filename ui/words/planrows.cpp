// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/planrows.h"

#include "immich/wallclock.h"
#include "ui/words/csv.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace immirror {

namespace {

struct Plans
{
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

using Reasons = QHash<QString, SkipReason>;

/// Of the photos that leave though Immich still has them, why they are not wanted any more.
Reasons reasonsOfLeaving(const Plan &plan)
{
    Reasons reasons;
    for (const Departure &departure : plan.departures) {
        if (departure.how == Departure::Remove || departure.how == Departure::Keep)
            reasons.insert(departure.member.assetId, SkipReason::Unchanged);
    }
    if (reasons.isEmpty())
        return reasons;
    for (const Skip &skip : plan.skips) {
        if (const auto leaving = reasons.find(skip.assetId); leaving != reasons.end())
            *leaving = skip.reason;
    }
    reasons.removeIf([](auto one) { return one.value() == SkipReason::Unchanged; });
    return reasons;
}

std::optional<PlanRow::What> whatOf(Departure::How how)
{
    switch (how) {
    case Departure::Remove:
        return PlanRow::Remove;
    case Departure::Keep:
        return PlanRow::Stay;
    case Departure::Superseded:
        return PlanRow::Replace;
    case Departure::Forget:
        return {};
    }
    Q_UNREACHABLE();
}

PlanRow::What whatOf(const Arrival &arrival)
{
    if (arrival.replaces)
        return PlanRow::Replace;
    return arrival.how == Arrival::Upload ? PlanRow::Upload : PlanRow::Link;
}

} // namespace

void eachPlanRow(const Engine::MirrorPlan &one, const std::function<void(PlanRow)> &each)
{
    if (!one.plan)
        return;
    const QString &album = one.mirror.albumName;
    const Reasons reasons = reasonsOfLeaving(*one.plan);
    for (const Departure &departure : one.plan->departures) {
        const auto what = whatOf(departure.how);
        if (!what)
            continue;
        const Member &member = departure.member;
        PlanRow row{.what = *what,
                    .albumName = album,
                    .assetId = member.assetId,
                    .fileName = member.fileName,
                    .capturedAt = member.capturedAt,
                    .size = member.size,
                    .held = *what == PlanRow::Remove && one.plan->removalsHeld};
        if (const auto reason = reasons.constFind(member.assetId); reason != reasons.cend())
            row.reason = *reason;
        each(std::move(row));
    }
    for (const Arrival &arrival : one.plan->arrivals) {
        const bool sent = arrival.how == Arrival::Upload;
        each({.what = whatOf(arrival),
              .albumName = album,
              .assetId = arrival.asset.id,
              .fileName = arrival.asset.fileName,
              .capturedAt = capturedByItsClock(arrival.asset),
              .size = arrival.asset.size,
              .how = arrival.how,
              .undated = sent && arrival.asset.undated && !arrival.asset.withDate,
              .dated = sent && arrival.asset.withDate,
              .again = arrival.failedBefore > 0});
    }
    for (const Recaption &caption : one.plan->recaptions) {
        each({.what = PlanRow::Caption,
              .albumName = album,
              .assetId = caption.assetId,
              .fileName = caption.fileName,
              .bare = caption.caption.isEmpty()});
    }
    for (const Skip &skip : one.plan->skips) {
        each({.what = skip.reason == SkipReason::Unchanged ? PlanRow::Unchanged : PlanRow::LeaveOut,
              .albumName = album,
              .assetId = skip.assetId,
              .fileName = skip.fileName,
              .reason = skip.reason});
    }
}

PlanCounts countsOf(const Engine::MirrorPlan &plan)
{
    PlanCounts counts{};
    eachPlanRow(plan, [&counts](const PlanRow &row) { ++counts[row.what]; });
    return counts;
}

bool hasWork(const Engine::MirrorPlan &one)
{
    if (!one.plan)
        return false;
    const Plan &plan = *one.plan;
    const bool removes = plan.count(Departure::Remove) > 0 && !plan.removalsHeld;
    return !plan.arrivals.empty() || !plan.recaptions.empty() || removes ||
           plan.count(Departure::Superseded) > 0 || !plan.album.title.isEmpty() ||
           !plan.album.coverAssetId.isEmpty();
}

QStringList planCsvTitles()
{
    return {Plans::tr("Album"),   Plans::tr("Photo"),    Plans::tr("What"),
            Plans::tr("Why"),     Plans::tr("Taken at"), Plans::tr("Size in bytes"),
            Plans::tr("Asset id")};
}

QStringList planCsvFields(const PlanRow &row)
{
    return {row.albumName,
            row.fileName,
            words::of(row.what),
            words::why(row),
            csvCaptured(row.capturedAt),
            row.size >= 0 ? QString::number(row.size) : QString(),
            row.assetId};
}

namespace words {

static QString phraseOf(PlanRow::What what, int count)
{
    switch (what) {
    case PlanRow::Remove:
        return Plans::tr("%n to remove from Google's album", nullptr, count);
    case PlanRow::Upload:
        return Plans::tr("%n to upload", nullptr, count);
    case PlanRow::Link:
        return Plans::tr("%n to link", nullptr, count);
    case PlanRow::Replace:
        return Plans::tr("%n to replace", nullptr, count);
    case PlanRow::Caption:
        return Plans::tr("%n caption(s) to change", nullptr, count);
    case PlanRow::Stay:
        return Plans::tr("%n to let stay", nullptr, count);
    case PlanRow::LeaveOut:
        return Plans::tr("%n to leave out", nullptr, count);
    case PlanRow::Unchanged:
        return Plans::tr("%n to leave as it is", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString summaryOf(const PlanCounts &counts, qint64 bytesToSend)
{
    QStringList phrases;
    for (int what = 0; what < PlanRow::whats; ++what) {
        const int count = counts[static_cast<std::size_t>(what)];
        if (count > 0)
            phrases << phraseOf(static_cast<PlanRow::What>(what), count);
    }
    if (phrases.isEmpty())
        return Plans::tr("There are no photos.");
    if (bytesToSend > 0)
        phrases << Plans::tr("%1 to send").arg(bytes(bytesToSend));
    for (QString &phrase : phrases)
        phrase.replace(u' ', QChar::Nbsp); // lines break between them
    return phrases.join(QStringLiteral(" · "));
}

QString of(PlanRow::What what)
{
    switch (what) {
    case PlanRow::Remove:
        return Plans::tr("remove from the album");
    case PlanRow::Upload:
        return Plans::tr("upload");
    case PlanRow::Link:
        return Plans::tr("link");
    case PlanRow::Replace:
        return Plans::tr("replace");
    case PlanRow::Caption:
        return Plans::tr("change the caption");
    case PlanRow::Stay:
        return Plans::tr("let stay");
    case PlanRow::LeaveOut:
        return Plans::tr("leave out");
    case PlanRow::Unchanged:
        return Plans::tr("leave as it is");
    }
    Q_UNREACHABLE();
}

static QString whyItComes(const PlanRow &row)
{
    if (row.what == PlanRow::Replace)
        return Plans::tr("Immich has another version of it");
    switch (row.how) {
    case Arrival::Link:
        return Plans::tr("in your Google Photos library already: nothing is sent");
    case Arrival::There:
        return Plans::tr("the same photo is in Google's album already: nothing is sent");
    case Arrival::Upload:
        break;
    }
    if (row.dated)
        return Plans::tr("new; goes as a copy with Immich's date in it");
    if (row.undated)
        return Plans::tr("new; seems to have no date of its own");
    return row.again ? Plans::tr("failed before, is tried again") : Plans::tr("new");
}

QString why(const PlanRow &row)
{
    switch (row.what) {
    case PlanRow::Upload:
    case PlanRow::Link:
    case PlanRow::Replace:
        return whyItComes(row);
    case PlanRow::Caption:
        return row.bare ? Plans::tr("its description was removed in Immich")
                        : Plans::tr("its description changed in Immich");
    case PlanRow::Remove:
    case PlanRow::Stay:
        return row.reason ? of(*row.reason) : Plans::tr("left the Immich album");
    case PlanRow::LeaveOut:
    case PlanRow::Unchanged:
        break;
    }
    return of(row.reason.value_or(SkipReason::Unchanged));
}

QStringList notesOf(const Engine::MirrorPlan &one)
{
    if (!one.plan)
        return {of(Error{.kind = ErrorKind::NotFound, .service = Service::Immich})};
    QStringList notes;
    if (!one.plan->album.title.isEmpty())
        notes << Plans::tr("New title of Google's album: %1").arg(named(one.plan->album.title));
    if (!one.plan->album.coverAssetId.isEmpty())
        notes << Plans::tr("Google's album gets Immich's cover.");
    if (!one.plan->listingComplete)
        notes << of(Error{.kind = ErrorKind::IncompleteListing});
    return notes;
}

QStringList ofDates(int undated, int dated)
{
    QStringList notes;
    if (undated > 0)
        notes << Plans::tr("%n of the photos to send seem(s) to have no date of their own: Google "
                           "Photos shows them on the day on which they are sent.",
                           nullptr, undated);
    if (dated > 0)
        notes << Plans::tr("%n of the photos to send go(es) as a copy with Immich's date in it, "
                           "unless there is one: such a copy differs from the original.",
                           nullptr, dated);
    return notes;
}

} // namespace words

} // namespace immirror
