// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "bench/bigcli.h"
#include "bench/wire.h"
#include "core/sync/world.h"

#include <QCommandLineParser>

#include <cmath>
#include <cstdio>

using namespace immirror;
using namespace immirror::bench;
using namespace Qt::StringLiterals;

// The real program, as a process, beside stand-ins on loopback that live in this one.
namespace {

constexpr int requestMs = 80;
constexpr int createMs = 1800;

void line(const char *what, const QString &result)
{
    std::printf("%-62s %s\n", what, qPrintable(result));
    std::fflush(stdout);
}

QString number(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

/// In seconds: all transfers and then one create, or the first fifty and then the creates one
/// after the other, whichever is later. A transfer is one request at each side.
double bound(int photos, int parallel)
{
    const double transfer = 2 * requestMs / 1000.0;
    const double create = createMs / 1000.0;
    const int creates = (photos + 49) / 50;
    return std::max(photos * transfer / parallel + create,
                    std::min(photos, 50) * transfer / parallel + creates * create);
}

double syncWithDelays(int photos, qint64 size, int parallel)
{
    BigCli bench;
    if (parallel > 0)
        bench.need(bench.run({u"settings"_s, u"transfer.parallel"_s, QString::number(parallel)}));
    bench.immich.addAlbum(u"Holiday"_s, bench.addPhotos(photos, size));
    bench.mirror({u"Holiday"_s});
    bench.immich.delayMs = requestMs;
    bench.google.delayMs = requestMs;
    bench.google.createDelayMs = createMs - requestMs;
    return bench.measured({u"sync"_s}).seconds;
}

void photos()
{
    const int parallel = BigCli().parallel();
    std::vector<double> all;
    for (int i = 0; i < 3; ++i)
        all.push_back(syncWithDelays(100, 200'000, 0));
    std::sort(all.begin(), all.end());
    const double best = bound(100, parallel);
    line("(a) 100 photos of 200 KB, 80 ms a request, 1.8 s a create",
         u"%1 s (%2 to %3), bound %4 s with %5 at a time: %6 x"_s.arg(
             number(all[1], 2), number(all[0], 2), number(all[2], 2), number(best, 2),
             QString::number(parallel), number(all[1] / best, 2)));
}

void film()
{
    constexpr qint64 size = 2'000'000'000;
    BigCli bench;
    fakes::FakeImmich::Asset asset;
    asset.fileName = u"film.mp4"_s;
    asset.madeUpSize = size;
    const QString id = bench.immich.addAsset(std::move(asset));
    bench.immich.addAlbum(u"Films"_s, {id});
    bench.mirror({u"Films"_s});
    const QString sha1 = QString::fromLatin1(
        QByteArray::fromBase64(bench.immich.asset(id)->checksum.toLatin1()).toHex());
    constexpr double gigabytes = size / 1e9;

    const auto report = [&](const char *what, double seconds, double cpu, double standIns,
                            const QString &more) {
        line(what, u"%1 MB/s, %2 CPU s/GB%3 (stand-ins busy %4 %)"_s.arg(
                       number(size / 1e6 / seconds, 0), number(cpu / gigabytes, 2), more,
                       number(100 * standIns / seconds, 0)));
    };
    const Measured run = bench.measured({u"sync"_s});
    const auto items = bench.google.items();
    if (items.size() != 1 || items.front().sha1 != sha1)
        qFatal("Google did not get the film's bytes");
    report("(b) one film of 2 GB", run.seconds, run.cpuSeconds, run.standInSeconds,
           u", peak %1 MB"_s.arg(number(run.peakMegabytes)));

    const QByteArray get =
        "GET /api/assets/" + id.toLatin1() +
        "/original HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + bench.immich.apiKey.toLatin1() +
        "\r\n\r\n";
    const QByteArray post =
        "POST /v1/uploads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
        bench.google.grantAccessToken().toLatin1() +
        "\r\nContent-Type: application/octet-stream\r\nX-Goog-Upload-Content-Type: video/mp4\r\n"
        "X-Goog-Upload-Protocol: raw\r\nContent-Length: " +
        QByteArray::number(size) + "\r\n\r\n";
    const double before = cpuSeconds(RUSAGE_SELF);
    const Wire wire = copyThroughSockets(bench.immich.url().port(), get, bench.google.url().port(),
                                         post, size, [](const std::atomic<bool> &done) {
                                             QEventLoop loop;
                                             QTimer look;
                                             QObject::connect(&look, &QTimer::timeout, &loop, [&] {
                                                 if (done)
                                                     loop.quit();
                                             });
                                             look.start(5);
                                             loop.exec();
                                         });
    if (!wire.good)
        qFatal("the plain copy failed");
    report("    the wire: a plain copy between the same two", wire.seconds, wire.cpuSeconds,
           cpuSeconds(RUSAGE_SELF) - before - wire.cpuSeconds, {});
}

/// A library of so many photos in so many albums: its first plan, what a run makes of it once all
/// is there, and the run after that.
void library(int albums, int photosEach)
{
    BigCli bench;
    QStringList names;
    for (int i = 0; i < albums; ++i) {
        names << u"Album %1"_s.arg(i, 3, 10, QChar(u'0'));
        bench.immich.addAlbum(names.back(), bench.addPhotos(photosEach, 3'000'000, true));
    }
    bench.mirror(names);
    bench.immich.freeze(true);
    const QString what = u"%L1 photos in %2"_s.arg(albums * photosEach)
                             .arg(albums == 1 ? u"one album"_s : u"%1 albums"_s.arg(albums));
    const auto report = [&](const QString &name, const Measured &run) {
        line(qPrintable(name + u": "_s + what),
             u"%1 s (CPU %2 s, stand-ins %3 s), peak %4 MB, requests: Immich %5, Google %6"_s.arg(
                 number(run.seconds, 2), number(run.cpuSeconds, 2), number(run.standInSeconds, 2),
                 number(run.peakMegabytes), QString::number(bench.immichRequests()),
                 QString::number(bench.googleRequests())));
    };
    bench.measured({u"plan"_s}); // the stand-in remembers its answers
    report(u"(d) first plan"_s, bench.measured({u"plan"_s}));
    bench.pretendAllIsThere();
    report(u"    looked through, all of it there"_s, bench.measured({u"sync"_s}));
    report(u"(c) nothing to do"_s, bench.measured({u"sync"_s}));
}

void quota()
{
    BigCli bench;
    bench.google.createDelayMs = 0;
    const std::vector<QString> ids = bench.addPhotos(1000, 2'000);
    const auto report = [&](const char *what) {
        QStringList kinds;
        const auto counts = bench.google.counts();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            kinds << u"%1 %2"_s.arg(it.key()).arg(it.value());
        line(what, u"%1 requests: %2"_s.arg(bench.googleRequests()).arg(kinds.join(u", "_s)));
    };
    bench.immich.addAlbum(u"New"_s, ids);
    bench.mirror({u"New"_s});
    bench.measured({u"sync"_s});
    report("(e) Google, 1,000 new photos");
    bench.immich.addAlbum(u"Again"_s, ids);
    bench.mirror({u"Again"_s});
    bench.measured({u"sync"_s});
    report("    Google, 1,000 photos linked from another album");
}

/// For choosing transfer.parallel: not part of the table.
void parallelism()
{
    for (const auto &[count, size] : {std::pair{100, 200'000}, std::pair{60, 5'000'000}}) {
        for (int parallel = 1; parallel <= 6; ++parallel) {
            const double seconds = syncWithDelays(count, size, parallel);
            line(qPrintable(u"%1 photos of %L2 KB, %3 at a time"_s.arg(count)
                                .arg(size / 1000)
                                .arg(parallel)),
                 u"%1 s, bound %2 s"_s.arg(number(seconds, 2), number(bound(count, parallel), 2)));
        }
    }
}

/// One sync of one video, in pieces or not, with a line that breaks in the middle of it or not.
struct OneFilm
{
    double seconds = 0;
    qint64 bytes = 0; ///< that left for Google
};
OneFilm syncOneFilm(qint64 size, bool inPieces, bool breaks)
{
    World world;
    fakes::FakeImmich::Asset asset;
    asset.fileName = u"film.mp4"_s;
    asset.madeUpSize = size;
    world.immich.addAlbum(u"Film"_s, {world.immich.addAsset(std::move(asset))});
    world.mirror(u"Film"_s);
    world.immich.delayMs = requestMs;
    world.google.delayMs = requestMs;
    const fakes::Matcher bytes{"POST", u"/uploads"_s};
    if (breaks) {
        if (inPieces) // not of the request that only starts the session
            world.google.http().failNext(bytes, fakes::Fault::delay(0));
        world.google.http().failNext(bytes, fakes::Fault::cutRequest(fakes::Fault::half));
    }
    RunRequest request;
    request.sizes.resumableFrom = inPieces ? 1 : size + 1;
    QElapsedTimer timer;
    timer.start();
    if (world.sync(request).status != RunStatus::Ok)
        qFatal("the video did not arrive");
    OneFilm film{.seconds = static_cast<double>(timer.elapsed()) / 1000};
    for (const fakes::HttpRequest &one : world.google.http().requests()) {
        if (one.path.contains("/uploads"_L1))
            film.bytes += one.bodySize;
    }
    return film;
}

/// For choosing TransferSizes::resumableFrom: not part of the table. A session costs time always,
/// and saves bytes when the line breaks.
void border()
{
    constexpr double megabytesPerSecond = 1.25; // 10 Mbit/s up from a home
    constexpr double secondsBetweenBreaks = 3600;
    for (const qint64 megabytes : {8, 16, 32, 64, 128}) {
        const qint64 size = megabytes * 1'000'000;
        const auto best = [&](bool inPieces) {
            double seconds = 1e9;
            for (int i = 0; i < 5; ++i)
                seconds = std::min(seconds, syncOneFilm(size, inPieces, false).seconds);
            return seconds;
        };
        const double more = best(true) - best(false);
        const double onALine = static_cast<double>(megabytes) / megabytesPerSecond;
        const auto again = [&](bool inPieces) {
            return static_cast<double>(syncOneFilm(size, inPieces, true).bytes - size) / 1e6;
        };
        const double less = again(false) - again(true);
        const double saved = onALine / secondsBetweenBreaks * less / megabytesPerSecond;
        line(qPrintable(u"a video of %1 MB: in pieces"_s.arg(megabytes)),
             u"%1 ms more; after a break halfway %2 MB less; at 10 Mbit/s, a break an hour: %3 ms "
             "less"_s.arg(number(1000 * more, 0), number(less), number(1000 * saved, 0)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"parts"_s,
                                 u"Of abcde, those to measure; or parallel, or border."_s);
    parser.process(app);
    QLoggingCategory::setFilterRules(u"immirror.*=false"_s);
    const QString parts = parser.positionalArguments().value(0, u"abcde"_s);
    if (parts == "parallel"_L1) {
        parallelism();
        return 0;
    }
    if (parts == "border"_L1) {
        border();
        return 0;
    }
    if (parts.contains(u'a'))
        photos();
    if (parts.contains(u'b'))
        film();
    if (parts.contains(u'c') || parts.contains(u'd')) {
        library(1, 300);
        library(1, 100'000);
        library(100, 1'000);
    }
    if (parts.contains(u'e'))
        quota();
    return 0;
}
