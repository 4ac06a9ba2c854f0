// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: takes in what a person made, from the folder of portable.h.
#pragma once

#include "core/store/portable.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
struct PortableTable;

/** DataDamaged, with which part of the folder is not as it was written. */
Error portableDamage(std::string_view what);
/** A file of the folder. A file that is gone is damage as well. */
Result<std::string> readPortable(const std::filesystem::path& file);
std::vector<std::string_view> portableLines(std::string_view text);

/**
 * The rows of tables, which hang on records. May throw what reading a member of JSON throws: the
 * caller holds the folder to be damaged then.
 */
class PortableRows
{
public:
    PortableRows(Store& store, std::filesystem::path folder)
        : m_store(store), m_folder(std::move(folder))
    {
    }

    /** Before the resources, so that the rules find what the person said of it. */
    Result<void> takeGroups();
    /** After the resources: a fact came in when its version did, not today. */
    Result<void> dateFacts();
    /** After the resources. `also`: files of the manifest that exports of before do not have. */
    Result<void> takeTables(PortableReport& report, const std::vector<std::string>& also);

private:
    Result<std::int64_t> takeTable(const PortableTable& table);

    Store& m_store;
    std::filesystem::path m_folder;
};
} // namespace regie::store
