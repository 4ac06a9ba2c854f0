// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Facts of several kinds among each other. Keys (sort_date, row) come from indexes that hold all that
 * is filtered by, one stream per kind where there is no index over what was asked for; the streams
 * are merged, and the facts of one page are read at the end.
 */
#include "core/store/answers_aside.h"
#include "core/store/cursor.h"
#include "core/store/fact_row.h"
#include "core/store/pressure_line.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace regie::store
{
namespace
{
constexpr int kLargestTimelinePage = 1000;
constexpr std::size_t kMostKinds = 500;

/** Facts below `from`, down to `since`. */
struct Stretch {
    std::string since; ///< sort key, empty: to the end
    Cursor from;
};

bool isAbove(const Cursor& one, const Cursor& other)
{
    return std::tie(one.sortDate, one.row) > std::tie(other.sortDate, other.row);
}

Result<Stretch> stretchOf(const TimelineQuery& query)
{
    Stretch stretch;
    Result<std::string> since = sortKeyOf(query.since, "since");
    if (!since) {
        return fail(since.error());
    }
    const Result<std::string> until = sortKeyOf(query.until, "until");
    if (!until) {
        return fail(until.error());
    }
    stretch.since = std::move(*since);
    stretch.from = topCursor();
    if (!query.after.empty()) {
        auto cursor = parseCursor(query.after);
        if (!cursor) {
            return fail(ErrorCode::InvalidArgument, "cursor");
        }
        stretch.from = std::move(*cursor);
    }
    if (!until->empty()) {
        stretch.from = std::min(stretch.from,
                                cursorOfPeriod(*until),
                                [](const auto& a, const auto& b) { return isAbove(b, a); });
        // Every date is above this; what has none is not of the period.
        stretch.since = std::max(stretch.since, std::string("0"));
    }
    return stretch;
}

/** Whether a fact is anywhere in the timeline that is asked for; kinds are those of its group. */
struct Place {
    const TimelineQuery& query;
    std::string since;

    bool holds(const StoredFact& fact) const
    {
        const std::string& date = fact.fact.sortDate;
        const auto until = sortKeyOf(query.until, "until");
        const bool inTime =
            date >= since
            && (query.until.empty() || !until || isAbove(cursorOfPeriod(*until), {fact.row, date}));
        return inTime && (!query.currentOnly || fact.fact.current)
               && (query.provider.empty() || fact.fact.provider == query.provider)
               && (query.source.empty() || fact.sourceId == query.source);
    }
};

bool holdsBothHalves(const TimelineQuery& query)
{
    const auto& kinds = query.kinds;
    return kinds.empty()
           || (std::ranges::find(kinds, kUpperHalf) != kinds.end()
               && std::ranges::find(kinds, kLowerHalf) != kinds.end());
}

/** The keys of one statement, newest first. */
class KeyStream
{
public:
    explicit KeyStream(Statement statement) : m_statement(std::move(statement)) { }

    const std::optional<Cursor>& head() const { return m_head; }
    Result<void> advance()
    {
        const Result<bool> row = m_statement.step();
        if (!row) {
            return fail(row.error());
        }
        m_head.reset();
        if (*row) {
            m_head = Cursor{m_statement.integer(0), m_statement.string(1)};
        }
        return {};
    }

private:
    Statement m_statement;
    std::optional<Cursor> m_head;
};

/** The pieces of the statement are ours; what a caller gives is always bound. */
std::string keySql(std::string_view index, std::string_view where)
{
    return fmt::format("SELECT f.row, f.sort_date FROM fact AS f INDEXED BY {} WHERE {} AND "
                       "f.sort_date >= ?1 AND (f.sort_date, f.row) < (?2, ?3) "
                       "ORDER BY f.sort_date DESC, f.row DESC",
                       index,
                       where);
}

constexpr int kFirstFree = 4; ///< after what keySql() binds

/** `+` keeps a column to the filter: the index is chosen already. */
std::string filterOf(const TimelineQuery& query, std::size_t kinds)
{
    std::string filter = "f.support = 0";
    filter += query.currentOnly ? " AND +f.current = 1" : "";
    if (!query.provider.empty() && !query.source.empty()) {
        filter += " AND f.provider = ?4 AND +f.source = (SELECT row FROM source WHERE id = ?5)";
    } else if (!query.provider.empty()) {
        filter += " AND f.provider = ?4";
    } else {
        filter += " AND f.source = (SELECT row FROM source WHERE id = ?4)";
    }
    for (std::size_t i = 0; i < kinds; ++i) {
        filter += i == 0 ? " AND +f.kind IN (?" : ", ?";
    }
    return filter + (kinds == 0 ? "" : ")");
}

class Streams
{
public:
    Streams(Connection& connection, const TimelineQuery& query, Stretch stretch)
        : m_connection(&connection), m_query(&query), m_stretch(std::move(stretch))
    {
        m_kinds.assign(query.kinds.begin(), query.kinds.end());
        std::sort(m_kinds.begin(), m_kinds.end());
        m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end()), m_kinds.end());
    }

    Result<void> open();
    /** The newest key that is left; nullopt at the end. */
    Result<std::optional<Cursor>> take();

private:
    Result<void> openFiltered();
    Result<void> add(Result<Statement> statement);

    Connection* m_connection;
    const TimelineQuery* m_query;
    Stretch m_stretch;
    std::vector<std::string_view> m_kinds;
    std::vector<KeyStream> m_streams;
};

