// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/rulesdialog.h"

#include "sync/datedcopy.h"
#include "ui/words/foreign.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int most = 20'000; // megabytes: the largest that Google takes

QSpinBox *makeSize(const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    return box;
}

/// Rounded up, so that a limit never looks like none.
int toMegabytes(qint64 bytes)
{
    return static_cast<int>((bytes + megabyte - 1) / megabyte);
}

/// What was not touched stays as it is, to the byte.
qint64 bytesIn(const QSpinBox *box, qint64 shown)
{
    return box->value() == toMegabytes(shown) ? shown : box->value() * megabyte;
}

} // namespace

RulesDialog::RulesDialog(const Mirror &mirror, const std::vector<Mirror> &all, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox)
    , m_smallest(makeSize(u"smallest"_s))
    , m_largest(makeSize(u"largest"_s))
    , m_rating(new QComboBox)
    , m_favourites(new QCheckBox(tr("Only f&avourites")))
    , m_isFrom(new QCheckBox(tr("Only if &captured on this day or later:")))
    , m_from(new QDateEdit)
    , m_host(new QComboBox)
    , m_order(new QComboBox)
    , m_title(new QCheckBox(tr("Its &title follows the name in Immich")))
    , m_cover(new QCheckBox(tr("Its co&ver follows the one in Immich")))
    , m_putBack(new QCheckBox(tr("&Put back what somebody takes out of it")))
    , m_edited(new QCheckBox(tr("The &edited version, where Immich has one")))
    , m_films(new QCheckBox(tr("The moving part of live photos, as a video of its o&wn")))
    , m_dates(new QCheckBox(tr("Immich's &date, written into a copy of what has none")))
{
    setObjectName(u"rulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is mirrored of “%1”").arg(words::inTitle(mirror.albumName)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show({}); });

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFilter());
    column->addWidget(makeNote());
    column->addWidget(makeForms());
    column->addWidget(makeAlbum(!mirror.wantedTitle.isEmpty()));
    column->addStretch();
    column->addWidget(buttons);
    fillHosts(mirror, all);
    show(mirror.rules);
}

void RulesDialog::fillHosts(const Mirror &mirror, const std::vector<Mirror> &all)
{
    m_host->addItem(tr("Of its own"), qint64{0});
    for (const Mirror &other : all) {
        if (other.shares == 0 && other.part == 1 && other.albumId != mirror.albumId)
            m_host->addItem(tr("That of “%1”").arg(words::named(other.albumName)), other.id);
    }
    if (m_host->findData(mirror.shares) < 0) // that one is not mirrored any more
        m_host->addItem(tr("As it is"), mirror.shares);
    m_hostShown = m_host->findData(mirror.shares);
    m_host->setCurrentIndex(m_hostShown);
    const bool isHost = std::any_of(all.begin(), all.end(),
                                    [&](const Mirror &other) { return other.shares == mirror.id; });
    m_host->setEnabled(!isHost && m_host->count() > 1);
    if (isHost)
        m_host->setToolTip(tr("Other albums go into this one's"));
    connect(m_host, &QComboBox::currentIndexChanged, this, &RulesDialog::showWhoseAlbum);
}

/// Title and cover are the host's, and a photo has one form in one album.
void RulesDialog::showWhoseAlbum()
{
    const bool own = m_host->currentData().toLongLong() == 0;
    for (QCheckBox *box : {m_title, m_cover, m_edited, m_films})
        box->setEnabled(own);
    m_dates->setEnabled(own && (canWriteDates() || m_shown.dates));
}

std::optional<qint64> RulesDialog::newHost() const
{
    if (m_host->currentIndex() == m_hostShown)
        return {};
    return m_host->currentData().toLongLong();
}

