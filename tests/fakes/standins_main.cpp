// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "demophotos.h"
#include "fakegoogle.h"
#include "fakeimmich.h"
#include "photofolder.h"
#include "sync/eligibility.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QMimeDatabase>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace immirror::fakes;

// The stand-ins as a program: something to show Immirror with, without an account anywhere.
namespace {

struct Options
{
    QString photos;
    QString state;
    QString googleState;
    Generation generation = Generation::V3;
    quint16 immichPort = 0;
    quint16 googlePort = 0;
    QStringList albums;
};

std::array<int, 2> signalSockets;

void onSignal(int)
{
    const char byte = 0;
    // Nothing can be done in a signal handler if this fails.
    [[maybe_unused]] const auto written = write(signalSockets.front(), &byte, 1);
}

bool quitOnSignals(QCoreApplication &app)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets.data()) != 0) {
        return false;
    }
    auto *notifier = new QSocketNotifier(signalSockets.back(), QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    return sigaction(SIGTERM, &action, nullptr) == 0 && sigaction(SIGINT, &action, nullptr) == 0;
}

// Ids and dates depend on the files alone, so that a second run serves the same library.
void fillImmich(FakeImmich &immich, const QString &photos)
{
    QHash<QString, QString> idOfChecksum; // one user cannot hold the same bytes twice
    for (const PhotoAlbum &folder : scanPhotos(photos)) {
        std::vector<QString> ids;
        for (const PhotoFile &file : folder.files) {
            FakeImmich::Asset asset;
            asset.id = FakeImmich::stableUuid(u"photo:"_s + file.relativePath);
            asset.filePath = file.path;
            asset.fileCreatedAt = file.takenAt;
            asset.fileModifiedAt = file.takenAt;
            asset.createdAt = file.changedAt;
            asset.updatedAt = file.changedAt;
            const QString id = immich.addAsset(std::move(asset));
            const QString checksum = immich.asset(id)->checksum;
            if (idOfChecksum.contains(checksum)) {
                immich.deletePermanently(id);
            } else {
                idOfChecksum[checksum] = id;
            }
            ids.push_back(idOfChecksum.value(checksum));
        }
        const QString albumId = immich.addAlbum(folder.name);
        immich.addToAlbum(albumId, ids);
        immich.album(albumId)->createdAt = folder.changedAt;
        immich.album(albumId)->updatedAt = folder.changedAt;
    }
}

