// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/wizard/summarypage.h"

#include "ui/accounts/notice.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freeStorage =
    15'000'000'000; // what Google gives everyone, for all of its services

QLabel *makeValue(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString SummaryPage::sentence(const Estimate &estimate)
{
    const QString photos = tr("%n photo(s)", nullptr, estimate.photos);
    const QString films = tr("%n video(s)", nullptr, estimate.films);
    const QString size = words::bytes(estimate.bytes);
    if (estimate.films == 0)
        return tr("To be sent: %1, %2.", "photos, size").arg(photos, size);
    if (estimate.photos == 0)
        return tr("To be sent: %1, %2.", "videos, size").arg(films, size);
    return tr("To be sent: %1 and %2, %3.", "photos, videos, size").arg(photos, films, size);
}

SummaryPage::SummaryPage(SyncService &service, std::function<Choices()> choices)
    : WizardPage(u"summaryPage"_s, tr("Ready to start"),
                 tr("Nothing has been kept or sent so far. Look once more, then press Start."))
    , m_service(service)
    , m_ask(std::move(choices))
    , m_immich(makeValue(u"summaryImmich"_s))
    , m_google(makeValue(u"summaryGoogle"_s))
    , m_albums(new QTreeWidget)
    , m_estimate(new Notice)
    , m_storage(new Notice)
    , m_cannotGo(new Notice)
    , m_signInEnds(new Notice)
    , m_outcome(new Notice)
{
    auto *form = new QFormLayout;
    form->addRow(tr("From Immich:"), m_immich);
    form->addRow(tr("To Google Photos:"), m_google);
    m_albums->setObjectName(u"summaryAlbums"_s);
    m_albums->setAccessibleName(tr("Albums to be mirrored"));
    m_albums->setHeaderLabels({tr("Album"), tr("A photo that leaves it")});
    m_albums->setRootIsDecorated(false);
    m_albums->setUniformRowHeights(true);
    m_albums->setSelectionMode(QAbstractItemView::NoSelection);
    m_albums->header()->setStretchLastSection(false);
    m_albums->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_albums->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_albums->setMinimumHeight(fontMetrics().height() * 6);

    m_estimate->setObjectName(u"estimateNotice"_s);
    m_storage->setObjectName(u"storageNotice"_s);
    m_cannotGo->setObjectName(u"cannotGoNotice"_s);
    m_signInEnds->setObjectName(u"summarySignInEnds"_s);
    m_outcome->setObjectName(u"outcomeNotice"_s);
    connect(m_estimate, &Notice::acted, this, &SummaryPage::estimate);

    content()->addLayout(form);
    for (Notice *notice : {m_estimate, m_cannotGo, m_storage, m_signInEnds})
        content()->addWidget(notice);
    content()->addWidget(m_albums, 1);
    content()->addWidget(m_outcome);
}

void SummaryPage::initializePage()
{
    m_choices = m_ask();
    m_outcome->clear();
    showAccounts();
    showAlbums();
    estimate();
}

void SummaryPage::showAccounts()
{
    const QString address = m_choices.setup.immich.address;
    const QString user = m_choices.immich.userName;
    m_immich->setText(user.isEmpty() ? address
                                     : tr("%1, account %2").arg(address, words::named(user)));
    const SignInGrant &grant = m_choices.setup.grant;
    m_google->setText(grant.email.isEmpty() ? tr("the account that you signed in with")
                                            : words::named(grant.email));
    m_signInEnds->clear();
    if (grant.refreshExpiresAt)
        m_signInEnds->say(Notice::Warning,
                          tr("The sign-in ends on %1, because your Google project is in testing. "
                             "You will then have to sign in again, unless you publish the app and "
                             "sign in anew before.")
                              .arg(words::when(*grant.refreshExpiresAt)));
}

void SummaryPage::showAlbums()
{
    m_albums->clear();
    for (const AlbumChoice &album : m_choices.setup.albums) {
        new QTreeWidgetItem(
            m_albums, {words::albumName(album.albumName), album.policy == RemovalPolicy::Remove
                                                              ? tr("is taken out of Google's album")
                                                              : tr("stays in Google's album")});
    }
    m_albums->sortItems(0, Qt::AscendingOrder);
}

void SummaryPage::estimate()
{
    m_storage->clear();
    m_cannotGo->clear();
    m_estimate->say(Notice::Busy, tr("Counting what will be sent…"));
    QStringList ids;
    for (const AlbumChoice &album : m_choices.setup.albums)
        ids << album.albumId;
    m_question.ask(
        [&](std::stop_token stop) { return m_service.estimate(m_choices.setup.immich, ids, stop); },
        [this](const Result<Estimate> &estimate) { showEstimate(estimate); });
    Q_EMIT completeChanged();
}

void SummaryPage::showEstimate(const Result<Estimate> &estimate)
{
    if (!estimate) {
        m_estimate->say(
            Notice::Warning,
            tr("What will be sent could not be counted. %1").arg(words::inWindow(estimate.error())),
            estimate.error().detail);
        m_estimate->offer(tr("Count &again"));
        Q_EMIT completeChanged();
        return;
    }
    QString text = sentence(*estimate);
    if (estimate->sizeUnknown > 0)
        text += u' ' + tr("Of %n of them Immich does not know the size yet.", nullptr,
                          estimate->sizeUnknown);
    m_estimate->say(Notice::Hint, text);
    if (estimate->cannotGo > 0)
        m_cannotGo->say(Notice::Hint,
                        tr("%n file(s) stay out: Google Photos does not take their format or "
                           "size. They will be listed.",
                           nullptr, estimate->cannotGo));
    if (estimate->bytes > freeStorage)
        m_storage->say(Notice::Warning,
                       tr("This is more than the %1 that a Google account has for free. Without "
                          "more storage the sync will stop when the account is full, and go on "
                          "when there is room again.")
                           .arg(words::bytes(freeStorage)));
    Q_EMIT completeChanged();
}

void SummaryPage::showKeeping()
{
    m_keeping = true;
    m_outcome->say(Notice::Busy, tr("Saving…"));
    reveal(m_outcome);
    Q_EMIT completeChanged();
}

void SummaryPage::showKeepingFailed(const Error &error)
{
    m_keeping = false;
    m_outcome->say(Notice::Trouble, tr("Nothing was kept. %1").arg(words::inWindow(error)),
                   error.detail);
    reveal(m_outcome);
    Q_EMIT completeChanged();
}

} // namespace immirror
