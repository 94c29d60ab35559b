// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/anonymiser.h"

#include "base/error.h"
#include "base/log.h"

#include <QDebug>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

// Stand-ins are characters for private use until the end, so that no pattern takes them for text.
constexpr char16_t opening = 0xE000;
constexpr char16_t closing = 0xE001;
constexpr char16_t firstDigit = 0xE100;
constexpr std::size_t digits = 1024;

bool isPrivate(QChar c)
{
    return c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
}

/// One character for one, unlike QString::toCaseFolded().
QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(),
                   [](QChar c) { return QChar(c).toCaseFolded(); });
    return result;
}

bool tellsNothing(const QString &name)
{
    return name.size() < 2 ||
           (name.size() <= 4 &&
            std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }));
}

/// A file's kind helps; its name does not.
QString extensionOf(const QString &name)
{
    static const QRegularExpression media(
        u"\\.(jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|ico|dng|cr2|cr3|nef|arw|raf|orf|rw2|mov|"
        "mp4|m4v|avi|mkv|webm|3gp|mts|m2ts|mpe?g|wmv|xmp|json|jxl|insp|insv|svg|psd)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return media.match(name).captured(0).toLower();
}

bool isOpaque(const QString &word)
{
    static const QRegularExpression opaque(u"^(?=.*\\d)[\\w-]{16,}$"_s);
    return opaque.match(word).hasMatch();
}

bool isPublicHost(const QString &host)
{
    static const QStringList own{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"google.com"_s,
                                 u"googleapis.com"_s};
    return std::any_of(own.begin(), own.end(), [&](const QString &one) {
        return host == one || host.endsWith(u'.' + one);
    });
}

/// Words of the two services' addresses, and of places that every Immich has.
bool isPublicSegment(const QString &segment)
{
    static const QSet<QString> words{u"api"_s,
                                     u"v1"_s,
                                     u"albums"_s,
                                     u"assets"_s,
                                     u"original"_s,
                                     u"search"_s,
                                     u"metadata"_s,
                                     u"server"_s,
                                     u"ping"_s,
                                     u"version"_s,
                                     u"users"_s,
                                     u"me"_s,
                                     u"about"_s,
                                     u"config"_s,
                                     u"features"_s,
                                     u"api-keys"_s,
                                     u"uploads"_s,
                                     u"mediaItems"_s,
                                     u"token"_s,
                                     u"revoke"_s,
                                     u"thumbnail"_s,
                                     u"usr"_s,
                                     u"src"_s,
                                     u"app"_s,
                                     u"upload"_s,
                                     u"library"_s,
                                     u"thumbs"_s,
                                     u"home"_s,
                                     u"tmp"_s,
                                     u"var"_s,
                                     u"lib"_s,
                                     u"etc"_s,
                                     u"ssl"_s,
                                     u"certs"_s,
                                     u"auth"_s,
                                     u"o"_s,
                                     u"oauth2"_s,
                                     u"v2"_s,
                                     u"userinfo"_s,
                                     u"download"_s,
                                     u"statistics"_s,
                                     u"permission"_s,
                                     u".well-known"_s,
                                     u"openid-configuration"_s,
                                     u"mediaItems:batchCreate"_s};
    return words.contains(segment.section(u':', 0, 0)) || words.contains(segment);
}

/// Words with a dot that are nobody's: versions and decimals, and what programs call things.
bool isPublicWord(const QString &word)
{
    static const QRegularExpression number(u"^v?\\d+(\\.\\d+){1,2}[A-Za-z%]{0,3}$"_s);
    static const QRegularExpression technical(
        u"^(immirror(\\.(app|net|store|immich|google|sync|log|ini|db))?|qt(\\.\\w+)+|google\\."
        u"rpc\\.\\w+|"
        "(album|asset|user|apiKey|server|albumAsset)\\.(read|view|download|create|update|delete|"
        "about|statistics))$"_s);
    if (number.match(word).hasMatch() || technical.match(word).hasMatch())
        return true;
    return isPublicHost(word) || Error::fromName(word).name() == word;
}

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &by)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += by(match);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString Anonymiser::standIn(What what, const QString &name)
{
    const QString key = folded(name);
    if (const auto known = m_standIns.constFind(key); known != m_standIns.cend())
        return *known;
    static const char *const kinds[] = {"file", "album", "person", "host", "id", "name"};
    return *m_standIns.insert(key, sealed(u"[%1-%2%3]"_s.arg(QLatin1StringView(kinds[what]))
                                              .arg(++m_counts[what])
                                              .arg(extensionOf(name))));
}

