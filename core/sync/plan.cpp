// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/plan.h"

#include "google/photos.h"
#include "sync/fingerprint.h"

#include <QSet>

namespace immirror {

namespace {

bool isIn(const Member &member)
{
    return member.status == ItemStatus::Ok;
}

class Planner
{
public:
    explicit Planner(PlanInput input)
        : m_in(std::move(input))
    {
        m_waiting = m_in.unknownFilms;
        m_inAlbum = m_in.itemsOfSharers;
        m_staying = m_in.itemsOfSharers;
        for (const QString &item : m_in.itemsInAlbum) {
            if (!item.isEmpty())
                m_inAlbum.insert(item);
        }
        for (const Member &member : m_in.members) {
            m_membersOfAsset[member.assetId].append(&member);
            if (isIn(member) && !member.asset.mediaItemId.isEmpty())
                m_inAlbum.insert(member.asset.mediaItemId);
        }
    }

    Plan make()
    {
        m_plan.listingComplete = m_in.listing.complete;
        m_plan.filmTrouble = m_in.filmTrouble;
        m_plan.recaptions = std::move(m_in.recaptions);
        const std::size_t unchanged = m_in.countInAlbum();
        m_plan.skips.reserve(unchanged + m_in.filtered.size() + m_in.listing.leftOut.size());
        m_plan.arrivals.reserve(m_in.listing.assets.size() - unchanged);
        for (const ImmichAsset &asset : m_in.listing.assets) {
            if (m_membersOfAsset.contains(asset.id))
                m_listed.insert(asset.id, fingerprintOf(asset));
        }
        for (std::size_t i = 0; i < m_in.listing.assets.size(); ++i)
            planAsset(m_in.listing.assets[i],
                      i < m_in.itemsInAlbum.size() ? m_in.itemsInAlbum[i] : QString());
        m_plan.skips.insert(m_plan.skips.end(), m_in.filtered.begin(), m_in.filtered.end());
        for (const ImmichAsset &asset : m_in.listing.leftOut)
            skip(cannotGo(asset).value_or(SkipReason::Hidden), asset);
        if (m_in.listing.complete)
            planDepartures();
        return std::move(m_plan);
    }

private:
    void skip(SkipReason reason, const ImmichAsset &asset)
    {
        m_plan.skips.push_back({reason, asset.id, asset.fileName});
    }

    const Member *memberWith(const ImmichAsset &asset, const QString &fingerprint) const
    {
        for (const Member *member : m_membersOfAsset.value(asset.id)) {
            if (member->asset.fingerprint == fingerprint)
                return member;
        }
        return nullptr;
    }

    const Member *earlierContent(const ImmichAsset &asset, const QString &fingerprint) const
    {
        for (const Member *member : m_membersOfAsset.value(asset.id)) {
            if (member->asset.fingerprint != fingerprint && isIn(*member))
                return member;
        }
        return nullptr;
    }

    /// What comes is moved out of the listing.
    void planAsset(ImmichAsset &asset, const QString &itemInAlbum)
    {
        if (asset.notReady) {
            waitForEdit(asset);
            return;
        }
        const QString fingerprint = fingerprintOf(asset);
        const Member *known = memberWith(asset, fingerprint);
        const Member *earlier = earlierContent(asset, fingerprint);
        if (!itemInAlbum.isEmpty() ||
            (known && isIn(*known) && !known->asset.mediaItemId.isEmpty())) {
            stays(known ? known->asset.mediaItemId : itemInAlbum);
            skip(SkipReason::Unchanged, asset);
            supersede(asset, fingerprint, nullptr); // a run ended before they could leave
            return;
        }
        const auto keepEarlier = [&] {
            if (earlier)
                stays(earlier->asset.mediaItemId);
        };
        if (const auto reason = cannotGo(asset)) {
            keepEarlier();
            skip(*reason, asset);
            if (known && known->status != ItemStatus::Orphaned &&
                known->status != ItemStatus::TakenOut && m_in.listing.complete)
                m_plan.departures.push_back({Departure::Forget, *known}); // no failure any more
            return;
        }
        if (const auto reason = staysAway(asset, known)) {
            keepEarlier();
            skip(*reason, asset);
            if (*reason == SkipReason::TakenOut || *reason == SkipReason::Filtered)
                forgetFailure(known);
            return;
        }
        supersede(asset, fingerprint, earlier);
        const StoredAsset content = m_in.contents.value(fingerprint);
        // A checksum is in memory already.
        const bool promised =
            hasPromisedSha1(asset) && asset.rendition.isEmpty() && !asset.withDate;
        const QString bytes = promised ? asset.checksum : fingerprint;
        if (auto caption = recaption(content, asset))
            m_plan.recaptions.push_back(*std::move(caption));
        const bool keptThere = known && known->status == ItemStatus::Orphaned && known->inAlbum;
        m_plan.arrivals.push_back(
            {.how = keptThere ? Arrival::There : howItComes(bytes, content),
             .asset = std::move(asset),
             .replaces = earlier ? std::make_shared<const Member>(*earlier) : nullptr,
             .failedBefore = known ? known->attempts : 0});
        m_coming.insert(bytes);
        if (!content.mediaItemId.isEmpty())
            stays(content.mediaItemId);
    }

