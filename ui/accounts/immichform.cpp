// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/immichform.h"

#include "immich/address.h"
#include "net/tls.h"
#include "service/syncservice.h"
#include "ui/accounts/foldout.h"
#include "ui/accounts/guidepicture.h"
#include "ui/accounts/headertable.h"
#include "ui/accounts/notice.h"
#include "ui/accounts/secretedit.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace immirror {

using namespace Qt::StringLiterals;

/// Where something under More options can help.
static bool isCuredByMore(ErrorKind kind)
{
    return kind == ErrorKind::TlsUntrusted || kind == ErrorKind::TlsIncomplete ||
           kind == ErrorKind::ClientCertificate || kind == ErrorKind::SignInPage;
}

ImmichForm::ImmichForm(SyncService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_address(new QLineEdit)
    , m_key(new SecretEdit(u"immichKey"_s, tr("API key")))
    , m_caFile(new QLineEdit)
    , m_headers(new HeaderTable)
    , m_clientCertificate(new QLineEdit)
    , m_clientKey(new QLineEdit)
    , m_passphrase(new SecretEdit(u"immichPassphrase"_s, tr("Passphrase of the key")))
    , m_keyPage(new QPushButton(tr("Open this page of &Immich")))
    , m_more(new Foldout(tr("More &options"), makeMore()))
    , m_guide(new Foldout(tr("&How to make an API key"), makeGuide()))
    , m_test(new QPushButton(tr("&Test")))
    , m_notice(new Notice)
{
    m_more->button()->setObjectName(u"immichMore"_s);
    m_guide->button()->setObjectName(u"immichGuide"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeFields());
    column->addWidget(m_more);
    column->addWidget(makeTest());
    column->addWidget(m_guide);
    column->addStretch();

    for (QLineEdit *edit : {m_address, m_key->edit(), m_caFile, m_clientCertificate, m_clientKey,
                            m_passphrase->edit()}) {
        connect(edit, &QLineEdit::textChanged, this, &ImmichForm::edited);
        // What is proved needs no other test: Return is the dialog's then.
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (!m_proved)
                test();
        });
    }
    connect(m_headers, &HeaderTable::edited, this, &ImmichForm::edited);
    setFocusProxy(m_address);
    edited();
}

ImmichForm::~ImmichForm()
{
    // A cell that is being edited takes over what it holds when its window goes.
    m_headers->disconnect(this);
}

QWidget *ImmichForm::makeFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    m_address->setObjectName(u"immichAddress"_s);
    m_address->setPlaceholderText(u"https://photos.example.org"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    form->addRow(tr("&Address of Immich:"), m_address);
    form->addRow(tr("API &key:"), m_key);
    return fields;
}

QWidget *ImmichForm::makeMore()
{
    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    const QString certificates = tr("Certificates (*.pem *.crt *.cer)");
    addFileField(column,
                 {m_caFile, u"CaFile"_s,
                  tr("&Certificate of the authority that signed Immich's own (only if it is "
                     "your own authority):"),
                  tr("Choose the certificate file"), tr("Certificate of the authority"),
                  certificates});
    auto *headersLabel =
        new QLabel(tr("E&xtra HTTP headers, for a proxy that protects Immich, such "
                      "as Cloudflare Access. They are kept in the keychain:"));
    headersLabel->setWordWrap(true);
    headersLabel->setBuddy(m_headers->view());
    column->addWidget(headersLabel);
    column->addWidget(m_headers);
    addFileField(column,
                 {m_clientCertificate, u"ClientCertificate"_s,
                  tr("Client ce&rtificate, for a proxy that wants one (PEM):"),
                  tr("Choose the client certificate"), tr("Client certificate"), certificates});
    addFileField(column, {m_clientKey, u"ClientKey"_s, tr("K&ey of the client certificate (PEM):"),
                          tr("Choose the key of the client certificate"),
                          tr("Key of the client certificate"), tr("Keys (*.pem *.key)")});
    auto *passphraseLabel =
        new QLabel(tr("&Passphrase of that key, if it is encrypted. It is kept in the keychain:"));
    passphraseLabel->setWordWrap(true);
    passphraseLabel->setBuddy(m_passphrase->edit());
    column->addWidget(passphraseLabel);
    column->addWidget(m_passphrase);
    return more;
}

