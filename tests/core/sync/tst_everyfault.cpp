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
/// doubled or lost, and the next run has to put everything right.
class TestEveryFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFault_data();
    void everyFault();
    void cleanupTestCase();

private:
    struct Cell
    {
        const FaultRow &row;
        const FaultColumn &column;
        bool forEver = false;
        QString name() const
        {
            return u"%1, %2, %3"_s.arg(QString::fromLatin1(row.name), column.name,
                                       forEver ? u"for ever"_s : u"once"_s);
        }
    };
    QString play(const Cell &cell);
    void complain(const Cell &cell, const QString &what)
    {
        m_complaints << cell.name() + u": "_s + what;
    }
    void checkFirst(const Cell &cell, FaultyWorld &world, const Run &run,
                    const std::vector<Event> &events);
    void checkSecond(const Cell &cell, FaultyWorld &world, const Run &run);
    void checkWords(const Cell &cell, const QString &name, const QString &sentence);

    fakes::HttpServer m_elsewhere{[this](const auto &, const fakes::HttpReplier &replier) {
        ++m_ledAstray;
        replier.reply(200);
    }};
    int m_ledAstray = 0;
    std::chrono::milliseconds m_silence{100};
    QMap<QString, QString> m_golden; ///< sections by their title
    QStringList m_complaints;
    QSet<QString> m_kindsSent;
};

void TestEveryFault::initTestCase()
{
    QLoggingCategory::setFilterRules(u"immirror.*=false"_s);
    QVERIFY(m_elsewhere.listen());
    QTemporaryDir dir;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=photos.lan"_s, u"-addext"_s,
                                 u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                 dir.filePath(u"key"_s), u"-out"_s, dir.filePath(u"pem"_s)});
    QVERIFY2(openssl.waitForFinished(), "openssl, to make a certificate with");
    QFile key(dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    FaultyWorld::certificate = QSslCertificate::fromPath(dir.filePath(u"pem"_s)).value(0);
    FaultyWorld::certificateKey = QSslKey(&key, QSsl::Rsa);

    QFile file(QString::fromLatin1(goldenFile));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList sections = QString::fromUtf8(file.readAll()).split(u"\n== "_s);
    for (const QString &section : sections.mid(1))
        m_golden.insert(section.section(u'\n', 0, 0), section.section(u'\n', 1).trimmed());

    // Silence is real time: much longer than this machine needs for a whole run.
    QElapsedTimer timer;
    timer.start();
    FaultyWorld world(fakes::Generation::V3);
    faulttable::newAlbum(world);
    QCOMPARE(world.sync(world.request).status, RunStatus::Ok);
    m_silence = std::max(m_silence, std::chrono::milliseconds(timer.elapsed()));
}

void TestEveryFault::everyFault_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("forEver");
    for (std::size_t i = 0; i < faulttable::rows().size(); ++i) {
        for (const bool forEver : {false, true}) {
            const FaultRow &row = faulttable::rows()[i];
            QTest::addRow("%s: %s, %s", row.kind, row.name, forEver ? "for ever" : "once")
                << static_cast<int>(i) << forEver;
        }
    }
}

void TestEveryFault::everyFault()
{
    QFETCH(const int, row);
    QFETCH(const bool, forEver);
    const FaultRow &one = faulttable::rows()[static_cast<std::size_t>(row)];
    std::map<QString, QStringList> faultsByOutcome;
    m_complaints.clear();
    for (const FaultColumn &column : faulttable::columns(one, m_elsewhere.url())) {
        if (forEver || !column.lasts())
            faultsByOutcome[play({one, column, forEver})] << column.name;
    }
    QString section;
    for (const auto &[outcome, faults] : faultsByOutcome)
        section += u"%1\n    %2\n"_s.arg(outcome, faults.join(u' '));
    const QString title = QString::fromLatin1(QTest::currentDataTag());
    if (const QString path = qEnvironmentVariable(outputVariable); !path.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append | QIODevice::Text));
        file.write((u"\n== "_s + title + u'\n' + section).toUtf8());
    }
    QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
    if (qEnvironmentVariableIsEmpty(outputVariable))
        QCOMPARE(section.trimmed().split(u'\n'), m_golden.value(title).split(u'\n'));
}

