// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/plandialog.h"

#include "ui/accounts/notice.h"
#include "ui/window/csvexport.h"
#include "ui/window/looks.h"
#include "ui/window/planmodel.h"
#include "ui/window/table.h"
#include "ui/words/csv.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <numeric>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int everything = -1;
constexpr qsizetype mostNotes = 5; // of many albums: the list needs room too

bool isThere(const Engine::MirrorPlan &one)
{
    return one.plan.has_value();
}

/// The rows that are shown, some hundred at a time.
CsvTable tableOf(const PlanModel &model)
{
    constexpr std::size_t pageSize = 500;
    const auto next = [shown = model.shown(),
                       at = std::size_t(0)]() mutable -> Result<QByteArrayList> {
        const auto &[rows, numbers] = shown;
        QByteArrayList lines;
        for (const std::size_t end = std::min(numbers.size(), at + pageSize); at < end; ++at)
            lines << csvLine(planCsvFields((*rows)[numbers[at]]));
        return lines;
    };
    return {.head = csvHead(planCsvTitles()), .next = next};
}

} // namespace

PlanDialog::PlanDialog(SyncService &service, const QStringList &albumIds, QWidget *parent)
    : CarefulDialog(parent)
    , m_service(service)
    , m_albumIds(albumIds)
    , m_model(new PlanModel(this))
    , m_summary(new QLabel)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_table(new Table)
    , m_notice(new Notice)
    , m_export(new QPushButton(tr("E&xport as CSV…")))
    , m_sync(new QPushButton(tr("&Sync now")))
    , m_close(new QPushButton(tr("&Close")))
    , m_saver(new CsvSaver(m_notice, this))
{
    setObjectName(u"planDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What a sync would do"));
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list = makeList();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addStretch(); // while there is no list
    column->addWidget(makeButtons());
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 110, unit.height() * 34);

    connect(m_notice, &Notice::acted, this, &PlanDialog::look);
    connect(&m_service, &SyncService::runEnded, this, [this] {
        if (m_question.isOpen())
            return; // its answer may be of before or after: the next one tells
        m_notice->say(Notice::Hint, tr("A sync has run meanwhile: this is how it was before."));
        m_notice->offer(tr("&Look again"));
    });
    look();
}

QWidget *PlanDialog::makeList()
{
    auto *list = new QWidget;
    m_name->setObjectName(u"planName"_s);
    m_name->setPlaceholderText(tr("Search by file name"));
    m_name->setAccessibleName(tr("Search by file name"));
    m_name->setClearButtonEnabled(true);
    m_kind->setObjectName(u"planKind"_s);
    m_kind->setAccessibleName(tr("What a sync would do with them"));
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(u"planRows"_s);
    m_table->setAccessibleName(tr("What a sync would do, photo by photo"));
    m_table->setModel(m_model);
    m_table->setMainColumn(PlanModel::Why);
    m_table->setColumnHidden(PlanModel::Album, true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(m_name, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &PlanDialog::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanDialog::filter);

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return list;
}

QWidget *PlanDialog::makeButtons()
{
    m_export->setObjectName(u"exportPlan"_s);
    m_export->setToolTip(tr("Saves what this list shows as a table for spreadsheets (CSV)"));
    m_sync->setObjectName(u"syncPlan"_s);
    m_close->setObjectName(u"closePlan"_s);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_sync, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &PlanDialog::exportRows);
    connect(m_sync, &QPushButton::clicked, this, &PlanDialog::sync);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    row->setContentsMargins({});
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(buttons);
    return widget;
}

void PlanDialog::look()
{
    m_summary->hide();
    m_list->hide();
    m_export->setEnabled(false);
    m_sync->setEnabled(false);
    m_close->setDefault(true);
    m_close->setFocus();
    m_notice->say(Notice::Busy, tr("Looking what a sync would do…"));
    m_question.ask([this](std::stop_token stop) { return m_service.plan(m_albumIds, stop); },
                   [this](const Result<Plans> &plans) { showAnswer(plans); });
}

void PlanDialog::showAnswer(const Result<Plans> &plans)
{
    if (plans) {
        m_notice->clear();
        showPlans(*plans);
        return;
    }
    m_notice->complain(plans.error());
    m_notice->offer(tr("&Try again"));
}

