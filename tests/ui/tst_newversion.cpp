// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/newversion.h"

#include "desk.h"
#include "fakes/httpserver.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

/// A forge that tells of its latest release, as GitHub, Forgejo and Gitea do.
class TestNewVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyIfWanted_data();
    void onlyIfWanted();
    void told_data();
    void told();
    void onceADay();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void inTheMenu();
};

namespace {

QByteArray release(const QString &tag)
{
    return QJsonDocument(QJsonObject{{u"id"_s, 1},
                                     {u"tag_name"_s, tag},
                                     {u"name"_s, u"Immirror"_s},
                                     {u"draft"_s, false},
                                     {u"prerelease"_s, false}})
        .toJson();
}

struct Forge
{
    explicit Forge(QByteArray says)
        : answer(std::move(says))
        , server([this](const fakes::HttpRequest &, HttpReplier replier) {
            replier.reply(200, {{"Content-Type", "application/json"}}, answer);
        })
    {
        if (!server.listen())
            qFatal("no forge");
        desk.releases = server.url().resolved(QUrl(u"/repos/immirror/releases/latest"_s));
        (void)settings.setText(Setting::UpdatesCheck, u"yes"_s);
    }
    /// The core is up, and has had a look.
    void begin()
    {
        QSignalSpy changed(&desk.service(), &SyncService::changed);
        check = std::make_unique<NewVersion>(desk.service(), settings, QVersionNumber(1, 2));
        QObject::connect(check.get(), &NewVersion::found, check.get(),
                         [this](const QVersionNumber &version, bool news) {
                             found << version.toString() + (news ? u" news"_s : u""_s);
                         });
        if (!changed.wait(10'000))
            qFatal("no core");
    }
    qsizetype asked() const { return static_cast<qsizetype>(server.requests().size()); }
    /// What was asked is answered, and what came of it is kept.
    void untilAnswered()
    {
        if (!QTest::qWaitFor([this] { return settings.isSet(Setting::UpdatesAskedAt); }, 10'000))
            qFatal("never asked");
    }

    Desk desk;
    QByteArray answer;
    HttpServer server;
    Settings settings{desk.paths.settingsFile};
    QStringList found;
    std::unique_ptr<NewVersion> check;
};

} // namespace

void TestNewVersion::onlyIfWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("known");
    QTest::newRow("switched off") << false << true;
    QTest::newRow("a build that knows nobody to ask") << true << false;
}

void TestNewVersion::onlyIfWanted()
{
    QFETCH(const bool, wanted);
    QFETCH(const bool, known);
    Forge f(release(u"v9.0"_s));
    QVERIFY(f.settings.setText(Setting::UpdatesCheck, wanted ? u"yes"_s : u"no"_s));
    if (!known)
        f.desk.releases = {};
    f.begin();
    QVERIFY(!QTest::qWaitFor([&] { return f.asked() > 0; }, 300));
    QCOMPARE(f.found, QStringList());
}

void TestNewVersion::told_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("newer") << u"v1.3.0"_s << QStringList{u"1.3.0 news"_s};
    QTest::newRow("newer, without a v") << u"1.10"_s << QStringList{u"1.10 news"_s};
    QTest::newRow("this one") << u"v1.2"_s << QStringList();
    QTest::newRow("older") << u"v1.1.9"_s << QStringList();
}

void TestNewVersion::told()
{
    QFETCH(const QString, tag);
    QFETCH(const QStringList, found);
    Forge f(release(tag));
    f.begin();
    f.untilAnswered();
    QCOMPARE(f.found, found);
    QCOMPARE(f.asked(), 1);
    const fakes::HttpRequest &request = f.server.requests().front();
    QCOMPARE(request.method + ' ' + request.target,
             QByteArray("GET /repos/immirror/releases/latest"));
    QVERIFY(!request.hasHeader("authorization"));
}

void TestNewVersion::onceADay()
{
    Forge f(release(u"v1.3"_s));
    f.begin();
    f.untilAnswered();
    // The next start, on the same day: known, not asked again, and no news.
    f.found.clear();
    f.begin();
    f.desk.service().settingsChanged();
    QTRY_COMPARE(f.found, QStringList{u"1.3"_s});
    QCOMPARE(f.asked(), 1);
    // A day later it is asked again; what is newer still is news.
    QVERIFY(f.settings.setText(
        Setting::UpdatesAskedAt,
        QDateTime::currentDateTimeUtc().addDays(-1).addSecs(-1).toString(Qt::ISODate)));
    f.answer = release(u"v1.4"_s);
    f.found.clear();
    f.begin();
    f.desk.service().settingsChanged();
    QTRY_COMPARE(f.found, QStringList{u"1.4 news"_s});
    QCOMPARE(f.asked(), 2);
    // A clock that was set back does not end it for ever.
    QVERIFY(f.settings.setText(Setting::UpdatesAskedAt,
                               QDateTime::currentDateTimeUtc().addYears(1).toString(Qt::ISODate)));
    f.begin();
    f.desk.service().settingsChanged();
    QTRY_COMPARE(f.asked(), 3);
}

void TestNewVersion::answersThatAreNone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("a web page") << Fault::html();
    QTest::newRow("no release yet")
        << Fault::json(404, QJsonObject{{u"message"_s, u"Not Found"_s}});
    QTest::newRow("no JSON") << Fault::malformedJson();
    QTest::newRow("another shape") << Fault::json(200, QJsonArray{1, 2});
    QTest::newRow("no version") << Fault::json(200, QJsonObject{{u"tag_name"_s, u"nightly"_s}});
    QTest::newRow("more than a version")
        << Fault::json(200, QJsonObject{{u"tag_name"_s, u"v9.0<a href=x>"_s}});
    QTest::newRow("elsewhere") << Fault::redirect(QUrl(u"http://127.0.0.1:1/"_s));
}

void TestNewVersion::answersThatAreNone()
{
    QFETCH(const Fault, fault);
    Forge f(release(u"v9.0"_s));
    f.server.failNext({}, fault, 9);
    f.begin();
    QTRY_COMPARE(f.asked(), 1);
    // However often something else changes: not before an hour has passed.
    for (int i = 0; i < 2; ++i) {
        QSignalSpy changed(&f.desk.service(), &SyncService::changed);
        f.desk.service().settingsChanged();
        QVERIFY(changed.wait(10'000));
    }
    QCOMPARE(f.asked(), 1);
    QCOMPARE(f.found, QStringList());
    QVERIFY(!f.settings.isSet(Setting::UpdatesAskedAt));
}

void TestNewVersion::inTheMenu()
{
    Desk d;
    MainWindow window(d.service());
    QVERIFY(!window.findChild<QAction *>(u"newVersion"_s));
    window.offerVersion(QVersionNumber(1, 3));
    window.offerVersion(QVersionNumber(1, 4));
    const auto offers = window.findChildren<QAction *>(u"newVersion"_s);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first()->text(), u"Immirror 1.4 is &available…"_s);
    offers.first()->trigger();
    QCOMPARE(d.opened, QList<QUrl>{QUrl(u"https://immirror.example"_s)});
}

QTEST_MAIN(TestNewVersion)
#include "tst_newversion.moc"
