// SPDX-License-Identifier: GPL-3.0-or-later
// What came in since a person looked last, in the order of (received, sort_date, row).
#include "core/store/news.h"

#include "core/store/cursor.h"
#include "core/store/fact_row.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

namespace regie::store
{
namespace
{
constexpr int kLargestNewsPage = 1000;
constexpr std::string_view kLooked = "last_looked";
constexpr std::string_view kWhere =
    "FROM fact AS f INDEXED BY fact_received CROSS JOIN source AS s ON s.row = f.source "
    "WHERE f.support = 0 AND f.received > ?1 AND s.kind <> 'self'";

/** What stands for a fact must itself be news. */
std::string where()
{
    return std::string(kWhere)
           + unlessLed(" AND l.received > ?1 AND l.source NOT IN (SELECT row FROM source WHERE "
                       "kind = 'self')");
}

/** Milliseconds since 1970, and what follows them; nullopt when there is no number. */
std::optional<std::pair<std::int64_t, std::string_view>> parseMillis(std::string_view text)
{
    std::int64_t millis = 0;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, millis);
    if (number.ec != std::errc()) {
        return std::nullopt;
    }
    return std::pair(millis, text.substr(static_cast<std::size_t>(number.ptr - text.data())));
}

struct NewsCursor {
    std::int64_t received = std::numeric_limits<std::int64_t>::max();
    Cursor below = topCursor();
};

std::string cursorText(const StoredFact& last)
{
    return fmt::format("{}_{}",
                       last.received.time_since_epoch().count(),
                       cursorText(Cursor{last.row, last.fact.sortDate}));
}

std::optional<NewsCursor> parseNewsCursor(std::string_view text)
{
    if (text.empty()) {
        return NewsCursor();
    }
    const auto received = parseMillis(text);
    if (!received || !received->second.starts_with('_')) {
        return std::nullopt;
    }
    auto below = parseCursor(received->second.substr(1));
    if (!below) {
        return std::nullopt;
    }
    return NewsCursor{received->first, std::move(*below)};
}
} // namespace

Result<FactPage> Records::news(const NewsQuery& query)
{
    const std::optional<NewsCursor> cursor = parseNewsCursor(query.after);
    if (!cursor || query.limit < 1 || query.limit > kLargestNewsPage) {
        return fail(ErrorCode::InvalidArgument, "limit or cursor");
    }
    auto statement = m_state->connection->prepare(
        fmt::format("SELECT {} {} AND (f.received, f.sort_date, f.row) < (?2, ?3, ?4) "
                    "ORDER BY f.received DESC, f.sort_date DESC, f.row DESC LIMIT ?5",
                    kFactColumns,
                    where()));
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, query.since.time_since_epoch().count())
        .bindInteger(2, cursor->received)
        .bindBorrowed(3, cursor->below.sortDate)
        .bindInteger(4, cursor->below.row)
        .bindInteger(5, query.limit + 1);
    // readPage() makes cursors of lists; the place in the news has one part more.
    Result<FactPage> page =
        readPage(*statement, static_cast<std::size_t>(query.limit), Lines::Groups);
    if (page && !page->next.empty()) {
        page->next = cursorText(page->facts.back());
    }
    return page;
}

Result<std::int64_t> Records::countNews(Clock::Instant since, std::int64_t most)
{
    auto query = m_state->connection->prepare(
        fmt::format("SELECT count(*) FROM (SELECT 1 {} LIMIT ?2)", where()));
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(since.time_since_epoch().count(), most);
    const Result<bool> row = query->step();
    return row ? Result<std::int64_t>(query->integer(0)) : Result<std::int64_t>(fail(row.error()));
}

Result<std::optional<Clock::Instant>> Records::lastLooked()
{
    auto query = m_state->connection->prepare("SELECT value FROM setting WHERE name = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, kLooked);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    const auto millis = *row ? parseMillis(query->text(0)) : std::nullopt;
    return millis ? std::optional(Clock::Instant(std::chrono::milliseconds(millis->first)))
                  : std::nullopt;
}

Result<void> noteLooked(Store& store)
{
    const auto now = store.tools().clock.now().time_since_epoch().count();
    return store.setSetting(kLooked, std::to_string(now));
}
} // namespace regie::store
