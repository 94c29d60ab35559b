// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "settingsdesk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTranslator>

using namespace immirror;
using namespace Qt::StringLiterals;

using Page = SettingsDialog::Page;

namespace {

/// A language with words by two fifths longer than ours.
class Longer : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString own = QString::fromUtf8(text);
        return own + QString(own.size() * 2 / 5, u'n');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The dialog, and the pages General, Safety and Advanced. See tst_settingsnetwork and
/// tst_settingsaccounts for the others.
class TestSettingsPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void yesAndNo_data();
    void yesAndNo();
    void choices_data();
    void choices();
    void numbers_data();
    void numbers();
    void interval_data();
    void interval();
    void intervalTakesEffect();
    void automaticTakesEffect();
    void startsAtLogin();
    void cannotStartAtLogin();
    void languageNeedsARestart();
    void guardInWords_data();
    void guardInWords();
    void rubbishInTheFile();
    void fileCannotBeWritten();
    void changedFromOutside();
    void whatIsBeingTypedCounts();
    void returnDoesNotClose();
    void searches();
    void everythingByKeyboard();
    void everythingHasAName();
    void mnemonicsAreUnique();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<QTemporaryDir> m_config;
};

void TestSettingsPages::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
}

void TestSettingsPages::cleanup()
{
    qunsetenv("XDG_CONFIG_HOME");
}

void TestSettingsPages::yesAndNo_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("off");
    for (const char *key : {"general.startMinimised", "sync.auto", "sync.atStart", "sync.keepAwake",
                            "notify.attention", "notify.firstSync", "notify.problems"})
        QTest::newRow(key) << Page::General << QString::fromUtf8(key) << u"yes"_s << u"no"_s;
    QTest::newRow("network.metered")
        << Page::Network << u"network.metered"_s << u"wait"_s << u"sync"_s;
}

void TestSettingsPages::yesAndNo()
{
    QFETCH(const Page, page);
    QFETCH(const QString, key);
    QFETCH(const QString, on);
    QFETCH(const QString, off);
    SettingsDesk d;
    d.open(page);
    const QByteArray name = key.toUtf8();
    const QString standard = QString::fromLatin1(settingRow(key)->standard);
    QCOMPARE(d.find<QCheckBox>(name)->isChecked(), standard == on);
    QSignalSpy told(d.dialog.get(), &SettingsDialog::settingsChanged);
    d.click(name);
    QCOMPARE(d.inFile(key), standard == on ? off : on);
    QCOMPARE(told.count(), 1);
    d.find<QCheckBox>(name)->setFocus();
    QTest::keyClick(d.find<QCheckBox>(name), Qt::Key_Space);
    QCOMPARE(d.inFile(key), standard);
    QCOMPARE(told.count(), 2);
}

void TestSettingsPages::choices_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("texts"); // in the order of the table's words
    QTest::newRow("tray icon") << Page::General << u"general.trayIcon"_s
                               << QStringList{u"As the panel needs it"_s, u"In colour"_s,
                                              u"Light, for dark panels"_s,
                                              u"Dark, for light panels"_s};
    QTest::newRow("language") << Page::General << u"general.language"_s
                              << QStringList{u"The system's"_s, u"English"_s, u"Deutsch"_s,
                                             u"Français"_s, u"Español"_s};
    QTest::newRow("policy") << Page::Safety << u"removals.policy"_s
                            << QStringList{u"Take them out of Google's album too"_s,
                                           u"Leave them in Google's album"_s};
    QTest::newRow("log") << Page::Advanced << u"log.level"_s
                         << QStringList{u"Only what went wrong"_s, u"What matters"_s,
                                        u"Everything, to find a fault"_s};
}

void TestSettingsPages::choices()
{
    QFETCH(const Page, page);
    QFETCH(const QString, key);
    QFETCH(const QStringList, texts);
    SettingsDesk d;
    d.open(page);
    const QStringList words = QString::fromUtf8(settingRow(key)->choices).split(u'|');
    QCOMPARE(d.find<QComboBox>(key.toUtf8())->count(), words.size());
    // The default last: writing it is a change only then.
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        d.choose(key.toUtf8(), texts[i]);
        QTRY_COMPARE(d.settings->text(settingRow(key)->setting), words[i]);
        QVERIFY(d.inFile(key) == words[i] ||
                words[i] == QLatin1StringView(settingRow(key)->standard));
    }
    d.open(page); // again
    QCOMPARE(d.find<QComboBox>(key.toUtf8())->currentText(), texts[0]);
}

