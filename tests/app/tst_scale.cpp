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

/// A hundred thousand photos are planned in less than 150 MB in all. What the program takes in any
/// case shows with a few pages of them, and what each takes with a few more.
void TestScale::memoryOfAPlan()
{
#ifdef IMMIRROR_SANITIZED
    QSKIP("the sanitizer's own memory would be measured");
#endif
    constexpr int few = 2'000;
    constexpr int many = 18'000;
    bench::BigCli cli;
    cli.immich.addAlbum(u"Few"_s, cli.addPhotos(few, 3'000'000, true));
    cli.immich.addAlbum(u"Many"_s, cli.addPhotos(many, 3'000'000, true));
    cli.mirror({u"Few"_s, u"Many"_s});
    cli.immich.freeze(true);
    const auto ofALibrary = [&](const char *what, const QStringList &arguments) {
        const double small = cli.measured(arguments + QStringList{u"Few"_s}).peakMegabytes;
        const double large = cli.measured(arguments + QStringList{u"Many"_s}).peakMegabytes;
        const double each = (large - small) / (many - few);
        const double library = small + (100'000 - few) * each;
        qInfo("%s: %.2f kB a photo, %.0f MB for 100,000", what, each * 1000, library);
        return library;
    };
    QVERIFY(ofALibrary("first plan", {u"plan"_s}) < 150);
    QVERIFY(ofALibrary("first plan as JSON", {u"plan"_s, u"--json"_s}) < 150);
    cli.pretendAllIsThere();
    QVERIFY(ofALibrary("plan, all there", {u"plan"_s}) < 150);
    QVERIFY(ofALibrary("sync, all there", {u"sync"_s}) < 150);
    QVERIFY(ofALibrary("nothing to do", {u"sync"_s}) < 60);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
