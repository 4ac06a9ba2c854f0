// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Search as you type. A typed word finds words that start with it, through the full-text index, and
 * Dutch compounds that have it inside ("suiker": "bloedsuiker"), through the vault's list of words:
 * tens of thousands of short rows, looked through in a few milliseconds, where an index over all
 * pieces of three letters would be several times the size of the whole index of words.
 *
 * Best first means: found in the title before found elsewhere, what is of the patient before support
 * (practitioners, products), then the newest. A broad word can have a hundred thousand hits, so hits
 * are sorted a block at a time, beginning with what came in last; nearly every search is one block.
 */
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/highlight.h"
#include "core/store/inline_text.h"
#include "core/store/records_state.h"
#include "core/store/search_words.h"
#include "core/store/stored_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace regie::store
{
namespace
{
constexpr int kLargestFoundPage = 1000;
constexpr std::int64_t kBlock = 1000;

enum Phase : int { kInTitle = 0, kElsewhere = 1, kDone = 2 };

/** Where a page starts: phase, the row its block is below, the place in the sorted block. */
struct SearchCursor {
    int phase = kInTitle;
    std::int64_t below = std::numeric_limits<std::int64_t>::max();
    std::size_t offset = 0;
};

struct Hit {
    std::int64_t row = 0;
    bool support = false;
    std::string sortDate;
};

struct Block {
    std::vector<Hit> hits;
    std::int64_t lowest = 0; ///< the row the next block is below
    bool last = false;
};

std::optional<SearchCursor> parseSearchCursor(std::string_view text)
{
    SearchCursor cursor;
    if (text.empty()) {
        return cursor;
    }
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto number = [&at, end](auto& value, char after) {
        const auto read = std::from_chars(at, end, value);
        const bool good =
            read.ec == std::errc() && value >= 0
            && (after == '\0' ? read.ptr == end : read.ptr != end && *read.ptr == after);
        at = good && after != '\0' ? read.ptr + 1 : read.ptr;
        return good;
    };
    if (!number(cursor.phase, '.') || !number(cursor.below, '.')) {
        return std::nullopt;
    }
    std::int64_t offset = 0;
    if (!number(offset, '\0') || cursor.phase > kElsewhere || offset > kBlock) {
        return std::nullopt;
    }
    cursor.offset = static_cast<std::size_t>(offset);
    return cursor;
}

/** Moves on to what follows a block. */
void goBeyond(SearchCursor& cursor, const Block& block)
{
    cursor.offset = 0;
    if (block.last) {
        ++cursor.phase;
        cursor.below = std::numeric_limits<std::int64_t>::max();
    } else {
        cursor.below = block.lowest;
    }
}

Result<Block> readBlock(Connection& connection,
                        const std::string& expression,
                        const SearchCursor& cursor)
{
    auto query = connection.prepare(
        "SELECT o.row, o.sort_date, o.support FROM fact_text AS t CROSS JOIN fact AS o "
        "INDEXED BY fact_order ON o.row = t.rowid WHERE t.fact_text MATCH ?1 AND t.rowid < ?2 "
        "ORDER BY t.rowid DESC LIMIT ?3");
    if (!query) {
        return fail(query.error());
    }
    const std::string inTitle = "{title} : (" + expression + ')';
    const std::string elsewhere = '(' + expression + ") NOT (" + inTitle + ')';
    query->bindBorrowed(1, cursor.phase == kInTitle ? inTitle : elsewhere)
        .bindInteger(2, cursor.below)
        .bindInteger(3, kBlock);
    Block block;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        block.hits.push_back({query->integer(0), query->integer(2) != 0, query->string(1)});
    }
    block.last = block.hits.size() < static_cast<std::size_t>(kBlock);
    block.lowest = block.hits.empty() ? 0 : block.hits.back().row;
    std::sort(block.hits.begin(), block.hits.end(), [](const Hit& a, const Hit& b) {
        if (a.support != b.support) {
            return b.support;
        }
        return std::tie(a.sortDate, a.row) > std::tie(b.sortDate, b.row);
    });
    return block;
}
} // namespace