void TestSettingsPages::numbers_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("key");
    QTest::newRow("percent") << Page::Safety << u"removals.maxPercent"_s;
    QTest::newRow("photos") << Page::Safety << u"removals.maxItems"_s;
    QTest::newRow("few photos") << Page::Safety << u"removals.minItems"_s;
    QTest::newRow("parallel") << Page::Network << u"transfer.parallel"_s;
}

void TestSettingsPages::numbers()
{
    QFETCH(const Page, page);
    QFETCH(const QString, key);
    const QStringList range = QString::fromUtf8(settingRow(key)->choices).split(u".."_s);
    SettingsDesk d;
    d.open(page);
    const QByteArray name = key.toUtf8();
    for (const QString &allowed : range) {
        d.type(name, allowed);
        QCOMPARE(d.inFile(key), allowed);
    }
    // What is not allowed cannot be entered; what is allowed is told.
    d.type(name, range[1] + u'1');
    QVERIFY(d.settings->number(settingRow(key)->setting) <= range[1].toInt());
    d.type(name, u"-5"_s);
    d.type(name, u"abc"_s);
    QVERIFY(d.settings->number(settingRow(key)->setting) >= range[0].toInt());
    QVERIFY(d.find<QSpinBox>(name)->accessibleDescription().contains(
        QLocale().toString(range[1].toInt())));
}

void TestSettingsPages::interval_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("minutes");
    QTest::newRow("shortest") << u"5"_s << 0 << u"5"_s;
    QTest::newRow("90 minutes") << u"90"_s << 0 << u"90"_s;
    QTest::newRow("six hours") << u"6"_s << 1 << u"360"_s;
    QTest::newRow("a day") << u"1"_s << 2 << u"1440"_s;
    QTest::newRow("longest") << u"7"_s << 2 << u"10080"_s;
    QTest::newRow("too short") << u"4"_s << 0 << u"60"_s;    // stays as it was
    QTest::newRow("too long") << u"8"_s << 2 << u"1440"_s;   // the least of the unit
    QTest::newRow("no number") << u"soon"_s << 0 << u"60"_s; // letters go nowhere
}

void TestSettingsPages::interval()
{
    QFETCH(const QString, number);
    QFETCH(const int, unit);
    QFETCH(const QString, minutes);
    SettingsDesk d;
    d.open(Page::General);
    QCOMPARE(d.find<QSpinBox>("sync.intervalMinutes")->value(), 1);
    QCOMPARE(d.find<QComboBox>("sync.intervalMinutes.unit")->currentIndex(), 1); // an hour
    auto *units = d.seen<QComboBox>("sync.intervalMinutes.unit");
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Home);
    for (int i = 0; i < unit; ++i)
        QTest::keyClick(units, Qt::Key_Down);
    d.type("sync.intervalMinutes", number);
    QCOMPARE(d.settings->text(Setting::SyncIntervalMinutes), minutes);
    d.open(Page::General);
    const int shown = d.find<QSpinBox>("sync.intervalMinutes")->value();
    const int factor = std::array{1, 60, 1440}[static_cast<std::size_t>(
        d.find<QComboBox>("sync.intervalMinutes.unit")->currentIndex())];
    QCOMPARE(shown * factor, minutes.toInt());
}

void TestSettingsPages::intervalTakesEffect()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.desk.service().begin();
    d.open(Page::General);
    d.click("sync.atStart");
    const auto inMinutes = [&] {
        const QDateTime next = d.standing().nextSyncAt;
        return next.isValid() ? QDateTime::currentDateTimeUtc().secsTo(next) / 60.0 : -1.0;
    };
    QTRY_VERIFY2(inMinutes() > 55 && inMinutes() < 66, qPrintable(QString::number(inMinutes())));
    auto *units = d.seen<QComboBox>("sync.intervalMinutes.unit");
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Down); // days
    d.type("sync.intervalMinutes", u"2"_s);
    QTRY_VERIFY2(inMinutes() > 2800, qPrintable(QString::number(inMinutes())));
}