    /// Whatever of it is in the album stays until its edit is there.
    void waitForEdit(const ImmichAsset &asset)
    {
        for (const Member *member : m_membersOfAsset.value(asset.id)) {
            if (isIn(*member))
                stays(member->asset.mediaItemId);
        }
        if (asset.editLost) {
            for (const Member *member : m_membersOfAsset.value(asset.id))
                forgetFailure(member);
        }
        m_waiting.insert(asset.id);
        skip(asset.editLost ? SkipReason::EditMissing : SkipReason::EditPending, asset);
    }

    /// It is none any more.
    void forgetFailure(const Member *member)
    {
        if (member && m_in.listing.complete &&
            (member->status == ItemStatus::Failed || member->status == ItemStatus::Pending))
            m_plan.departures.push_back({Departure::Forget, *member});
    }

    /// All earlier content leaves, but for what leaves with the arrival that takes its place.
    void supersede(const ImmichAsset &asset, const QString &fingerprint, const Member *replaced)
    {
        for (const Member *member : m_membersOfAsset.value(asset.id)) {
            if (member != replaced && isIn(*member) && member->asset.fingerprint != fingerprint &&
                m_in.listing.complete)
                m_plan.departures.push_back({Departure::Superseded, *member});
        }
    }

    /// Of what could go.
    std::optional<SkipReason> staysAway(const ImmichAsset &asset, const Member *known) const
    {
        if (m_in.sizeMatters && asset.size < 0)
            return SkipReason::Filtered;
        if (isKeptOut(asset))
            return SkipReason::TakenOut;
        return known ? waits(*known) : std::nullopt;
    }

    /// Whatever content it has now.
    bool isKeptOut(const ImmichAsset &asset) const
    {
        const auto members = m_membersOfAsset.value(asset.id);
        return !m_in.putBack && std::any_of(members.begin(), members.end(), [](const Member *one) {
            return one->status == ItemStatus::TakenOut;
        });
    }

    std::optional<SkipReason> waits(const Member &failed) const
    {
        if (m_in.askedByPerson)
            return {};
        if (failed.givenUp)
            return SkipReason::GivenUp;
        return failed.nextAttemptAt > m_in.now ? std::optional(SkipReason::NotDue) : std::nullopt;
    }

    Arrival::How howItComes(const QString &bytes, const StoredAsset &content) const
    {
        const bool there =
            !content.mediaItemId.isEmpty() && m_inAlbum.contains(content.mediaItemId);
        if (m_coming.contains(bytes) || there)
            return Arrival::There;
        return content.mediaItemId.isEmpty() ? Arrival::Upload : Arrival::Link;
    }

    void stays(const QString &mediaItemId) { m_staying.insert(mediaItemId); }

    void planDepartures()
    {
        auto in = static_cast<int>(m_in.countInAlbum());
        for (const Member &member : m_in.members) {
            in += isIn(member);
            // What was taken out stays so, should it come back.
            if (member.status == ItemStatus::Orphaned ||
                (member.status == ItemStatus::TakenOut && !m_in.putBack) ||
                m_waiting.contains(member.assetId))
                continue;
            const auto current = m_listed.constFind(member.assetId);
            const bool leftOver =
                current != m_listed.cend() && !isIn(member) &&
                *current != member.asset.fingerprint; // of content that never came in
            if (current != m_listed.cend() && !leftOver)
                continue;
            m_plan.departures.push_back(departureOf(member));
        }
        const int removals = m_plan.unseenRemovals(m_in.removalsSeen);
        const int leaving = removals + m_in.otherParts.leaving;
        const bool tooMany = !m_in.guard.allows(leaving, in + m_in.otherParts.items);
        m_plan.removalsHeld = removals > 0 && tooMany && !m_in.removalsAccepted;
    }

