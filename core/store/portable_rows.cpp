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
using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kLargestPortable = std::size_t{1} << 31;
} // namespace

Error portableDamage(std::string_view what)
{
    return {ErrorCode::DataDamaged, "export: " + std::string(what)};
}

Result<std::string> readPortable(const std::filesystem::path& file)
{
    auto text = readFile(file, kLargestPortable);
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
        const OrderedJson json = OrderedJson::parse(line);
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
        int at = 0;
        for (const std::string_view column : kPortableGroups.columns) {
            const OrderedJson& value = json.at(std::string(column));
            ++at;
            value.is_null() ? insert->bindNull(at) : insert->bindText(at, value.get<std::string>());
        }
        insert->bindInteger(at + 1, facts[0]).bindInteger(at + 2, facts[1]);
        if (Result<void> done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> PortableRows::dateFacts()
{
    return m_store.connection().execute(
        "UPDATE fact SET received = (SELECT coalesce(unixepoch(r.fetched_at) * 1000 + "
        "CAST(substr(r.fetched_at, 21, 3) AS INTEGER), 0) FROM resource AS r "
        "WHERE r.row = fact.resource)");
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
        const OrderedJson json = OrderedJson::parse(line);
        auto insert = m_store.connection().prepare(table.insert);
        if (!insert) {
            return fail(insert.error());
        }
        int at = 0;
        for (const std::string_view column : table.columns) {
            const OrderedJson& value = json.at(std::string(column));
            if (value.is_null()) {
                insert->bindNull(++at);
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
