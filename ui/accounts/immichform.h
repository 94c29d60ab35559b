// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/question.h"
#include "service/setup.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace immirror {

class Foldout;
class HeaderTable;
class Notice;
class SecretEdit;
class SyncService;

/// How to reach an Immich, with a test that says at once whether it works, and a picture of what
/// the API key needs. Nothing is kept. Belongs to the window's thread; the service outlives it.
class ImmichForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImmichForm(SyncService &service, QWidget *parent = nullptr);
    ~ImmichForm() override; ///< gives up a test that goes on

    ImmichInput input() const;
    void setInput(const ImmichInput &input);
    bool isEmpty() const; ///< nothing was entered
    /// What the test found for input(), which has not been changed since.
    std::optional<ImmichAccount> proved() const { return m_proved; }
    /// How to make an API key: folded away at first.
    void setGuideOpen(bool open);

public Q_SLOTS:
    void test();

Q_SIGNALS:
    void provedChanged(); ///< proved()

private:
    QWidget *makeFields();
    QWidget *makeMore();
    QWidget *makeGuide();
    QWidget *makeTest();
    struct FileField
    {
        QLineEdit *edit;
        QString name;   ///< object name
        QString label;  ///< what is asked for, with a shortcut
        QString choose; ///< what the button does, read out
        QString title;  ///< of the dialog
        QString filter; ///< of files, for the dialog
    };
    void addFileField(QBoxLayout *column, const FileField &field);
    void chooseFile(const FileField &field);
    void edited();
    void showAnswer(const Result<ImmichAccount> &answer);
    void showError(const Error &error);
    void openKeyPage();

    SyncService &m_service;
    Question m_question;
    std::optional<ImmichAccount> m_proved;
    QString m_betterAddress; ///< that an error offers
    QLineEdit *m_address;
    SecretEdit *m_key;
    QLineEdit *m_caFile;
    HeaderTable *m_headers;
    QLineEdit *m_clientCertificate;
    QLineEdit *m_clientKey;
    SecretEdit *m_passphrase;
    QPushButton *m_keyPage;
    Foldout *m_more;
    Foldout *m_guide;
    QPushButton *m_test;
    Notice *m_notice;
};

} // namespace immirror
