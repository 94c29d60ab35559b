// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/problemspage.h"

#include "base/question.h"
#include "service/ledgerplace.h"
#include "store/ledgercopies.h"
#include "ui/accounts/notice.h"
#include "ui/look/statelook.h"
#include "ui/window/ask.h"
#include "ui/window/emptystate.h"
#include "ui/window/photolist.h"
#include "ui/window/problemcard.h"
#include "ui/window/removalsdialog.h"
#include "ui/window/stopquestion.h"
#include "ui/window/table.h"
#include "ui/window/webpage.h"
#include "ui/words/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QTabWidget>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As high as its content, where there is room; else it scrolls.
class CardArea : public QScrollArea
{
public:
    QSize sizeHint() const override
    {
        const QLayout *layout = widget()->layout();
        const int height = layout->hasHeightForWidth()
                               ? layout->totalHeightForWidth(viewport()->width())
                               : layout->totalSizeHint().height();
        return {layout->totalSizeHint().width(), height};
    }
    QSize minimumSizeHint() const override
    {
        return {0, std::min(sizeHint().height(), fontMetrics().height() * 6)};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // details were opened
        return QScrollArea::eventFilter(watched, event);
    }
};

Task<Result<RestoredLedger>> useNewestCopy(SyncService::Core *core)
{
    co_return restoreLedger(core->environment, core->worker, {});
}

Task<Result<RestoredLedger>> startEmpty(SyncService::Core *core)
{
    co_return restoreEmptyLedger(core->environment, core->worker);
}

} // namespace

ProblemsPage::ProblemsPage(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_allWell(new EmptyState(u"nothingNeedsYou"_s))
    , m_cardArea(new CardArea)
    , m_lists(new QTabWidget)
    , m_trouble(new Notice)
    , m_notice(new Notice)
    , m_refresh(
          1s, [this] { refresh(); }, this)
{
    m_allWell->say(stateIcon(State::Idle), tr("Nothing needs you."));
    m_failed = makeFailed();
    m_leftOver = makeLeftOver();
    m_lists->setObjectName(u"photoLists"_s);
    m_lists->addTab(m_failed, {});
    m_lists->addTab(m_leftOver, {});
    auto *column = new QVBoxLayout(this);
    m_trouble->setObjectName(u"problemsTrouble"_s);
    column->addWidget(m_trouble);
    column->addWidget(m_notice);
    column->addWidget(m_allWell);
    column->addWidget(makeCards());
    column->addWidget(m_lists, 1);

    connect(&m_service, &SyncService::changed, this, [this] {
        if (m_service.snapshot().identity == 0)
            m_identity = 0; // what comes then may be another file
        showCards();
        showLists();
        if (isVisible())
            m_refresh.ask();
    });
    showCards();
    showLists();
}

QWidget *ProblemsPage::makeCards()
{
    auto *content = new QWidget;
    m_cardColumn = new QVBoxLayout;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_cardColumn);
    column->addStretch();
    m_cardArea->setObjectName(u"problemCards"_s);
    m_cardArea->setAccessibleName(tr("What needs you"));
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_cardArea->setWidget(content);
    return m_cardArea;
}

PhotoList *ProblemsPage::makeFailed()
{
    auto *list = new PhotoList(ItemStatus::Failed, tr("Photos that failed"));
    list->table()->setObjectName(u"failedPhotos"_s);
    m_retry = new QAction(tr("&Try again"), this);
    m_retry->setObjectName(u"retry"_s);
    connect(m_retry, &QAction::triggered, this, [this] { retry(m_failed->chosenAssets()); });
    auto *all = new QAction(tr("Try &all again"), this);
    all->setObjectName(u"retryAll"_s);
    connect(all, &QAction::triggered, this, [this] { retry({}); });
    for (QAction *action : {m_retry, all})
        list->addButton(action);
    connect(list, &PhotoList::chosenChanged, this,
            [this, list] { m_retry->setEnabled(list->current()); });
    m_retry->setEnabled(false);
    return list;
}

PhotoList *ProblemsPage::makeLeftOver()
{
    auto *list = new PhotoList(ItemStatus::Orphaned, tr("Photos left over in Google Photos"));
    list->table()->setObjectName(u"leftOverPhotos"_s);
    list->setIntroduction(
        tr("These photos left their album in Immich. Google lets no program delete photos: open "
           "one in Google Photos to delete it there, then let Immirror forget it."));
    m_open = new QAction(tr("&Open in Google Photos"), this);
    m_open->setObjectName(u"openPhoto"_s);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const Member *member = m_leftOver->current())
            openGooglePage(member->asset.mediaUrl);
    });
    m_forget = new QAction(tr("&Forget"), this);
    m_forget->setObjectName(u"forget"_s);
    m_forget->setToolTip(tr("Takes it off this list; nothing changes in Google Photos"));
    connect(m_forget, &QAction::triggered, this,
            [this] { tellOf(m_service.forget(m_leftOver->chosenAssets())); });
    list->addButton(m_open);
    list->addButton(m_forget);
    const auto follow = [this, list] {
        const Member *member = list->current();
        m_open->setEnabled(member && !member->asset.mediaUrl.isEmpty());
        m_forget->setEnabled(member);
    };
    connect(list, &PhotoList::chosenChanged, this, follow);
    follow();
    return list;
}

void ProblemsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh.ask();
}

void ProblemsPage::refresh()
{
    std::optional<Error> trouble;
    if (m_identity != m_service.snapshot().identity)
        trouble = openReaders();
    m_failed->refresh();
    m_leftOver->refresh();
    if (!trouble)
        trouble = m_failed->error() ? m_failed->error() : m_leftOver->error();
    const bool before = m_trouble->text().isEmpty();
    m_trouble->follow(trouble);
    if (m_trouble->text().isEmpty() != before)
        showLists();
}

/// Other accounts have other photos.
std::optional<Error> ProblemsPage::openReaders()
{
    const qint64 identity = m_service.snapshot().identity;
    if (identity == 0)
        return {}; // nothing was connected yet; or a card tells why not
    auto forFailed = m_service.openReader();
    auto forLeftOver = m_service.openReader();
    if (!forFailed || !forLeftOver)
        return (forFailed ? forLeftOver : forFailed).error(); // the next change is another try
    m_identity = identity;
    m_failed->setReader(std::move(*forFailed));
    m_leftOver->setReader(std::move(*forLeftOver));
    return {};
}

/// Cards stay where they are, as far as their problems do: the focus is on one, perhaps.
void ProblemsPage::showCards()
{
    const auto &problems = m_service.snapshot().problems;
    while (m_cards.size() > problems.size()) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    while (m_cards.size() < problems.size()) {
        auto *card = new ProblemCard;
        card->setObjectName(u"problem%1"_s.arg(m_cards.size()));
        connect(card, &ProblemCard::cureAsked, this,
                [this, card](Cure cure) { carryOut(cure, card->problem()); });
        connect(card, &ProblemCard::stopAsked, this, [this, card] {
            const Problem problem = card->problem();
            askToStopMirroring(problem.albumName, window(), [this, id = problem.mirrorId] {
                tellOf(m_service.stopMirroring(id));
            });
        });
        m_cardColumn->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < problems.size(); ++i)
        m_cards[i]->show(problems[i]);
    m_cardArea->setVisible(!problems.empty());
}

void ProblemsPage::showLists()
{
    const Snapshot &snapshot = m_service.snapshot();
    const Members::Counts &counts = snapshot.counts;
    const QLocale locale;
    m_lists->setTabText(0, tr("Photos that failed (%1)").arg(locale.toString(counts.failed)));
    m_lists->setTabText(
        1, tr("Left over in Google Photos (%1)").arg(locale.toString(counts.orphaned)));
    m_lists->setTabVisible(0, counts.failed > 0);
    m_lists->setTabVisible(1, counts.orphaned > 0);
    const bool any = counts.failed > 0 || counts.orphaned > 0;
    m_lists->setVisible(any);
    const auto vertical = any ? QSizePolicy::Maximum : QSizePolicy::Expanding;
    m_cardArea->setSizePolicy(QSizePolicy::Preferred, vertical);
    m_allWell->setSizePolicy(QSizePolicy::Preferred, vertical);
    m_allWell->setVisible(snapshot.problemCount() == 0 && m_trouble->text().isEmpty());
}

void ProblemsPage::carryOut(Cure cure, const Error &error)
{
    switch (cure) {
    case Cure::SignIn:
    case Cure::CheckImmich:
        Q_EMIT accountsRequested();
        break;
    case Cure::Settings:
        Q_EMIT settingsRequested();
        break;
    case Cure::FreeStorage:
    case Cure::EnableApi:
        openGooglePage(cureAddress(error).toString());
        break;
    case Cure::Retry:
        m_service.syncNow();
        break;
    case Cure::UseCopy:
        askToUseCopy(error.subject);
        break;
    case Cure::NewAlbum:
    case Cure::AdoptAlbum:
    case Cure::TakeOver:
    case Cure::StartEmpty:
    case Cure::Review:
    case Cure::None:
    case Cure::EmptyDatabase:
        break; // not of an error by itself
    }
}

