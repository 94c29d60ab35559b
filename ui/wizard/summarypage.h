// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/syncservice.h"
#include "ui/wizard/wizardpage.h"

#include <functional>

class QLabel;
class QTreeWidget;

namespace immirror {

class Notice;

/// What was chosen, and what would be sent.
class SummaryPage : public WizardPage
{
    Q_OBJECT

public:
    struct Choices
    {
        SetupChoices setup;
        ImmichAccount immich;
    };
    /// `choices` is asked whenever the page is come to.
    SummaryPage(SyncService &service, std::function<Choices()> choices);

    void initializePage() override;
    /// Counted, or it was said why it could not be.
    bool isComplete() const override { return !m_question.isOpen() && !m_keeping; }

    /// While what was chosen is being kept.
    void showKeeping();
    void showKeepingFailed(const Error &error);

private:
    static QString sentence(const Estimate &estimate);
    void showAccounts();
    void showAlbums();
    void estimate();
    void showEstimate(const Result<Estimate> &estimate);

    SyncService &m_service;
    std::function<Choices()> m_ask;
    Choices m_choices;
    Question m_question;
    bool m_keeping = false;
    QLabel *m_immich;
    QLabel *m_google;
    QTreeWidget *m_albums;
    Notice *m_estimate;
    Notice *m_storage;
    Notice *m_cannotGo;
    Notice *m_signInEnds;
    Notice *m_outcome;
};

} // namespace immirror
