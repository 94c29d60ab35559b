// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "store/history.h"
#include "store/ledgercopies.h"
#include "store/ledgerfile.h"
#include "store/members.h"
#include "store/mirrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

/// A place for the file, and a ledger with a few rows of each kind.
struct World
{
    World()
    {
        {
            const auto database = *Database::open(path);
            const qint64 identity = *Mirrors::identityId(*database, {u"a"_s, u"b"_s, u"c"_s});
            const Mirror mirror =
                *Mirrors(*database, identity).add(u"album"_s, u"Trip"_s, {}, RemovalPolicy::Remove);
            Members members(*database, identity);
            for (int i = 0; i < 20; ++i) {
                const auto content = members.asset(u"content %1"_s.arg(i));
                const auto member = members.expect(mirror.id, content->row, QString::number(i),
                                                   u"photo.jpg"_s, {}, 3);
                (void)members.keepItem(content->row, u"item %1"_s.arg(i), u"https://x"_s);
                (void)members.setOk(*member, QDateTime::fromSecsSinceEpoch(1));
            }
        }
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sound = file.readAll();
    }

    int argc = 1;
    char name[5] = "fuzz";
    char *argv[2] = {name, nullptr};
    QCoreApplication app{argc, argv};
    QTemporaryDir dir;
    QString path = dir.filePath(u"immirror.db"_s);
    QByteArray sound;
};

/// The input is a file; or, after an 'L', changes to a sound ledger: four bytes for where and one
/// for what, and a change at 0xffff… cuts the file off there.
QByteArray fileOf(const QByteArray &input, const QByteArray &sound)
{
    if (!input.startsWith('L'))
        return input;
    QByteArray file = sound;
    for (qsizetype i = 1; i + 5 <= input.size() && !file.isEmpty(); i += 5) {
        quint32 where = 0;
        for (qsizetype k = 0; k < 4; ++k)
            where = (where << 8U) | static_cast<quint8>(input[i + k]);
        const qsizetype at = (where & 0x7fffffffU) % static_cast<quint32>(file.size());
        if (where & 0x80000000U)
            file.truncate(at);
        else
            file[at] = input[i + 4];
    }
    return file;
}

void readAll(Database &database)
{
    for (const qint64 identity : {1, 2}) {
        (void)Mirrors(database, identity).all();
        (void)Members(database, identity).counts();
        (void)Members(database, identity).eachOfMirror(1, [](const Member &) {});
        (void)History(database, identity).runs(10);
    }
}

} // namespace

/// The ledger's file, after whatever befell it: it is refused and stays as it is, or it can be
/// read. No file makes the program end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static World world;
    const QByteArray content = fileOf(bytesOf(data, size), world.sound);
    for (const char *ending : {"-wal", "-shm", "-journal", ".restoring"})
        QFile::remove(world.path + QString::fromLatin1(ending));
    QFile file(world.path);
    hold(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) >= 0);
    file.close();
    (void)isLedgerMissing(world.path);
    (void)prepareRestore(world.path, world.path);
    const auto opened = Database::open(world.path);
    if (opened) {
        readAll(**opened);
        (void)(*opened)->checkIntegrity();
        return 0;
    }
    hold(!opened.error().subject.isEmpty());
    if (opened.error().kind == ErrorKind::DatabaseDamaged && file.open(QIODevice::ReadOnly))
        hold(file.readAll() == content || content.isEmpty());
    return 0;
}
