// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli.h"
#include "bench/measured.h"
#include "store/members.h"
#include "store/mirrors.h"

namespace immirror::bench {

using namespace Qt::StringLiterals;

/// The real program, connected, beside stand-ins that do not mind how much there is.
class BigCli : public Cli
{
public:
    BigCli()
    {
        google.discardBytes = true;
        need(connectImmich());
        need(connectGoogle());
    }

    static void need(const Answer &answer)
    {
        if (answer.exitCode != 0)
            qFatal("it does not work: %s", answer.err.constData());
    }

    /// So many photos of other bytes each; their bytes need not exist where only lists are asked
    /// for.
    std::vector<QString> addPhotos(int count, qint64 size, bool onlyListed = false)
    {
        std::vector<QString> ids;
        for (int i = 0; i < count; ++i) {
            fakes::FakeImmich::Asset asset;
            asset.fileName = u"IMG_20240701_%1.jpg"_s.arg(m_photos, 6, 10, QChar(u'0'));
            asset.mimeType = u"image/jpeg"_s;
            asset.madeUpSize = size;
            asset.fileCreatedAt =
                QDateTime(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc()).addSecs(7LL * m_photos);
            if (onlyListed)
                asset.checksum = QString::fromLatin1(
                    QCryptographicHash::hash(asset.fileName.toUtf8(), QCryptographicHash::Sha1)
                        .toBase64());
            ids.push_back(immich.addAsset(std::move(asset)));
            ++m_photos;
        }
        return ids;
    }

    void mirror(const QStringList &names) { need(run(QStringList{u"mirror"_s, u"add"_s} + names)); }

    /// The stand-ins count anew. It has to go well.
    Measured measured(const QStringList &arguments)
    {
        immich.http().clearRequests();
        google.http().clearRequests();
        google.resetCounts();
        Measured result = measure(start(arguments));
        if (result.exitCode != 0)
            qFatal("%s: exit code %d: %s", qPrintable(arguments.join(u' ')), result.exitCode,
                   result.err.constData());
        return result;
    }

    int parallel() const
    {
        return run({u"settings"_s, u"transfer.parallel"_s}).out.trimmed().toInt();
    }

    /// As if all that is mirrored had been sent: a real sync of so many would take hours.
    void pretendAllIsThere()
    {
        const auto database = *Database::open(this->database());
        auto identities = *database->run(u"SELECT id FROM identities"_s);
        identities.next();
        const qint64 identity = identities.value(0).toLongLong();
        identities.finish();
        Mirrors mirrors(*database, identity);
        Members members(*database, identity);
        const std::vector<Mirror> all = *mirrors.all();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto written = database->inTransaction([&]() -> Result<void> {
            int item = 0;
            for (const Mirror &mirror : all) {
                (void)mirrors.setGoogleAlbum(mirror.id, u"AFapp-%1"_s.arg(mirror.id),
                                             mirror.albumName, u"https://photos.example/a"_s);
                for (const QString &id : immich.visibleAssets(mirror.albumId)) {
                    const fakes::FakeImmich::Asset &asset = *immich.asset(id);
                    const auto content = *members.asset(u"sha1:"_s + asset.checksum);
                    const QString itemId = u"AF1Qip%1"_s.arg(++item, 60, 10, QChar(u'0'));
                    (void)members.keepItem(content.row, itemId,
                                           u"https://photos.google.com/lr/photo/"_s + itemId);
                    const qint64 member =
                        *members.expect(mirror.id, content.row, id, asset.fileName,
                                        asset.fileCreatedAt, asset.size);
                    (void)members.setOk(member, now);
                }
            }
            return {};
        });
        if (!written)
            qFatal("the ledger: %s", qPrintable(written.error().detail));
    }

    int googleRequests() { return static_cast<int>(google.http().requests().size()); }
    int immichRequests() { return static_cast<int>(immich.http().requests().size()); }

private:
    int m_photos = 0;
};

} // namespace immirror::bench
