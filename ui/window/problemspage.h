// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"
#include "ui/window/cures.h"
#include "ui/window/throttle.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QScrollArea;
class QTabWidget;

namespace immirror {

class EmptyState;
class Notice;
class PhotoList;
class ProblemCard;

/// What needs a person: first what concerns accounts and albums, then photos that failed; and,
/// apart, what is left over in Google Photos.
class ProblemsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPage(SyncService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountsRequested();
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCards();
    PhotoList *makeFailed();
    PhotoList *makeLeftOver();
    void refresh();
    std::optional<Error> openReaders();
    void showCards();
    void showLists();
    void carryOut(Cure cure, const Error &error);
    void carryOut(Cure cure, const Problem &problem);
    void retry(const QStringList &assetIds);
    void makeNewAlbum(const Problem &problem);
    void chooseAlbum(const Problem &problem, SameTitle choice);
    void askToUseCopy(const QString &database);
    void askToStartEmpty();
    void useCopy();
    template<typename T> void tellOf(QFuture<Result<T>> verb);

    SyncService &m_service;
    qint64 m_identity = 0; ///< whose photos are shown
    EmptyState *m_allWell;
    QScrollArea *m_cardArea;
    QBoxLayout *m_cardColumn;
    std::vector<ProblemCard *> m_cards;
    QTabWidget *m_lists;
    PhotoList *m_failed;
    PhotoList *m_leftOver;
    QAction *m_retry;
    QAction *m_open;
    QAction *m_forget;
    Notice *m_trouble; ///< with the ledger
    Notice *m_notice;
    Throttle m_refresh;
};

} // namespace immirror
