-- SPDX-FileCopyrightText: 2026 The Immirror authors
-- SPDX-License-Identifier: MIT
-- A ledger as version 5 left it, with every kind of row. Never to be brought up to date: that is
-- what the program that opens it is for. A statement ends with the line.
CREATE TABLE assets (
  id INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identities(id),
  fingerprint TEXT NOT NULL,
  media_item_id TEXT,
  media_url TEXT,
  upload_token TEXT,
  upload_token_at INTEGER, caption TEXT, caption_of TEXT,
  UNIQUE (identity_id, fingerprint));
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  mirror_id INTEGER REFERENCES mirrors(id),
  action TEXT NOT NULL,
  asset_id TEXT,
  file_name TEXT,
  reason TEXT,
  detail TEXT, identity_id INTEGER REFERENCES identities(id));
CREATE TABLE films (  identity_id INTEGER NOT NULL REFERENCES identities(id),  asset_id TEXT NOT NULL,  embedded INTEGER NOT NULL,  file_name TEXT NOT NULL,  mime_type TEXT NOT NULL,  checksum TEXT NOT NULL,  external INTEGER NOT NULL,  original_path TEXT NOT NULL,  size INTEGER NOT NULL,  modified_at INTEGER,  PRIMARY KEY (identity_id, asset_id)) WITHOUT ROWID;
CREATE TABLE identities (
  id INTEGER PRIMARY KEY,
  immich_account TEXT NOT NULL,
  google_account TEXT NOT NULL,
  google_client TEXT NOT NULL, welcomed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (immich_account, google_account, google_client));
CREATE TABLE memberships (  id INTEGER PRIMARY KEY,  mirror_id INTEGER NOT NULL REFERENCES mirrors(id),  asset_row INTEGER NOT NULL REFERENCES assets(id),  asset_id TEXT NOT NULL,  file_name TEXT NOT NULL,  captured_at INTEGER,  size INTEGER NOT NULL DEFAULT -1,  status TEXT NOT NULL CHECK (status IN ('OK', 'FAILED', 'PENDING', 'ORPHANED',    'TAKEN_OUT')),  in_album INTEGER NOT NULL DEFAULT 0,  creating_since INTEGER,  leaving_since INTEGER,  error_kind TEXT,  error_detail TEXT,  error_subject TEXT,  attempts INTEGER NOT NULL DEFAULT 0,  next_attempt_at INTEGER,  synced_at INTEGER,  given_up INTEGER NOT NULL DEFAULT 0,  UNIQUE (mirror_id, asset_id, asset_row));
CREATE TABLE "mirrors" (  id INTEGER PRIMARY KEY,  identity_id INTEGER NOT NULL REFERENCES identities(id),  album_id TEXT NOT NULL,  part INTEGER NOT NULL DEFAULT 1,  album_name TEXT NOT NULL,  wanted_title TEXT NOT NULL,  removal_policy TEXT NOT NULL CHECK (removal_policy IN ('remove', 'keep')),  active INTEGER NOT NULL DEFAULT 1,  google_album_id TEXT,  google_album_title TEXT,  google_album_url TEXT,  creating_since INTEGER,  held TEXT,  stamp_updated_at TEXT,  stamp_asset_count INTEGER,  stamp_last_modified TEXT,  last_synced_at INTEGER,  paused INTEGER NOT NULL DEFAULT 0,  cover_asset_id TEXT,  removals_held INTEGER NOT NULL DEFAULT 0,  filter_kind TEXT NOT NULL DEFAULT 'all'    CHECK (filter_kind IN ('all', 'photos', 'videos')),  filter_smallest INTEGER NOT NULL DEFAULT 0,  filter_largest INTEGER NOT NULL DEFAULT 0,  filter_favourites INTEGER NOT NULL DEFAULT 0,  filter_rating INTEGER NOT NULL DEFAULT 0,  filter_from TEXT,  follow_title INTEGER NOT NULL DEFAULT 0,  follow_cover INTEGER NOT NULL DEFAULT 0,  google_cover_item TEXT,  put_back INTEGER NOT NULL DEFAULT 0,  verified_at INTEGER,  edited INTEGER NOT NULL DEFAULT 0,  films INTEGER NOT NULL DEFAULT 0,  dates INTEGER NOT NULL DEFAULT 0,  shares INTEGER REFERENCES mirrors(id),  joined INTEGER REFERENCES mirrors(id),  UNIQUE (identity_id, album_id, part));
CREATE TABLE pacing (  identity_id INTEGER PRIMARY KEY REFERENCES identities(id),  rung INTEGER NOT NULL DEFAULT 0,  writes_free_at INTEGER,  day_free_at INTEGER);
CREATE TABLE requests (
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind)) WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  identity_id INTEGER REFERENCES identities(id),
  status TEXT NOT NULL CHECK (status IN ('RUNNING', 'OK', 'PARTIAL', 'FAILED',
    'CANCELLED', 'INTERRUPTED')),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  total INTEGER NOT NULL DEFAULT 0,
  uploaded INTEGER NOT NULL DEFAULT 0,
  linked INTEGER NOT NULL DEFAULT 0,
  replaced INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  held INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  google_requests INTEGER NOT NULL DEFAULT 0,
  immich_requests INTEGER NOT NULL DEFAULT 0,
  error_kind TEXT,
  error_detail TEXT,
  error_subject TEXT, captioned INTEGER NOT NULL DEFAULT 0);
