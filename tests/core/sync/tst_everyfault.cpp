// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "faulttable.h"
#include "ui/words/words.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goldenFile = IMMIRROR_SOURCE_DIR "/tests/core/sync/data/everyfault.txt";
/// Where IMMIRROR_EVERYFAULT names a file, what comes out is added to it and not compared.
constexpr auto outputVariable = "IMMIRROR_EVERYFAULT";

/// Of Immich, which everybody can see.
bool isSkipReason(const QString &name)
{
    return name == skipReasonName(SkipReason::EditPending);
}

/// What a run says of itself.
QString outcomeOf(const Run &run, const std::vector<Event> &events)
{
    QStringList reasons;
    if (run.error)
        reasons << run.error->name();
    for (const Event &event : events) {
        const bool trouble = event.action == Action::Failed || event.action == Action::Held;
        if (trouble && !reasons.contains(event.reason))
            reasons << event.reason;
    }
    return (QStringList{runStatusName(run.status)} + reasons).join(u' ');
}

} // namespace

/// Every request of both servers meets every fault: once, and for as long as a run lasts. What a
/// run has to say in each case stands in data/everyfault.txt; whatever it says, nothing may be
/// doubled or lost, and the next run has to put everything right. The parts are tests of their own
/// for ctest.
class TestEveryFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accounts_data() { addRows(FaultRow::Accounts); }
    void accounts() { playRow(); }
    void listing_data() { addRows(FaultRow::Listing); }
    void listing() { playRow(); }
    void originals_data() { addRows(FaultRow::Originals); }
    void originals() { playRow(); }
    void albums_data() { addRows(FaultRow::Albums); }
    void albums() { playRow(); }
    void uploads_data() { addRows(FaultRow::Uploads); }
    void uploads() { playRow(); }
    void photos_data() { addRows(FaultRow::Photos); }
    void photos() { playRow(); }
    void everyKindHasARow();

private:
    struct Cell
    {
        const FaultRow &row;
        const FaultColumn &column;
        bool forEver = false;
    };
    void readGolden();
    static void addRows(FaultRow::Part part);
    void playRow();
    QString playRun(const Cell &cell);
    QString playAct(const Cell &cell);
    void begin(const Cell &cell, FaultyWorld &world);
    void checkRequests(const Cell &cell, FaultyWorld &world);
    void complain(const Cell &cell, const QString &what)
    {
        m_complaints << cell.column.name + u": "_s + what;
    }
    void checkFirst(const Cell &cell, FaultyWorld &world, const Run &run,
                    const std::vector<Event> &events);
    void checkSecond(const Cell &cell, FaultyWorld &world);
    void checkWords(const Cell &cell, const QString &name, const QString &sentence);

    using Outcomes = QMap<QString, QString>; ///< by the fault's name
    fakes::HttpServer m_elsewhere{[this](const auto &, const fakes::HttpReplier &replier) {
        ++m_ledAstray;
        replier.reply(200);
    }};
    int m_ledAstray = 0;
    std::chrono::milliseconds m_silence{100};
    QMap<QString, Outcomes> m_golden; ///< by the row's title
    QStringList m_complaints;
    QSet<QString> m_kindsSent;
};

void TestEveryFault::initTestCase()
{
    QLoggingCategory::setFilterRules(u"immirror.*=false"_s);
    // Two thousand ledgers: what takes the time is waiting for the disk.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QVERIFY(m_elsewhere.listen());
    QTemporaryDir dir;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=photos.lan"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                   u"-keyout"_s, dir.filePath(u"key"_s), u"-out"_s, dir.filePath(u"pem"_s)});
    QVERIFY2(openssl.waitForFinished(), "openssl, to make a certificate with");
    QFile key(dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    FaultyWorld::certificate = QSslCertificate::fromPath(dir.filePath(u"pem"_s)).value(0);
    FaultyWorld::certificateKey = QSslKey(&key, QSsl::Ec);
    QVERIFY(!FaultyWorld::certificate.isNull() && !FaultyWorld::certificateKey.isNull());
    readGolden();

    // Silence is real time: longer than this machine needs for a whole run.
    QElapsedTimer timer;
    timer.start();
    FaultyWorld world(fakes::Generation::V3, std::chrono::seconds(60));
    faulttable::newAlbum(world);
    QCOMPARE(world.sync(world.request).status, RunStatus::Ok);
    m_silence = std::max(m_silence, std::chrono::milliseconds(timer.elapsed()));
}

/// For each row a line per outcome, with the faults that end so.
void TestEveryFault::readGolden()
{
    QFile file(QString::fromLatin1(goldenFile));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList sections = QString::fromUtf8(file.readAll()).split(u"\n== "_s);
    for (const QString &section : sections.mid(1)) {
        const QStringList lines = section.split(u'\n', Qt::SkipEmptyParts);
        Outcomes &outcomes = m_golden[lines.value(0)];
        for (const QString &line : lines.mid(1)) {
            for (const QString &fault : line.section(u": "_s, 1).split(u' '))
                outcomes.insert(fault, line.section(u": "_s, 0, 0));
        }
    }
}

void TestEveryFault::addRows(FaultRow::Part part)
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("forEver");
    for (std::size_t i = 0; i < faulttable::rows().size(); ++i) {
        const FaultRow &row = faulttable::rows()[i];
        if (row.part != part)
            continue;
        for (const bool forEver : {false, true})
            QTest::addRow("%s: %s, %s", row.kind, row.name, forEver ? "for ever" : "once")
                << static_cast<int>(i) << forEver;
    }
}

