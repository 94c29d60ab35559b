// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/rows.h"

#include "store/values.h"

namespace immirror {

using namespace Qt::StringLiterals;

const QLatin1StringView wishColumns =
    "album_name, wanted_title, removal_policy, paused, filter_kind, filter_smallest,"
    " filter_largest, filter_favourites, filter_rating, filter_from, follow_title, follow_cover,"
    " put_back, edited, films, dates, place_order, same_title"_L1;

const QLatin1StringView selectRuns =
    "SELECT id, status, started_at, ended_at, total, uploaded, linked, replaced, skipped, removed,"
    " failed, held, bytes, google_requests, immich_requests, error_kind, error_detail,"
    " error_subject, captioned FROM runs "_L1;

Run runFromRow(const SqlRows &row)
{
    Run run{
        .id = row.value(0).toLongLong(),
        .status = runStatusFromName(row.value(1).toString()).value_or(RunStatus::Running),
        .startedAt = row.happenedAt(2),
        .endedAt = row.happenedAt(3),
        .totals = {.total = row.value(4).toInt(),
                   .uploaded = row.value(5).toInt(),
                   .linked = row.value(6).toInt(),
                   .replaced = row.value(7).toInt(),
                   .captioned = row.value(18).toInt(),
                   .skipped = row.value(8).toInt(),
                   .removed = row.value(9).toInt(),
                   .failed = row.value(10).toInt(),
                   .held = row.value(11).toInt(),
                   .bytes = row.value(12).toLongLong(),
                   .googleRequests = row.value(13).toInt(),
                   .immichRequests = row.value(14).toInt()},
    };
    if (!row.value(15).isNull())
        run.error = errorFromColumns(row.value(15), row.value(16), row.value(17));
    return run;
}

const QLatin1StringView selectEvents =
    "SELECT e.at, e.mirror_id, m.album_name, e.action, e.asset_id, e.file_name, e.reason,"
    " e.detail, e.id, e.run_id FROM events e LEFT JOIN mirrors m ON m.id = e.mirror_id "_L1;

Event eventFromRow(const SqlRows &row)
{
    return {.at = row.happenedAt(0),
            .mirrorId = row.value(1).toLongLong(),
            .albumName = row.value(2).toString(),
            .action = actionFromName(row.value(3).toString()).value_or(Action::Skipped),
            .assetId = row.value(4).toString(),
            .fileName = row.value(5).toString(),
            .reason = row.value(6).toString(),
            .detail = row.value(7).toString()};
}

const QLatin1StringView selectMembers =
    "SELECT s.id, s.mirror_id, s.asset_id, s.file_name, s.captured_at, s.size, s.status,"
    " s.in_album, s.creating_since, s.error_kind, s.error_detail, s.attempts, s.next_attempt_at,"
    " s.synced_at, a.id, a.fingerprint, a.media_item_id, a.media_url, a.upload_token,"
    " a.upload_token_at, a.caption, CASE WHEN a.caption_of = s.asset_id OR EXISTS (SELECT 1"
    "   FROM memberships o WHERE o.asset_row = a.id AND o.asset_id = a.caption_of"
    "   AND o.status = 'OK') THEN a.caption_of END, m.album_name, s.error_subject,"
    " s.leaving_since, s.given_up, s.minutes_east"
    " FROM memberships s JOIN assets a ON a.id = s.asset_row JOIN mirrors m ON m.id = s.mirror_id "_L1;

StoredAsset assetFromRow(const SqlRows &row, int first)
{
    StoredAsset asset{.row = row.value(first).toLongLong(),
                      .fingerprint = row.value(first + 1).toString(),
                      .mediaItemId = row.value(first + 2).toString(),
                      .mediaUrl = row.value(first + 3).toString(),
                      .uploadToken = row.value(first + 4).toString(),
                      .uploadTokenAt = row.happenedAt(first + 5),
                      .captionOf = row.value(first + 7).toString()};
    if (!row.value(first + 6).isNull())
        asset.caption = row.value(first + 6).toString();
    return asset;
}

/// By the clock of its place; by this computer's where that is not known, as of rows that an older
/// version wrote.
static QDateTime capturedAt(const SqlRows &row, int moment, int minutesEast)
{
    const QDateTime at = row.photoTime(moment);
    const QVariant stored = row.value(minutesEast);
    if (stored.isNull())
        return at.toLocalTime();
    constexpr int farthest = 14 * 60;
    return at.toOffsetFromUtc(std::clamp(stored.toInt(), -farthest, farthest) * 60);
}

Member memberFromRow(const SqlRows &row)
{
    Member member{
        .id = row.value(0).toLongLong(),
        .mirrorId = row.value(1).toLongLong(),
        .assetId = row.value(2).toString(),
        .fileName = row.value(3).toString(),
        .capturedAt = capturedAt(row, 4, 26),
        .size = row.value(5).toLongLong(),
        .status = itemStatusFromName(row.value(6).toString()).value_or(ItemStatus::Pending),
        .inAlbum = row.value(7).toBool(),
        .creatingSince = row.markedSince(8),
        .leavingSince = row.markedSince(24),
        .attempts = row.value(11).toInt(),
        .nextAttemptAt = row.waitsUntil(12),
        .givenUp = row.value(25).toBool(),
        .syncedAt = row.happenedAt(13),
        .asset = assetFromRow(row, 14),
        .albumName = row.value(22).toString(),
    };
    if (!row.value(9).isNull())
        member.error = errorFromColumns(row.value(9), row.value(10), row.value(23));
    return member;
}

} // namespace immirror
