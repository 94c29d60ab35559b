// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT

// Half of the time the input is changed as JSON and stays it: a value becomes another one, or one
// of another type, or goes. Changed as bytes it is hardly ever JSON still, and nothing behind the
// JSON parser, which is Qt's, would be reached.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <limits>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

using Random = std::minstd_rand;

QJsonValue strange(Random &random)
{
    const QJsonValue values[]{
        QJsonValue::Null,
        true,
        0,
        -1,
        1e300,
        std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min(),
        QString(),
        QStringLiteral("-9223372036854775808"),
        QStringLiteral("99999999999999999999"),
        QStringLiteral("2024-02-30T25:61:61.999999999+99:99"),
        QStringLiteral("0000-01-01T00:00:00Z"),
        QString(QChar(0xD800)),
        QString(3000, QLatin1Char('x')),
        QJsonArray(),
        QJsonObject(),
        QJsonArray{QJsonArray{QJsonObject{{QString(), QJsonValue::Null}}}},
    };
    return values[random() % std::size(values)];
}

QJsonValue mutated(const QJsonValue &value, Random &random);

QJsonArray mutated(QJsonArray array, Random &random)
{
    if (array.isEmpty())
        return {strange(random)};
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(array.size()));
    switch (random() % 5) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.insert(at, array.at(at));
        break;
    default:
        array[at] = mutated(array.at(at), random);
        break;
    }
    return array;
}

QJsonObject mutated(QJsonObject object, Random &random)
{
    const QStringList keys = object.keys();
    if (keys.isEmpty())
        return object;
    const QString &key = keys.at(random() % static_cast<unsigned>(keys.size()));
    if (random() % 5 == 0)
        object.remove(key);
    else
        object[key] = mutated(object.value(key), random);
    return object;
}

QJsonValue mutated(const QJsonValue &value, Random &random)
{
    if (random() % 6 > 0) {
        if (value.isArray())
            return mutated(value.toArray(), random);
        if (value.isObject())
            return mutated(value.toObject(), random);
    }
    return strange(random);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    Random random(seed);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (random() % 2 == 0 || document.isNull())
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray text = (document.isArray() ? QJsonDocument(mutated(document.array(), random))
                                                : QJsonDocument(mutated(document.object(), random)))
                                .toJson(QJsonDocument::Compact);
    if (static_cast<std::size_t>(text.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, text.constData(), static_cast<std::size_t>(text.size()));
    return static_cast<std::size_t>(text.size());
}
