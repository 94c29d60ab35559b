// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/anonymiser.h"
#include "service/debugarchive.h"
#include "store/history.h"
#include "store/members.h"
#include "store/mirrors.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

// What must not be found, wherever it was planted.
const QString photo = u"Anna und Max am Strand (2).jpg"_s;
const QString plainPhoto = u"IMG_4711.HEIC"_s;
const QString umlauts = u"Größe 10%.png"_s;
const QString album = u"Hochzeit Müller"_s;
const QString title = u"For grandma"_s;
const QString user = u"Anna Berghoff"_s;
const QString mail = u"anna.berghoff@posteo.example"_s;
const QString host = u"photos.berghoff-home.example"_s;
const QString proxy = u"squid.office.example"_s;
const QString clientId = u"123456789012-abcdefgh1234567.apps.googleusercontent.com"_s;
const QString googleAccount = u"108234567890123456789"_s;
const QString immichAccount = u"0b6f3c52-1a2b-4c3d-8e9f-a0b1c2d3e4f5"_s;
const QString albumId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const QString assetId = u"550e8400-e29b-41d4-a716-446655440000"_s;
const QString mediaItem = u"AF1QipNxLo3aB7dE9fGh-ItEm"_s;
const QString apiKey = u"Zx81kLm2nOp3qRs4tUv5wXy6zAb7cDe8fGh9iJk0lMn"_s;
const QString accessToken = u"ya29.a0AfB_byC-secret.part"_s;
const QString refreshToken = u"1//0gSecretRefresh_Token-x"_s;
const QString clientSecret = u"GOCSPX-sEcReTsEcReT"_s;
const QString password = u"pr0xyPassw0rd"_s;

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc()).addSecs(60LL * minutes);
}

void write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString line(const QString &message)
{
    return u"2026-01-15T12:00:00.123Z info immirror.sync: "_s + message + u'\n';
}

/// A computer with an Immirror that has had a hard life.
struct Planted
{
    QTemporaryDir home;
    DebugSource source{
        .paths = {.settingsFile = home.filePath(u"immirror.ini"_s),
                  .database = home.filePath(u"immirror.db"_s),
                  .logFolder = home.filePath(u"logs"_s),
                  .keychainService = u"test"_s},
        .snapshot = {},
        .surroundings = {u"style: fusion"_s},
        .now = at(99),
    };

    Planted()
    {
        plantSettings();
        plantLedger();
        plantLog();
    }

    void plantSettings()
    {
        Settings settings(source.paths.settingsFile);
        for (const auto &[setting, value] :
             {std::pair(Setting::ImmichUrl, u"https://%1:2283"_s.arg(host)),
              std::pair(Setting::ImmichUser, user),
              std::pair(Setting::ImmichAccount, immichAccount),
              std::pair(Setting::ImmichVersion, u"2.1.0"_s),
              std::pair(Setting::ImmichCaFile, u"/home/anna/Berghoff CA.pem"_s),
              std::pair(Setting::GoogleEmail, mail), std::pair(Setting::GoogleClientId, clientId),
              std::pair(Setting::GoogleAccount, googleAccount),
              std::pair(Setting::NetworkProxyHost, proxy),
              std::pair(Setting::NetworkProxyUser, u"aberghoff"_s),
              std::pair(Setting::SyncIntervalMinutes, u"90"_s),
              std::pair(Setting::NetworkProxy, u"manual"_s)})
            QVERIFY(settings.setText(setting, value));
        QVERIFY(settings.save());
    }

