// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/clock_difference.h"

#include "core/net/url.h"
#include "core/store/connection.h"

#include <charconv>
#include <string>

namespace regie::sync
{
namespace
{
std::string clockSetting(const Portal& portal)
{
    return "portal.clock_ahead." + portal.id;
}
} // namespace

std::optional<std::chrono::seconds> clockAhead(const net::HttpResponse& response,
                                               Clock::Instant now)
{
    const auto date = net::parseHttpDate(response.header("Date").value_or(std::string_view()));
    if (!date) {
        return std::nullopt;
    }
    return std::chrono::floor<std::chrono::seconds>(*date - now);
}

bool differsMuch(std::chrono::seconds ahead)
{
    return ahead > kClockTolerance || ahead < -kClockTolerance;
}

Result<void> noteClock(store::Store& store, const Portal& portal, std::chrono::seconds ahead)
{
    if (differsMuch(ahead)) {
        return store.setSetting(clockSetting(portal), std::to_string(ahead.count()));
    }
    auto statement = store.connection().prepare("DELETE FROM setting WHERE name = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    return statement->bindAll(clockSetting(portal)).run();
}

Result<std::optional<std::chrono::seconds>> clockDifference(store::Connection& connection,
                                                            const Portal& portal)
{
    auto query = connection.prepare("SELECT value FROM setting WHERE name = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(clockSetting(portal));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    const std::string text = *found ? query->string(0) : std::string();
    std::chrono::seconds::rep count = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size()) {
        return std::optional<std::chrono::seconds>();
    }
    return std::optional(std::chrono::seconds(count));
}
} // namespace regie::sync
