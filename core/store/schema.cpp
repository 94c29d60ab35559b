// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/schema.h"

namespace immirror {

using namespace Qt::StringLiterals;

const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> all{
        {
            // Whose rows these are. Going back to an earlier pair of accounts finds its rows again.
            u"CREATE TABLE identities ("
            "  id INTEGER PRIMARY KEY,"
            "  immich_account TEXT NOT NULL,"
            "  google_account TEXT NOT NULL,"
            "  google_client TEXT NOT NULL,"
            "  UNIQUE (immich_account, google_account, google_client))"_s,

            u"CREATE TABLE mirrors ("
            "  id INTEGER PRIMARY KEY,"
            "  identity_id INTEGER NOT NULL REFERENCES identities(id),"
            "  album_id TEXT NOT NULL,"
            "  album_name TEXT NOT NULL,"
            "  wanted_title TEXT NOT NULL," // empty: the Immich album's name
            "  removal_policy TEXT NOT NULL CHECK (removal_policy IN ('remove', 'keep')),"
            "  active INTEGER NOT NULL DEFAULT 1,"
            "  google_album_id TEXT,"
            "  google_album_title TEXT,"
            "  google_album_url TEXT,"
            "  creating_since INTEGER," // a create-album went out and no answer is known
            "  held TEXT,"              // an error kind's name: waits for a person
                           // The stamp of when everything in it had been mirrored; NULL if not so
                           // now.
            "  stamp_updated_at TEXT,"
            "  stamp_asset_count INTEGER,"
            "  stamp_last_modified TEXT,"
            "  last_synced_at INTEGER,"
            "  UNIQUE (identity_id, album_id))"_s,

            // What Google holds, by content: one row, one media item, however many albums.
            u"CREATE TABLE assets ("
            "  id INTEGER PRIMARY KEY,"
            "  identity_id INTEGER NOT NULL REFERENCES identities(id),"
            "  fingerprint TEXT NOT NULL,"
            "  media_item_id TEXT,"
            "  media_url TEXT,"
            "  upload_token TEXT,"
            "  upload_token_at INTEGER,"
            "  UNIQUE (identity_id, fingerprint))"_s,

            u"CREATE INDEX assets_by_media_item ON assets (media_item_id)"_s,

            // One Immich asset's place in one mirror.
            u"CREATE TABLE memberships ("
            "  id INTEGER PRIMARY KEY,"
            "  mirror_id INTEGER NOT NULL REFERENCES mirrors(id),"
            "  asset_row INTEGER NOT NULL REFERENCES assets(id),"
            "  asset_id TEXT NOT NULL," // Immich's
            "  file_name TEXT NOT NULL,"
            "  captured_at INTEGER," // milliseconds since 1970, UTC
            "  size INTEGER NOT NULL DEFAULT -1,"
            "  status TEXT NOT NULL CHECK (status IN ('OK', 'FAILED', 'PENDING', 'ORPHANED')),"
            "  in_album INTEGER NOT NULL DEFAULT 0," // Google's album holds it, as far as we know
            "  creating_since INTEGER,"              // a create went out and no answer is known
            "  leaving_since INTEGER,"               // a removal went out, likewise
            "  error_kind TEXT,"
            "  error_detail TEXT,"
            "  error_subject TEXT,"
            "  attempts INTEGER NOT NULL DEFAULT 0,"
            "  next_attempt_at INTEGER,"
            "  synced_at INTEGER,"
            "  UNIQUE (mirror_id, asset_id, asset_row))"_s,
            u"CREATE INDEX memberships_by_asset_row ON memberships (asset_row)"_s,
            u"CREATE INDEX memberships_by_status ON memberships (mirror_id, status)"_s,
            u"CREATE INDEX memberships_by_asset_id ON memberships (asset_id)"_s,

            u"CREATE TABLE runs ("
            "  id INTEGER PRIMARY KEY,"
            "  identity_id INTEGER REFERENCES identities(id),"
            "  status TEXT NOT NULL CHECK (status IN ('RUNNING', 'OK', 'PARTIAL', 'FAILED',"
            "    'CANCELLED', 'INTERRUPTED')),"
            "  started_at INTEGER NOT NULL,"
            "  ended_at INTEGER,"
            "  total INTEGER NOT NULL DEFAULT 0,"
            "  uploaded INTEGER NOT NULL DEFAULT 0,"
            "  linked INTEGER NOT NULL DEFAULT 0,"
            "  replaced INTEGER NOT NULL DEFAULT 0,"
            "  skipped INTEGER NOT NULL DEFAULT 0,"
            "  removed INTEGER NOT NULL DEFAULT 0,"
            "  failed INTEGER NOT NULL DEFAULT 0,"
            "  held INTEGER NOT NULL DEFAULT 0,"
            "  bytes INTEGER NOT NULL DEFAULT 0,"
            "  google_requests INTEGER NOT NULL DEFAULT 0,"
            "  immich_requests INTEGER NOT NULL DEFAULT 0,"
            "  error_kind TEXT,"
            "  error_detail TEXT,"
            "  error_subject TEXT)"_s,
            u"CREATE INDEX runs_by_start ON runs (identity_id, started_at)"_s,

            u"CREATE TABLE events ("
            "  id INTEGER PRIMARY KEY,"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
            "  at INTEGER NOT NULL,"
            "  mirror_id INTEGER REFERENCES mirrors(id),"
            "  action TEXT NOT NULL,"
            "  asset_id TEXT,"
            "  file_name TEXT,"
            "  reason TEXT," // an error kind's or a skip reason's name
            "  detail TEXT)"_s,
            u"CREATE INDEX events_by_run ON events (run_id)"_s,

            // Google's quota is counted by day, Pacific time.
            u"CREATE TABLE requests ("
            "  day TEXT NOT NULL,"
            "  kind TEXT NOT NULL,"
            "  count INTEGER NOT NULL,"
            "  PRIMARY KEY (day, kind)) WITHOUT ROWID"_s,
        },
        {
            // By a person: runs of everything leave it out.
            u"ALTER TABLE mirrors ADD COLUMN paused INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN cover_asset_id TEXT"_s, // Immich's
                                                                     // Photos whose removal waits
                                                                     // for a person's yes, as of
                                                                     // the last sync.
            u"ALTER TABLE mirrors ADD COLUMN removals_held INTEGER NOT NULL DEFAULT 0"_s,

            // Pages of an identity's runs and events, of which there may be hundreds of thousands:
            // each index is in the order of the pages, and has what they are searched by, so that
            // a search that finds little does not read the table.
            u"CREATE INDEX runs_by_identity ON runs (identity_id)"_s,
            u"ALTER TABLE events ADD COLUMN identity_id INTEGER REFERENCES identities(id)"_s,
            u"UPDATE events SET identity_id = (SELECT identity_id FROM runs"
            "  WHERE runs.id = events.run_id)"_s,
            u"CREATE INDEX events_by_identity ON events (identity_id, id, action, file_name)"_s,
            u"CREATE INDEX events_by_mirror ON events (mirror_id, id, action, file_name)"_s,
            u"DROP INDEX events_by_run"_s, // without what is searched
            u"CREATE INDEX events_by_run ON events (run_id, id, action, file_name)"_s,
        },
        {
            // All its tries are over: it waits for a person.
            u"ALTER TABLE memberships ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0"_s,

            // Resumable uploads that are under way. The address of each is a secret, and so in the
            // keychain.
            u"CREATE TABLE uploads ("
            "  asset_row INTEGER PRIMARY KEY REFERENCES assets(id) ON DELETE CASCADE,"
            "  size INTEGER NOT NULL,"
            "  granularity INTEGER NOT NULL,"
            "  hashed INTEGER NOT NULL DEFAULT 0," // bytes that hash_state has seen
            "  hash_state BLOB,"                   // of SHA-1, at that point
            "  validator TEXT,"                    // Immich's ETag or date, for If-Range
            "  started_at INTEGER NOT NULL)"_s,

            // Each run looks for those that never came to their end.
            u"CREATE INDEX runs_running ON runs (status) WHERE status = 'RUNNING'"_s,

            // How fast Google lets us write (google-photos.md, E): the writes of the last minute,
            // the rung of the ladder of waits, and until when nothing may be written or asked.
            u"CREATE TABLE writes ("
            "  identity_id INTEGER NOT NULL REFERENCES identities(id),"
            "  at INTEGER NOT NULL)"_s,
            u"CREATE INDEX writes_by_time ON writes (identity_id, at)"_s,
            u"CREATE TABLE pacing ("
            "  identity_id INTEGER PRIMARY KEY REFERENCES identities(id),"
            "  rung INTEGER NOT NULL DEFAULT 0,"
            "  writes_free_at INTEGER,"
            "  day_free_at INTEGER)"_s,
        },
        {
            // What Google shows below an item, and of which Immich asset it is; NULL: not known.
            u"ALTER TABLE assets ADD COLUMN caption TEXT"_s,
            u"ALTER TABLE assets ADD COLUMN caption_of TEXT"_s,
            u"ALTER TABLE runs ADD COLUMN captioned INTEGER NOT NULL DEFAULT 0"_s,

            // What a person wants of a mirror; 0 and NULL: no such wish.
            u"ALTER TABLE mirrors ADD COLUMN filter_kind TEXT NOT NULL DEFAULT 'all'"
            "  CHECK (filter_kind IN ('all', 'photos', 'videos'))"_s,
            u"ALTER TABLE mirrors ADD COLUMN filter_smallest INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN filter_largest INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN filter_favourites INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN filter_rating INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN filter_from TEXT"_s, // ISO 8601 date
            u"ALTER TABLE mirrors ADD COLUMN follow_title INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE mirrors ADD COLUMN follow_cover INTEGER NOT NULL DEFAULT 0"_s,
            // The cover that we gave Google's album.
            u"ALTER TABLE mirrors ADD COLUMN google_cover_item TEXT"_s,
            // Photos that somebody takes out of Google's album come back.
            u"ALTER TABLE mirrors ADD COLUMN put_back INTEGER NOT NULL DEFAULT 0"_s,
            // When the ledger was last compared with Google's album.
            u"ALTER TABLE mirrors ADD COLUMN verified_at INTEGER"_s,

            // TAKEN_OUT: somebody took it out of Google's album, and it is not put back.
            u"CREATE TABLE memberships4 ("
            "  id INTEGER PRIMARY KEY,"
            "  mirror_id INTEGER NOT NULL REFERENCES mirrors(id),"
            "  asset_row INTEGER NOT NULL REFERENCES assets(id),"
            "  asset_id TEXT NOT NULL,"
            "  file_name TEXT NOT NULL,"
            "  captured_at INTEGER,"
            "  size INTEGER NOT NULL DEFAULT -1,"
            "  status TEXT NOT NULL CHECK (status IN ('OK', 'FAILED', 'PENDING', 'ORPHANED',"
            "    'TAKEN_OUT')),"
            "  in_album INTEGER NOT NULL DEFAULT 0,"
            "  creating_since INTEGER,"
            "  leaving_since INTEGER,"
            "  error_kind TEXT,"
            "  error_detail TEXT,"
            "  error_subject TEXT,"
            "  attempts INTEGER NOT NULL DEFAULT 0,"
            "  next_attempt_at INTEGER,"
            "  synced_at INTEGER,"
            "  given_up INTEGER NOT NULL DEFAULT 0,"
            "  UNIQUE (mirror_id, asset_id, asset_row))"_s,
            u"INSERT INTO memberships4 SELECT id, mirror_id, asset_row, asset_id, file_name,"
            "  captured_at, size, status, in_album, creating_since, leaving_since, error_kind,"
            "  error_detail, error_subject, attempts, next_attempt_at, synced_at, given_up"
            "  FROM memberships"_s,
            u"DROP TABLE memberships"_s,
            u"ALTER TABLE memberships4 RENAME TO memberships"_s,
            u"CREATE INDEX memberships_by_asset_row ON memberships (asset_row)"_s,
            u"CREATE INDEX memberships_by_status ON memberships (mirror_id, status)"_s,
            u"CREATE INDEX memberships_by_asset_id ON memberships (asset_id)"_s,
        },
        {
            // An album of more photos than Google's albums hold has several mirrors, its parts; and
            // a mirror may fill the Google album of another one.
            u"CREATE TABLE mirrors5 ("
            "  id INTEGER PRIMARY KEY,"
            "  identity_id INTEGER NOT NULL REFERENCES identities(id),"
            "  album_id TEXT NOT NULL,"
            "  part INTEGER NOT NULL DEFAULT 1,"
            "  album_name TEXT NOT NULL,"
            "  wanted_title TEXT NOT NULL,"
            "  removal_policy TEXT NOT NULL CHECK (removal_policy IN ('remove', 'keep')),"
            "  active INTEGER NOT NULL DEFAULT 1,"
            "  google_album_id TEXT,"
            "  google_album_title TEXT,"
            "  google_album_url TEXT,"
            "  creating_since INTEGER,"
            "  held TEXT,"
            "  stamp_updated_at TEXT,"
            "  stamp_asset_count INTEGER,"
            "  stamp_last_modified TEXT,"
            "  last_synced_at INTEGER,"
            "  paused INTEGER NOT NULL DEFAULT 0,"
            "  cover_asset_id TEXT,"
            "  removals_held INTEGER NOT NULL DEFAULT 0,"
            "  filter_kind TEXT NOT NULL DEFAULT 'all'"
            "    CHECK (filter_kind IN ('all', 'photos', 'videos')),"
            "  filter_smallest INTEGER NOT NULL DEFAULT 0,"
            "  filter_largest INTEGER NOT NULL DEFAULT 0,"
            "  filter_favourites INTEGER NOT NULL DEFAULT 0,"
            "  filter_rating INTEGER NOT NULL DEFAULT 0,"
            "  filter_from TEXT,"
            "  follow_title INTEGER NOT NULL DEFAULT 0,"
            "  follow_cover INTEGER NOT NULL DEFAULT 0,"
            "  google_cover_item TEXT,"
            "  put_back INTEGER NOT NULL DEFAULT 0,"
            "  verified_at INTEGER,"
            "  edited INTEGER NOT NULL DEFAULT 0,"     // Immich's edited renditions go
            "  films INTEGER NOT NULL DEFAULT 0,"      // those of live photos go, too
            "  dates INTEGER NOT NULL DEFAULT 0,"      // are written into what has none
            "  shares INTEGER REFERENCES mirrors(id)," // wants the Google album of that one
            "  joined INTEGER REFERENCES mirrors(id)," // has it
            "  UNIQUE (identity_id, album_id, part))"_s,
            u"INSERT INTO mirrors5 (id, identity_id, album_id, album_name, wanted_title,"
            "  removal_policy, active, google_album_id, google_album_title, google_album_url,"
            "  creating_since, held, stamp_updated_at, stamp_asset_count, stamp_last_modified,"
            "  last_synced_at, paused, cover_asset_id, removals_held, filter_kind,"
            "  filter_smallest, filter_largest, filter_favourites, filter_rating, filter_from,"
            "  follow_title, follow_cover, google_cover_item, put_back, verified_at)"
            "  SELECT id, identity_id, album_id, album_name, wanted_title,"
            "  removal_policy, active, google_album_id, google_album_title, google_album_url,"
            "  creating_since, held, stamp_updated_at, stamp_asset_count, stamp_last_modified,"
            "  last_synced_at, paused, cover_asset_id, removals_held, filter_kind,"
            "  filter_smallest, filter_largest, filter_favourites, filter_rating, filter_from,"
            "  follow_title, follow_cover, google_cover_item, put_back, verified_at FROM mirrors"_s,
            u"DROP TABLE mirrors"_s,
            u"ALTER TABLE mirrors5 RENAME TO mirrors"_s,
            u"CREATE INDEX mirrors_by_google_album ON mirrors (google_album_id)"_s,

            // The films of live photos: listings do not have them (immich.md, 8).
            u"CREATE TABLE films ("
            "  identity_id INTEGER NOT NULL REFERENCES identities(id),"
            "  asset_id TEXT NOT NULL,"
            "  embedded INTEGER NOT NULL," // is in the photo's own file: goes with it
            "  file_name TEXT NOT NULL,"
            "  mime_type TEXT NOT NULL,"
            "  checksum TEXT NOT NULL,"
            "  external INTEGER NOT NULL,"
            "  original_path TEXT NOT NULL,"
            "  size INTEGER NOT NULL,"
            "  modified_at INTEGER,"
            "  PRIMARY KEY (identity_id, asset_id)) WITHOUT ROWID"_s,

            // A person was told that other accounts mean other albums, and decided.
            u"ALTER TABLE identities ADD COLUMN welcomed INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE identities SET welcomed = 1"_s,
        },
        {
            u"ALTER TABLE mirrors ADD COLUMN place_order TEXT NOT NULL DEFAULT 'auto'"
            "  CHECK (place_order IN ('auto', 'exact', 'batched'))"_s,
            // Where Google has an album of its title that the ledger does not know.
            u"ALTER TABLE mirrors ADD COLUMN same_title TEXT NOT NULL DEFAULT 'ask'"
            "  CHECK (same_title IN ('ask', 'adopt', 'new'))"_s,
            // Why the last run that came to it could not bring it to its end.
            u"ALTER TABLE mirrors ADD COLUMN trouble TEXT"_s,
            u"ALTER TABLE mirrors ADD COLUMN trouble_detail TEXT"_s,
            u"ALTER TABLE mirrors ADD COLUMN trouble_subject TEXT"_s,
            // Of UTC, by the clock where the photo was captured.
            u"ALTER TABLE memberships ADD COLUMN minutes_east INTEGER"_s,
        },
    };
    return all;
}

} // namespace immirror
