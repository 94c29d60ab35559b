// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/removalsdialog.h"

#include "ui/accounts/notice.h"
#include "ui/albums/thumbnails.h"
#include "ui/window/plandialog.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// The photos that would leave.
class LeavingModel : public QAbstractListModel
{
public:
    LeavingModel(std::vector<Member> members, Thumbnails &thumbnails, QObject *parent)
        : QAbstractListModel(parent)
        , m_members(std::move(members))
        , m_thumbnails(thumbnails)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_members.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Member &member = m_members[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return member.fileName;
        case Qt::ToolTipRole:
            return words::captured(member.capturedAt);
        case Qt::DecorationRole:
            return m_thumbnails.pixmap(member.assetId);
        default:
            return {};
        }
    }

private:
    const std::vector<Member> m_members;
    Thumbnails &m_thumbnails;
};

/// Of all parts of the album.
std::vector<Member> leavingOf(const std::vector<Engine::MirrorPlan> &plans)
{
    std::vector<Member> members;
    for (const Engine::MirrorPlan &one : plans) {
        if (!one.plan)
            continue;
        for (const Departure &departure : one.plan->departures) {
            if (departure.how == Departure::Remove)
                members.push_back(departure.member);
        }
    }
    return members;
}

} // namespace

RemovalsDialog::RemovalsDialog(SyncService &service, qint64 mirrorId, const QString &albumId,
                               const QString &albumName, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_mirrorId(mirrorId)
    , m_albumId(albumId)
    , m_albumName(albumName)
    , m_thumbnails(new Thumbnails(service, fontMetrics().height() * 5, this))
    , m_text(new QLabel)
    , m_list(new QListView)
    , m_notice(new Notice)
    , m_remove(new QPushButton)
    , m_keep(new QPushButton(tr("&Keep them in Google's album")))
    , m_plan(new QPushButton(tr("&Whole plan…")))
    , m_later(new QPushButton(tr("Decide &later")))
{
    setObjectName(u"removalsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review removals"));
    m_text->setObjectName(u"removalsText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setObjectName(u"leaving"_s);
    m_list->setAccessibleName(tr("Photos that would leave Google's album"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setTextElideMode(Qt::ElideMiddle);
    const int side = m_thumbnails->side();
    m_list->setIconSize(QSize(side, side));
    m_list->setGridSize(QSize(side * 3 / 2, side + fontMetrics().height() * 3));
    m_remove->setObjectName(u"acceptRemovals"_s);
    m_keep->setObjectName(u"keepRemovals"_s);
    m_plan->setObjectName(u"wholePlan"_s);
    m_plan->setToolTip(tr("What a sync of this album would do besides"));
    m_later->setObjectName(u"decideLater"_s);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_remove, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    buttons->addButton(m_later, QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_remove, m_keep, m_plan})
        button->setAutoDefault(false);
    m_later->setDefault(true);
    connect(m_remove, &QPushButton::clicked, this, &RemovalsDialog::remove);
    connect(m_keep, &QPushButton::clicked, this, &RemovalsDialog::keep);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        auto *dialog = new PlanDialog(m_service, {m_albumId}, this);
        dialog->open();
    });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_plan, 0, Qt::AlignLeading);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    m_later->setFocus();
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 100, unit.height() * 32);

    m_text->hide();
    m_remove->hide();
    m_keep->hide();
    connect(m_notice, &Notice::acted, this, &RemovalsDialog::look);
    look();
}

void RemovalsDialog::look()
{
    m_notice->say(Notice::Busy, tr("Comparing the album in Immich with Google's…"));
    m_question.ask(
        [this](std::stop_token stop) { return m_service.plan({m_albumId}, stop); },
        [this](const Result<std::vector<Engine::MirrorPlan>> &plans) { showPlans(plans); });
}

void RemovalsDialog::showPlans(const Result<std::vector<Engine::MirrorPlan>> &plans)
{
    if (!plans) {
        m_notice->complain(plans.error());
        m_notice->offer(tr("&Try again"));
        return;
    }
    m_notice->clear();
    m_text->show();
    std::vector<Member> members = leavingOf(*plans);
    for (const Member &member : members)
        m_seen.insert(member.assetId);
    const int count = static_cast<int>(members.size());
    if (count == 0) {
        m_text->setText(
            tr("No photo of “%1” would leave any more.").arg(words::named(m_albumName)));
        return;
    }
    m_text->setText(
        tr("%n photo(s) left the album “%1” in Immich. They can leave Google's album too: they "
           "stay in your Google Photos library, where only you can delete them.",
           nullptr, count)
            .arg(words::named(m_albumName)) +
        u"\n\n"_s +
        tr("If you keep them, photos that leave this album later stay in Google's album too, until "
           "you change that in the album's menu."));
    m_remove->setText(tr("&Remove these %n photo(s) from Google's album", nullptr, count));
    m_remove->show();
    m_keep->show();
    m_list->setModel(new LeavingModel(std::move(members), *m_thumbnails, this));
    connect(m_thumbnails, &Thumbnails::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void RemovalsDialog::remove()
{
    m_service.syncNow({m_albumId}, m_seen);
    accept();
}

void RemovalsDialog::keep()
{
    for (QPushButton *button : {m_remove, m_keep})
        button->setEnabled(false);
    onAnswer(m_service.setMirrorPolicy(m_mirrorId, RemovalPolicy::Keep), this,
             [this](const Result<void> &done) {
                 if (done) {
                     m_service.syncNow({m_albumId});
                     accept();
                     return;
                 }
                 m_notice->complain(done.error());
                 for (QPushButton *button : {m_remove, m_keep})
                     button->setEnabled(true);
             });
}

} // namespace immirror