void ImmichForm::addFileField(QBoxLayout *column, const FileField &field)
{
    field.edit->setObjectName(u"immich"_s + field.name);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"choose"_s + field.name);
    choose->setAccessibleName(field.choose);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, field] { chooseFile(field); });
    auto *line = new QHBoxLayout;
    line->addWidget(field.edit, 1);
    line->addWidget(choose);
    auto *label = new QLabel(field.label);
    label->setWordWrap(true);
    label->setBuddy(field.edit);
    column->addWidget(label);
    column->addLayout(line);
}

QWidget *ImmichForm::makeGuide()
{
    using Row = GuidePicture::Row;
    auto *picture = new GuidePicture(
        {{Row::Title, tr("New API key")},
         {Row::Field, u"Immirror"_s},
         {Row::Empty, u"album.create"_s},
         {Row::Ticked, u"album.read"_s, true},
         {Row::Rest},
         {Row::Ticked, u"asset.download"_s, true},
         {Row::Ticked, u"asset.read"_s, true},
         {Row::Ticked, u"asset.view"_s},
         {Row::Rest},
         {Row::Ticked, u"user.read"_s},
         {Row::Button, tr("Create")}},
        tr("A sketch of the window New API key of Immich. Ticked and marked are album.read, "
           "asset.download and asset.read; asset.view and user.read are ticked too."));
    picture->setObjectName(u"permissionsPicture"_s);
    auto *words = new QLabel(
        tr("<ol><li>In Immich open <b>Account settings</b> → <b>API keys</b> → <b>New API "
           "key</b>.</li><li>Tick <b>album.read</b>, <b>asset.read</b> and <b>asset.download</b>: "
           "Immirror reads, and changes nothing.</li><li>If you like, tick <b>asset.view</b> too, "
           "so that Immirror can show small pictures of the albums, and <b>user.read</b>, so that "
           "it can tell whose account it is.</li><li>Press <b>Create</b>, copy the key, and paste "
           "it here.</li></ol>"));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    m_keyPage->setObjectName(u"openKeyPage"_s);
    m_keyPage->setAutoDefault(false);
    connect(m_keyPage, &QPushButton::clicked, this, &ImmichForm::openKeyPage);

    auto *guide = new QWidget;
    auto *left = new QWidget;
    auto *text = new QVBoxLayout(left);
    text->setContentsMargins({});
    text->addWidget(words);
    text->addWidget(m_keyPage, 0, Qt::AlignLeading);
    text->addStretch();
    auto *row = new QHBoxLayout(guide);
    row->addWidget(left, 1);
    row->addWidget(picture, 0, Qt::AlignTop);
    return guide;
}

QWidget *ImmichForm::makeTest()
{
    auto *testing = new QWidget;
    auto *row = new QHBoxLayout(testing);
    row->setContentsMargins({});
    m_test->setObjectName(u"testImmich"_s);
    m_test->setAutoDefault(false);
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_notice->setObjectName(u"immichNotice"_s);
    row->addWidget(m_test, 0, Qt::AlignTop | Qt::AlignLeading);
    row->addWidget(m_notice, 1);
    connect(m_test, &QPushButton::clicked, this, &ImmichForm::test);
    connect(m_notice, &Notice::acted, this, [this] {
        m_address->setText(m_betterAddress);
        test();
    });
    return testing;
}

ImmichInput ImmichForm::input() const
{
    return {.address = m_address->text().trimmed(),
            .apiKey = m_key->text(),
            .caFile = m_caFile->text().trimmed(),
            .headers = m_headers->headers(),
            .clientCertificate = m_clientCertificate->text().trimmed(),
            .clientKey = m_clientKey->text().trimmed(),
            .clientKeyPassphrase = m_passphrase->edit()->text()};
}

