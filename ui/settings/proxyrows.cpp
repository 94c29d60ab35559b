// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/proxyrows.h"

#include "service/syncservice.h"
#include "ui/accounts/notice.h"
#include "ui/accounts/secretedit.h"

#include <QComboBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace immirror {

using namespace Qt::StringLiterals;

ProxyRows::ProxyRows(SettingsForm &form, Settings &settings, SyncService &service)
    : QObject(&form)
    , m_form(form)
    , m_settings(settings)
    , m_service(service)
    , m_use(new QComboBox)
    , m_host(new QLineEdit)
    , m_password(new SecretEdit(u"network.proxyPassword"_s, tr("Password")))
{
    connect(&m_form, &SettingsForm::reloading, this, [this] { m_passwordAsked = false; });
    m_use->setObjectName(u"network.proxy"_s);
    m_use->addItem(tr("The system's"), u"system"_s);
    m_use->addItem(tr("None"), u"none"_s);
    m_use->addItem(tr("By hand"), u"manual"_s);
    m_form.row(tr("&Proxy:"), m_use);
    m_type = m_form.choice(Setting::NetworkProxyType, tr("&Kind:"),
                           {{u"http"_s, tr("HTTP")}, {u"socks5"_s, tr("SOCKS 5")}});
    m_host->setObjectName(u"network.proxyHost"_s);
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_form.row(tr("&Name or address:"), m_host);
    QSpinBox *port = m_form.number(Setting::NetworkProxyPort, tr("P&ort:"));
    port->setGroupSeparatorShown(false);
    m_port = port;
    m_user = m_form.text(Setting::NetworkProxyUser, tr("&User, if it asks for one:"));
    addPassword();

    // Under the host: while that is not accepted, all of this stays as it was typed.
    m_form.tie(m_host, [this] { load(); });
    connect(m_use, &QComboBox::currentIndexChanged, this, &ProxyRows::apply);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyRows::apply);
}

void ProxyRows::addPassword()
{
    m_password->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form.row(tr("Pass&word:"), m_password, m_password->edit());
    connect(m_password->edit(), &QLineEdit::editingFinished, this, &ProxyRows::keepPassword);
}

void ProxyRows::load()
{
    const QSignalBlocker quiet(m_use);
    const QString use = m_settings.text(Setting::NetworkProxy);
    m_use->setCurrentIndex(m_use->findData(use));
    m_host->setText(m_settings.text(Setting::NetworkProxyHost));
    showManual(use == "manual"_L1);
}

void ProxyRows::apply()
{
    const QString use = m_use->currentData().toString();
    const bool manual = use == "manual"_L1;
    showManual(manual);
    if (!manual) {
        m_form.complain(m_host, {});
        m_form.write(m_use, {{Setting::NetworkProxy, use}});
        return;
    }
    const QString host = m_host->text().trimmed();
    const QString wrong = wrongHost(host);
    m_form.complain(m_host, wrong);
    if (wrong.isEmpty())
        m_form.write(m_host, {{Setting::NetworkProxyHost, host}, {Setting::NetworkProxy, use}});
}

void ProxyRows::showManual(bool manual)
{
    for (QWidget *field : {m_type, static_cast<QWidget *>(m_host), m_port, m_user,
                           static_cast<QWidget *>(m_password)})
        m_form.setVisible(field, manual);
    if (manual)
        readPassword();
}

QString ProxyRows::wrongHost(const QString &host)
{
    if (host.isEmpty())
        return tr("Give the name or address of the proxy. Until then, what was set before stays.");
    if (host.contains("://"_L1) || host.contains(u'/'))
        return tr("Only the name or address belongs here, such as proxy.example.org.");
    const QHostAddress address(host);
    if (!address.isNull())
        return {};
    if (host.contains(u':'))
        return tr("Only the name or address belongs here; the port has a field of its own.");
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tr("A computer cannot have this name.");
    return {};
}

void ProxyRows::readPassword()
{
    if (m_password->edit()->isModified() || std::exchange(m_passwordAsked, true))
        return;
    m_reading.ask(
        [this](std::stop_token stop) {
            return m_service.onCore<Result<std::optional<QString>>>(
                [](SyncService::Core &core, std::stop_token) {
                    return core.environment.secrets.read(SecretKey::ProxyPassword);
                },
                stop);
        },
        [this](const Result<std::optional<QString>> &answer) {
            if (!answer) {
                m_form.notice(m_password)->complain(answer.error());
            } else if (!m_password->edit()->isModified()) {
                m_keptPassword = answer->value_or(QString());
                m_password->setText(m_keptPassword);
            }
        });
}

void ProxyRows::keepPassword()
{
    const QString typed = m_password->text();
    if (!m_password->edit()->isModified() || typed == m_keptPassword)
        return;
    m_reading.drop();
    m_keeping.ask([this, typed](std::stop_token) { return m_service.setProxyPassword(typed); },
                  [this, typed](const Result<void> &kept) {
                      if (!kept) {
                          m_form.notice(m_password)->complain(kept.error());
                          return;
                      }
                      m_form.complain(m_password, {});
                      m_keptPassword = typed;
                      m_password->edit()->setModified(m_password->text() != typed);
                  });
}

} // namespace immirror
