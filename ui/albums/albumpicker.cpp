// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/albums/albumpicker.h"

#include "base/settings.h"
#include "service/syncservice.h"
#include "ui/accounts/notice.h"
#include "ui/albums/albummodel.h"
#include "ui/albums/policydelegate.h"
#include "ui/albums/thumbnails.h"
#include "ui/look/plaintext.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Pictures that do not touch each other, and boxes that can be seen: Fusion draws their outline in
/// a shade of the window's colour, which is the list's own where it is dark.
class AiryDelegate : public PlainCells
{
public:
    using PlainCells::PlainCells;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return PlainCells::sizeHint(option, index) + QSize(0, 4);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainCells::initStyleOption(option, index);
        if (option->palette.color(QPalette::Base).lightness() < 128)
            option->palette.setBrush(QPalette::Window, option->palette.text());
    }
};

/// The list follows what is typed: Return does nothing more, above all not what the window's
/// default button does.
class SearchEdit : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

AlbumPicker::AlbumPicker(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_thumbnails(new Thumbnails(service, fontMetrics().height() * 5 / 2, this))
    , m_model(new AlbumModel(*m_thumbnails, this))
    , m_filter(new AlbumFilter(this))
    , m_search(new SearchEdit)
    , m_sort(new QComboBox)
    , m_view(new QTreeView)
    , m_count(new QLabel)
    , m_takeOut(new QRadioButton(tr("is ta&ken out of Google's album; it stays in the library")))
    , m_keep(new QRadioButton(tr("&stays in Google's album")))
    , m_notice(new Notice)
    , m_noPictures(new Notice)
    , m_list(new QWidget)
{
    m_filter->setSourceModel(m_model);
    m_notice->setObjectName(u"albumsNotice"_s);
    m_noPictures->setObjectName(u"picturesNotice"_s);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->addWidget(makeFilterBar());
    list->addWidget(makeList(), 1);
    list->addWidget(makeChoiceBar());
    list->addWidget(m_noPictures);
    list->addWidget(makePolicyBar());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    m_list->hide();
    setFocusProxy(m_search);

    connect(m_model, &AlbumModel::chosenChanged, this, [this] {
        showCounts();
        Q_EMIT chosenChanged();
    });
    connect(m_notice, &Notice::acted, this, &AlbumPicker::ask);
    connect(m_thumbnails, &Thumbnails::denied, this, [this] {
        m_noPictures->say(Notice::Hint, tr("For small pictures of the albums, the API key needs "
                                           "the permission asset.view."));
    });
    const Settings settings(m_service.paths().settingsFile);
    setPolicy(removalPolicyFromName(settings.text(Setting::RemovalsPolicy))
                  .value_or(RemovalPolicy::Remove));
}

AlbumPicker::~AlbumPicker()
{
    // A cell that is being edited takes over what it holds when its window goes.
    m_model->disconnect(this);
}

QWidget *AlbumPicker::makeFilterBar()
{
    m_search->setObjectName(u"albumSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_sort->setObjectName(u"albumSort"_s);
    m_sort->addItem(tr("Name"), AlbumModel::Name);
    m_sort->addItem(tr("Last change"), AlbumModel::LastChange);
    m_sort->addItem(tr("Number of photos"), AlbumModel::Photos);
    auto *searchLabel = new QLabel(tr("Sea&rch:"));
    searchLabel->setBuddy(m_search);
    auto *sortLabel = new QLabel(tr("S&ort by:"));
    sortLabel->setBuddy(m_sort);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(searchLabel);
    row->addWidget(m_search, 1);
    row->addWidget(sortLabel);
    row->addWidget(m_sort);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showCounts();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this,
            [this] { sortBy(m_sort->currentData().toInt()); });
    return bar;
}

QWidget *AlbumPicker::makeList()
{
    m_view->setObjectName(u"albumList"_s);
    m_view->setAccessibleName(tr("Albums"));
    m_view->setModel(m_filter);
    m_view->setItemDelegateForColumn(AlbumModel::Name, new AiryDelegate(m_view));
    m_view->setItemDelegateForColumn(AlbumModel::Leaving, new PolicyDelegate(m_view));
    m_view->setIconSize({m_thumbnails->side(), m_thumbnails->side()});
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(m_thumbnails->side() * 3);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(AlbumModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(AlbumModel::Photos, letter * 11);
    header->resizeSection(AlbumModel::LastChange, letter * 16);
    header->resizeSection(AlbumModel::Leaving, letter * 19);
    const auto edit = [this](const QModelIndex &index) {
        if (index.column() == AlbumModel::Leaving && index.flags().testFlag(Qt::ItemIsEditable))
            m_view->edit(index);
    };
    // A click opens the box at once, as a box does; F2 does from any column: keys stay in the
    // first.
    connect(m_view, &QTreeView::clicked, this, edit);
    auto *editKey = new QAction(m_view);
    editKey->setShortcut(Qt::Key_F2);
    editKey->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(editKey);
    connect(editKey, &QAction::triggered, this,
            [this, edit] { edit(m_view->currentIndex().siblingAtColumn(AlbumModel::Leaving)); });
    return m_view;
}

QWidget *AlbumPicker::makeChoiceBar()
{
    auto *all = new QPushButton(tr("Choose &all shown"));
    all->setObjectName(u"chooseAllShown"_s);
    auto *none = new QPushButton(tr("Choose &none"));
    none->setObjectName(u"chooseNone"_s);
    m_count->setObjectName(u"albumCount"_s);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_count);
    connect(all, &QPushButton::clicked, this, [this] { chooseShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->clearChoice(); });
    return bar;
}

QWidget *AlbumPicker::makePolicyBar()
{
    auto *group = new QGroupBox(tr("A photo that leaves an Immich album…"));
    group->setObjectName(u"albumPolicy"_s);
    auto *column = new QVBoxLayout(group);
    m_takeOut->setObjectName(u"policyRemove"_s);
    m_keep->setObjectName(u"policyKeep"_s);
    column->addWidget(m_takeOut);
    column->addWidget(m_keep);
    connect(m_takeOut, &QAbstractButton::toggled, this, [this](bool on) {
        m_model->setPolicy(on ? RemovalPolicy::Remove : RemovalPolicy::Keep);
        Q_EMIT chosenChanged();
    });
    return group;
}

void AlbumPicker::load(const std::optional<ImmichInput> &immich, const QSet<QString> &mirrored)
{
    m_immich = immich;
    m_thumbnails->setImmich(immich);
    m_noPictures->clear();
    m_model->setMirrored(mirrored);
    ask();
}

void AlbumPicker::ask()
{
    m_list->hide();
    m_notice->say(Notice::Busy, tr("Asking Immich for its albums…"));
    m_question.ask([this](std::stop_token stop) { return m_service.albums(m_immich, stop); },
                   [this](const auto &albums) { showAlbums(albums); });
    Q_EMIT chosenChanged();
}

void AlbumPicker::showAlbums(const Result<std::vector<ImmichAlbum>> &albums)
{
    if (!albums) {
        m_notice->complain(albums.error());
        m_notice->offer(tr("Try &again"));
    } else if (albums->empty()) {
        m_model->setAlbums({});
        m_notice->say(Notice::Hint, tr("There are no albums in this Immich account. Make one "
                                       "there, then look again."));
        m_notice->offer(tr("Look &again"));
    } else {
        m_notice->clear();
        m_model->setAlbums(*albums);
        sortBy(m_sort->currentData().toInt());
        m_list->show();
    }
    Q_EMIT chosenChanged();
}

/// Names from A on; what is newest, or largest, first.
void AlbumPicker::sortBy(int column)
{
    m_filter->sort(column, column == AlbumModel::Name ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_view->scrollToTop();
}

void AlbumPicker::chooseShown(bool chosen)
{
    QStringList shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown << m_filter->index(row, 0).data(AlbumModel::IdRole).toString();
    m_model->choose(shown, chosen);
}

void AlbumPicker::showCounts()
{
    const int chosen = m_model->chosenCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == 0 && !m_search->text().isEmpty()
                         ? tr("No album is called so")
                         : tr("%n album(s) chosen", nullptr, chosen));
}

void AlbumPicker::setPolicy(RemovalPolicy policy)
{
    (policy == RemovalPolicy::Remove ? m_takeOut : m_keep)->setChecked(true);
}

std::vector<AlbumChoice> AlbumPicker::chosen() const
{
    return m_model->chosen();
}

void AlbumPicker::clearChoice()
{
    m_model->clearChoice();
}

} // namespace immirror