Result<void> Streams::open()
{
    if (!m_query->provider.empty() || !m_query->source.empty()) {
        return openFiltered();
    }
    const bool current = m_query->currentOnly;
    if (m_kinds.empty()) {
        return add(m_connection->prepare(
            current ? keySql("fact_current", "f.current = 1 AND f.support = 0")
                    : keySql("fact_date", "f.support = 0")));
    }
    for (const std::string_view kind : m_kinds) {
        Result<Statement> statement = m_connection->prepare(
            current ? keySql("fact_current_kind", "f.current = 1 AND f.kind = ?4")
                    : keySql("fact_kind", "f.kind = ?4"));
        if (statement) {
            statement->bindBorrowed(kFirstFree, kind);
        }
        if (Result<void> done = add(std::move(statement)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Streams::openFiltered()
{
    const bool byProvider = !m_query->provider.empty();
    Result<Statement> statement = m_connection->prepare(
        keySql(byProvider ? "fact_provider" : "fact_source", filterOf(*m_query, m_kinds.size())));
    if (!statement) {
        return fail(statement.error());
    }
    int index = kFirstFree - 1;
    for (const std::string* value : {&m_query->provider, &m_query->source}) {
        if (!value->empty()) {
            statement->bindBorrowed(++index, *value);
        }
    }
    for (const std::string_view kind : m_kinds) {
        statement->bindBorrowed(++index, kind);
    }
    return add(std::move(statement));
}

Result<void> Streams::add(Result<Statement> statement)
{
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, m_stretch.since)
        .bindBorrowed(2, m_stretch.from.sortDate)
        .bindInteger(3, m_stretch.from.row);
    m_streams.emplace_back(std::move(*statement));
    return m_streams.back().advance();
}

Result<std::optional<Cursor>> Streams::take()
{
    KeyStream* newest = nullptr;
    for (KeyStream& each : m_streams) {
        if (each.head() && (newest == nullptr || isAbove(*each.head(), *newest->head()))) {
            newest = &each;
        }
    }
    if (newest == nullptr) {
        return std::optional<Cursor>();
    }
    std::optional<Cursor> key = newest->head();
    if (Result<void> done = newest->advance(); !done) {
        return fail(done.error());
    }
    return key;
}

/** How many facts that another stands for give each text; `kind` is bound when there is one. */
Result<std::map<std::string, std::int64_t>> countFolded(Connection& connection,
                                                        std::string_view sql,
                                                        std::string_view kind)
{
    auto query = connection.prepare(sql);
    if (!query) {
        return fail(query.error());
    }
    if (!kind.empty()) {
        query->bindBorrowed(1, kind);
    }
    std::map<std::string, std::int64_t> counts;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return counts;
        }
        ++counts[query->string(0)];
    }
}
} // namespace

Result<FactPage> Records::timeline(const TimelineQuery& query)
{
    if (query.limit < 1 || query.limit > kLargestTimelinePage || query.kinds.size() > kMostKinds) {
        return fail(ErrorCode::InvalidArgument, "limit");
    }
    Result<Stretch> stretch = stretchOf(query);
    if (!stretch) {
        return fail(stretch.error());
    }
    Streams streams(*m_state->connection, query, *stretch);
    if (Result<void> done = streams.open(); !done) {
        return fail(done.error());
    }
    FactPage page;
    Cursor last;
    const Place place{query, stretch->since};
    AnswersAside aside(*this, Lines::Groups);
    while (true) {
        const auto key = streams.take();
        if (!key) {
            return fail(key.error());
        }
        if (!*key) {
            break;
        }
        if (page.facts.size() == static_cast<std::size_t>(query.limit)) {
            page.next = cursorText(last);
            break;
        }
        Result<StoredFact> fact = factOfRow((*key)->row);
        if (!fact) {
            return fail(fact.error());
        }
        const Result<bool> joined = aside.isJoined(*fact);
        if (!joined) {
            return fail(joined.error());
        }
        if (*joined) {
            continue;
        }
        if (fact->lead != 0) {
            const Result<StoredFact> leader = factOfRow(fact->lead);
            if (!leader) {
                return fail(leader.error());
            }
            if (place.holds(*leader)) {
                continue;
            }
        }
        if (query.joinHalves && isHalf(*fact)) {
            const Result<std::optional<StoredFact>> other = otherHalf(*fact);
            if (!other) {
                return fail(other.error());
            }
            const bool both = *other && place.holds(**other) && holdsBothHalves(query);
            if (both && fact->fact.kind == kLowerHalf) {
                continue; // it stands in the line of the upper one
            }
            if (both) {
                *fact = wholePressure(*fact, **other).value_or(*fact);
            }
        }
        page.facts.push_back(std::move(*fact));
        last = **key;
    }
    if (Result<void> done = addAnswers(page); !done) {
        return fail(done.error());
    }
    return page;
}

