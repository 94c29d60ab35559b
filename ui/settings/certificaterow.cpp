// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/certificaterow.h"

#include "ui/accounts/notice.h"
#include "ui/words/foreign.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{1024} * 1024; // the bundle of a whole system is smaller

struct Contents
{
    QList<QSslCertificate> certificates;
    QString wrong;
};

Contents contentsOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {{}, CertificateRow::tr("There is no such file.")};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, CertificateRow::tr("This file cannot be read.")};
    const auto found = QSslCertificate::fromData(file.read(largestFile), QSsl::Pem);
    if (found.isEmpty())
        return {{},
                CertificateRow::tr("There is no certificate in this file. It has to be in the "
                                   "PEM form, which begins with -----BEGIN CERTIFICATE-----.")};
    return {found, {}};
}

QString whose(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(field);
        if (!names.isEmpty())
            return names.first();
    }
    return certificate.subjectDisplayName();
}

} // namespace

CertificateRow::CertificateRow(SettingsForm &form, Settings &settings, const QString &label)
    : QObject(&form)
    , m_form(form)
    , m_settings(settings)
    , m_field(new QWidget)
    , m_path(new QLineEdit)
{
    m_path->setObjectName(u"network.caFile"_s);
    m_path->setClearButtonEnabled(true);
    m_path->setPlaceholderText(tr("None"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(u"chooseCaFile"_s);
    choose->setAccessibleName(tr("Choose the certificate file"));
    choose->setAutoDefault(false);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setFocusProxy(m_path);
    auto *line = new QHBoxLayout(m_field);
    line->setContentsMargins({});
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    m_form.row(label, m_field, m_path);
    m_form.tie(m_field, [this] { load(); });
    connect(m_path, &QLineEdit::editingFinished, this, &CertificateRow::apply);
    connect(choose, &QPushButton::clicked, this, &CertificateRow::choose);
}

void CertificateRow::load()
{
    const QString path = m_settings.text(Setting::NetworkCaFile);
    m_path->setText(QDir::toNativeSeparators(path));
    describe(path);
}

void CertificateRow::apply()
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString wrong = typed.isEmpty() ? QString() : contentsOf(typed).wrong;
    m_form.complain(m_field, wrong);
    if (!wrong.isEmpty())
        return;
    const QString path = typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
    if (m_form.write(m_field, {{Setting::NetworkCaFile, path}}))
        describe(path);
}

void CertificateRow::describe(const QString &path)
{
    Notice *below = m_form.notice(m_field);
    if (path.isEmpty()) {
        below->clear();
        return;
    }
    const Contents contents = contentsOf(path);
    if (!contents.wrong.isEmpty()) { // it was there once
        m_form.complain(m_field, contents.wrong);
        return;
    }
    QStringList names;
    bool expired = false;
    for (const QSslCertificate &one : contents.certificates) {
        names << words::named(whose(one));
        expired = expired || one.expiryDate() < QDateTime::currentDateTimeUtc();
    }
    constexpr qsizetype most = 3;
    const qsizetype more = names.size() - most;
    const QString list = QLocale().createSeparatedList(names.mid(0, most));
    if (expired && names.size() == 1)
        below->say(Notice::Warning,
                   tr("This is the certificate of %1. It expired on %2.")
                       .arg(list, QLocale().toString(
                                      contents.certificates.first().expiryDate().toLocalTime(),
                                      QLocale::ShortFormat)));
    else if (expired)
        below->say(Notice::Warning, tr("Some of the certificates in this file have expired."));
    else if (more > 0)
        below->say(
            Notice::Good,
            tr("Certificates of %1, and %n more.", nullptr, static_cast<int>(more)).arg(list));
    else
        below->say(Notice::Good,
                   tr("%n certificate(s): %1.", nullptr, static_cast<int>(names.size())).arg(list));
}

void CertificateRow::choose()
{
    auto *dialog = new QFileDialog(m_field, tr("Certificate of the authority"), m_path->text());
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        apply();
    });
    dialog->open();
}

} // namespace immirror
