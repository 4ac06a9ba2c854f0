// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portable_rows.h"

#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/portable_tables.h"
#include "core/store/record_key.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>

namespace regie::store
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestFile = std::size_t{1} << 31;
} // namespace

Error portableDamage(std::string_view what)
{
    return {ErrorCode::DataDamaged, "export: " + std::string(what)};
}

Result<std::string> readPortable(const std::filesystem::path& file)
{
    auto text = readFile(file, kLargestFile);
    if (!text && text.error().code == ErrorCode::NotFound) {
        return fail(portableDamage("a file is not there"));
    }
    return text;
}

std::vector<std::string_view> portableLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end != 0) {
            lines.push_back(text.substr(0, end));
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

Result<void> PortableRows::takeGroups()
{
    const auto text = readPortable(m_folder / kPortableGroups.file);
    if (!text) {
        return fail(text.error());
    }
    for (const std::string_view line : portableLines(*text)) {
        const Json json = Json::parse(line);
        std::array<std::int64_t, 2> facts = {};
        const char* starts[] = {"", "other_"};
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const auto member = [&](const char* name) {
                return json.at(std::string(starts[i]) + name).get<std::string>();
            };
            facts[i] = std::bit_cast<std::int64_t>(factNumber(m_store.vaultId(),
                                                              member("source"),
                                                              member("type"),
                                                              member("fhir_id"),
                                                              member("part")));
        }
        auto insert = m_store.connection().prepare(kPortableGroups.insert);
        if (!insert) {
            return fail(insert.error());
        }
        // The lower id comes first, and ids are others here.
        const bool turned = facts[0] > facts[1];
        for (std::size_t i = 0; i < kPortableGroups.columns.size(); ++i) {
            const std::size_t from = turned && i < 8 ? (i + 4) % 8 : i;
            const Json& value = json.at(std::string(kPortableGroups.columns[from]));
            const int at = static_cast<int>(i) + 1;
            value.is_null() ? insert->bindNull(at) : insert->bindText(at, value.get<std::string>());
        }
        insert->bindInteger(13, std::min(facts[0], facts[1]))
            .bindInteger(14, std::max(facts[0], facts[1]));
        if (Result<void> done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> PortableRows::mapFacts()
{
    auto query = m_store.connection().prepare(
        "SELECT s.id, r.type, r.fhir_id, f.part, f.id FROM fact AS f "
        "JOIN resource AS r ON r.row = f.resource JOIN source AS s ON s.row = f.source");
    if (!query) {
        return fail(query.error());
    }
    const auto rows = query->collect([&](const Statement& row) {
        return std::pair(
            factIdText(factNumber(m_oldVault, row.text(0), row.text(1), row.text(2), row.text(3))),
            factIdText(std::bit_cast<std::uint64_t>(row.integer(4))));
    });
    if (!rows) {
        return fail(rows.error());
    }
    m_ids.insert(rows->begin(), rows->end());
    return m_store.connection().execute(
        "UPDATE fact SET received = (SELECT coalesce(unixepoch(r.fetched_at) * 1000 + "
        "CAST(substr(r.fetched_at, 21, 3) AS INTEGER), 0) FROM resource AS r "
        "WHERE r.row = fact.resource)");
}

/** Every text that is the id of a fact, wherever it stands. */
std::string PortableRows::factsNow(const std::string& json) const
{
    Json all = Json::parse(json);
    const auto change = [this](auto&& self, Json& value) -> void {
        if (value.is_string()) {
            if (const auto now = m_ids.find(value.get<std::string>()); now != m_ids.end()) {
                value = now->second;
            }
            return;
        }
        // Going through a number or a flag gives that same one again, without end.
        if (value.is_structured()) {
            for (Json& each : value) {
                self(self, each);
            }
        }
    };
    change(change, all);
    return all.dump();
}

Result<void> PortableRows::takeTables(PortableReport& report, const std::vector<std::string>& also)
{
    for (const PortableTable& table : kPortableTables) {
        if (table.added && std::find(also.begin(), also.end(), table.file) == also.end()) {
            continue;
        }
        const auto count = takeTable(table);
        if (!count) {
            return fail(count.error());
        }
        if (table.counted != nullptr) {
            report.*table.counted = *count;
        }
    }
    return {};
}

Result<std::int64_t> PortableRows::takeTable(const PortableTable& table)
{
    const auto text = readPortable(m_folder / table.file);
    if (!text) {
        return fail(text.error());
    }
    std::int64_t count = 0;
    for (const std::string_view line : portableLines(*text)) {
        const Json json = Json::parse(line);
        auto insert = m_store.connection().prepare(table.insert);
        if (!insert) {
            return fail(insert.error());
        }
        int at = 0;
        for (const std::string_view column : table.columns) {
            const Json& value = json.at(std::string(column));
            if (value.is_null()) {
                insert->bindNull(++at);
            } else if (column == "facts" || column == "body") {
                insert->bindText(++at, factsNow(value.get<std::string>()));
            } else {
                insert->bindText(++at, value.get<std::string>());
            }
        }
        if (table.hangsOnRecord) {
            insert->bindInteger(
                ++at,
                std::bit_cast<std::int64_t>(factNumber(m_store.vaultId(),
                                                       json.at("source").get<std::string>(),
                                                       json.at("type").get<std::string>(),
                                                       json.at("fhir_id").get<std::string>(),
                                                       json.at("part").get<std::string>())));
        }
        if (Result<void> done = insert->run(); !done) {
            return fail(done.error());
        }
        ++count;
    }
    return count;
}
} // namespace regie::store
