// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "ui/words/csv.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

#ifdef IMMIRROR_GUI
#include "ui/accounts/notice.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/table.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QStandardItemModel>
#include <QToolTip>
#endif

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

void holdOnOneLine(const QString &text)
{
    for (const QChar c : text)
        hold(c != u'\n' && c != QChar(0x202e) && c.category() != QChar::Other_Control);
}

/// No field of a line begins as a formula does, whatever parts the fields.
void holdAsTable(const QString &name)
{
    const QString line = QString::fromUtf8(csvLine({name, u"second"_s}));
    const QString ending = u",second\r\n"_s;
    hold(line.endsWith(ending));
    QString field = line.chopped(ending.size());
    if (field.startsWith(u'"')) {
        hold(field.size() > 1 && field.endsWith(u'"'));
        field = field.mid(1).chopped(1).replace(u"\"\""_s, u"\""_s);
    }
    bool begins = true;
    for (const QChar c : field) {
        hold(!begins || !u"=+-@"_s.contains(c));
        begins = u",;\t\r\n"_s.contains(c);
    }
}

void throughWords(const QString &name)
{
    holdOnOneLine(words::named(name));
    hold(words::named(name).size() <= 120);
    hold(words::harmless(name, 1000).size() <= 1000);
    hold(!words::withoutMarkup(name).contains(u'<'));
    holdAsTable(name);
    const Error error{.kind = ErrorKind::BadRequest, .detail = name, .subject = name};
    holdOnOneLine(words::of(error));
    for (const auto what : {Problem::Account, Problem::Album, Problem::Removals})
        holdOnOneLine(words::of(Problem{.what = what, .error = error, .albumName = name}));
    holdOnOneLine(words::of(LiveProgress{.progress = {.albumName = name, .itemsTotal = 7}}));
}

#ifdef IMMIRROR_GUI

/// All kinds of widgets that show names, as the windows make them.
class Views
{
public:
    Views()
        : m_box(QMessageBox::Question, u"Immirror"_s, {})
    {
        auto *column = new QVBoxLayout(&m_window);
        m_label = new QLabel;
        m_label->setWordWrap(true);
        m_elided = new ElidedLabel;
        m_notice = new Notice;
        m_combo = new QComboBox;
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_table = new Table;
        m_model.setColumnCount(2);
        m_table->setModel(&m_model);
        m_table->setMainColumn(0);
        for (QWidget *one : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_elided),
                             static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_combo),
                             static_cast<QWidget *>(m_table)})
            column->addWidget(one);
        m_window.resize(600, 400);
        m_window.show();
        m_box.show();
    }

    void show(const QString &name)
    {
        m_label->setText(words::named(name));
        m_elided->setWhole(name);
        m_notice->say(Notice::Warning, name, name);
        m_combo->clear();
        m_combo->addItem(name);
        m_model.setRowCount(0);
        m_model.appendRow({new QStandardItem(name), new QStandardItem(name)});
        m_window.setWindowTitle(words::inTitle(name));
        m_box.setText(name);
        m_box.setInformativeText(name);
        QToolTip::showText(m_window.pos(), name);
        QCoreApplication::processEvents();
        (void)m_window.grab();
        (void)m_box.grab();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            holdPlain(qobject_cast<const QLabel *>(window));
            for (const QLabel *label : window->findChildren<QLabel *>())
                holdPlain(label);
            hold(!window->inherits("QTipLabel") ||
                 window->width() <= window->screen()->size().width());
        }
        hold(m_window.minimumSizeHint().width() <= 1000);
        QToolTip::hideText();
    }

private:
    static void holdPlain(const QLabel *label)
    {
        hold(!label || label->textFormat() == Qt::PlainText ||
             !label->testAttribute(Qt::WA_WState_Polished));
    }

    QWidget m_window;
    QMessageBox m_box;
    QStandardItemModel m_model;
    QLabel *m_label;
    ElidedLabel *m_elided;
    Notice *m_notice;
    QComboBox *m_combo;
    Table *m_table;
};

void throughViews(const QString &name)
{
    static int count = 1;
    static char program[] = "fuzz_names";
    static char *arguments[] = {program, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // That platform says with every window that it does not keep to size hints.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static const QApplication *application = new QApplication(count, arguments);
    static Views *views = new Views; // lives as long as the process
    Q_UNUSED(application)
    views->show(name);
}

#endif

} // namespace

/// What an album, a file or a person is called, or a server says, through every kind of text and
/// view that shows it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString name = QString::fromUtf8(bytesOf(data, size));
    throughWords(name);
#ifdef IMMIRROR_GUI
    throughViews(name);
#endif
    return 0;
}