void TestSettingsPages::automaticTakesEffect()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.desk.service().begin();
    d.open(Page::General);
    QTRY_VERIFY(d.standing().nextSyncAt.isValid());
    d.click("sync.auto");
    QTRY_VERIFY(!d.standing().nextSyncAt.isValid());
    QVERIFY(!d.find<QWidget>("sync.intervalMinutes")->isEnabled());
    QVERIFY(!d.find<QWidget>("sync.atStart")->isEnabled());
    d.click("sync.auto");
    QTRY_VERIFY(d.standing().nextSyncAt.isValid());
    QVERIFY(d.find<QWidget>("sync.intervalMinutes")->isEnabled());
}

void TestSettingsPages::startsAtLogin()
{
    SettingsDesk d;
    d.open(Page::General);
    const QString file = m_config->filePath(u"autostart/immirror.desktop"_s);
    QVERIFY(!d.find<QCheckBox>("autostart")->isChecked());
    d.click("autostart");
    QVERIFY(QFile::exists(file));
    d.open(Page::General);
    QVERIFY(d.find<QCheckBox>("autostart")->isChecked());
    d.click("autostart");
    QVERIFY(!QFile::exists(file));
}

void TestSettingsPages::cannotStartAtLogin()
{
    QFile blocking(m_config->filePath(u"autostart"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    SettingsDesk d;
    d.open(Page::General);
    d.click("autostart");
    QVERIFY(!d.find<QCheckBox>("autostart")->isChecked());
    QVERIFY(d.said("autostart").contains(u"immirror.desktop"_s));
    d.click("autostart");
    QVERIFY(!d.find<QCheckBox>("autostart")->isChecked());
}

void TestSettingsPages::languageNeedsARestart()
{
    SettingsDesk d;
    d.open(Page::General);
    QCOMPARE(d.said("general.language"), QString());
    d.choose("general.language", u"Deutsch"_s);
    QCOMPARE(d.said("general.language"), u"The language changes when Immirror starts again."_s);
    d.open(Page::General);
    QCOMPARE(d.said("general.language"), u"The language changes when Immirror starts again."_s);
    d.choose("general.language", u"The system's"_s);
    QCOMPARE(d.said("general.language"), QString());
}

void TestSettingsPages::guardInWords_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("few");
    QTest::addColumn<QString>("photos");
    QTest::addColumn<QString>("meaning");
    const QString always =
        u"No photo is taken out of an album before you have looked at it and said yes."_s;
    const auto moreThan = [](int photos) {
        return u"If one sync would take more than %1 photo(s) out of an album, it takes out none "
               "before you have looked at them and said yes."_s.arg(photos);
    };
    QTest::newRow("usual") << u"10"_s << u"3"_s << u"50"_s
                           << u"If one sync would take more than 10 % of an album's photos out of "
                              "it and more than 3 of them, or more than 50, it takes out none "
                              "before you have looked at them and said yes."_s;
    QTest::newRow("the share alone")
        << u"10"_s << u"0"_s << u"50"_s
        << u"If one sync would take more than 10 % of an album's photos out of it, or more than "
           "50, it takes out none before you have looked at them and said yes."_s;
    QTest::newRow("no share") << u"0"_s << u"3"_s << u"50"_s << moreThan(3);
    QTest::newRow("no share, not a few") << u"0"_s << u"0"_s << u"50"_s << always;
    QTest::newRow("no photos") << u"10"_s << u"3"_s << u"0"_s << always;
    QTest::newRow("any share") << u"100"_s << u"3"_s << u"7"_s << moreThan(7);
    QTest::newRow("few are many") << u"10"_s << u"9"_s << u"7"_s << moreThan(7);
}

void TestSettingsPages::guardInWords()
{
    QFETCH(const QString, percent);
    QFETCH(const QString, few);
    QFETCH(const QString, photos);
    QFETCH(const QString, meaning);
    SettingsDesk d;
    d.open(Page::Safety);
    d.type("removals.maxPercent", percent);
    d.type("removals.minItems", few);
    d.type("removals.maxItems", photos);
    QCOMPARE(d.find<QLabel>("guardMeaning")->text(), meaning);
    d.open(Page::Safety);
    QCOMPARE(d.find<QLabel>("guardMeaning")->text(), meaning);
}

void TestSettingsPages::rubbishInTheFile()
{
    SettingsDesk d;
    QFile file(d.desk.paths.settingsFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sync]\nauto=maybe\nintervalMinutes=-3\nwindowFrom=25:99\nwindowTo=08:00\n"
               "[network]\nproxy=@Invalid()\nproxyPort=99999999999\nuploadLimit=fast\n"
               "[general]\nlanguage=tlh\ntrayIcon=\n[removals]\nmaxPercent=1e9\n"
               "\xff\xfe nonsense [[[\n[log]\nlevel=7\n");
    file.close();
    d.open(Page::General);
    QVERIFY(d.find<QCheckBox>("sync.auto")->isChecked());
    QCOMPARE(d.find<QSpinBox>("sync.intervalMinutes")->value(), 1);
    QCOMPARE(d.find<QComboBox>("general.language")->currentData(), QVariant(u"auto"_s));
    QCOMPARE(d.find<QComboBox>("general.trayIcon")->currentData(), QVariant(u"auto"_s));
    QCOMPARE(d.find<QComboBox>("network.proxy")->currentData(), QVariant(u"system"_s));
    QCOMPARE(d.find<QSpinBox>("network.proxyPort")->value(), 8080);
    QCOMPARE(d.find<QSpinBox>("network.uploadLimit")->text(), u"No limit"_s);
    QVERIFY(!d.find<QCheckBox>("sync.window")->isChecked());
    QCOMPARE(d.find<QSpinBox>("removals.maxPercent")->value(), 10);
    QCOMPARE(d.find<QComboBox>("log.level")->currentData(), QVariant(u"info"_s));
    d.click("sync.auto"); // and can be put right
    QCOMPARE(d.inFile(u"sync.auto"_s), u"no"_s);
}