QString Anonymiser::sealed(const QString &text)
{
    std::size_t number = m_labels.size();
    m_labels.push_back(text);
    QString token(1, QChar(opening));
    do {
        token += QChar(static_cast<char16_t>(firstDigit + number % digits));
        number /= digits;
    } while (number > 0);
    token += QChar(closing);
    return token;
}

void Anonymiser::know(What what, const QString &name)
{
    if (tellsNothing(name))
        return;
    const QString token = standIn(what, name);
    QString logged;
    QDebug(&logged).nospace() << name;
    QString json;
    for (const QChar c : name)
        json += c.unicode() < 128 ? QString(c)
                                  : u"\\u%1"_s.arg(int{c.unicode()}, 4, 16, QLatin1Char('0'));
    for (const QString &spelling :
         {name, name.normalized(QString::NormalizationForm_C),
          name.normalized(QString::NormalizationForm_D), logged.mid(1, logged.size() - 2), json,
          QString::fromLatin1(QUrl::toPercentEncoding(name))})
        knowSpelling(spelling, token);
    // "Anna at the sea.jpg" is known without its ending too; "image.jpg" is not: that is a word.
    const QString stem = name.left(name.lastIndexOf(u'.'));
    const bool plainWord =
        std::all_of(stem.begin(), stem.end(), [](QChar c) { return c.isLetter(); });
    if (what == File && !plainWord && !tellsNothing(stem))
        knowSpelling(stem, token);
}

void Anonymiser::knowSpelling(const QString &spelling, const QString &standIn)
{
    const QString key = folded(spelling);
    if (!m_known.try_emplace(key, standIn).second)
        return;
    std::vector<qsizetype> &lengths = m_lengths[key.front()];
    const auto at = std::lower_bound(lengths.begin(), lengths.end(), key.size(), std::greater());
    if (at == lengths.end() || *at != key.size())
        lengths.insert(at, key.size());
}

QString Anonymiser::alias(What what, const QString &name)
{
    return name.isEmpty() ? u"-"_s : shown(standIn(what, name));
}

QString Anonymiser::cleaned(const QString &text)
{
    QString result = redacted(text);
    std::replace_if(result.begin(), result.end(), isPrivate, QChar(u'?'));
    result = withoutKnown(result);
    result = withoutAddresses(result);
    result = withoutPaths(result);
    result = withoutWords(result);
    return shown(result);
}

/// Whole words only, the longest first.
QString Anonymiser::withoutKnown(const QString &text) const
{
    const QString lower = folded(text);
    const auto ends = [&](qsizetype at) {
        return at == lower.size() || !lower[at - 1].isLetterOrNumber() ||
               !lower[at].isLetterOrNumber();
    };
    QString result;
    for (qsizetype i = 0; i < lower.size();) {
        qsizetype taken = 0;
        if (i == 0 || !lower[i].isLetterOrNumber() || !lower[i - 1].isLetterOrNumber()) {
            const auto lengths = m_lengths.constFind(lower[i]);
            for (std::size_t n = 0; lengths != m_lengths.cend() && n < lengths->size(); ++n) {
                const qsizetype length = (*lengths)[n];
                if (i + length > lower.size() || !ends(i + length))
                    continue;
                const auto known = m_known.find(QStringView(lower).sliced(i, length));
                if (known == m_known.end())
                    continue;
                result += known->second;
                taken = length;
                break;
            }
        }
        if (taken == 0)
            result += text[i];
        i += std::max<qsizetype>(taken, 1);
    }
    return result;
}

QString Anonymiser::withoutAddresses(const QString &text)
{
    static const QRegularExpression time = pattern(
        u"\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?"_s);
    static const QRegularExpression url =
        pattern(u"\\b([a-z][a-z0-9+.-]*://)(?:[^\\s/?#\"'<>@]*@)?(\\[[^\\]\\s]*\\]|[^\\s/"
                u":?#\"'<>\\\\]*)(:\\d+)?"
                "(/[^\\s?#\"'<>\\\\]*)?([?#][^\\s\"'<>\\\\]*)?"_s);
    static const QRegularExpression mail = pattern(u"[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)*"_s);
    QString result = replaced(text, time, [this](const QRegularExpressionMatch &match) {
        return sealed(match.captured());
    });
    result = replaced(result, url, [this](const QRegularExpressionMatch &match) {
        const QString host = match.captured(2);
        const bool open = host.isEmpty() || isPublicHost(host) || isPrivate(host.front());
        return sealed(match.captured(1) + (open ? host : standIn(Host, host)) + match.captured(3) +
                      cleanPath(match.captured(4)) +
                      (match.captured(5).isEmpty() ? QString() : u"?…"_s));
    });
    return replaced(result, mail, [this](const QRegularExpressionMatch &match) {
        return standIn(Person, match.captured());
    });
}