void PlanDialog::showPlans(const Plans &plans)
{
    std::vector<PlanRow> rows;
    for (const Engine::MirrorPlan &one : plans)
        eachPlanRow(one, [&rows](PlanRow row) { rows.push_back(std::move(row)); });
    m_table->setColumnHidden(PlanModel::Album, m_albumIds.size() < 2);
    m_model->show(std::move(rows));
    if (m_albumIds.size() == 1 && !plans.empty()) // in parts, perhaps
        setWindowTitle(tr("What a sync would do: %1", "%1: an album's name")
                           .arg(words::inTitle(plans.front().mirror.albumName)));
    sayWhatComes(plans);
    offerKinds();
    const bool any = std::any_of(plans.begin(), plans.end(), isThere);
    m_list->setVisible(any);
    m_export->setEnabled(any);
    m_sync->setEnabled(std::any_of(plans.begin(), plans.end(), hasWork));
    QPushButton *likely = m_sync->isEnabled() ? m_sync : m_close;
    likely->setDefault(true);
    likely->setFocus();
}

void PlanDialog::sayWhatComes(const Plans &plans)
{
    qint64 bytes = 0;
    int held = 0;
    int undated = 0;
    int dated = 0;
    QStringList lines;
    QString told;         // the album that the last line is about
    QSet<QString> others; // albums that no line is about
    for (const Engine::MirrorPlan &one : plans) {
        QStringList notes = words::notesOf(one);
        if (one.mirror.held && one.plan)
            notes << words::inWindow(heldErrorOf(one.mirror));
        if (notes.isEmpty() || lines.size() < mostNotes)
            told = one.mirror.albumId;
        if (told != one.mirror.albumId) {
            others << one.mirror.albumId;
            notes.clear();
        }
        for (const QString &note : std::as_const(notes))
            lines << (m_albumIds.size() == 1
                          ? note
                          : tr("%1: %2", "an album's name, and something about it")
                                .arg(words::named(one.mirror.albumName), note));
        if (!one.plan)
            continue;
        bytes += one.plan->bytesToSend();
        undated += one.plan->undated();
        dated += one.plan->dated();
        held += one.plan->heldRemovals();
    }
    if (!others.isEmpty())
        lines << tr("Something is to be known of %n more album(s).", nullptr,
                    static_cast<int>(others.size()));
    lines = words::ofDates(undated, dated) + lines;
    if (held > 0)
        lines.prepend(tr("So many would leave Google's album at once that %n removal(s) wait for "
                         "your yes, on the page of problems.",
                         nullptr, held));
    const bool works = std::any_of(plans.begin(), plans.end(), hasWork);
    if (!works && lines.isEmpty())
        lines << tr("There is nothing to do.");
    const QDateTime next = m_service.snapshot().standing.nextSyncAt;
    if (works && next.isValid())
        lines << (next > QDateTime::currentDateTimeUtc()
                      ? tr("Unless you sync now, the next automatic sync does it %1.",
                           "%1: tomorrow at 15:00")
                            .arg(words::at(next))
                      : tr("Unless you sync now, an automatic sync does it when you close this."));
    if (plans.empty())
        lines = {tr("This album is not mirrored any more.")};
    else if (std::any_of(plans.begin(), plans.end(), isThere))
        lines.prepend(words::summaryOf(m_model->counts(), bytes));
    m_summary->setText(lines.join(u'\n'));
    m_summary->show();
}

/// With how many there are of each, and those that there are.
void PlanDialog::offerKinds()
{
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    const PlanCounts &counts = m_model->counts();
    const int unchanged = counts[PlanRow::Unchanged];
    const int others = std::accumulate(counts.begin(), counts.end(), -unchanged);
    const QLocale locale;
    m_kind->addItem(unchanged > 0 ? tr("All but unchanged ones (%1)").arg(locale.toString(others))
                                  : tr("All (%1)").arg(locale.toString(others)),
                    everything);
    for (int i = 0; i < PlanRow::whats; ++i) {
        const auto what = static_cast<PlanRow::What>(i);
        if (const int count = counts[what]; count > 0)
            m_kind->addItem(u"%1 (%2)"_s.arg(sentenceCase(words::of(what)), locale.toString(count)),
                            i);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    filter();
}

void PlanDialog::filter()
{
    const int kind = m_kind->currentData().toInt();
    const QString name = m_name->text().trimmed();
    m_table->setEmptyText(kind == everything && name.isEmpty()
                              ? tr("Google's album has all of it already.")
                              : tr("No photo is like that."));
    PlanModel::Filter filter{.what = {}, .fileName = name};
    if (kind != everything)
        filter.what = static_cast<PlanRow::What>(kind);
    m_model->setFilter(filter);
}

void PlanDialog::exportRows()
{
    m_saver->ask(tr("immirror-plan", "the name of a file"),
                 [this]() -> Result<CsvTable> { return tableOf(*m_model); });
}

void PlanDialog::sync()
{
    m_service.syncNow(m_albumIds);
    accept();
}

} // namespace immirror