Result<StoredFact> Records::factOfRow(std::int64_t row)
{
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM fact AS f JOIN source AS s ON s.row = f.source WHERE f.row = ?1",
        kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<StoredFact>(readFact(*query))
                  : Result<StoredFact>(fail(ErrorCode::NotFound, "fact row"));
}

Result<std::vector<ProviderCount>> Records::providers()
{
    auto query = m_state->connection->prepare(
        "SELECT provider, count FROM provider_count WHERE count > 0 ORDER BY provider");
    if (!query) {
        return fail(query.error());
    }
    std::vector<ProviderCount> providers;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        providers.push_back({query->string(0), query->integer(1)});
    }
    // Two facts of one provider that make one line count as that line.
    const auto folded = countFolded(*m_state->connection,
                                    "SELECT f.provider FROM fact AS f INDEXED BY fact_folded CROSS "
                                    "JOIN fact AS l ON l.row = f.lead WHERE f.lead IS NOT NULL AND "
                                    "l.provider = f.provider",
                                    {});
    if (!folded) {
        return fail(folded.error());
    }
    const auto answers = joinedAnswers();
    if (!answers) {
        return fail(answers.error());
    }
    for (ProviderCount& each : providers) {
        const auto less = folded->find(each.provider);
        each.count -= less == folded->end() ? 0 : less->second;
        each.count -= std::count_if(answers->begin(), answers->end(), [&each](const auto& answer) {
            return answer.lead == 0 && answer.fact.provider == each.provider;
        });
    }
    std::erase_if(providers, [](const ProviderCount& each) { return each.count <= 0; });
    std::stable_sort(providers.begin(), providers.end(), [](const auto& a, const auto& b) {
        return a.count > b.count;
    });
    return providers;
}

Result<std::vector<YearCount>> Records::years(std::string_view kind)
{
    auto query = m_state->connection->prepare(
        kind.empty() ? "SELECT year, sum(count) AS n FROM year_count GROUP BY year HAVING n > 0 "
                       "ORDER BY year DESC"
                     : "SELECT year, count FROM year_count WHERE kind = ?1 AND count > 0 "
                       "ORDER BY year DESC");
    if (!query) {
        return fail(query.error());
    }
    if (!kind.empty()) {
        query->bindBorrowed(1, kind);
    }
    const auto folded = countFolded(
        *m_state->connection,
        kind.empty() ? "SELECT substr(f.sort_date, 1, 4) FROM fact AS f INDEXED BY fact_folded "
                       "WHERE f.lead IS NOT NULL"
                     : "SELECT substr(f.sort_date, 1, 4) FROM fact AS f INDEXED BY fact_folded "
                       "WHERE f.lead IS NOT NULL AND f.kind = ?1",
        kind);
    if (!folded) {
        return fail(folded.error());
    }
    const auto answers = joinedAnswers();
    if (!answers) {
        return fail(answers.error());
    }
    std::vector<YearCount> years;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return years;
        }
        YearCount each{query->string(0), query->integer(1), {}};
        const auto less = folded->find(each.year);
        each.count -= less == folded->end() ? 0 : less->second;
        each.count -=
            std::count_if(answers->begin(), answers->end(), [&](const StoredFact& answer) {
                return answer.lead == 0 && (kind.empty() || answer.fact.kind == kind)
                       && answer.fact.sortDate.substr(0, each.year.size()) == each.year
                       && answer.fact.sortDate.empty() == each.year.empty();
            });
        if (each.count == 0) {
            continue;
        }
        each.after = cursorText(each.year.empty() ? undatedCursor() : cursorOfPeriod(each.year));
        years.push_back(std::move(each));
    }
}
} // namespace regie::store