Result<SearchPage> Records::search(const SearchQuery& query)
{
    if (query.limit < 1 || query.limit > kLargestFoundPage) {
        return fail(ErrorCode::InvalidArgument, "limit");
    }
    std::optional<SearchCursor> cursor = parseSearchCursor(query.after);
    if (!cursor) {
        return fail(ErrorCode::InvalidArgument, "cursor");
    }
    SearchPage page;
    const std::vector<std::string> typed = typedWords(query.text);
    if (typed.empty()) {
        return page;
    }
    const Result<std::string> expression = matchExpression(*m_state->connection, typed);
    if (!expression) {
        return fail(expression.error());
    }
    const auto limit = static_cast<std::size_t>(query.limit);
    while (cursor->phase != kDone) {
        const Result<Block> block = readBlock(*m_state->connection, *expression, *cursor);
        if (!block) {
            return fail(block.error());
        }
        for (; cursor->offset < block->hits.size(); ++cursor->offset) {
            if (page.hits.size() == limit) {
                page.next = fmt::format("{}.{}.{}", cursor->phase, cursor->below, cursor->offset);
                return page;
            }
            const Result<bool> led = isLed(block->hits[cursor->offset].row, *expression);
            if (!led) {
                return fail(led.error());
            }
            if (*led) {
                continue;
            }
            Result<SearchHit> hit =
                searchHit(block->hits[cursor->offset].row, typed, query.language);
            if (!hit) {
                return fail(hit.error());
            }
            page.hits.push_back(std::move(*hit));
        }
        goBeyond(*cursor, *block);
    }
    return page;
}

/** Whether what stands for a fact in lists was found as well. */
Result<bool> Records::isLed(std::int64_t factRow, const std::string& expression)
{
    auto query = m_state->connection->prepare("SELECT lead FROM fact WHERE row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, factRow);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found || query->isNull(0)) {
        return false;
    }
    auto leader = m_state->connection->prepare(
        "SELECT 1 FROM fact_text WHERE fact_text MATCH ?1 AND rowid = ?2");
    if (!leader) {
        return fail(leader.error());
    }
    leader->bindBorrowed(1, expression).bindInteger(2, query->integer(0));
    return leader->step();
}

Result<SearchHit> Records::searchHit(std::int64_t factRow,
                                     const std::vector<std::string>& typed,
                                     Language language)
{
    Result<StoredFact> stored = factOfRow(factRow);
    if (!stored) {
        return fail(stored.error());
    }
    SearchHit hit;
    hit.fact = std::move(*stored);
    Highlighter highlighter(typed);
    const record::Fact& fact = hit.fact.fact;
    for (const Words* words : {&fact.title, &fact.value, &fact.shortText}) {
        highlighter.look(words->in(language));
    }
    highlighter.look(fact.provider);
    if (!highlighter.complete()) {
        if (Result<void> done = lookInDetail(hit.fact, highlighter, language); !done) {
            return fail(done.error());
        }
    }
    hit.matches = highlighter.take();
    return hit;
}

Result<void> Records::lookInDetail(const StoredFact& fact,
                                   Highlighter& highlighter,
                                   Language language)
{
    const Result<fhir::Resource> resource = resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    const auto targets = resolver(fact.sourceId);
    if (!targets) {
        return fail(targets.error());
    }
    const record::Detail detail = m_state->tools.lenses.describe(*resource, **targets);
    for (const record::Row& row : detail.rows) {
        highlighter.look(row.label.in(language) + ": " + row.value.in(language));
    }
    if (highlighter.complete()) {
        return {};
    }
    const auto source = sourceRow(fact.sourceId);
    if (!source) {
        return fail(source.error());
    }
    const auto document =
        documentText(*m_state->connection, *source, resource->type, resource->key);
    if (!document) {
        return fail(document.error());
    }
    highlighter.look(*document);
    if (!highlighter.complete()) {
        highlighter.look(inlineWords(*resource, **targets));
    }
    return {};
}
} // namespace regie::store
