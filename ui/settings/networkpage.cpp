// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/networkpage.h"

#include "ui/settings/certificaterow.h"
#include "ui/settings/hoursrows.h"
#include "ui/settings/pageicons.h"
#include "ui/settings/proxyrows.h"

namespace immirror {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(Settings &settings, SyncService &service, QWidget *parent)
    : FormPage(settings, parent)
{
    form().heading(tr("Proxy"));
    new ProxyRows(form(), settings, service);

    form().heading(tr("How much"));
    addLimit(Setting::NetworkUploadLimit, tr("Up&load to Google:"));
    addLimit(Setting::NetworkDownloadLimit, tr("&Download from Immich:"));
    form().number(Setting::TransferParallel, tr("Photos at the &same time:"));

    form().heading(tr("When"));
    form().check(Setting::NetworkMetered, tr("Wait while the connection is &metered"), u"wait"_s,
                 u"sync"_s);
    new HoursRows(form(), settings);
    form().remark(tr("A sync that you start yourself runs at any time and on any connection."));

    form().heading(tr("Trust"));
    new CertificateRow(form(), settings, tr("C&ertificate file:"));
    form().remark(tr("Only if your network or your Immich has a certificate authority of its own. "
                     "It is trusted for both servers, in addition to the system's."));
    reload();
}

QString NetworkPage::name() const
{
    return tr("Network");
}

QIcon NetworkPage::icon() const
{
    return pageIcon(u"preferences-system-network"_s, PageDrawing::Globe);
}

void NetworkPage::addLimit(Setting setting, const QString &label)
{
    form()
        .amount(setting, label,
                {{1, [](int) { return tr("kB/s"); }}, {1000, [](int) { return tr("MB/s"); }}})
        ->setLowestText(tr("No limit"));
}

} // namespace immirror
