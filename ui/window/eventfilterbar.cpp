// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/eventfilterbar.h"

#include "sync/targetalbum.h"
#include "ui/window/looks.h"
#include "ui/words/foreign.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int everything = -1;
constexpr int allButSkipped = -2;

QComboBox *makeBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    // The longest album name does not make the window wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

EventFilterBar::EventFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_album(makeBox(u"filterAlbum"_s, tr("Of which album")))
    , m_kind(makeBox(u"filterKind"_s, tr("What happened")))
    , m_name(new QLineEdit)
    , m_allRuns(new QCheckBox(tr("Of all s&yncs")))
{
    m_name->setObjectName(u"filterName"_s);
    m_name->setPlaceholderText(tr("Search by file name"));
    m_name->setAccessibleName(tr("Search by file name"));
    m_name->setClearButtonEnabled(true);
    m_allRuns->setObjectName(u"filterAllRuns"_s);
    m_allRuns->setToolTip(tr("Not only of the sync that is chosen above"));
    setMirrors({});
    fillKinds();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_name, 2);
    row->addWidget(m_album, 1);
    row->addWidget(m_kind, 1);
    row->addWidget(m_allRuns);
    connect(m_name, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &EventFilterBar::changed);
    connect(m_album, &QComboBox::currentIndexChanged, this, &EventFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventFilterBar::changed);
    connect(m_allRuns, &QCheckBox::toggled, this, &EventFilterBar::changed);
}

void EventFilterBar::fillKinds()
{
    m_kind->addItem(tr("Everything"), everything);
    m_kind->addItem(tr("All but skipped"), allButSkipped);
    m_kind->insertSeparator(m_kind->count());
    for (int action = 0; action <= static_cast<int>(Action::Held); ++action) {
        const Look look = lookOf(static_cast<Action>(action));
        m_kind->addItem(look.icon, look.text, action);
    }
}

void EventFilterBar::setMirrors(const std::vector<Mirror> &mirrors)
{
    std::vector<std::pair<QString, qint64>> albums{{tr("All albums"), 0}};
    for (const Mirror &mirror : mirrors)
        albums.emplace_back(words::named(titleOfPart(mirror.albumName, mirror.part)), mirror.id);
    std::vector<std::pair<QString, qint64>> shown;
    for (int i = 0; i < m_album->count(); ++i)
        shown.emplace_back(m_album->itemText(i), m_album->itemData(i).toLongLong());
    if (shown == albums)
        return;
    const QVariant chosen = m_album->currentData();
    {
        const QSignalBlocker quiet(m_album);
        m_album->clear();
        for (const auto &[name, id] : albums)
            m_album->addItem(name, id);
        m_album->setCurrentIndex(std::max(0, m_album->findData(chosen)));
    }
    if (m_album->currentData() != chosen)
        Q_EMIT changed();
}

bool EventFilterBar::allRuns() const
{
    return m_allRuns->isChecked();
}

LedgerReader::EventFilter EventFilterBar::filter() const
{
    LedgerReader::EventFilter filter{.mirrorId = m_album->currentData().toLongLong(),
                                     .fileName = m_name->text().trimmed()};
    const int kind = m_kind->currentData().toInt();
    for (int action = 0; action <= static_cast<int>(Action::Held); ++action) {
        const bool wanted =
            kind == allButSkipped ? action != static_cast<int>(Action::Skipped) : action == kind;
        if (wanted)
            filter.actions.push_back(static_cast<Action>(action));
    }
    return filter;
}

} // namespace immirror
