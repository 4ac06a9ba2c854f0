// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/told.h"

#include "core/base/hash.h"
#include "core/base/hex.h"

#include <tuple>

namespace regie::exchange
{
namespace
{
constexpr std::size_t kDigestBytes = 16;

} // namespace

std::string digest(std::string_view content)
{
    const Sha256 hash = sha256(content);
    return toHex(std::span(hash).first(kDigestBytes));
}

Result<std::optional<Told>> ToldItems::find(std::string_view item)
{
    auto query = m_connection->prepare(
        "SELECT lower(hex(line)), at, key FROM exchange_item WHERE item = unhex(?1)");
    if (!query) {
        return fail(query.error());
    }
    query->bindText(1, item);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(Told{query->string(0), query->string(1), query->string(2)})
                : std::optional<Told>();
}

Result<void> ToldItems::put(std::string_view item, const Told& told)
{
    auto statement = m_connection->prepare(
        "INSERT INTO exchange_item (item, line, at, key) VALUES (unhex(?1), unhex(?2), ?3, ?4) "
        "ON CONFLICT DO UPDATE SET line = excluded.line, at = excluded.at, key = excluded.key");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(item, told.line, told.at, told.key);
    return statement->run();
}

Result<std::unordered_map<std::string, Told>> ToldItems::all()
{
    std::unordered_map<std::string, Told> items;
    auto query = m_connection->prepare(
        "SELECT lower(hex(item)), lower(hex(line)), at, key FROM exchange_item");
    if (!query) {
        return fail(query.error());
    }
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return items;
        }
        items.emplace(query->string(0), Told{query->string(1), query->string(2), query->string(3)});
    }
}

Verdict decide(const std::optional<std::string>& here,
               const std::optional<Told>& told,
               const Change& change,
               const std::string& now)
{
    if (here && *here == change.line) {
        return Verdict::Same;
    }
    if (!here || *here == change.base) {
        return Verdict::Take;
    }
    const bool wasTold = told && told->line == *here;
    const std::string& at = wasTold ? told->at : now;
    return std::tie(change.at, change.line) > std::tie(at, *here) ? Verdict::TakeNew
                                                                  : Verdict::KeepOwn;
}
} // namespace regie::exchange