CREATE TABLE uploads (  asset_row INTEGER PRIMARY KEY REFERENCES assets(id) ON DELETE CASCADE,  size INTEGER NOT NULL,  granularity INTEGER NOT NULL,  hashed INTEGER NOT NULL DEFAULT 0,  hash_state BLOB,  validator TEXT,  started_at INTEGER NOT NULL);
CREATE TABLE writes (  identity_id INTEGER NOT NULL REFERENCES identities(id),  at INTEGER NOT NULL);
CREATE INDEX assets_by_media_item ON assets (media_item_id);
CREATE INDEX runs_by_start ON runs (identity_id, started_at);
CREATE INDEX runs_by_identity ON runs (identity_id);
CREATE INDEX events_by_identity ON events (identity_id, id, action, file_name);
CREATE INDEX events_by_mirror ON events (mirror_id, id, action, file_name);
CREATE INDEX events_by_run ON events (run_id, id, action, file_name);
CREATE INDEX runs_running ON runs (status) WHERE status = 'RUNNING';
CREATE INDEX writes_by_time ON writes (identity_id, at);
CREATE INDEX memberships_by_asset_row ON memberships (asset_row);
CREATE INDEX memberships_by_status ON memberships (mirror_id, status);
CREATE INDEX memberships_by_asset_id ON memberships (asset_id);
CREATE INDEX mirrors_by_google_album ON mirrors (google_album_id);
INSERT INTO "assets" VALUES(1,1,'sha1:one','item-1','https://g/item-1',NULL,NULL,'At the sea','asset-1');
INSERT INTO "assets" VALUES(2,1,'sha1:two',NULL,NULL,'token',1768478400003,NULL,NULL);
INSERT INTO "assets" VALUES(3,1,'sha1:three','item-3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "assets" VALUES(4,2,'sha1:one','item-4',NULL,NULL,NULL,'',NULL);
INSERT INTO "events" VALUES(1,1,1768478400015,4,'uploaded','asset-1','one.jpg',NULL,NULL,2);
INSERT INTO "events" VALUES(2,2,1768478400016,1,'failed','asset-2','two.jpg','google.mediaRefused','BAD_IMAGE',1);
INSERT INTO "events" VALUES(3,2,1768478400017,NULL,'held',NULL,NULL,'albumGone',NULL,1);
INSERT INTO "events" VALUES(4,3,1768478400018,1,'skipped','asset-1','one.jpg','hidden',NULL,NULL);
INSERT INTO "films" VALUES(1,'asset-9',1,'one.mov','video/quicktime','sum',1,'/photos/one.mov',77,1768478400031);
INSERT INTO "identities" VALUES(1,'alice','alice@gmail','client',1);
INSERT INTO "identities" VALUES(2,'alice','alice@gmail','client of before',1);
INSERT INTO "memberships" VALUES(1,1,1,'asset-1','one.jpg',1720000000000,7,'OK',1,NULL,NULL,NULL,NULL,NULL,0,NULL,1768478400004,0);
INSERT INTO "memberships" VALUES(2,1,2,'asset-2','two.jpg',NULL,-1,'FAILED',0,NULL,NULL,'google.mediaRefused','BAD_IMAGE','two.jpg',2,1768478400005,NULL,1);
INSERT INTO "memberships" VALUES(3,2,1,'asset-1','one.jpg',1720000000000,7,'PENDING',0,1768478400006,NULL,NULL,NULL,NULL,0,NULL,NULL,0);
INSERT INTO "memberships" VALUES(4,3,3,'asset-3','three.jpg',1720000000001,9,'ORPHANED',1,NULL,1768478400007,NULL,NULL,NULL,0,NULL,1768478400008,0);
INSERT INTO "memberships" VALUES(5,4,4,'asset-1','one.jpg',1720000000000,7,'OK',1,NULL,NULL,NULL,NULL,NULL,0,NULL,1768478400009,0);
INSERT INTO "memberships" VALUES(6,3,1,'asset-1','one.jpg',1720000000000,7,'TAKEN_OUT',0,NULL,NULL,NULL,NULL,NULL,0,NULL,1768478400023,0);
INSERT INTO "mirrors" VALUES(1,1,'album-1',1,'Holiday','','remove',1,'g-1','Holiday','https://g/1',NULL,NULL,'2026-01-15T12:00:00.000Z',3,'2026-01-15T11:00:00.000Z',1768478400000,0,NULL,0,'all',0,0,0,0,NULL,0,0,NULL,0,NULL,0,0,0,NULL,NULL);
INSERT INTO "mirrors" VALUES(2,1,'album-2',2,'Family','Our family','keep',1,NULL,'Our family',NULL,1768478400001,NULL,NULL,NULL,NULL,NULL,1,'asset-1',4,'photos',5,6000000000,1,3,'2024-07-01',1,1,'item-1',1,1768478400022,1,1,1,1,1);
INSERT INTO "mirrors" VALUES(3,1,'album-3',1,'Stopped','','keep',0,'g-3','Stopped',NULL,NULL,'albumGone',NULL,NULL,NULL,1768478400002,0,NULL,0,'all',0,0,0,0,NULL,0,0,NULL,0,NULL,0,0,0,NULL,NULL);
INSERT INTO "mirrors" VALUES(4,2,'album-1',1,'Holiday','','remove',1,'g-4','Holiday',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,0,'all',0,0,0,0,NULL,0,0,NULL,0,NULL,0,0,0,NULL,NULL);
INSERT INTO "pacing" VALUES(1,2,1768478400021,1768478400030);
INSERT INTO "requests" VALUES('2026-01-15','upload',42);
INSERT INTO "runs" VALUES(1,2,'OK',1768478400010,1768478400011,1,1,0,0,0,0,0,0,7,5,3,NULL,NULL,NULL,0);
INSERT INTO "runs" VALUES(2,1,'FAILED',1768478400012,1768478400013,3,1,1,1,1,1,1,1,9000000000,11,12,'google.dailyQuota','detail','subject',2);
INSERT INTO "runs" VALUES(3,NULL,'INTERRUPTED',1768478400014,NULL,0,0,0,0,0,0,0,0,0,0,0,NULL,NULL,NULL,0);
INSERT INTO "uploads" VALUES(2,40000000,262144,262144,X'00FF','"etag"',1768478400019);
INSERT INTO "writes" VALUES(1,1768478400020);
PRAGMA user_version = 5;
