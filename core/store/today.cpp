// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page shows: a few facts, each found by an index.
#include "core/store/today.h"

#include "core/store/fact_row.h"
#include "core/store/records_state.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

namespace regie::store
{
namespace
{
constexpr int kLargestTodayPage = 1000;
constexpr std::string_view kAppointment = "appointment";

/** Appointments that are still to take place begin in this range of sort keys. */
std::string appointmentSql(std::string_view range)
{
    return fmt::format(
        "SELECT {} FROM fact AS f INDEXED BY fact_current_kind CROSS JOIN source AS s "
        "ON s.row = f.source WHERE f.current = 1 AND f.kind = ?1 AND f.sort_date {} ?2 {} "
        "ORDER BY f.sort_date, f.row LIMIT ?3",
        kFactColumns,
        range,
        unlessLed(" AND l.current = 1 AND l.sort_date = f.sort_date"));
}

Result<void> readInto(std::vector<StoredFact>& facts, Statement& statement)
{
    while (true) {
        const Result<bool> row = statement.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        facts.push_back(readFact(statement));
    }
}
} // namespace

Result<std::vector<StoredFact>> Records::nextAppointments(Clock::Instant now, int limit)
{
    if (limit < 1 || limit > kLargestTodayPage) {
        return fail(ErrorCode::InvalidArgument, "limit");
    }
    const std::string instant = time::instantText(now);
    const std::string_view text = instant;
    const std::string key = std::string(text.substr(0, 19)) + "Z";
    std::vector<StoredFact> facts;
    // "2026", "2026-12", "2026-12-02": the time is not known, and it may still come today.
    const std::string_view periods[] = {text.substr(0, 4), text.substr(0, 7), text.substr(0, 10)};
    for (const std::string_view period :
         {periods[2], periods[1], periods[0], std::string_view(key)}) {
        const int left = limit - static_cast<int>(facts.size());
        if (left == 0) {
            break;
        }
        auto query = m_state->connection->prepare(appointmentSql(period == key ? ">=" : "="));
        if (!query) {
            return fail(query.error());
        }
        query->bindBorrowed(1, kAppointment).bindBorrowed(2, period).bindInteger(3, left);
        if (Result<void> done = readInto(facts, *query); !done) {
            return fail(done.error());
        }
    }
    return facts;
}

Result<std::vector<StoredFact>> Records::latestMeasurements()
{
    std::vector<StoredFact> facts;
    for (const std::string_view kind : kMeasurementKinds) {
        auto query = m_state->connection->prepare(fmt::format(
            "SELECT {} FROM fact AS f INDEXED BY fact_kind CROSS JOIN source AS s "
            "ON s.row = f.source WHERE f.kind = ?1 AND f.sort_date > '' AND +f.value_nl <> '' "
            "AND f.status NOT IN ('entered-in-error', 'cancelled') {} "
            "ORDER BY f.sort_date DESC, f.row DESC LIMIT 1",
            kFactColumns,
            unlessLed(" AND l.value_nl <> '' AND l.sort_date = f.sort_date AND l.status NOT IN "
                      "('entered-in-error', 'cancelled')")));
        if (!query) {
            return fail(query.error());
        }
        query->bindBorrowed(1, kind);
        if (Result<void> done = readInto(facts, *query); !done) {
            return fail(done.error());
        }
    }
    return facts;
}
} // namespace regie::store
