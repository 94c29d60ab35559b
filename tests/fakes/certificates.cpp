// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

Certificates::Certificates()
{
    // The one subcommand of openssl that takes any dates wants to keep books.
    write(u"ca.conf"_s, "[ca]\ndefault_ca=here\n[here]\ndatabase=index\nrand_serial=yes\n"
                        "new_certs_dir=.\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
                        "[any]\ncommonName=supplied\n");
    write(u"index"_s, {});
}

void Certificates::make(const Wanted &wanted)
{
    const QString key = wanted.name + u".key"_s;
    const QString request = wanted.name + u".csr"_s;
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, request, u"-subj"_s, u"/CN="_s + wanted.name});
    const QByteArray names = "subjectAltName=" + wanted.names.toLatin1() + '\n';
    write(u"extensions"_s,
          "basicConstraints=critical,CA:" + QByteArray(wanted.authority ? "TRUE\n" : "FALSE\n") +
              "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n" +
              (wanted.authority ? QByteArray() : names));
    const QString form = u"yyyyMMddHHmmss'Z'"_s;
    QStringList arguments{u"ca"_s,
                          u"-batch"_s,
                          u"-notext"_s,
                          u"-config"_s,
                          u"ca.conf"_s,
                          u"-extfile"_s,
                          u"extensions"_s,
                          u"-in"_s,
                          request,
                          u"-out"_s,
                          wanted.name + u".pem"_s,
                          u"-startdate"_s,
                          wanted.from.toUTC().toString(form),
                          u"-enddate"_s,
                          wanted.to.toUTC().toString(form)};
    if (wanted.issuer.isEmpty())
        arguments << u"-selfsign"_s << u"-keyfile"_s << key;
    else
        arguments << u"-cert"_s << wanted.issuer + u".pem"_s << u"-keyfile"_s
                  << wanted.issuer + u".key"_s;
    run(arguments);
}

void Certificates::encryptKey(const QString &name, const QString &passphrase)
{
    run({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, name + u".key"_s, u"-out"_s, name + u".enc"_s,
         u"-passout"_s, u"pass:"_s + passphrase});
}

QSslCertificate Certificates::certificate(const QString &name) const
{
    return QSslCertificate::fromPath(file(name + u".pem"_s)).value(0);
}

QSslKey Certificates::key(const QString &name) const
{
    QFile key(file(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(name));
    return QSslKey(&key, QSsl::Ec);
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
}

void Certificates::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    out.write(content);
}

} // namespace immirror::fakes
