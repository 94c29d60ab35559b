// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "ui/words/words.h"

#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

/// Whatever happens, there is a sentence for it.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence();
    void everyReasonAndPageHasWords();
    void sizesAndTimes();
    void sentencesAfterEachOther();
    void exitCodes();
};

void TestWords::everyErrorHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::FileUnreadable); ++kind) {
        for (const Service service : {Service::None, Service::Immich, Service::Google}) {
            const Error error{.kind = static_cast<ErrorKind>(kind),
                              .detail = u"DETAIL"_s,
                              .subject = u"SUBJECT"_s,
                              .service = service};
            const QString text = words::of(error);
            QVERIFY2(text.size() > 5, qPrintable(error.name()));
            QVERIFY2(!text.contains(u"%1"_s), qPrintable(text));
        }
    }
    // The same kind, said by another, is another sentence.
    const Error immich{.kind = ErrorKind::Unauthorized, .service = Service::Immich};
    const Error google{.kind = ErrorKind::Unauthorized, .service = Service::Google};
    QVERIFY(words::of(immich).contains(u"API key"_s));
    QVERIFY(words::of(google).contains(u"Sign in again"_s));
}

void TestWords::everyReasonAndPageHasWords()
{
    for (int reason = 0; reason <= static_cast<int>(SkipReason::OutsideHours); ++reason) {
        const QString name = skipReasonName(static_cast<SkipReason>(reason));
        QCOMPARE(words::ofReason(name), words::of(static_cast<SkipReason>(reason)));
    }
    QCOMPARE(words::ofReason({}), QString());
    QVERIFY(words::ofReason(u"google.storageFull"_s).contains(u"storage"_s));
    QSet<QByteArray> pages;
    for (int page = 0; page <= static_cast<int>(BrowserPage::WrongState); ++page)
        pages.insert(words::browserPage(static_cast<BrowserPage>(page)));
    QCOMPARE(pages.size(), static_cast<int>(BrowserPage::WrongState) + 1);
}

void TestWords::sizesAndTimes()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(words::bytes(2'500'000), u"2.5 MB"_s);
    QCOMPARE(words::duration(1500), u"1.5 s"_s);
    QCOMPARE(words::duration(125'000), u"2 min 5 s"_s);
    QCOMPARE(words::duration(7'500'000), u"2 h 5 min"_s);
    QCOMPARE(words::when({}), u"never"_s);
}

/// A server's words may come last, without a full stop.
void TestWords::sentencesAfterEachOther()
{
    QCOMPARE(words::joined(u"Google refused: bad luck"_s, u"Once more."_s),
             u"Google refused: bad luck. Once more."_s);
    QCOMPARE(words::joined(u"It did. "_s, u"Once more."_s), u"It did. Once more."_s);
    QCOMPARE(words::joined(u"Why?"_s, u"Once more."_s), u"Why? Once more."_s);
    QCOMPARE(words::joined({}, u"Once more."_s), u"Once more."_s);
}

void TestWords::exitCodes()
{
    const auto code = [](ErrorKind kind) { return static_cast<int>(exitCodeOf({.kind = kind})); };
    QCOMPARE(code(ErrorKind::Cancelled), 130);
    QCOMPARE(code(ErrorKind::AddressWithPath), 2);
    QCOMPARE(code(ErrorKind::NoKeychain), 3);
    QCOMPARE(code(ErrorKind::KeychainLacks), 3);
    QCOMPARE(code(ErrorKind::SignInExpired), 4);
    QCOMPARE(code(ErrorKind::Unreachable), 5);
    QCOMPARE(code(ErrorKind::SyncRunning), 6);
    QCOMPARE(code(ErrorKind::DailyQuota), 7);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