int serve(QCoreApplication &app, const Options &options)
{
    QTextStream errors(stderr);
    FakeImmich immich(options.generation);
    FakeGoogle google;
    QFile clientFile(QDir(options.state).filePath(u"client_secret.json"_s));
    if (!QDir().mkpath(options.googleState) || !clientFile.open(QIODevice::WriteOnly) ||
        !quitOnSignals(app)) {
        errors << "Cannot write to " << options.state << '\n';
        return 1;
    }
    clientFile.write(google.clientSecretFile());
    clientFile.close();
    if ((options.immichPort != 0 && !immich.http().listen(options.immichPort)) ||
        (options.googlePort != 0 && !google.http().listen(options.googlePort))) {
        errors << "A port is taken\n";
        return 1;
    }
    fillImmich(immich, options.photos);
    google.loadFrom(options.googleState);
    google.persistDir = options.googleState;
    const QJsonObject line{{u"immichUrl"_s, immich.url().toString()},
                           {u"apiKey"_s, immich.apiKey},
                           {u"googleUrl"_s, google.url().toString()},
                           {u"clientSecretFile"_s, QFileInfo(clientFile).absoluteFilePath()}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    const int code = app.exec();
    for (const QString &violation : immich.violations() + google.violations()) {
        errors << "Violation: " << violation << '\n';
    }
    return code;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isForGoogle(const PhotoFile &file)
{
    immirror::ImmichAsset asset;
    asset.fileName = QFileInfo(file.path).fileName();
    asset.mimeType = QMimeDatabase().mimeTypeForFile(asset.fileName).name();
    asset.size = QFileInfo(file.path).size();
    asset.video = asset.mimeType.startsWith("video/"_L1);
    return !immirror::cannotGo(asset);
}

// An empty text if the Google album holds the folder's files, byte for byte and in order.
QString difference(const FakeGoogle &google, const QString &name, const PhotoAlbum &folder,
                   qint64 *bytes)
{
    QStringList albumIds;
    for (const FakeGoogle::Album &album : google.albums()) {
        if (album.title == name) {
            albumIds.append(album.id);
        }
    }
    if (albumIds.size() != 1) {
        return u"%1 albums of this name at Google"_s.arg(albumIds.size());
    }
    QMap<QString, QDateTime> wanted; // by content: the same picture twice is one item
    QMap<QString, QString> pathOf;
    for (const PhotoFile &file : folder.files) {
        if (!isForGoogle(file)) {
            continue;
        }
        const QString sha1 = FakeGoogle::sha1Hex(contentOf(file.path));
        if (!wanted.contains(sha1)) {
            wanted[sha1] = file.takenAt;
            pathOf[sha1] = file.path;
        }
    }
    const std::vector<FakeGoogle::MediaItem> items = google.albumItems(albumIds.first());
    QStringList problems;
    if (qsizetype(items.size()) != wanted.size()) {
        problems.append(u"%1 items instead of %2"_s.arg(items.size()).arg(wanted.size()));
    }
    QDateTime previous;
    bool ordered = true;
    for (const FakeGoogle::MediaItem &item : items) {
        const QString sha1 = FakeGoogle::sha1Hex(item.bytes);
        if (!wanted.contains(sha1) || contentOf(pathOf.value(sha1)) != item.bytes) {
            problems.append(u"%1 is no file of the folder"_s.arg(item.fileName));
            continue;
        }
        ordered = ordered && (!previous.isValid() || previous <= wanted.value(sha1));
        previous = wanted.take(sha1);
        *bytes += item.size;
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        problems.append(u"%1 is missing"_s.arg(QFileInfo(pathOf.value(it.key())).fileName()));
    }
    if (!ordered) {
        problems.append(u"not in order of capture"_s);
    }
    return problems.join(u", "_s);
}

int compare(const Options &options)
{
    QTextStream out(stdout);
    FakeGoogle google;
    if (!google.loadFrom(options.googleState)) {
        QTextStream(stderr) << "No state in " << options.googleState << '\n';
        return 1;
    }
    const std::vector<PhotoAlbum> folders = scanPhotos(options.photos);
    bool equal = !options.albums.isEmpty();
    for (const QString &name : options.albums) {
        const auto folder =
            std::find_if(folders.begin(), folders.end(),
                         [&](const PhotoAlbum &entry) { return entry.name == name; });
        if (folder == folders.end()) {
            out << name << ": no such folder\n";
            equal = false;
            continue;
        }
        qint64 bytes = 0;
        const QString found = difference(google, name, *folder, &bytes);
        const auto taken = std::count_if(folder->files.begin(), folder->files.end(), isForGoogle);
        out << name << ": " << taken << " photos, " << bytes << " bytes, "
            << (found.isEmpty() ? u"equal"_s : u"DIFFERENT: "_s + found) << '\n';
        equal = equal && found.isEmpty();
    }
    return equal ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stand-ins for an Immich server and for Google Photos"_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"command"_s, u"make-photos, serve, or compare"_s);
    parser.addOptions(
        {{u"photos"_s, u"Folder of pictures; each sub-folder is an album."_s, u"dir"_s},
         {u"state"_s, u"Folder that keeps what Google holds."_s, u"dir"_s},
         {u"generation"_s, u"Immich generation: v1, v2 or v3."_s, u"name"_s, u"v3"_s},
         {u"immich-port"_s, u"Default: any free one."_s, u"port"_s, u"0"_s},
         {u"google-port"_s, u"Default: any free one."_s, u"port"_s, u"0"_s},
         {u"album"_s, u"An album to compare; as often as you like."_s, u"name"_s}});
    parser.process(app);

    const QMap<QString, Generation> generations = {
        {u"v1"_s, Generation::V1}, {u"v2"_s, Generation::V2}, {u"v3"_s, Generation::V3}};
    const QString generation = parser.value(u"generation"_s);
    const QString command = parser.positionalArguments().value(0);
    Options options;
    options.photos = parser.value(u"photos"_s);
    options.state = parser.value(u"state"_s);
    options.googleState = QDir(options.state).filePath(u"google"_s);
    options.generation = generations.value(generation);
    options.immichPort = parser.value(u"immich-port"_s).toUShort();
    options.googlePort = parser.value(u"google-port"_s).toUShort();
    options.albums = parser.values(u"album"_s);
    if (command == "make-photos"_L1 && !options.photos.isEmpty()) {
        return makeDemoPhotos(options.photos) ? 0 : 1;
    }
    if (options.photos.isEmpty() || options.state.isEmpty() || !generations.contains(generation)) {
        parser.showHelp(2);
    }
    if (command == "serve"_L1) {
        return serve(app, options);
    }
    if (command == "compare"_L1) {
        return compare(options);
    }
    parser.showHelp(2);
}