    void plantLedger()
    {
        const auto database = *Database::open(source.paths.database);
        source.snapshot.identity =
            *Mirrors::identityId(*database, {immichAccount, googleAccount, clientId});
        Mirrors mirrors(*database, source.snapshot.identity);
        Members members(*database, source.snapshot.identity);
        History history(*database, source.snapshot.identity);
        const Mirror mirror = *mirrors.add(albumId, album, title, RemovalPolicy::Remove);
        QVERIFY(mirrors.setGoogleAlbum(mirror.id, u"ABcd-google-album-1234567890"_s, title,
                                       u"https://photos.google.com/lr/album/ABcd-google"_s));
        for (const QString &name : {photo, plainPhoto, umlauts}) {
            const auto asset = members.asset(u"print "_s + name);
            const qint64 member =
                *members.expect(mirror.id, asset->row, assetId, name, at(0), 12345);
            QVERIFY(members.setFailed(
                member,
                {.kind = ErrorKind::ServerError,
                 .detail =
                     u"ENOENT: open '/usr/src/app/upload/library/%1/2024/%2'"_s.arg(user, name),
                 .subject = u"original"_s,
                 .httpStatus = 500,
                 .service = Service::Immich},
                at(5)));
        }
        Run run{.id = *history.begin(at(0)), .status = RunStatus::Failed};
        run.startedAt = at(0);
        run.endedAt = at(1);
        run.totals.uploaded = 7;
        run.error = Error{.kind = ErrorKind::Unreachable,
                          .detail = u"Host %1 not found"_s.arg(host),
                          .service = Service::Immich};
        QVERIFY(history.update(run));
        QVERIFY(history.add(run.id, {.at = at(0),
                                     .mirrorId = mirror.id,
                                     .action = Action::Failed,
                                     .assetId = assetId,
                                     .fileName = plainPhoto,
                                     .reason = u"google.mediaRefused"_s,
                                     .detail = u"Google refused %1 of %2"_s.arg(photo, mail)}));
        source.snapshot.mirrors = *mirrors.all();
        source.snapshot.immich = {
            .url = u"https://"_s + host, .account = assetId, .user = user, .version = u"2.1.0"_s};
        source.snapshot.google = {mail, clientId, {}};
        source.snapshot.standing.error = run.error;
        source.snapshot.problems = {{.what = Problem::Album,
                                     .error = {.kind = ErrorKind::AlbumGone, .detail = title},
                                     .albumName = album}};
    }

    void plantLog()
    {
        QString text;
        for (const QString &message :
             {u"GET /api/albums/%1 200"_s.arg(albumId),
              u"GET https://%1:2283/api/assets/%2/original"_s.arg(host, assetId),
              u"proxy http://aberghoff:%1@%2:3128/ refused"_s.arg(password, proxy),
              u"https://%1@%2/x?key=%3"_s.arg(mail, host, apiKey),
              u"album %1 listed 5 of 5"_s.arg(albumId),
              u"sent \"%1\""_s.arg(photo),
              u"sent %1 (%2)"_s.arg(plainPhoto.toLower(), plainPhoto),
              u"json {\"fileName\":\"Gr\\u00f6\\u00dfe 10%.png\"}"_s,
              u"file %1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(umlauts))),
              u"open '/home/anna/Pictures/Familie Berghoff/%1"_s.arg(photo.left(12)),
              u"C:\\Users\\anna\\Pictures\\private.txt missing"_s,
              u"user %1 at 192.168.178.23 and fe80::1ff:fe23:4567:890a"_s.arg(user),
              u"media item %1 for %2"_s.arg(mediaItem, mail),
              u"x-api-key: %1"_s.arg(apiKey),
              u"Authorization: Bearer %1"_s.arg(accessToken),
              u"refresh_token=%1&client_secret=%2"_s.arg(refreshToken, clientSecret),
              u"album %1 and its title %2"_s.arg(album, title),
              u"never seen before: DSC_0815.JPG in shared/Oma Erna/2024/x.jpg"_s,
              u"library/erna/2024/12 is gone, /mnt/Big Disk/Onkel Otto/y"_s,
              u"at nas.erna.example now"_s,
              u"client %1 of %2"_s.arg(clientId, googleAccount),
              u"fingerprint 0A:1B:2C:3D:4E:5F:60:71:82:93"_s,
              u"run 7 OK uploaded 120 of 500 at 2026-01-15T12:00:00.123Z, google.storageFull"_s,
              u"POST https://photoslibrary.googleapis.com/v1/mediaItems:batchCreate 200"_s,
              u"version 2.1.0, took 1.5s, 127.0.0.1:2283 refused, needs album.read"_s})
            text += line(message);
        write(source.paths.logFolder + u"/immirror.log"_s,
              text + u"a second line of "_s + photo + u'\n');
        write(source.paths.logFolder + u"/immirror.1.log"_s, line(u"older: "_s + photo));
    }