/// One cell; what the first run said.
QString TestEveryFault::play(const Cell &cell)
{
    QElapsedTimer timer;
    timer.start();
    FaultyWorld world(cell.row.generation);
    world.wire.silence = m_silence;
    world.reconnect();
    cell.row.prepare(world);
    world.forgetSent();
    const qint64 t0 = timer.elapsed();
    world.strike(QString::fromLatin1(cell.row.kind), cell.row.nth, cell.column, cell.forEver);
    const Run first = world.sync(world.request);
    const auto events = world.events(first);
    checkFirst(cell, world, first, events);
    for (const QString &kind : world.kindsSent())
        m_kindsSent.insert(kind);

    const bool equal = std::all_of(world.albums.begin(), world.albums.end(), [&](const auto &name) {
        return world.difference(name).isEmpty();
    });
    if (first.status == RunStatus::Ok && !equal)
        complain(cell, u"the run says OK, and the albums differ"_s);
    const qint64 t1 = timer.elapsed();
    world.heal();
    world.clock.advance(std::chrono::hours(25));
    checkSecond(cell, world, world.sync(world.request));
    if (qEnvironmentVariableIsSet("EVERYFAULT_COUNTS"))
        qInfo().noquote() << cell.name() << "ms" << t0 << t1 << timer.elapsed();
    return outcomeOf(first, events) +
           (first.status != RunStatus::Ok && equal ? u" (all is there)"_s : QString());
}

void TestEveryFault::checkFirst(const Cell &cell, FaultyWorld &world, const Run &run,
                                const std::vector<Event> &events)
{
    if (!world.struck())
        complain(cell, u"this request was not sent"_s);
    const QString kind = QString::fromLatin1(cell.row.kind);
    const int sent = world.sent(kind) - cell.row.nth + 1;
    static const QHash<QString, int> often{{u"upload"_s, 16}, {u"immich.original"_s, 16}};
    if (sent > often.value(kind, 5))
        complain(cell, u"sent %1 times"_s.arg(sent));
    if (qEnvironmentVariableIsSet("EVERYFAULT_COUNTS"))
        qInfo().noquote() << cell.name() << "sent" << sent;
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
        if (Error::fromName(name).service == Service::None)
            complain(cell, u"does not say whose error it is: "_s + name);
    }
    // What was in Google's album, and belongs there, is there still.
    for (const Mirror &mirror : *Mirrors(*world.database, world.identity).all()) {
        for (const Member &member : world.members(mirror)) {
            if (member.status == ItemStatus::Ok && !world.google.item(member.asset.mediaItemId))
                complain(cell, u"the ledger has %1, and Google does not"_s.arg(member.fileName));
        }
    }
}

void TestEveryFault::checkSecond(const Cell &cell, FaultyWorld &world, const Run &run)
{
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
    static QMap<QString, QString> seen;
    if (qEnvironmentVariableIsSet("EVERYFAULT_WORDS") && !seen.contains(name + sentence)) {
        seen.insert(name + sentence, sentence);
        qInfo().noquote() << name << "=" << sentence;
    }
    const QString kind = QString::fromLatin1(traits(Error::fromName(name).kind).name);
    const bool raw = kind != kind.toLower() && sentence.contains(kind);
    static const QRegularExpression holes(u"[<>{}]|\\(\\)|: *(\\.|$)|  "_s);
    if (sentence.size() < 10 || raw || sentence.contains(holes))
        complain(cell, u"%1 is told as \"%2\""_s.arg(name, sentence));
}

/// A kind of request that is new has no row yet.
void TestEveryFault::cleanupTestCase()
{
    QSet<QString> covered;
    for (const FaultRow &row : faulttable::rows())
        covered.insert(QString::fromLatin1(row.kind));
    const QSet<QString> uncovered = m_kindsSent - covered;
    QVERIFY2(uncovered.isEmpty(), qPrintable(QStringList(uncovered.values()).join(u' ')));
}

QTEST_GUILESS_MAIN(TestEveryFault)
#include "tst_everyfault.moc"
