// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of facts in windows. Newest first by (sort_date, row); the cursor of a page is the pair of its
// last fact, so a page costs the same wherever it is in the list and however long the list is.
#include "core/record/lens.h"
#include "core/store/answers_aside.h"
#include "core/store/cursor.h"
#include "core/store/fact_row.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace regie::store
{
namespace
{
constexpr int kLargestPage = 1000;
constexpr int kForEachPage = 500;

/** The pieces of the statement are ours; what a caller gives is always bound. */
std::string listSql(const ListQuery& query)
{
    std::string sql = fmt::format(
        "SELECT {} FROM fact AS f CROSS JOIN source AS s ON s.row = f.source WHERE ", kFactColumns);
    sql += query.kind.empty() ? "f.support = 0" : "f.kind = :kind";
    if (query.currentOnly) {
        sql += " AND f.current = 1";
    }
    std::string leader;
    if (query.currentOnly) {
        leader += " AND l.current = 1";
    }
    if (!query.since.empty()) {
        sql += " AND f.sort_date >= :since";
        leader += " AND l.sort_date >= :since";
    }
    if (query.lines == Lines::Groups) {
        sql += unlessLed(leader); // of one kind it is already
    }
    if (!query.after.empty()) {
        sql += " AND (f.sort_date, f.row) < (:date, :row)";
    }
    sql += " ORDER BY f.sort_date DESC, f.row DESC LIMIT :limit";
    return sql;
}
} // namespace

Result<FactPage> Records::list(const ListQuery& query)
{
    if (query.limit < 1 || query.limit > kLargestPage) {
        return fail(ErrorCode::InvalidArgument, "limit");
    }
    const Result<std::string> since = sortKeyOf(query.since, "since");
    if (!since) {
        return fail(since.error());
    }
    Cursor cursor;
    if (!query.after.empty()) {
        const auto parsed = parseCursor(query.after);
        if (!parsed) {
            return fail(ErrorCode::InvalidArgument, "cursor");
        }
        cursor = *parsed;
    }
    auto statement = m_state->connection->prepare(listSql(query));
    if (!statement) {
        return fail(statement.error());
    }
    int index = 0;
    if (!query.kind.empty()) {
        statement->bindBorrowed(++index, query.kind);
    }
    if (!query.since.empty()) {
        statement->bindBorrowed(++index, *since);
    }
    if (!query.after.empty()) {
        statement->bindBorrowed(++index, cursor.sortDate);
        statement->bindInteger(++index, cursor.row);
    }
    std::int64_t aside = 0; // rows of answers, which are no lines
    if (query.lines == Lines::Groups && (query.kind.empty() || query.kind == kAnswerKind)) {
        const auto answers = joinedAnswers();
        if (!answers) {
            return fail(answers.error());
        }
        aside = static_cast<std::int64_t>(answers->size());
    }
    // One more than asked for tells whether there is a next page.
    statement->bindInteger(++index, query.limit + 1 + aside);
    return readPage(*statement, static_cast<std::size_t>(query.limit), query.lines);
}

Result<FactPage> Records::readPage(Statement& statement, std::size_t limit, Lines lines)
{
    FactPage page;
    page.facts.reserve(limit);
    AnswersAside aside(*this, lines);
    while (true) {
        const Result<bool> row = statement.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        StoredFact fact = readFact(statement);
        const Result<bool> joined = aside.isJoined(fact);
        if (!joined) {
            return fail(joined.error());
        }
        if (*joined) {
            continue;
        }
        if (page.facts.size() == limit) {
            page.next = cursorText({page.facts.back().row, page.facts.back().fact.sortDate});
            break;
        }
        page.facts.push_back(std::move(fact));
    }
    if (lines == Lines::Groups) {
        if (Result<void> done = addAnswers(page); !done) {
            return fail(done.error());
        }
    }
    return page;
}

Result<void> Records::forEach(std::string_view kind,
                              const std::function<bool(const StoredFact&)>& take)
{
    ListQuery query;
    query.kind = kind;
    query.limit = kForEachPage;
    query.lines = Lines::Facts;
    while (true) {
        const Result<FactPage> page = list(query);
        if (!page) {
            return fail(page.error());
        }
        for (const StoredFact& fact : page->facts) {
            if (!take(fact)) {
                return {};
            }
        }
        if (page->next.empty()) {
            return {};
        }
        query.after = page->next;
    }
}

Result<void> Records::forEachBody(std::string_view kind,
                                  std::string_view since,
                                  std::string_view until,
                                  const TakeBody& take)
{
    auto query = m_state->connection->prepare(
        fmt::format("SELECT {}, r.fhir_version, r.body FROM fact AS f "
                    "JOIN source AS s ON s.row = f.source JOIN resource AS r ON r.row = f.resource "
                    "WHERE f.kind = ?1 AND f.sort_date > '' AND f.sort_date >= ?2 "
                    "AND (?3 = '' OR f.sort_date < ?3) ORDER BY f.sort_date, f.row",
                    kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindText(1, kind).bindText(2, since).bindText(3, until);
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row
            || !take(readFact(*query),
                     versionFromName(query->text(kFactColumnCount)),
                     query->text(kFactColumnCount + 1))) {
            return {};
        }
    }
}

Result<std::vector<KindCount>> Records::kinds(SupportKinds support)
{
    auto query = m_state->connection->prepare(
        "SELECT k.kind, sum(k.count) - coalesce((SELECT count(*) FROM fact AS f INDEXED BY "
        "fact_folded WHERE f.lead IS NOT NULL AND f.kind = k.kind), 0) AS lines "
        "FROM kind_count AS k WHERE k.support <= ?1 AND k.count > 0 GROUP BY k.kind "
        "HAVING lines > 0 ORDER BY k.kind");
    if (!query) {
        return fail(query.error());
    }
    query->bind(1, support == SupportKinds::Included ? 1 : 0);
    std::unordered_map<std::string_view, int> order;
    for (const record::KindInfo& info : m_state->tools.lenses.kinds()) {
        order.emplace(info.kind, info.order);
    }
    auto kinds = query->collect([](const Statement& row) {
        return KindCount{row.string(0), row.integer(1)};
    });
    if (!kinds) {
        return kinds;
    }
    const auto answers = joinedAnswers();
    if (!answers) {
        return fail(answers.error());
    }
    for (const StoredFact& answer : *answers) {
        for (KindCount& each : *kinds) {
            each.count -= each.kind == answer.fact.kind && answer.lead == 0 ? 1 : 0;
        }
    }
    std::erase_if(*kinds, [](const KindCount& each) { return each.count <= 0; });
    const auto place = [&order](const KindCount& each) {
        const auto known = order.find(each.kind);
        return known == order.end() ? std::numeric_limits<int>::max() : known->second;
    };
    std::stable_sort(kinds->begin(), kinds->end(), [&place](const auto& a, const auto& b) {
        return place(a) < place(b);
    });
    return kinds;
}
} // namespace regie::store
