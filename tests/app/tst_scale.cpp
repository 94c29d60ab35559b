// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "bench/bigcli.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// What a large library costs, of the real program.
class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryOfAPlan();
};

/// A hundred thousand photos are planned in less than 150 MB in all, of which about forty are the
/// program's own: so each may take a good kilobyte. A fifth of them show as much.
void TestScale::memoryOfAPlan()
{
    constexpr int many = 20'000;
    constexpr double limitEach = 1.1; // kilobytes
    bench::BigCli cli;
    cli.immich.addAlbum(u"Few"_s, cli.addPhotos(10, 3'000'000, true));
    cli.immich.addAlbum(u"Many"_s, cli.addPhotos(many, 3'000'000, true));
    cli.mirror({u"Few"_s, u"Many"_s});
    cli.immich.freeze(true);
    const auto peak = [&](const QStringList &arguments) {
        return cli.measured(arguments).peakMegabytes;
    };
    const auto each = [&](const char *what, double more) {
        qInfo("%s: %.2f kB a photo", what, more * 1000 / many);
        return more * 1000 / many;
    };
    const double itself = peak({u"plan"_s, u"Few"_s});
    QVERIFY(each("first plan", peak({u"plan"_s, u"Many"_s}) - itself) < limitEach);
    QVERIFY(each("first plan as JSON", peak({u"plan"_s, u"--json"_s, u"Many"_s}) - itself) <
            limitEach);
    cli.pretendAllIsThere();
    QVERIFY(each("all there", peak({u"plan"_s, u"Many"_s}) - itself) < limitEach);
    const double sync = peak({u"sync"_s});
    QVERIFY(each("sync, all there", sync - itself) < limitEach);
    QVERIFY(each("nothing to do", peak({u"sync"_s}) - itself) < 0.1);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