    QString all() const { return debugText(gatherDebugParts(source)); }
    QString part(const QString &name) const
    {
        const auto parts = gatherDebugParts(source);
        for (const DebugPart &one : parts) {
            if (one.name == name)
                return one.text;
        }
        return u"no part "_s + name;
    }
};

} // namespace

class TestDebugArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPart();
    void nothingPersonal_data();
    void nothingPersonal();
    void staysUseful();
    void sameThingSameStandIn();
    void shortNamesStay();
    void longLogIsCut();
    void nothingThereYet();
    void manyNames();
};

void TestDebugArchive::hasEveryPart()
{
    QStringList names;
    const auto parts = gatherDebugParts(Planted().source);
    for (const DebugPart &part : parts) {
        names << part.name;
        QVERIFY2(!part.text.isEmpty(), qPrintable(part.name));
    }
    QCOMPARE(names, (QStringList{u"versions"_s, u"settings"_s, u"state"_s, u"runs"_s,
                                 u"photos that failed"_s, u"immirror.log"_s, u"immirror.1.log"_s}));
    const QString text = debugText(parts);
    for (const QString &name : std::as_const(names))
        QVERIFY(text.contains(u"===== %1 =====\n"_s.arg(name)));
}

void TestDebugArchive::nothingPersonal_data()
{
    QTest::addColumn<QString>("planted");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    for (const QString &text :
         {photo,   photo.left(11), plainPhoto, umlauts,     album,         title,         user,
          mail,    host,           proxy,      clientId,    googleAccount, immichAccount, albumId,
          assetId, mediaItem,      apiKey,     accessToken, refreshToken,  clientSecret,  password})
        row(text);
    for (const char *text :
         {"Anna",        "und Max",      "Strand",      "4711",      "Größe",   "Gr\\u00f6",
          "Gr%C3%B6",    "Müller",       "grandma",     "Berghoff",  "posteo",  "squid",
          "office",      "123456789012", "secret.part", "SecretRef", "0815",    "Oma",
          "Erna",        "nas.",         "192.168",     "fe80",      "private", "Pictures",
          "Familie",     "Onkel",        "Otto",        "Big Disk",  "2C:3D",   "ABcd",
          "google-album"})
        row(QString::fromUtf8(text));
}

void TestDebugArchive::nothingPersonal()
{
    QFETCH(const QString, planted);
    static const QString text = Planted().all();
    const qsizetype found = text.indexOf(planted, 0, Qt::CaseInsensitive);
    QVERIFY2(found < 0, qPrintable(text.mid(std::max<qsizetype>(0, found - 100), 200)));
}

void TestDebugArchive::staysUseful()
{
    const Planted planted;
    const QString text = planted.all();
    for (const char *kept :
         {"sync.intervalMinutes = 90",
          "network.proxy = manual",
          "immich.version = 2.1.0",
          "immich.serverError | original",
          "immich.unreachable | Host [host-",
          "] not found",
          "uploaded 7 ",
          "google.mediaRefused",
          "'/usr/src/app/upload/library/[person-",
          "2026-01-15T12:00:00.123Z info immirror.sync: GET /api/albums/[id-",
          ":2283/api/assets/[id-",
          "/original",
          "http://[host-",
          "]:3128/ refused",
          "?…",
          "run 7 OK uploaded 120 of 500 at 2026-01-15T12:00:00.123Z, google.storageFull",
          "POST https://photoslibrary.googleapis.com/v1/mediaItems:batchCreate 200",
          "version 2.1.0, took 1.5s, 127.0.0.1:2283 refused, needs album.read",
          "style: fusion",
          "albumGone",
          "immich.url = https://[host-",
          "] listed 5 of 5",
          ".jpg]",
          ".heic]"})
        QVERIFY2(text.contains(QString::fromUtf8(kept)), kept);
}