void TestSettingsPages::fileCannotBeWritten()
{
    SettingsDesk d;
    d.desk.paths.settingsFile = d.desk.home.filePath(u"file/immirror.ini"_s);
    QFile blocking(d.desk.home.filePath(u"file"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    d.open(Page::General);
    d.click("sync.auto");
    QVERIFY2(d.said("sync.auto").contains(u"immirror.ini"_s), qPrintable(d.said("sync.auto")));
}

void TestSettingsPages::changedFromOutside()
{
    SettingsDesk d;
    d.open(Page::General);
    Settings other(d.desk.paths.settingsFile);
    QVERIFY(other.setText(Setting::SyncAuto, u"no"_s));
    QVERIFY(other.save());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    d.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
    QVERIFY(!d.find<QCheckBox>("sync.auto")->isChecked());
}

void TestSettingsPages::whatIsBeingTypedCounts()
{
    SettingsDesk d;
    d.open(Page::Safety);
    auto *photos = d.seen<QSpinBox>("removals.maxItems");
    photos->setFocus();
    photos->selectAll();
    QTest::keyClicks(photos, u"77"_s);
    QCOMPARE(d.inFile(u"removals.maxItems"_s), u"-"_s); // it might become 777
    QTest::keyClick(photos, Qt::Key_Escape);
    QVERIFY(!d.dialog->isVisible());
    QCOMPARE(d.inFile(u"removals.maxItems"_s), u"77"_s);
}

void TestSettingsPages::returnDoesNotClose()
{
    SettingsDesk d;
    d.open(Page::Network);
    for (QWidget *field : d.dialog->findChildren<QWidget *>()) {
        if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QPushButton *>(field))
            continue;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(d.dialog->isVisible(), qPrintable(field->objectName()));
    }
}

void TestSettingsPages::searches()
{
    SettingsDesk d;
    d.open(Page::General);
    auto *field = d.find<QLineEdit>("settingsSearch");
    auto *pages = d.find<QListWidget>("settingsPages");
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < pages->count(); ++row) {
            if (!pages->item(row)->isHidden())
                names << pages->item(row)->text();
        }
        return names;
    };
    QTest::keySequence(d.dialog.get(), QKeySequence::Find);
    QCOMPARE(d.dialog->focusWidget(), field);
    QTest::keyClicks(field, u"CERTIFICATE"_s);
    QCOMPARE(shown(), QStringList{u"Network"_s});
    QCOMPARE(pages->currentItem()->text(), u"Network"_s);
    QTest::keyClick(field, Qt::Key_Return); // goes there, and scrolls to it
    QCOMPARE(d.dialog->focusWidget(), d.find<QWidget>("network.caFile"));
    QVERIFY(!d.find<QWidget>("network.caFile")->visibleRegion().isEmpty());

    d.type("settingsSearch", u"deutsch"_s); // what a list offers
    QCOMPARE(shown(), QStringList{u"General"_s});
    QCOMPARE(d.dialog->focusWidget(), d.find<QWidget>("general.language"));
    d.type("settingsSearch", u"details"_s); // the button of notices that say nothing
    QCOMPARE(shown(), QStringList());
    d.type("settingsSearch", u"xyzzy"_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(d.find<QWidget>("settingsNothing")->isVisible());
    d.type("settingsSearch", {});
    QCOMPARE(shown().size(), 5);
    QVERIFY(!d.find<QWidget>("settingsNothing")->isVisible());
}

