// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/clientfile.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLineEdit;
class QMimeData;

namespace immirror {

class Foldout;
class Notice;
class SecretEdit;

/// Takes the OAuth client: its file dropped or chosen, or id and secret by hand. Says of every
/// wrong file what is wrong with it.
class ClientChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ClientChooser(QWidget *parent = nullptr);

    std::optional<GoogleClient> client() const { return m_client; }
    bool isEmpty() const;

    /// For whoever takes drops on a larger area than this.
    static bool canTake(const QMimeData *data);
    void take(const QMimeData *data);
    void showDropTarget(bool on);

Q_SIGNALS:
    void clientChanged();

private:
    QWidget *makeByHand();
    void chooseFile();
    void readFile(const QString &path);
    void readFields();
    void showFieldError();
    void setClient(const std::optional<GoogleClient> &client);

    std::optional<GoogleClient> m_client;
    QFrame *m_area;
    Notice *m_notice;
    QLineEdit *m_id;
    SecretEdit *m_secret;
    Foldout *m_byHand;
};

} // namespace immirror
