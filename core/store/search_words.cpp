// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_words.h"

#include "core/text/fold.h"

#include <algorithm>

namespace regie::store
{
namespace
{
constexpr std::size_t kTypedWords = 8;
constexpr std::size_t kInsideBytes = 3;
/** More compounds than this of one word, and the person is still typing. */
constexpr int kCompounds = 60;
} // namespace

bool isSoughtInside(std::string_view typed)
{
    return typed.size() >= kInsideBytes
           && std::none_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> typedWords(std::string_view text)
{
    std::vector<std::string> words;
    for (const text::WordSpan& span : text::wordsIn(text)) {
        std::string word = text::foldWord(text.substr(span.begin, span.end - span.begin));
        const bool known = std::find(words.begin(), words.end(), word) != words.end();
        if (!word.empty() && !known) {
            words.push_back(std::move(word));
        }
        if (words.size() == kTypedWords) {
            break;
        }
    }
    return words;
}

Result<std::vector<std::string>> wordsWithInside(Connection& connection, std::string_view typed)
{
    if (!isSoughtInside(typed)) {
        return std::vector<std::string>();
    }
    auto query = connection.prepare(
        "SELECT word FROM word WHERE instr(word, ?1) > 1 ORDER BY length(word) LIMIT ?2");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, typed).bindInteger(2, kCompounds);
    return query->collect([](const Statement& row) { return row.string(0); });
}

Result<std::string> matchExpression(Connection& connection, const std::vector<std::string>& typed)
{
    std::string expression;
    for (const std::string& word : typed) {
        const auto compounds = wordsWithInside(connection, word);
        if (!compounds) {
            return fail(compounds.error());
        }
        expression += expression.empty() ? "(" : " AND (";
        expression += '"' + word + "\" *";
        for (const std::string& compound : *compounds) {
            expression += " OR \"" + compound + '"';
        }
        expression += ')';
    }
    return expression;
}
} // namespace regie::store