/// Tab goes to every field of a page and comes back.
void TestSettingsPages::everythingByKeyboard()
{
    SettingsDesk d;
    for (const Page page :
         {Page::General, Page::Accounts, Page::Network, Page::Safety, Page::Advanced}) {
        d.open(page);
        auto *stack = d.dialog->findChild<QStackedWidget *>();
        QSet<QWidget *> wanted;
        for (QWidget *widget : stack->currentWidget()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->objectName().isEmpty() &&
                (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->objectName().startsWith(u"qt_"_s))
                wanted << widget;
        }
        QVERIFY(!wanted.isEmpty());
        QSet<QWidget *> reached;
        d.find<QWidget>("settingsSearch")->setFocus();
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            if (reached.contains(at))
                break;
            reached << at;
            if (wanted.remove(at))
                QVERIFY2(!at->visibleRegion().isEmpty(), qPrintable(at->objectName()));
        }
        for (QWidget *missed : wanted)
            QVERIFY2(false, qPrintable(u"never reached: "_s + missed->objectName()));
    }
}

/// Whoever cannot see the window is told what each thing is.
void TestSettingsPages::everythingHasAName()
{
    SettingsDesk d;
    d.open(Page::General);
    for (QWidget *widget : d.dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().isEmpty() ||
            widget->objectName().startsWith(u"qt_"_s) ||
            widget->objectName().startsWith(u"notice"_s)) // has words when it says something
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestSettingsPages::mnemonicsAreUnique()
{
    SettingsDesk d;
    d.desk.setUp({});
    for (const Page page :
         {Page::General, Page::Accounts, Page::Network, Page::Safety, Page::Advanced}) {
        d.open(page);
        if (page == Page::Network)
            d.choose("network.proxy", u"By hand"_s); // then most is to be seen
        QHash<QKeySequence, QString> taken;
        for (QWidget *widget : d.dialog->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!widget->isVisible() || key.isEmpty() || (label && !label->buddy()))
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(text + u" and "_s + taken.value(key)));
            taken.insert(key, text);
        }
    }
}

void TestSettingsPages::nothingIsCutOff_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("longer");
    QTest::newRow("usual") << 0 << false;
    QTest::newRow("large") << 18 << false;
    QTest::newRow("longer texts") << 0 << true;
    QTest::newRow("large and longer") << 15 << true;
}