void TestEveryFault::playRow()
{
    QFETCH(const int, row);
    QFETCH(const bool, forEver);
    const FaultRow &one = faulttable::rows()[static_cast<std::size_t>(row)];
    const QString title = QString::fromLatin1(QTest::currentDataTag());
    const QString output = qEnvironmentVariable(outputVariable);
    Outcomes expected = m_golden.value(title);
    std::map<QString, QStringList> faultsByOutcome;
    m_complaints.clear();
    for (const FaultColumn &column : faulttable::columns(one, m_elsewhere.url())) {
        if (column.lasts() && !forEver)
            continue;
        const Cell cell{one, column, forEver};
        const QString outcome = one.act ? playAct(cell) : playRun(cell);
        faultsByOutcome[outcome] << column.name;
        const QString wanted = expected.take(column.name);
        if (output.isEmpty() && outcome != wanted)
            complain(cell, u"%1, not %2"_s.arg(outcome, wanted));
    }
    if (!output.isEmpty()) {
        QFile file(output);
        QVERIFY(file.open(QIODevice::Append | QIODevice::Text));
        file.write(u"\n== %1\n"_s.arg(title).toUtf8());
        for (const auto &[outcome, faults] : faultsByOutcome)
            file.write(u"%1: %2\n"_s.arg(outcome, faults.join(u' ')).toUtf8());
    } else if (!expected.isEmpty()) {
        m_complaints << u"not played: "_s + QStringList(expected.keys()).join(u' ');
    }
    QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
}

void TestEveryFault::begin(const Cell &cell, FaultyWorld &world)
{
    cell.row.prepare(world);
    world.forgetSent();
    world.strike(QString::fromLatin1(cell.row.kind), cell.row.nth, cell.column, cell.forEver);
}

/// One cell outside of a run: what came back.
QString TestEveryFault::playAct(const Cell &cell)
{
    FaultyWorld world(cell.row.generation, m_silence);
    begin(cell, world);
    const Result<void> done = cell.row.act(world);
    checkRequests(cell, world);
    if (!done)
        checkWords(cell, done.error().name(), words::of(done.error()));
    world.heal();
    if (const Result<void> again = cell.row.act(world); !again)
        complain(cell, u"the next time it is "_s + again.error().name());
    return done ? u"OK"_s : done.error().name();
}

/// One cell: what the first run said.
QString TestEveryFault::playRun(const Cell &cell)
{
    FaultyWorld world(cell.row.generation, m_silence);
    begin(cell, world);
    const Run run = world.sync(world.request);
    const auto events = world.events(run);
    checkRequests(cell, world);
    checkFirst(cell, world, run, events);
    const bool equal = std::all_of(world.albums.begin(), world.albums.end(), [&](const auto &name) {
        return world.difference(name).isEmpty();
    });
    if (run.status == RunStatus::Ok && !equal)
        complain(cell, u"the run says OK, and the albums differ"_s);
    checkSecond(cell, world);
    return outcomeOf(run, events) +
           (run.status != RunStatus::Ok && equal ? u" (all is there)"_s : QString());
}

void TestEveryFault::checkRequests(const Cell &cell, FaultyWorld &world)
{
    for (const QString &kind : world.kindsSent())
        m_kindsSent.insert(kind);
    if (!world.struck())
        complain(cell, u"this request was not sent"_s);
    const QString kind = QString::fromLatin1(cell.row.kind);
    // Four tries; of each photo, and of each half of a chunk that came a step further; in halves,
    // until the photo to blame is alone. A list once more, to tell whether Google's day has begun.
    // An album whole, which is too much for a gateway's patience, and then without its assets.
    static const QHash<QString, int> most{{u"upload"_s, 24},
                                          {u"immich.original"_s, 24},
                                          {u"immich.album"_s, 5},
                                          {u"batchCreate"_s, 5},
                                          {u"albumList"_s, 5}};
    const int sent = world.sent(kind) - cell.row.nth + 1;
    if (sent > most.value(kind, 4))
        complain(cell, u"sent %1 times"_s.arg(sent));
    if (qEnvironmentVariableIsSet("EVERYFAULT_COUNTS"))
        qInfo().noquote() << cell.column.name << "sent" << sent;
}