QString Anonymiser::cleanPath(const QString &path)
{
    static const QRegularExpression segment(u"[^/\\\\]+"_s);
    static const QRegularExpression standsIn(u"^(\\x{e000}[^\\x{e001}]+\\x{e001}|\\*)+$"_s);
    return replaced(path, segment, [this](const QRegularExpressionMatch &match) {
        const QString name = match.captured();
        if (tellsNothing(name) || isPublicSegment(name) || isPublicHost(name) ||
            standsIn.match(name).hasMatch())
            return name;
        if (!extensionOf(name).isEmpty())
            return standIn(File, name);
        return standIn(isOpaque(name) ? Id : Name, name);
    });
}

QString Anonymiser::withoutPaths(const QString &text)
{
    // Between quotation marks a path may hold blanks; one that is cut off has no second mark.
    static const QRegularExpression quoted =
        pattern(u"([\"'“‘«`])((?:[a-z]:)?[/\\\\~][^\"'”’»`\\n]*)(?=[\"'”’»`\\n]|$)"_s);
    // Folders may hold blanks in any case, as long as a slash follows them at once.
    static const QString segment = u"[^\\s\"'<>|,;/\\\\]+"_s;
    static const QString folders = u"(?:%1(?: %1){0,5}[/\\\\])"_s.arg(segment);
    static const QRegularExpression bare =
        pattern(u"(?<![\\w/<:\\x{e001}])(?:[a-z]:[/\\\\]|~?/)%1*(?:%2)?"_s.arg(folders, segment));
    // Two slashes at least: "read/write" is no path.
    static const QRegularExpression relative =
        pattern(u"(?<![\\w.~%/-])[\\w.~%-]+/%1+%2"_s.arg(folders, segment));
    const QString result = replaced(text, quoted, [this](const QRegularExpressionMatch &match) {
        return match.captured(1) + cleanPath(match.captured(2));
    });
    const auto cleaned = [this](const QRegularExpressionMatch &match) {
        return cleanPath(match.captured());
    };
    return replaced(replaced(result, bare, cleaned), relative, cleaned);
}

QString Anonymiser::withoutWords(const QString &text)
{
    static const QRegularExpression colons =
        pattern(u"(?<![\\w:])[0-9a-f:]*:[0-9a-f:]+(?![\\w:])"_s);
    static const QRegularExpression dotted = pattern(u"[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression opaque = pattern(u"(?=[\\w-]*\\d)[\\w-]{16,}"_s);
    QString result = replaced(text, colons, [this](const QRegularExpressionMatch &match) {
        const QString word = match.captured();
        if (QHostAddress(word).protocol() == QAbstractSocket::IPv6Protocol)
            return isPublicHost(word) ? word : standIn(Host, word);
        return word.count(u':') >= 5 ? standIn(Id, word)
                                     : word; // a fingerprint, a hardware address
    });
    result = replaced(result, dotted, [this](const QRegularExpressionMatch &match) {
        const QString word = match.captured();
        if (isPublicWord(word))
            return word;
        if (!extensionOf(word).isEmpty())
            return standIn(File, word);
        return standIn(QHostAddress(word).isNull() ? Name : Host, word);
    });
    return replaced(result, opaque, [this](const QRegularExpressionMatch &match) {
        return standIn(Id, match.captured());
    });
}

QString Anonymiser::shown(const QString &text) const
{
    static const QRegularExpression token(u"\\x{e000}([^\\x{e001}]+)\\x{e001}"_s);
    return replaced(text, token, [this](const QRegularExpressionMatch &match) {
        std::size_t number = 0;
        const QString code = match.captured(1);
        for (auto c = code.crbegin(); c != code.crend(); ++c)
            number = number * digits + (c->unicode() - firstDigit);
        return shown(m_labels[number]); // an address holds other stand-ins
    });
}

} // namespace immirror
