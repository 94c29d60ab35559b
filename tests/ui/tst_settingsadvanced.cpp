// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/log.h"
#include "secrets/keychainstore.h"
#include "settingsdesk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace immirror;
using namespace Qt::StringLiterals;

using Page = SettingsDialog::Page;

class TestSettingsAdvanced : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openFolder(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void cleanup();
    void logLevelTakesEffect();
    void opensTheLogFolder();
    void cannotOpenTheLogFolder();
    void archiveIsShownThenSaved();
    void archiveCannotBeSaved();
    void closesWhileGathering();
    void resets();
    void doesNotReset();

private:
    static QDialog *openArchive(SettingsDesk &d);
    static void save(QDialog *dialog, const QString &path);
    QList<QUrl> m_opened;
};

void TestSettingsAdvanced::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_opened.clear();
    setLogLevel(LogLevel::Info);
}

QDialog *TestSettingsAdvanced::openArchive(SettingsDesk &d)
{
    d.open(Page::Advanced);
    d.click("debugArchive");
    auto *dialog = d.find<QDialog>("debugDialog");
    auto *button = dialog->findChild<QPushButton *>(u"saveDebug"_s);
    if (!QTest::qWaitFor([&] { return button->isEnabled(); }, 10'000))
        qFatal("nothing was gathered");
    return dialog;
}

void TestSettingsAdvanced::save(QDialog *dialog, const QString &path)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveDebug"_s), Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>(u"saveDebugDialog"_s);
    QVERIFY(files);
    QVERIFY(files->selectedFiles().value(0).contains(u"immirror-debug-20"_s));
    files->setDirectory(QFileInfo(path).absolutePath());
    files->selectFile(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(files, "accept");
}

void TestSettingsAdvanced::logLevelTakesEffect()
{
    setLogLevel(LogLevel::Info);
    SettingsDesk d;
    d.open(Page::Advanced);
    QVERIFY(lcSync().isInfoEnabled() && !lcSync().isDebugEnabled());
    d.choose("log.level", u"Everything, to find a fault"_s);
    QVERIFY(lcSync().isDebugEnabled());
    d.choose("log.level", u"Only what went wrong"_s);
    QVERIFY(!lcSync().isInfoEnabled() && lcSync().isWarningEnabled());
}

void TestSettingsAdvanced::opensTheLogFolder()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "openFolder");
    SettingsDesk d;
    d.open(Page::Advanced);
    d.click("openLogFolder");
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(d.desk.paths.logFolder)});
    QVERIFY(QDir(d.desk.paths.logFolder).exists());
    QCOMPARE(d.said("openLogFolder"), QString());
}