/// Texts are whole: words wrap, and nothing is narrower than it has to be.
void TestSettingsPages::nothingIsCutOff()
{
    QFETCH(const int, points);
    QFETCH(const bool, longer);
    const QFont before = QApplication::font();
    Longer german;
    if (longer)
        QApplication::installTranslator(&german);
    if (points > 0) {
        QFont large = before;
        large.setPointSize(points);
        QApplication::setFont(large);
    }
    SettingsDesk d;
    for (const Page page :
         {Page::General, Page::Accounts, Page::Network, Page::Safety, Page::Advanced}) {
        d.open(page);
        auto *stack = d.dialog->findChild<QStackedWidget *>();
        auto *scroll = qobject_cast<QScrollArea *>(stack->currentWidget());
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(u"page %1 is %2 wide in %3"_s.arg(static_cast<int>(page))
                                .arg(scroll->widget()->width())
                                .arg(scroll->viewport()->width())));
        Desk::shoot(
            *d.dialog,
            u"settings-fits-%1-%2-%3"_s.arg(static_cast<int>(page)).arg(points).arg(longer));
        for (QWidget *widget : scroll->widget()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || qobject_cast<QLineEdit *>(widget))
                continue;
            const auto *label = qobject_cast<QLabel *>(widget);
            const int needed = label && label->wordWrap() ? 0 : widget->minimumSizeHint().width();
            QVERIFY2(widget->width() >= needed,
                     qPrintable(widget->objectName() + u' ' + (label ? label->text() : u""_s)));
            if (label && label->wordWrap())
                QVERIFY2(widget->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
    QApplication::setFont(before);
}

void TestSettingsPages::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// To look at; see Desk::shoot().
void TestSettingsPages::pictures()
{
    if (qEnvironmentVariableIsEmpty("IMMIRROR_SCREENSHOTS"))
        QSKIP("IMMIRROR_SCREENSHOTS is not set");
    QFETCH(const bool, dark);
    const QPalette before = QApplication::palette();
    if (dark) {
        QPalette palette(QColor(53, 53, 57), QColor(45, 45, 49));
        palette.setColor(QPalette::Base, QColor(35, 35, 38));
        palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
        palette.setColor(QPalette::Highlight, QColor(61, 126, 200));
        palette.setColor(QPalette::Link, QColor(110, 170, 240));
        QApplication::setPalette(palette);
    }
    const QString suffix = dark ? u"-dark"_s : QString();
    {
        SettingsDesk d;
        d.open(Page::Accounts);
        Desk::shoot(*d.dialog, u"settings-accounts-none"_s + suffix);
    }
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    const std::array names{"general", "accounts", "network", "safety", "advanced"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        d.open(static_cast<Page>(i));
        Desk::shoot(*d.dialog, u"settings-%1%2"_s.arg(QLatin1StringView(names[i]), suffix));
    }
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyHost", u"http://proxy.example.org"_s);
    QTest::qWait(100);
    Desk::shoot(*d.dialog, u"settings-network-proxy"_s + suffix);
    d.click("sync.window");
    d.type("network.caFile", u"/etc/hostname"_s);
    QTest::qWait(100);
    Desk::shoot(*d.dialog, u"settings-network-below"_s + suffix);
    d.open(Page::Accounts);
    d.click("immichAccountTest");
    QTRY_VERIFY(d.find<Notice>("immichAccountNotice")->tone() == Notice::Good);
    Desk::shoot(*d.dialog, u"settings-accounts-tested"_s + suffix);
    d.click("googleAccountDisconnect");
    QTRY_VERIFY(d.dialog->findChild<QMessageBox *>());
    QTest::qWait(100);
    Desk::shoot(*d.dialog->findChild<QMessageBox *>(), u"settings-disconnect"_s + suffix);
    d.dialog->findChild<QMessageBox *>()->close();
    d.click("immichAccountReplace");
    QTest::qWait(300);
    Desk::shoot(*d.find<QDialog>("immichDialog"), u"settings-immich-dialog"_s + suffix);
    d.find<QDialog>("immichDialog")->close();
    d.click("googleAccountReplace");
    QTest::qWait(300);
    Desk::shoot(*d.find<QDialog>("googleDialog"), u"settings-google-dialog"_s + suffix);
    d.find<QDialog>("googleDialog")->close();
    d.open(Page::Advanced);
    d.click("debugArchive");
    QTRY_VERIFY(d.find<QPushButton>("saveDebug")->isEnabled());
    Desk::shoot(*d.find<QDialog>("debugDialog"), u"settings-debug"_s + suffix);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestSettingsPages)
#include "tst_settingspages.moc"
