// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Entry
{
    QString source;
    QString type; ///< empty: translated; unfinished, vanished, obsolete
    bool plural = false;
    QStringList forms; ///< one, or as many as the language has plurals
};
using Catalogue = QMap<QString, Entry>; ///< by context, source and comment

Entry readEntry(QXmlStreamReader &xml, QString *comment)
{
    Entry entry;
    entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            *comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.type = xml.attributes().value("type"_L1).toString();
            if (entry.plural) {
                while (xml.readNextStartElement())
                    entry.forms << xml.readElementText();
            } else {
                entry.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

Catalogue readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const Entry entry = readEntry(xml, &comment);
            catalogue.insert(u"%1 | %2 | %3"_s.arg(context, entry.source, comment), entry);
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return catalogue;
}

/// What a text holds that has to be in its translation just so, in any order.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    static const QRegularExpression mnemonic(u"&(?!&|[a-z]+;|#\\d+;)\\S"_s);
    static const QRegularExpression command(u"'immirror [^']*'|--[a-z-]+"_s);
    QStringList markers;
    for (auto found = placeholder.globalMatch(text); found.hasNext();)
        markers << found.next().captured();
    for (auto found = command.globalMatch(text); found.hasNext();)
        markers << found.next().captured();
    for (auto found = mnemonic.globalMatch(text); found.hasNext(); found.next())
        markers << u"&"_s;
    markers << QString(text.count(u'\n'), u'\n') << QString(text.count(u'\t'), u'\t');
    markers.sort();
    return markers;
}

/// How a text ends, and the white space around it.
QString frameOf(const QString &text)
{
    static const QRegularExpression start(u"^\\s*"_s);
    static const QRegularExpression end(u"[.…:;,!?]*\\s*$"_s);
    // French has a (no-break) space before some of them, which is no part of this.
    return start.match(text).captured() + u'|' + end.match(text).captured();
}

/// `oneIsOne`: the first plural form is for exactly 1, and may say so in words.
QString problemOf(const Entry &entry, qsizetype pluralForms, bool oneIsOne)
{
    if (!entry.type.isEmpty())
        return entry.type;
    if (entry.forms.size() != (entry.plural ? pluralForms : 1))
        return u"%1 plural forms instead of %2"_s.arg(entry.forms.size()).arg(pluralForms);
    for (const QString &form : entry.forms) {
        if (form.trimmed().isEmpty())
            return u"empty"_s;
        QStringList wanted = markersOf(entry.source);
        const QStringList found = markersOf(form);
        if (oneIsOne && entry.plural && form == entry.forms.first() && !found.contains("%n"_L1))
            wanted.removeAll(u"%n"_s);
        if (found != wanted)
            return u"placeholders, mnemonics or commands differ: "_s + form;
        if (frameOf(form) != frameOf(entry.source))
            return u"punctuation or white space at the ends differs: "_s + form;
    }
    return {};
}

QString listOf(const QStringList &problems)
{
    return u"%1 problem(s):\n"_s.arg(problems.size()) + problems.mid(0, 40).join(u'\n');
}

} // namespace

/// The languages are whole, and as the sources are now.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void nothingIsMissing_data();
    void nothingIsMissing();
    void markersAreFound();

private:
    static void languages();
    static QString fileOf(const QString &folder, const QString &language)
    {
        return QDir(folder).filePath(u"immirror_%1.ts"_s.arg(language));
    }
    static QString ours() { return QStringLiteral(IMMIRROR_SOURCE_DIR "/translations"); }

    QTemporaryDir m_fresh; ///< made from nothing but the sources
};

void TestTranslations::initTestCase()
{
    QProcess update;
    update.start(ours() + u"/update"_s, {m_fresh.path()});
    QVERIFY(update.waitForFinished(60'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("English") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
}

void TestTranslations::everythingIsTranslated_data()
{
    languages();
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const int, pluralForms);
    QStringList problems;
    const Catalogue catalogue = readCatalogue(fileOf(ours(), language));
    for (auto it = catalogue.cbegin(); it != catalogue.cend(); ++it) {
        const QString problem = problemOf(*it, pluralForms, language != "fr"_L1);
        if (!problem.isEmpty())
            problems << it.key() + u"\n    "_s + problem;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(listOf(problems)));
}

void TestTranslations::nothingIsMissing_data()
{
    languages();
}

void TestTranslations::nothingIsMissing()
{
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(fileOf(ours(), language));
    const Catalogue fresh = readCatalogue(fileOf(m_fresh.path(), language));
    QVERIFY(fresh.size() > (language == "en"_L1 ? 5 : 100));
    QStringList problems;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        if (!catalogue.contains(it.key()))
            problems << u"new, run translations/update: "_s + it.key();
    }
    for (auto it = catalogue.cbegin(); it != catalogue.cend(); ++it) {
        if (!fresh.contains(it.key()))
            problems << u"gone, run translations/update: "_s + it.key();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(listOf(problems)));
}

/// The test's own means.
void TestTranslations::markersAreFound()
{
    const auto differs = [](const QString &source, const QString &translation) {
        return !problemOf({.source = source, .forms = {translation}}, 2, true).isEmpty();
    };
    QVERIFY(!differs(u"%1 of %2 photos…"_s, u"%2 Fotos, davon %1…"_s));
    QVERIFY(differs(u"%1 of %2"_s, u"%1 von %1"_s));
    QVERIFY(differs(u"%L1 photos"_s, u"%1 Fotos"_s));
    QVERIFY(differs(u"&Open"_s, u"Öffnen"_s));
    QVERIFY(!differs(u"&Open"_s, u"Ö&ffnen"_s));
    QVERIFY(!differs(u"Fish && chips &amp; more"_s, u"Fisch && Pommes &amp; mehr"_s));
    QVERIFY(differs(u"Open…"_s, u"Öffnen"_s));
    QVERIFY(differs(u"Done."_s, u"Fertig"_s));
    QVERIFY(differs(u"  to send"_s, u"zu senden"_s));
    QVERIFY(!differs(u"Problem: %1"_s, u"Problème : %1"_s));
    QVERIFY(differs(u"Use 'immirror sync'."_s, u"Benutze »immirror sync«."_s));
    const auto problemOfPlural = [](const QStringList &forms, bool oneIsOne) {
        return problemOf({.source = u"%n photo(s)"_s, .plural = true, .forms = forms}, 2, oneIsOne);
    };
    QCOMPARE(problemOfPlural({u"%n Foto"_s, u"%n Fotos"_s}, true), QString());
    QCOMPARE(problemOfPlural({u"ein Foto"_s, u"%n Fotos"_s}, true), QString());
    QVERIFY(!problemOfPlural({u"une photo"_s, u"%n photos"_s}, false).isEmpty());
    QVERIFY(!problemOfPlural({u"%n Foto"_s, u"Fotos"_s}, true).isEmpty());
    QVERIFY(!problemOfPlural({u"%n Foto"_s}, true).isEmpty());
    QVERIFY(!problemOf({.source = u"Open"_s, .type = u"unfinished"_s, .forms = {u"Auf"_s}}, 2, true)
                 .isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
