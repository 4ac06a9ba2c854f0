// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/glossary_index.h"
#include "core/terms/key_table.h"
#include "core/terms/terms.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace regie::terms
{
/** A unit beside a number, and in a sentence: one of it, more of it. */
struct UnitForms {
    Words symbol;
    Words one;
    Words many;
};

/** Everything read from resources/terms. */
struct Terms::Tables {
    using CodeTable = KeyTable<Words>;

    KeyTable<std::size_t> codeSystems; ///< canonical system -> place in codeTables
    std::vector<CodeTable> codeTables;
    KeyTable<std::string> systemAliases; ///< canonical system -> canonical system
    KeyTable<Words> systems;             ///< canonical system or profile -> its name
    std::vector<std::pair<std::string, Words>> systemPrefixes; ///< the longest first
    Words unknownSystem;

    KeyTable<std::size_t> enumLists; ///< name of a list -> place in enumTables
    std::vector<CodeTable> enumTables;
    KeyTable<std::size_t> enumPaths; ///< path of an element -> place in enumTables

    KeyTable<UnitForms> units;
    KeyTable<UnitForms> unitsFolded; ///< the same by lower-case spelling
    KeyTable<ElementLabel> elements;
    KeyTable<ElementLabel> extensions;
    KeyTable<Words> labels;

    std::vector<GlossaryEntry> glossary;
    GlossaryIndex glossaryIndex;
    KeyTable<std::size_t> glossaryCodes; ///< "system|code", system canonical

    /** The system another one is the same as, else itself. */
    std::string_view resolved(std::string_view canonical) const
    {
        const std::string* other = systemAliases.find(canonical);
        return other == nullptr ? canonical : std::string_view(*other);
    }
};
} // namespace regie::terms