    Departure departureOf(const Member &member) const
    {
        if (!isIn(member) || m_staying.contains(member.asset.mediaItemId))
            return {Departure::Forget, member};
        if (m_in.becamePrivate.contains(member.assetId))
            return {Departure::Remove, member, true};
        return {m_in.policy == RemovalPolicy::Remove ? Departure::Remove : Departure::Keep, member};
    }

    PlanInput m_in;
    QHash<QString, QList<const Member *>> m_membersOfAsset;
    QHash<QString, QString> m_listed; ///< fingerprints by asset id, of those that are members too
    QSet<QString> m_inAlbum;          ///< media items
    QSet<QString> m_waiting;          ///< assets whose edit is not there yet
    QSet<QString> m_coming;           ///< what stands for their bytes
    QSet<QString> m_staying;          ///< media items that somebody listed still needs
    Plan m_plan;
};

} // namespace

std::optional<Recaption> recaption(const StoredAsset &content, const ImmichAsset &asset)
{
    if (content.mediaItemId.isEmpty())
        return {}; // it comes with its bytes
    const QString wanted = captionOf(asset.description);
    const QString now = content.caption.value_or(QString());
    const bool ours = !now.isEmpty() && content.captionOf == asset.id;
    const bool anybodys = !wanted.isEmpty() && (now.isEmpty() || content.captionOf.isEmpty());
    if (!(ours || anybodys) || now == wanted)
        return {};
    return Recaption{content.row, content.mediaItemId, asset.id, asset.fileName,
                     wanted,      !content.caption};
}

std::size_t PlanInput::countInAlbum() const
{
    return static_cast<std::size_t>(
        std::count_if(itemsInAlbum.begin(), itemsInAlbum.end(),
                      [](const QString &item) { return !item.isEmpty(); }));
}

int Plan::count(Arrival::How how) const
{
    return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(), [how](const auto &a) {
        return a.how == how && !a.replaces;
    }));
}

int Plan::count(Departure::How how) const
{
    return static_cast<int>(std::count_if(departures.begin(), departures.end(),
                                          [how](const auto &d) { return d.how == how; }));
}

int Plan::unseenRemovals(const QSet<QString> &seen) const
{
    return static_cast<int>(std::count_if(departures.begin(), departures.end(), [&](const auto &d) {
        return d.how == Departure::Remove && !d.becamePrivate && !seen.contains(d.member.assetId);
    }));
}

int Plan::heldRemovals() const
{
    return removalsHeld ? unseenRemovals({}) : 0;
}

int Plan::googleRequests() const
{
    const auto calls = [](int items) {
        return (items + PhotosClient::batchSize - 1) / PhotosClient::batchSize;
    };
    const auto uploads = std::count_if(arrivals.begin(), arrivals.end(), [](const Arrival &one) {
        return one.how == Arrival::Upload;
    });
    const int leaving = count(Departure::Remove) - heldRemovals();
    return static_cast<int>(uploads) + createsNeeded() + calls(count(Arrival::Link)) +
           calls(leaving) + calls(replacements() + count(Departure::Superseded)) +
           static_cast<int>(recaptions.size());
}

int Plan::replacements() const
{
    return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(),
                                          [](const auto &a) { return a.replaces != nullptr; }));
}

qint64 Plan::bytesToSend() const
{
    qint64 bytes = 0;
    for (const Arrival &arrival : arrivals) {
        if (arrival.how == Arrival::Upload)
            bytes += std::max<qint64>(0, arrival.asset.size);
    }
    return bytes;
}

int Plan::undated() const
{
    return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(), [](const Arrival &a) {
        return a.how == Arrival::Upload && a.asset.undated && !a.asset.withDate;
    }));
}

int Plan::dated() const
{
    return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(), [](const Arrival &a) {
        return a.how == Arrival::Upload && a.asset.withDate;
    }));
}

bool Plan::waitsForImmich() const
{
    return std::any_of(skips.begin(), skips.end(),
                       [](const Skip &skip) { return skip.reason == SkipReason::EditPending; }) ||
           filmTrouble;
}

Plan makePlan(PlanInput input)
{
    return Planner(std::move(input)).make();
}

} // namespace immirror
