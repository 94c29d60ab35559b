// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

std::vector<ErrorKind> allKinds()
{
    std::vector<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::FileUnreadable); ++i)
        kinds.push_back(static_cast<ErrorKind>(i));
    return kinds;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip();
    void namesOfOthers();
    void tableIsSound();
    void serviceIsFilledInOnce();
};

void TestError::namesRoundTrip()
{
    const QRegularExpression form(u"^((immich|google)\\.)?[a-z][A-Za-z]+$"_s);
    std::set<QString> names;
    for (const ErrorKind kind : allKinds()) {
        QCOMPARE(traits(kind).kind, kind);
        for (const Service service : {Service::None, Service::Immich, Service::Google}) {
            const QString name = Error{.kind = kind, .service = service}.name();
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(names.insert(name).second, qPrintable(name));
            const Error back = Error::fromName(name);
            QCOMPARE(back.kind, kind);
            QCOMPARE(back.service, service);
        }
        QCOMPARE(errorKindFromName(QString::fromLatin1(traits(kind).name)), kind);
    }
    // The ledger holds them: they never change.
    QCOMPARE((Error{.kind = ErrorKind::StorageFull, .service = Service::Google}.name()),
             u"google.storageFull"_s);
    QCOMPARE((Error{.kind = ErrorKind::DiskFull}.name()), u"diskFull"_s);
}

void TestError::namesOfOthers()
{
    for (const QString &name : {u""_s, u"google."_s, u"google.nonsense"_s, u"StorageFull"_s})
        QCOMPARE(Error::fromName(name).kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(Error::fromName(u"immich.nonsense"_s).service, Service::Immich);
    QCOMPARE(Error::fromName(u"other.unauthorized"_s).service, Service::None);
}

void TestError::tableIsSound()
{
    for (const ErrorKind kind : allKinds()) {
        const ErrorTraits &row = traits(kind);
        QVERIFY2(row.passing == (row.tries > 1), row.name);
        QVERIFY2(row.passing == (row.firstDelay.count() > 0), row.name);
        QVERIFY2(!(row.passing && row.needsPerson), row.name);
    }
    QCOMPARE(traits(ErrorKind::StorageFull).reach, Reach::Run);
    QVERIFY(traits(ErrorKind::StorageFull).needsPerson);
    QVERIFY(!traits(ErrorKind::Maintenance).needsPerson);
    QVERIFY(!traits(ErrorKind::DailyQuota).passing); // a whole day is no delay within a run
}

void TestError::serviceIsFilledInOnce()
{
    QCOMPARE(failFrom(Service::Google, {.kind = ErrorKind::Conflict}).value().service,
             Service::Google);
    QCOMPARE(failFrom(Service::Google, {.service = Service::Immich}).value().service,
             Service::Immich);
    const Result<int> failed = fail(ErrorKind::Conflict, u"detail"_s, u"subject"_s);
    QCOMPARE(failed.error().detail, u"detail"_s);
    QCOMPARE(failed.error().subject, u"subject"_s);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