void TestEveryFault::checkFirst(const Cell &cell, FaultyWorld &world, const Run &run,
                                const std::vector<Event> &events)
{
    if (run.status != RunStatus::Ok && run.status != RunStatus::Failed &&
        run.status != RunStatus::Partial)
        complain(cell, u"ended "_s + runStatusName(run.status));
    QStringList names;
    if (run.error) {
        names << run.error->name();
        checkWords(cell, run.error->name(), words::of(*run.error));
    }
    for (const Event &event : events) {
        if (event.action != Action::Failed && event.action != Action::Held)
            continue;
        names << event.reason;
        checkWords(cell, event.reason, words::ofReason(event.reason));
    }
    if (run.status != RunStatus::Ok && names.isEmpty())
        complain(cell, u"does not say why"_s);
    for (const QString &name : names) {
        if (Error::fromName(name).service == Service::None && !isSkipReason(name))
            complain(cell, u"does not say whose error it is: "_s + name);
    }
    // What was in Google's album, and belongs there, is there still.
    const auto mirrors = *Mirrors(*world.database, world.identity).all();
    for (const Mirror &mirror : mirrors) {
        for (const Member &member : world.members(mirror)) {
            const auto *album = world.google.album(mirror.googleAlbumId);
            const QString &item = member.asset.mediaItemId;
            if (member.status == ItemStatus::Ok && !member.leavingSince.isValid() &&
                (!album || std::count(album->itemIds.begin(), album->itemIds.end(), item) != 1))
                complain(cell, u"the ledger has %1, and Google does not"_s.arg(member.fileName));
        }
    }
}

/// The next day, when all is well again.
void TestEveryFault::checkSecond(const Cell &cell, FaultyWorld &world)
{
    // What Google refused to change waits for a change in the album, or for another caption.
    const bool refused = cell.column.name == "403"_L1 || cell.column.name == "404"_L1;
    if (refused && QByteArrayView(cell.row.kind).endsWith("Patch")) {
        world.captionsToo = false;
        const QString album = world.immich.albumId(world.albums.front());
        world.immich.setFavorite(world.immich.visibleAssets(album).front(), true);
    }
    world.heal();
    world.clock.advance(std::chrono::hours(25));
    const Run run = world.sync(world.request);
    if (run.status != RunStatus::Ok)
        complain(cell, u"the next run ended "_s + outcomeOf(run, world.events(run)));
    for (const QString &album : world.albums) {
        if (const QString differs = world.difference(album); !differs.isEmpty())
            complain(cell, u"after the next run: "_s + differs);
    }
    if (world.google.albums().size() != static_cast<std::size_t>(world.albums.size()))
        complain(cell, u"%1 albums at Google"_s.arg(world.google.albums().size()));
    if (!world.doubles().isEmpty())
        complain(cell, u"created twice: "_s + world.doubles().join(u' '));
    if (!world.violations().isEmpty())
        complain(cell, world.violations().join(u' '));
    if (std::exchange(m_ledAstray, 0) > 0)
        complain(cell, u"followed a redirect"_s);
}

void TestEveryFault::checkWords(const Cell &cell, const QString &name, const QString &sentence)
{
    if (qEnvironmentVariableIsSet("EVERYFAULT_WORDS"))
        qInfo().noquote() << name << "=" << sentence;
    const QString kind = QString::fromLatin1(traits(Error::fromName(name).kind).name);
    const bool raw = kind != kind.toLower() && sentence.contains(kind);
    static const QRegularExpression holes(u"[<>{}]|\\(\\)|: *(\\.|$)|  "_s);
    const QString who =
        name.startsWith(u"immich.") || isSkipReason(name) ? u"Immich"_s : u"Google"_s;
    if (sentence.size() < 10 || raw || !sentence.contains(who) || sentence.contains(holes))
        complain(cell, u"%1 is told as \"%2\""_s.arg(name, sentence));
}

/// A kind of request that is new has no row yet.
void TestEveryFault::everyKindHasARow()
{
    QSet<QString> covered;
    for (const FaultRow &row : faulttable::rows())
        covered.insert(QString::fromLatin1(row.kind));
    const QSet<QString> uncovered = m_kindsSent - covered;
    QVERIFY2(uncovered.isEmpty(), qPrintable(QStringList(uncovered.values()).join(u' ')));
}

QTEST_GUILESS_MAIN(TestEveryFault)
#include "tst_everyfault.moc"
