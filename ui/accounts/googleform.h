// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/setup.h"

#include <QFuture>
#include <QUrl>
#include <QWidget>

#include <optional>
#include <stop_token>

class QPushButton;

namespace immirror {

class ClientChooser;
class Foldout;
class Notice;
class SyncService;

/// Google, from making a client of one's own to being signed in. Belongs to the window's thread;
/// the service outlives it.
class GoogleForm : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of a sign-in.
    enum class Keeping {
        Nothing, ///< it is told to Google that it is not wanted, unless kept() was called
        AtOnce   ///< it takes the place of the one that is connected
    };

    explicit GoogleForm(SyncService &service, Keeping keeping = Keeping::Nothing,
                        QWidget *parent = nullptr);
    ~GoogleForm() override; ///< gives up a sign-in that goes on, or is not kept

    std::optional<GoogleClient> client() const;
    /// Of that client.
    std::optional<SignInGrant> grant() const { return m_grant; }
    bool isEmpty() const; ///< nothing was entered
    void setGuideOpen(bool open);
    /// Ends a sign-in that goes on, and takes back at Google one that is not kept.
    void giveUp();
    /// The grant is in somebody else's hands now.
    void kept() { m_kept = true; }

Q_SIGNALS:
    void provedChanged(); ///< client() or grant()

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSignIn();
    void clientChanged();
    void signIn();
    void beginSignIn();
    void cancel();
    void showAddress(const QUrl &address);
    void showAnswer(const Result<SignInGrant> &answer);
    void showEnd(const SignInGrant &grant);
    void setWaiting(bool waiting); ///< for the browser

    SyncService &m_service;
    const Keeping m_keeping;
    std::optional<GoogleClient> m_signedInWith;
    std::optional<SignInGrant> m_grant;
    bool m_kept = false;
    int m_attempt = 0; ///< tells the answer that is waited for from older ones
    std::stop_source m_stop;
    QFuture<Result<void>> m_discarding;
    QUrl m_address;
    Foldout *m_guide;
    ClientChooser *m_chooser;
    QPushButton *m_signIn;
    QWidget *m_meanwhile; ///< the buttons of a sign-in that goes on
    Notice *m_notice;
    Notice *m_end;
};

} // namespace immirror
