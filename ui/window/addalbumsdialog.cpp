// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/addalbumsdialog.h"

#include "base/question.h"
#include "ui/accounts/notice.h"
#include "ui/albums/albumpicker.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace immirror {

using namespace Qt::StringLiterals;

AddAlbumsDialog::AddAlbumsDialog(SyncService &service, QWidget *parent)
    : CarefulDialog(parent)
    , m_service(service)
    , m_picker(new AlbumPicker(service))
    , m_notice(new Notice)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"addAlbumsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add albums"));
    QPushButton *add = m_buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("&Mirror these"));
    add->setIcon({}); // the style's is that of "OK"
    add->setEnabled(false);
    connect(m_picker, &AlbumPicker::chosenChanged, this,
            [this, add] { add->setEnabled(!m_picker->chosen().empty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddAlbumsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AddAlbumsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_picker, 1);
    column->addWidget(m_notice);
    column->addWidget(m_buttons);
    QSet<QString> mirrored;
    for (const Mirror &mirror : m_service.snapshot().mirrors)
        mirrored << mirror.albumId;
    m_picker->load({}, mirrored);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 90, unit.height() * 32);
}

void AddAlbumsDialog::accept()
{
    const std::vector<AlbumChoice> albums = m_picker->chosen();
    if (albums.empty())
        return;
    QStringList albumIds;
    for (const AlbumChoice &album : albums)
        albumIds << album.albumId;
    m_notice->clear();
    m_buttons->setEnabled(false);
    m_service.holdBack(true); // first: else a sync may begin with what is added
    onAnswer(m_service.addMirrors(albums), this,
             [this, albumIds](const Result<void> &done) { showAnswer(done, albumIds); });
}

/// What was asked for is answered first: it cannot be taken back.
void AddAlbumsDialog::reject()
{
    if (m_buttons->isEnabled())
        QDialog::reject();
}

void AddAlbumsDialog::showAnswer(const Result<void> &done, const QStringList &albumIds)
{
    m_buttons->setEnabled(true);
    if (!done) {
        m_service.holdBack(false);
        m_notice->complain(done.error());
        return;
    }
    QDialog::accept();
    Q_EMIT added(albumIds);
}

} // namespace immirror