void TestSettingsAdvanced::cannotOpenTheLogFolder()
{
    SettingsDesk d;
    d.desk.paths.logFolder = d.desk.home.filePath(u"file/logs"_s);
    QFile blocking(d.desk.home.filePath(u"file"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    d.open(Page::Advanced);
    d.click("openLogFolder");
    QVERIFY(d.said("openLogFolder").contains(d.desk.paths.logFolder));
}

void TestSettingsAdvanced::archiveIsShownThenSaved()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Hochzeit"_s, 3);
    d.desk.setUp({u"Hochzeit"_s});
    d.desk.sync();
    QVERIFY(QDir().mkpath(d.desk.paths.logFolder));
    QFile log(d.desk.paths.logFolder + u"/immirror.log"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2026-01-15T12:00:00.123Z info immirror.sync: sent Hochzeit_0001.jpg of Hochzeit\n");
    log.close();

    QDialog *dialog = openArchive(d);
    auto *parts = dialog->findChild<QListWidget *>(u"debugParts"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"debugText"_s);
    QString shown;
    parts->setFocus();
    for (int row = 0; row < parts->count(); ++row) {
        QCOMPARE(parts->currentRow(), row);
        shown += u"===== %1 =====\n%2\n\n"_s.arg(parts->currentItem()->text(), text->toPlainText());
        QTest::keyClick(parts, Qt::Key_Down);
    }
    QVERIFY(shown.contains(u"uploaded 3 "_s));
    QVERIFY(shown.contains(u"sent [file-"_s));
    QVERIFY(!shown.contains(u"Hochzeit"_s));

    const QString path = d.desk.home.filePath(u"report.txt"_s);
    save(dialog, path);
    auto *notice = dialog->findChild<Notice *>(u"debugNotice"_s);
    QTRY_COMPARE(notice->text(), u"Saved as %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), shown); // no more, no less
}

void TestSettingsAdvanced::archiveCannotBeSaved()
{
    SettingsDesk d;
    QDialog *dialog = openArchive(d);
    const QString folder = d.desk.home.filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveDebug"_s), Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>(u"saveDebugDialog"_s);
    QVERIFY(QDir(folder).removeRecursively());
    Q_EMIT files->fileSelected(folder + u"/report.txt"_s);
    auto *notice = dialog->findChild<Notice *>(u"debugNotice"_s);
    QCOMPARE(notice->tone(), Notice::Trouble);
    QCOMPARE(notice->text(), u"This file cannot be written."_s);
}

void TestSettingsAdvanced::closesWhileGathering()
{
    SettingsDesk d;
    d.open(Page::Advanced);
    d.click("debugArchive");
    d.dialog.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
}

void TestSettingsAdvanced::resets()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.open(Page::General);
    d.click("sync.auto");
    d.choose("general.language", u"Deutsch"_s);
    d.dialog->showPage(Page::Network);
    d.choose("network.proxy", u"None"_s);
    d.type("network.uploadLimit", u"123"_s);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyHost", u"http://wrong"_s); // a complaint goes, too
    QVERIFY(Desk::get(d.desk.service().setProxyPassword(u"s3cret"_s)));
    d.dialog->showPage(Page::Advanced);
    d.choose("log.level", u"Everything, to find a fault"_s);

    d.click("resetSettings");
    QTRY_VERIFY(d.dialog->findChild<QMessageBox *>(u"resetQuestion"_s));
    QTest::mouseClick(d.find<QPushButton>("resetYes"), Qt::LeftButton);
    QTRY_COMPARE(d.said("resetSettings"), u"All is set back."_s);
    for (const SettingRow &row : settingsTable()) {
        if (row.byHand)
            QVERIFY2(d.settings->text(row.setting) == QLatin1StringView(row.standard), row.key);
    }
    QVERIFY(d.find<QCheckBox>("sync.auto")->isChecked());
    QCOMPARE(d.find<QComboBox>("network.proxy")->currentText(), u"The system's"_s);
    QCOMPARE(d.find<QSpinBox>("network.uploadLimit")->text(), u"No limit"_s);
    QCOMPARE(d.find<QComboBox>("log.level")->currentText(), u"What matters"_s);
    QVERIFY(!lcSync().isDebugEnabled());
    KeychainStore secrets(d.desk.paths.keychainService);
    QCOMPARE(await(secrets.read(SecretKey::ProxyPassword)).value(), std::optional<QString>());

    const Snapshot &now = d.desk.service().snapshot(); // and the rest is there
    QVERIFY(now.immich && now.google);
    QCOMPARE(now.mirrors.size(), 1U);
    QCOMPARE(now.counts.ok, 2);
}

void TestSettingsAdvanced::doesNotReset()
{
    SettingsDesk d;
    d.open(Page::Advanced);
    d.choose("log.level", u"Only what went wrong"_s);
    d.click("resetSettings");
    QTRY_VERIFY(d.dialog->findChild<QMessageBox *>(u"resetQuestion"_s));
    auto *box = d.find<QMessageBox>("resetQuestion");
    QVERIFY(QTest::qWaitForWindowActive(box));
    QTest::keyClick(box, Qt::Key_Return); // the default does nothing
    QTRY_VERIFY(!d.dialog->findChild<QMessageBox *>(u"resetQuestion"_s));
    QCOMPARE(d.inFile(u"log.level"_s), u"warning"_s);
}

QTEST_MAIN(TestSettingsAdvanced)
#include "tst_settingsadvanced.moc"