void ImmichForm::setInput(const ImmichInput &input)
{
    m_address->setText(input.address);
    m_key->setText(input.apiKey);
    m_caFile->setText(input.caFile);
    m_headers->setHeaders(input.headers);
    m_clientCertificate->setText(input.clientCertificate);
    m_clientKey->setText(input.clientKey);
    m_passphrase->setText(input.clientKeyPassphrase);
    if (!input.caFile.isEmpty() || !input.headers.isEmpty() || !input.clientCertificate.isEmpty())
        m_more->setOpen(true);
}

bool ImmichForm::isEmpty() const
{
    return input() == ImmichInput{};
}

void ImmichForm::setGuideOpen(bool open)
{
    m_guide->setOpen(open);
}

void ImmichForm::edited()
{
    m_question.drop();
    m_proved.reset();
    m_notice->clear();
    m_test->setEnabled(!m_address->text().trimmed().isEmpty() && !m_key->text().isEmpty());
    m_keyPage->setEnabled(immichAddress(m_address->text()).has_value());
    Q_EMIT provedChanged();
}

void ImmichForm::test()
{
    if (!m_test->isEnabled())
        return;
    m_proved.reset();
    m_notice->say(Notice::Busy, tr("Testing…"));
    m_question.ask([this](std::stop_token stop) { return m_service.testImmich(input(), stop); },
                   [this](const Result<ImmichAccount> &answer) { showAnswer(answer); });
    Q_EMIT provedChanged();
}

void ImmichForm::showAnswer(const Result<ImmichAccount> &answer)
{
    if (answer) {
        m_proved = *answer;
        const QString version = answer->version.toString();
        m_notice->say(Notice::Good,
                      answer->userName.isEmpty()
                          ? tr("This is Immich %1, and the key has what it needs.").arg(version)
                          : tr("This is Immich %1, account %2. The key has what it needs.")
                                .arg(version, words::named(answer->userName)));
    } else {
        showError(answer.error());
    }
    Q_EMIT provedChanged();
}

void ImmichForm::showError(const Error &error)
{
    QString text = words::inWindow(error);
    if (error.kind == ErrorKind::MissingPermission) {
        const QStringList missing = error.subject.split(u", "_s);
        text = tr("The API key lacks %n permission(s):", nullptr, static_cast<int>(missing.size()));
        for (const QString &permission : missing)
            text += u"\n• "_s + permission;
        text +=
            u'\n' + tr("Add this in Immich under Account settings → API keys, then test again.");
        m_guide->setOpen(true);
    } else if (error.kind == ErrorKind::TlsUntrusted && !error.subject.isEmpty() &&
               !gaveCaFiles(error.subject)) {
        text = tr("The certificate of this Immich is not trusted. If the authority that signed it "
                  "is your own, choose its certificate under More options. The fingerprint "
                  "(SHA-256) of what Immich showed is %1.")
                   .arg(error.subject);
    }
    if (isCuredByMore(error.kind))
        m_more->setOpen(true);
    m_notice->say(Notice::Trouble, text, error.detail);
    if (error.kind == ErrorKind::AddressWithoutScheme || error.kind == ErrorKind::AddressWithPath) {
        m_betterAddress = error.subject;
        m_notice->offer(tr("&Use %1").arg(words::inButton(words::named(m_betterAddress))));
    }
}

void ImmichForm::chooseFile(const FileField &field)
{
    auto *dialog = new QFileDialog(this, field.title, field.edit->text());
    QString name = field.name + u"Dialog"_s;
    name[0] = name[0].toLower();
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({field.filter, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, field.edit, &QLineEdit::setText);
    dialog->open();
}

void ImmichForm::openKeyPage()
{
    if (auto page = immichAddress(m_address->text())) {
        page->setPath(u"/user-settings"_s);
        page->setQuery(u"isOpen=api-keys"_s);
        QDesktopServices::openUrl(*page);
    }
}

} // namespace immirror