void ProblemsPage::carryOut(Cure cure, const Problem &problem)
{
    if (cure == Cure::Review) {
        auto *dialog = new RemovalsDialog(m_service, problem.mirrorId, problem.albumId,
                                          problem.albumName, window());
        dialog->open();
    } else if (cure == Cure::AdoptAlbum) {
        chooseAlbum(problem, SameTitle::Adopt);
    } else if (cure == Cure::NewAlbum && problem.error.kind == ErrorKind::TitleTaken) {
        chooseAlbum(problem, SameTitle::New);
    } else if (cure == Cure::NewAlbum) {
        makeNewAlbum(problem);
    } else if (cure == Cure::TakeOver) {
        tellOf(m_service.takeOverMirrors(problem.change.from));
    } else if (cure == Cure::StartEmpty) {
        tellOf(m_service.startWithoutMirrors());
    } else if (cure == Cure::EmptyDatabase) {
        askToStartEmpty();
    } else if (cure == Cure::Retry && problem.what == Problem::Album) {
        m_service.syncNow({problem.albumId});
    } else {
        carryOut(cure, problem.error);
    }
}

void ProblemsPage::retry(const QStringList &assetIds)
{
    tellOf(m_service.retry(assetIds));
}

void ProblemsPage::makeNewAlbum(const Problem &problem)
{
    const auto &mirrors = m_service.snapshot().mirrors;
    const auto mirror = std::find_if(mirrors.begin(), mirrors.end(),
                                     [&](const Mirror &one) { return one.id == problem.mirrorId; });
    if (mirror == mirrors.end())
        return;
    m_notice->clear();
    const AlbumChoice again{.albumId = mirror->albumId,
                            .albumName = mirror->albumName,
                            .title = mirror->wantedTitle,
                            .policy = mirror->policy};
    onAnswer(m_service.addMirrors({again}), this,
             [this, albumId = again.albumId](const Result<void> &done) {
                 if (done)
                     m_service.syncNow({albumId});
                 else
                     m_notice->complain(done.error());
             });
}

/// Where Google has one of its title.
void ProblemsPage::chooseAlbum(const Problem &problem, SameTitle choice)
{
    m_notice->clear();
    onAnswer(m_service.answerSameTitle(problem.mirrorId, choice), this,
             [this, albumId = problem.albumId](const Result<void> &done) {
                 if (done)
                     m_service.syncNow({albumId});
                 else
                     m_notice->complain(done.error());
             });
}

void ProblemsPage::askToUseCopy(const QString &database)
{
    const auto copies = ledgerCopies(database);
    if (copies.empty())
        return;
    const QString when = words::when(copies.front().takenAt);
    ask(window(), u"useCopy"_s, tr("Use the copy of %1?").arg(when),
        tr("The copy does not know what was mirrored after it was taken. Immirror compares it with "
           "Google's albums at once and takes over the photos that it finds there; nothing is "
           "removed from Google Photos by that. The damaged database is kept beside it."),
        tr("&Use the copy"), [this] { useCopy(); });
}

void ProblemsPage::askToStartEmpty()
{
    ask(window(), u"emptyDatabase"_s, tr("Start with an empty database?"),
        tr("No album is mirrored then, and the history is empty. Google's albums stay as they are. "
           "Add your albums again, then choose “Check against Google's album…” for each: Immirror "
           "finds what Google Photos has already. The damaged database is kept beside the new "
           "one."),
        tr("&Start empty"), [this] {
            tellOf(m_service.onCore<Result<RestoredLedger>>(
                [](SyncService::Core &core, std::stop_token) { return startEmpty(&core); }));
        });
}

/// Then compares, before a sync may send what the copy does not know. Where the servers cannot be
/// reached the next sync goes on without that: Google keeps equal files once.
void ProblemsPage::useCopy()
{
    m_notice->clear();
    const auto restored = m_service.onCore<Result<RestoredLedger>>(
        [](SyncService::Core &core, std::stop_token) { return useNewestCopy(&core); });
    onAnswer(restored, this, [this](const Result<RestoredLedger> &done) {
        if (!done) {
            m_notice->complain(done.error());
            return;
        }
        m_notice->say(Notice::Busy, tr("Comparing with Google's albums…"));
        onAnswer(m_service.verify({}, Repair::Carefully), this,
                 [this](const Result<std::vector<Verification>> &compared) {
                     m_notice->clear();
                     if (!compared)
                         m_notice->complain(compared.error());
                     m_service.holdBack(false);
                 });
    });
}

/// Says it if it went wrong.
template<typename T> void ProblemsPage::tellOf(QFuture<Result<T>> verb)
{
    m_notice->clear();
    onAnswer(verb, this, [this](const Result<T> &done) {
        if (!done)
            m_notice->complain(done.error());
    });
}

} // namespace immirror
