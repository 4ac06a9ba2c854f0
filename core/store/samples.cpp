// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records_state.h"

namespace regie::store
{
Result<std::vector<Records::SampleDay>> Records::sampleDays(std::string_view kind,
                                                            std::string_view from,
                                                            std::string_view until)
{
    auto query = m_state->connection->prepare(
        "SELECT s.day, s.device, s.count, s.samples FROM sample AS s "
        "JOIN measure_import AS i ON i.row = s.import "
        "WHERE s.kind = ?1 AND s.day >= ?2 AND (?3 = '' OR s.day <= ?3) AND i.undone_at IS NULL "
        "ORDER BY s.day, s.device, s.import");
    if (!query) {
        return fail(query.error());
    }
    query->bindText(1, kind).bindText(2, from).bindText(3, until);
    return query->collect([](const Statement& row) {
        const auto bytes = row.blob(3);
        return SampleDay{row.string(0),
                         row.string(1),
                         row.integer(2),
                         {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
    });
}
} // namespace regie::store
