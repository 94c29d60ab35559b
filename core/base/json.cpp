// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/json.h"

#include "base/bounds.h"

#include <QByteArrayList>
#include <QJsonArray>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noJson(const QString &why)
{
    return fail(ErrorKind::UnexpectedAnswer, why);
}

Result<QJsonDocument> parse(QByteArrayView bytes)
{
    QJsonParseError error;
    // A copy of no more than the view, made without copying its bytes.
    QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (json.isNull())
        return noJson(error.errorString());
    return json;
}

bool isTooLong(QByteArrayView part)
{
    return part.size() > bounds::smallAnswer;
}

/// Walks over JSON text bracket by bracket, and says where the items of one list lie. It checks
/// nesting; everything else about the text is left to Qt's parser, which gets all of it in the end.
class Scanner
{
public:
    using Each = std::function<Result<void>(QByteArrayView)>;

    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /// The text without the items of the list at `path`, which `each` gets.
    Result<QByteArray> takeList(QByteArrayView path, const Each &each)
    {
        m_path = path.isEmpty() ? QByteArrayList() : path.toByteArray().split('.');
        m_wantsList = true;
        if (auto done = run(each); !done)
            return tl::unexpected(done.error());
        m_rest += m_text.sliced(std::min(m_restFrom, m_text.size()));
        if (isTooLong(m_rest))
            return noJson(u"too much beside the list"_s);
        return m_rest;
    }

    Result<void> checkNesting()
    {
        return run([](QByteArrayView) { return Result<void>(); });
    }

private:
    Result<void> run(const Each &each)
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            Result<void> done;
            switch (m_text[m_at]) {
            case '"':
                readString();
                break;
            case '{':
            case '[':
                done = enter();
                break;
            case '}':
            case ']':
                done = leave(each);
                break;
            case ',':
                done = endItem(each);
                break;
            default:
                break;
            }
            if (!done)
                return done;
        }
        return {};
    }

    struct Level
    {
        bool isArray = false;
        QByteArrayView key = {}; ///< that this level is the value of, if its parent is an object
    };

    void readString()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_text.size());
        m_lastString = m_text.sliced(begin, end - begin);
    }

    bool isTheList() const
    {
        if (!m_wantsList || m_itemFrom >= 0 ||
            m_levels.size() != static_cast<std::size_t>(m_path.size()) + 1 ||
            !m_levels.back().isArray)
            return false;
        for (qsizetype i = 0; i < m_path.size(); ++i) {
            if (m_levels[static_cast<std::size_t>(i) + 1].key != m_path[i])
                return false;
        }
        return true;
    }

    Result<void> enter()
    {
        if (m_levels.size() >= static_cast<std::size_t>(bounds::jsonDepth))
            return noJson(u"nested too deeply"_s);
        const bool inObject = !m_levels.empty() && !m_levels.back().isArray;
        m_levels.push_back({m_text[m_at] == '[', inObject ? m_lastString : QByteArrayView()});
        if (isTheList()) {
            if (std::exchange(m_found, true))
                return noJson(u"the list is there twice"_s);
            m_listLevel = m_levels.size();
            m_itemFrom = m_at + 1;
            m_rest += m_text.sliced(m_restFrom, m_itemFrom - m_restFrom);
        }
        return {};
    }

    Result<void> leave(const Each &each)
    {
        if (m_levels.empty())
            return noJson(u"brackets do not match"_s);
        Result<void> done;
        if (m_itemFrom >= 0 && m_levels.size() == m_listLevel) {
            const bool isEmpty = m_items == 0 && item().trimmed().isEmpty();
            if (!isEmpty)
                done = endItem(each);
            m_itemFrom = -1;
            m_restFrom = m_at;
        }
        m_levels.pop_back();
        return done;
    }

    QByteArrayView item() const { return m_text.sliced(m_itemFrom, m_at - m_itemFrom); }

    Result<void> endItem(const Each &each)
    {
        if (m_itemFrom < 0 || m_levels.size() != m_listLevel)
            return {};
        if (isTooLong(item()))
            return noJson(u"an item of the list is too long"_s);
        const Result<void> done = each(item());
        ++m_items;
        m_itemFrom = m_at + 1;
        return done;
    }

    const QByteArrayView m_text;
    QByteArrayList m_path; ///< of the list that is wanted
    bool m_wantsList = false;
    std::vector<Level> m_levels;
    QByteArrayView m_lastString;
    QByteArray m_rest;
    qsizetype m_at = 0;
    qsizetype m_restFrom = 0;
    qsizetype m_itemFrom = -1; ///< while inside the list: where its current item begins
    qsizetype m_items = 0;
    std::size_t m_listLevel = 0;
    bool m_found = false;
};

} // namespace

Result<QJsonDocument> readJson(QByteArrayView bytes)
{
    if (auto checked = Scanner(bytes).checkNesting(); !checked)
        return tl::unexpected(checked.error());
    return parse(bytes);
}

Result<QJsonDocument> readJsonList(QByteArrayView bytes, QByteArrayView list,
                                   const std::function<Result<void>(const QJsonObject &)> &each)
{
    const auto rest = Scanner(bytes).takeList(list, [&each](QByteArrayView item) -> Result<void> {
        // Qt parses no bare values: in a list of one, anything goes.
        const auto json = parse(QByteArray("[" + item.toByteArray() + "]"));
        if (!json)
            return tl::unexpected(json.error());
        if (json->array().size() != 1)
            return noJson(u"an item of the list is missing"_s);
        return each((*json)[0].toObject());
    });
    if (!rest)
        return tl::unexpected(rest.error());
    return parse(*rest);
}

} // namespace immirror
