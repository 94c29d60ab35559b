// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QThread>
#include <QTranslator>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

thread_local int englishWanted = 0;

/// Ours: the chosen language, and English, whose catalogue has the plural forms only.
class OwnTexts : public QTranslator
{
public:
    OwnTexts(const QLocale &locale, QObject *parent)
        : QTranslator(parent)
    {
        [[maybe_unused]] const bool english = m_english.load(u":/i18n/immirror_en.qm"_s);
        Q_ASSERT(english);
        // A language that we do not have is spoken in English.
        m_known = load(locale, u"immirror"_s, u"_"_s, u":/i18n"_s);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *remark,
                      int count) const override
    {
        if (m_known && englishWanted == 0)
            return QTranslator::translate(context, text, remark, count);
        return m_english.translate(context, text, remark, count);
    }

private:
    QTranslator m_english;
    bool m_known = false;
};

/// Qt's own, for its dialogs. What it says on the core's thread is the detail of an error, which
/// goes into the ledger, the log and --json: that stays as it is.
class QtTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *text, const char *remark,
                      int count) const override
    {
        if (QThread::currentThread() != thread())
            return {};
        return QTranslator::translate(context, text, remark, count);
    }
};

QLocale languageOf(const QString &choice)
{
    return choice == "auto"_L1 ? QLocale::system() : QLocale(choice);
}

} // namespace

void speakLanguage(const QString &choice)
{
    QCoreApplication *app = QCoreApplication::instance();
    const QLocale locale = languageOf(choice);
    // Dates and numbers as at home, where they speak the language there.
    if (locale.language() != QLocale::system().language())
        QLocale::setDefault(locale);
    // On the command line Qt says nothing but details of errors.
    if (app->inherits("QGuiApplication")) {
        auto *qt = new QtTexts(app);
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (qt->load(locale, u"qtbase"_s, u"_"_s, folder))
            QCoreApplication::installTranslator(qt);
        else
            delete qt;
    }
    QCoreApplication::installTranslator(new OwnTexts(locale, app));
}

InEnglish::InEnglish()
{
    ++englishWanted;
}

InEnglish::~InEnglish()
{
    --englishWanted;
}

} // namespace immirror
