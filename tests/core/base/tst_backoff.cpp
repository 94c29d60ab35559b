// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QTest>

#include <set>

using namespace immirror;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesWithJitter();
    void jitterDiffers();
    void obeysTheServer();
    void staysWithinAnHour();
    void neverOverflows();
    void overRuns();
    void patienceEnds();
};

void TestBackoff::doublesWithJitter()
{
    const Error error{.kind = ErrorKind::MinuteQuota};
    const std::chrono::milliseconds first = traits(error.kind).firstDelay;
    QVERIFY(first >= 30s); // google-photos.md, E3
    for (int tried = 1; tried <= 5; ++tried) {
        const std::chrono::milliseconds base = first * (1 << (tried - 1));
        for (int i = 0; i < 200; ++i) {
            const auto delay = retryDelay(error, tried);
            QVERIFY(delay >= base);
            QVERIFY(delay <= base + base / 4);
        }
    }
    QVERIFY(retryDelay({.kind = ErrorKind::ServerError}, 1) >= 1s);
}

void TestBackoff::jitterDiffers()
{
    std::set<std::chrono::milliseconds> delays;
    for (int i = 0; i < 100; ++i)
        delays.insert(retryDelay({.kind = ErrorKind::MinuteQuota}, 1));
    QVERIFY(delays.size() > 50);
}

void TestBackoff::obeysTheServer()
{
    for (const std::chrono::seconds asked : {1s, 45s, 600s, 7200s, 86400s}) {
        const Error error{.kind = ErrorKind::ServerError, .retryAfter = asked};
        for (int i = 0; i < 50; ++i) {
            const auto delay = retryDelay(error, 1);
            QVERIFY(delay >= asked);
            QVERIFY(delay <= asked + 1h);
        }
    }
}

/// "Never more than an hour beyond what the server asked for", which may be nothing at all.
void TestBackoff::staysWithinAnHour()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(retryDelay({.kind = ErrorKind::ConcurrentWrites}, 12) <= 1h);
}

void TestBackoff::neverOverflows()
{
    for (const int tried : {-5, 0, 1, 31, 32, 33, 64, 1000, std::numeric_limits<int>::max()}) {
        for (const ErrorKind kind : {ErrorKind::ServerError, ErrorKind::ConcurrentWrites}) {
            const auto delay = retryDelay({.kind = kind}, tried);
            QVERIFY(delay >= traits(kind).firstDelay);
            QVERIFY(delay <= 2h);
        }
    }
    QCOMPARE(retryDelay({.kind = ErrorKind::Forbidden}, 3), 0ms);
}

void TestBackoff::overRuns()
{
    const Error error{.kind = ErrorKind::ServerError};
    const Patience patience = traits(error.kind).patience;
    for (int failed = 1; failed < patience.runs; ++failed) {
        const std::chrono::milliseconds pause = patience.firstPause * (1 << (failed - 1));
        QVERIFY(pauseBetweenRuns(error, failed) == pause);
    }
    const Error asked{.kind = ErrorKind::ServerError, .retryAfter = 12h};
    QVERIFY(*pauseBetweenRuns(asked, 1) >= 12h);
}

void TestBackoff::patienceEnds()
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::FileUnreadable); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const ErrorTraits &row = traits(kind);
        int runs = 1;
        while (const auto pause = pauseBetweenRuns({.kind = kind}, runs)) {
            QVERIFY2(*pause >= 5min && *pause <= 24h, row.name);
            ++runs;
        }
        QVERIFY2(runs == row.patience.runs, row.name);
        QVERIFY2(!row.needsPerson || runs == 1, row.name);
        QVERIFY2(!pauseBetweenRuns({.kind = kind}, 1000), row.name);
    }
    QCOMPARE(traits(ErrorKind::MediaRefused).patience.runs, 1);
    QVERIFY(traits(ErrorKind::NotFound).patience.firstPause >= 1h); // a disk that is not mounted
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