QWidget *RulesDialog::makeFilter()
{
    auto *group = new QGroupBox(tr("Photos and videos"));
    auto *form = new QFormLayout(group);

    m_kind->setObjectName(u"kind"_s);
    m_kind->addItems({tr("Photos and videos"), tr("Photos only"), tr("Videos only")});
    form->addRow(tr("&Kind:"), m_kind);
    m_favourites->setObjectName(u"favourites"_s);
    form->addRow(QString(), m_favourites);

    m_rating->setObjectName(u"rating"_s);
    m_rating->addItem(tr("Any"));
    for (int stars = 1; stars <= 5; ++stars)
        m_rating->addItem(tr("%n star(s) or more", nullptr, stars));
    form->addRow(tr("&Rating:"), m_rating);

    m_smallest->setSpecialValueText(tr("Any size"));
    m_smallest->setSuffix(tr(" MB"));
    form->addRow(tr("At &least:"), m_smallest);
    m_largest->setSpecialValueText(tr("Any size"));
    m_largest->setSuffix(tr(" MB"));
    form->addRow(tr("At &most:"), m_largest);

    connect(m_largest, &QSpinBox::valueChanged, this, &RulesDialog::keepSizesInOrder);

    m_isFrom->setObjectName(u"isFrom"_s);
    m_from->setObjectName(u"from"_s);
    m_from->setCalendarPopup(true);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        m_from->setDisplayFormat(format.replace("yy"_L1, "yyyy"_L1));
    m_from->setAccessibleName(tr("Captured on this day or later"));
    connect(m_isFrom, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    form->addRow(m_isFrom);
    form->addRow(QString(), m_from);

    return group;
}

QWidget *RulesDialog::makeNote()
{
    auto *note = new QLabel(
        tr("What is left out does not go to Google Photos. What of it is in Google's album already "
           "is treated like photos that leave the Immich album."));
    note->setWordWrap(true);
    note->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    return note;
}

QWidget *RulesDialog::makeForms()
{
    auto *group = new QGroupBox(tr("What is sent of them"));
    auto *column = new QVBoxLayout(group);
    m_edited->setObjectName(u"edited"_s);
    m_edited->setToolTip(tr("Turned or cropped in Immich. Otherwise the original goes."));
    m_films->setObjectName(u"films"_s);
    m_films->setToolTip(tr("Motion photos, which hold their video themselves, go as they are."));
    m_dates->setObjectName(u"dates"_s);
    m_dates->setToolTip(
        canWriteDates()
            ? tr("Google Photos shows photos without a date on the day on which they are sent. "
                 "Such a copy differs from the original, which is never touched.")
            : tr("This program was built without Exiv2, which writes dates."));
    for (QCheckBox *box : {m_edited, m_films, m_dates})
        column->addWidget(box);
    return group;
}

QWidget *RulesDialog::makeAlbum(bool ownTitle)
{
    auto *group = new QGroupBox(tr("Google's album"));
    auto *column = new QVBoxLayout(group);
    auto *whose = new QFormLayout;
    m_host->setObjectName(u"host"_s);
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setMinimumContentsLength(20);
    whose->addRow(tr("The al&bum:"), m_host);
    m_order->setObjectName(u"order"_s);
    m_order->addItems(
        {tr("By date, unless that takes long"), tr("Always by date"), tr("As fast as can be")});
    m_order->setToolTip(
        tr("Google takes thirty requests a minute, and one request puts photos in one place of the "
           "album only. Where many photos belong between others, they can go together instead: "
           "then some stand beside their places."));
    whose->addRow(tr("&Order of photos:"), m_order);
    column->addLayout(whose);
    m_title->setObjectName(u"followTitle"_s);
    m_cover->setObjectName(u"followCover"_s);
    column->addWidget(m_title);
    if (ownTitle)
        m_title->setToolTip(tr("In place of the title that you gave it"));
    column->addWidget(m_cover);
    m_putBack->setObjectName(u"putBack"_s);
    column->addWidget(m_putBack);
    return group;
}

void RulesDialog::show(const MirrorRules &rules)
{
    m_shown = rules;
    const AssetFilter &filter = rules.filter;
    m_kind->setCurrentIndex(filter.kind);
    m_favourites->setChecked(filter.favouritesOnly);
    m_rating->setCurrentIndex(filter.rating);
    m_largest->setValue(toMegabytes(filter.largest));
    m_smallest->setValue(toMegabytes(filter.smallest));
    m_isFrom->setChecked(filter.from.isValid());
    m_from->setEnabled(filter.from.isValid());
    m_from->setDate(filter.from.isValid() ? filter.from : QDate(QDate::currentDate().year(), 1, 1));
    m_title->setChecked(rules.followTitle);
    m_cover->setChecked(rules.followCover);
    m_putBack->setChecked(rules.putBack);
    m_edited->setChecked(rules.edited);
    m_films->setChecked(rules.films);
    m_dates->setChecked(rules.dates);
    m_order->setCurrentIndex(static_cast<int>(rules.order));
    showWhoseAlbum();
}

/// Nothing is both larger than the one and smaller than the other.
void RulesDialog::keepSizesInOrder()
{
    m_smallest->setMaximum(m_largest->value() > 0 ? m_largest->value() : most);
}

MirrorRules RulesDialog::rules() const
{
    return {.filter = {.kind = static_cast<AssetFilter::Kind>(m_kind->currentIndex()),
                       .smallest = bytesIn(m_smallest, m_shown.filter.smallest),
                       .largest = bytesIn(m_largest, m_shown.filter.largest),
                       .favouritesOnly = m_favourites->isChecked(),
                       .rating = m_rating->currentIndex(),
                       .from = m_isFrom->isChecked() ? m_from->date() : QDate()},
            .followTitle = m_title->isChecked(),
            .followCover = m_cover->isChecked(),
            .putBack = m_putBack->isChecked(),
            .edited = m_edited->isChecked(),
            .films = m_films->isChecked(),
            .dates = m_dates->isChecked(),
            .order = static_cast<ItemOrder>(m_order->currentIndex())};
}

} // namespace immirror