void TestDebugArchive::sameThingSameStandIn()
{
    Anonymiser names;
    names.know(Anonymiser::File, photo);
    names.know(Anonymiser::Album, album);
    const QString one = names.cleaned(photo);
    QCOMPARE(one, u"[file-1.jpg]"_s);
    QCOMPARE(names.cleaned(photo.toUpper()), one);
    QCOMPARE(names.cleaned(u"in '%1', twice %1"_s.arg(photo)), u"in '%1', twice %1"_s.arg(one));
    QCOMPARE(names.alias(Anonymiser::File, photo), one);
    QCOMPARE(names.cleaned(album), u"[album-1]"_s);
    QCOMPARE(names.cleaned(album.normalized(QString::NormalizationForm_D)), u"[album-1]"_s);
    QCOMPARE(names.cleaned(u"mail a@b.example and https://c.example/"_s),
             u"mail [person-1] and https://[host-1]/"_s);
    QCOMPARE(names.cleaned(u"A@B.example, c.example"_s), u"[person-1], [host-1]"_s);
    // A part of a word is another word.
    names.know(Anonymiser::Album, u"run"_s);
    QCOMPARE(names.cleaned(u"running run"_s), u"running [album-2]"_s);
    // What looks like ours is theirs.
    QCOMPARE(names.cleaned(u"\uE000\uE100\uE001"_s), u"???"_s);
}

void TestDebugArchive::shortNamesStay()
{
    Anonymiser names;
    names.know(Anonymiser::Album, u"a"_s);
    names.know(Anonymiser::Album, u"2024"_s);
    names.know(Anonymiser::Album, {});
    QCOMPARE(names.cleaned(u"a run in 2024"_s), u"a run in 2024"_s);
    QCOMPARE(names.alias(Anonymiser::Album, u"2024"_s), u"[album-1]"_s);
    names.know(Anonymiser::File, u"image.jpg"_s);
    QCOMPARE(names.cleaned(u"an image, image.jpg"_s), u"an image, [file-1.jpg]"_s);
}

void TestDebugArchive::longLogIsCut()
{
    const Planted planted;
    const QString newest = line(u"the newest"_s);
    write(planted.source.paths.logFolder + u"/immirror.log"_s,
          line(u"the oldest"_s) + line(u"padding"_s).repeated(30'000) + newest);
    const QString log = planted.part(u"immirror.log"_s);
    QVERIFY(log.size() > 900'000 && log.size() < 1'100'000);
    QVERIFY(log.startsWith(u"2026-01-15T"_s)); // whole lines
    QVERIFY(log.endsWith(u"the newest"_s));
    QVERIFY(!log.contains(u"the oldest"_s));
}

void TestDebugArchive::nothingThereYet()
{
    const QTemporaryDir home;
    const auto parts = gatherDebugParts({.paths = {.settingsFile = home.filePath(u"immirror.ini"_s),
                                                   .database = home.filePath(u"immirror.db"_s),
                                                   .logFolder = home.filePath(u"logs"_s),
                                                   .keychainService = u"test"_s},
                                         .snapshot = {},
                                         .now = at(0)});
    QCOMPARE(parts.size(), 5U);
    QCOMPARE(parts[3].text, u"(not read: notConfigured)"_s);
    QVERIFY(parts[1].text.contains(u"immich.url = (empty)"_s));
    QVERIFY(QDir(home.path()).isEmpty()); // nothing is made by looking
}

void TestDebugArchive::manyNames()
{
    Anonymiser names;
    for (int i = 0; i < 100'000; ++i)
        names.know(Anonymiser::File, u"IMG_%1.jpg"_s.arg(i, 6, 10, QLatin1Char('0')));
    const QString text = u"sent IMG_004711.jpg, and now the next"_s;
    QElapsedTimer timer;
    timer.start();
    QString result;
    for (int i = 0; i < 5'000; ++i)
        result = names.cleaned(text);
    QCOMPARE(result, u"sent [file-4712.jpg], and now the next"_s);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("5000 lines took %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestDebugArchive)
#include "tst_debugarchive.moc"
