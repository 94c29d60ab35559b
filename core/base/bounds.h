// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

/// How much, how long and how often: the limits to everything that a server, a file, another user
/// or a clock decides. Each says why it is what it is.
namespace immirror::bounds {

using namespace std::chrono_literals;

constexpr qint64 kiB = 1024;
constexpr qint64 MiB = 1024 * kiB;

// Text. What a server says in an error is cut by BoundedText (base/boundedtext.h).

/// Characters of a name (album, file, person). File systems allow 255 bytes; Google keeps 255
/// characters of a file name and 500 of a title.
constexpr qsizetype name = 1000;
/// Characters of a description. Google keeps 1,000 of them.
constexpr qsizetype description = 4000;
/// Characters of an id or a token that goes into a URL. Immich's ids have 36, Google's about 100
/// to 200.
constexpr qsizetype id = 512;
/// Characters of an upload token. Google's have hundreds; the ledger keeps one for each photo.
constexpr qsizetype uploadToken = 16 * 1024;
/// Bytes of a line of the log, so that five files of 2 MB stay that.
constexpr qint64 logLine = 8 * kiB;
/// Bytes of a header's value or a URL that is sent: servers refuse more than 8 kB themselves.
constexpr qint64 headerValue = 8 * kiB;
constexpr qint64 url = 8 * kiB;

// Answers of servers, bytes; more is an error (ErrorKind::TooLarge) as soon as it has come.

/// An answer about one thing: a version, a user, a token, an error page. Also of one item of a
/// list, and of all that stands beside the list.
constexpr qint64 smallAnswer = 1 * MiB;
/// One asset in a list. Measured: 1.3 kB with its EXIF data; a long description, many tags and
/// people need more.
constexpr qint64 assetInList = 16 * kiB;
/// All albums: 10,000 of them at about 3 kB each. Immich has no pages of albums.
constexpr qint64 albumList = 32 * MiB;
/// The ids of an album's assets alone, 39 bytes each: 400,000 of them, with the films of live
/// photos and what is hidden.
constexpr qint64 assetIds = 16 * MiB;
/// A thumbnail or preview. A preview of 1,440 pixels is a few hundred kB.
constexpr qint64 picture = 16 * MiB;
/// An album of Immich 1 and 2 with all of its assets, whatever count the server names.
constexpr qint64 inlineAlbum = 256 * MiB;
/// By how much the process may grow while an answer is waited for. Qt holds the bodies of some
/// refusals before it tells of them. Six photos that get a date hold less than this together.
constexpr qint64 memoryOfAnswer = 512 * MiB;
/// Nesting of JSON. Immich's and Google's answers have fewer than ten levels.
constexpr int jsonDepth = 64;

// Lists in pages. A page that brings nothing new is counted too.

/// Pages of an album's listing beyond those that its count needs: hidden assets are listed, and
/// not counted.
constexpr int pagesBeyondCount = 20;
/// Assets that are asked for one by one because the listing lacks them. Immich 3.0.3 lost 441 of
/// 2,100 photos of one second (immich.md, 10); this is half of what an album at Google can hold. At
/// 8 ms each, as measured, it takes 80 s.
constexpr int singleAssets = 10'000;
/// Pages of Google's lists. An album has at most 20,000 items, 100 to a page, and Google may send
/// short pages; a list of albums has 50 to a page.
constexpr int googlePages = 1000;

// Time.

/// Bytes per second that a transfer has to make while it is only the server's turn, measured over
/// slowWindow. Slower than any line that could mirror photos: a photo of 3 MB would take 50
/// minutes. A person's own bandwidth limit does not count against the server.
constexpr qint64 slowestRate = 1 * kiB;
constexpr auto slowWindow = 60s;
/// Silence of an Immich that puts a list together: a small computer took 75 s for a page of 1,000
/// assets. What can be asked for in smaller pages is, once this has passed.
constexpr auto listSilence = 5min;
/// A page that took longer is one of the last of its size: proxies give up after 60 s.
constexpr auto slowPage = 30s;
/// Silence of an Immich that looks one thing up, or makes a picture of it: a disk has to start, or
/// the computer is busy with new photos.
constexpr auto lookupSilence = 3min;
/// An answer that is held whole, from its headers to its end. 100,000 assets of an Immich 1 or 2
/// take 90 s on a line of 1 Mbit/s.
constexpr auto answerTime = 15min;
/// How far a stored time may lie ahead of the clock before it counts as unknown: two computers'
/// clocks, and a clock that was set back a little.
constexpr auto clockTolerance = 5min;
/// How far this computer's clock may be off both servers' before nothing is deleted for its age.
/// What is deleted is a week old at least.
constexpr auto trustedClock = 24h;
/// The farthest that Immirror plans ahead by itself: a photo rests for a day at most, and a server
/// may ask for a day's patience. A stored time to wait for that lies farther ahead was written by
/// a clock that was wrong.
constexpr auto longestPlan = 49h;
/// What any one check of `doctor` may take.
constexpr auto doctorCheck = 10s;

// This computer.

/// Bytes of a message between the command line and the tray application.
constexpr qint64 localMessage = 1 * MiB;
/// Connections to the tray application at the same time.
constexpr int localConnections = 32;
/// Bytes that wait for the command line to read them: a person may let `less` stand. A comparison
/// of 500,000 photos says about as much.
constexpr qint64 localUnread = 64 * MiB;
/// For the other end to say its first message: no thread of a window works longer than a moment.
constexpr auto localPatience = 5s;
/// Until what the tray application has to say has gone, when it ends.
constexpr auto localFarewell = 1s;
/// Visitors of the sign-in's port at the same time. A browser makes a handful.
constexpr int browserVisitors = 32;
/// Copies of the ledger that are kept, one a day.
constexpr int ledgerCopies = 3;
/// Files that can be opened beside those that are open at the start: measured, and twice as many.
/// The tray application also has a screen, a panel and localConnections.
constexpr int filesOfCommand = 64;
constexpr int filesOfApplication = 128;
/// Bytes of a file that a person names: keys, client files, headers; and of certificates, of which
/// the bundle of a whole system has about 220 kB. The settings have about 2 kB.
constexpr qint64 secretFile = 64 * kiB;
constexpr qint64 certificateFile = 1 * MiB;
constexpr qint64 settingsFile = 1 * MiB;
/// Rows of a table of the forerunner's: its one album has at most 20,000 photos at Google, and it
/// notes what it did with each. Characters of all of its texts together.
constexpr int importedRows = 500'000;
constexpr qint64 importedText = 256 * MiB;

} // namespace immirror::bounds
