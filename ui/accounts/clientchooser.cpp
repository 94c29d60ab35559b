// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/clientchooser.h"

#include "ui/accounts/foldout.h"
#include "ui/accounts/notice.h"
#include "ui/accounts/secretedit.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{64} * 1024; // a real one has half a kilobyte

} // namespace

ClientChooser::ClientChooser(QWidget *parent)
    : QWidget(parent)
    , m_area(new QFrame)
    , m_notice(new Notice)
    , m_id(new QLineEdit)
    , m_secret(new SecretEdit(u"clientSecret"_s, tr("Client secret")))
    , m_byHand(new Foldout(tr("&Enter ID and secret by hand"), makeByHand()))
{
    m_area->setObjectName(u"clientDropArea"_s);
    m_area->setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    m_area->setBackgroundRole(QPalette::Base);
    m_area->setAutoFillBackground(true);
    auto *hint = new QLabel(tr("Drop the file client_secret_….json here, or choose it:"));
    hint->setForegroundRole(QPalette::Text);
    hint->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose &file…"));
    choose->setObjectName(u"chooseClientFile"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ClientChooser::chooseFile);
    auto *row = new QHBoxLayout(m_area);
    row->setContentsMargins(row->contentsMargins() * 2);
    row->addWidget(hint, 1);
    row->addWidget(choose);

    m_notice->setObjectName(u"clientNotice"_s);
    m_byHand->button()->setObjectName(u"clientByHand"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area);
    column->addWidget(m_notice);
    column->addWidget(m_byHand);
}

QWidget *ClientChooser::makeByHand()
{
    m_id->setObjectName(u"clientId"_s);
    m_id->setPlaceholderText(u"….apps.googleusercontent.com"_s);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->addRow(tr("Client &ID:"), m_id);
    form->addRow(tr("Client se&cret:"), m_secret);
    for (QLineEdit *edit : {m_id, m_secret->edit()}) {
        // Not textEdited: what dictation or a screen reader fills in counts as well.
        connect(edit, &QLineEdit::textChanged, this, &ClientChooser::readFields);
        connect(edit, &QLineEdit::editingFinished, this, &ClientChooser::showFieldError);
    }
    return fields;
}

bool ClientChooser::isEmpty() const
{
    return !m_client && m_id->text().isEmpty() && m_secret->text().isEmpty();
}

bool ClientChooser::canTake(const QMimeData *data)
{
    return data->hasUrls();
}

void ClientChooser::take(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1)
        m_notice->say(Notice::Trouble, tr("Drop one file, please."));
    else if (!urls.first().isLocalFile())
        m_notice->say(Notice::Trouble, tr("This is no file on this computer. Save it here first."));
    else
        readFile(urls.first().toLocalFile());
}

void ClientChooser::showDropTarget(bool on)
{
    m_area->setLineWidth(on ? 3 : 1);
    m_area->setFrameStyle(on ? QFrame::Box | QFrame::Plain : QFrame::StyledPanel | QFrame::Sunken);
}

void ClientChooser::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Client file from Google's console"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(u"clientFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Client files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ClientChooser::readFile);
    dialog->open();
}

void ClientChooser::readFile(const QString &path)
{
    {
        const QSignalBlocker id(m_id);
        const QSignalBlocker secret(m_secret->edit());
        m_id->clear();
        m_secret->setText({});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice->complain(
            {.kind = ErrorKind::FileUnreadable, .detail = file.errorString(), .subject = path});
        setClient({});
        return;
    }
    const QByteArray bytes = file.read(largestFile);
    const auto client = parseClientFile(bytes);
    if (client) {
        m_notice->say(Notice::Good, tr("The client is %1.").arg(words::named(client->id)));
        setClient(*client);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QString text;
    if (client.error().kind == ErrorKind::WrongClientType)
        text = words::inWindow(client.error());
    else if (document.isNull())
        text = tr("This is no client file: it holds no JSON. Was it saved completely?");
    else if (document[u"type"].toString() == "service_account"_L1)
        text = tr("This is the key of a service account; Google Photos has no use for those. "
                  "Create an OAuth client of the type Desktop app.");
    else if (document[u"installed"].isObject())
        text = tr("This client file is not complete. Download it again.");
    else
        text = tr("This file is JSON, but no client file. The one that is needed is called "
                  "client_secret_….json.");
    m_notice->say(Notice::Trouble, text, client.error().detail);
    setClient({});
}

void ClientChooser::readFields()
{
    m_notice->clear();
    const auto client = makeClient(m_id->text(), m_secret->text());
    setClient(client ? std::optional(*client) : std::nullopt);
}

void ClientChooser::showFieldError()
{
    const QString id = m_id->text().trimmed();
    if (!id.isEmpty() && !makeClient(id, u"any"_s))
        m_notice->say(Notice::Trouble,
                      tr("This is no client ID: it ends with .apps.googleusercontent.com."));
}

void ClientChooser::setClient(const std::optional<GoogleClient> &client)
{
    const bool same =
        client.has_value() == m_client.has_value() &&
        (!client || (client->id == m_client->id && client->secret == m_client->secret));
    if (same)
        return;
    m_client = client;
    Q_EMIT clientChanged();
}

} // namespace immirror
