// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/fhir/resource.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regie::fhir
{
enum class ElementKind : std::uint8_t { String, Number, Boolean, Xhtml, AnyResource, Complex };

/** What FHIR's definition says of one element. */
struct Element {
    std::string name;
    ElementKind kind = ElementKind::String;
    bool repeats = false;
    int type = -1; ///< of a Complex one: number of its type in the table, -1 when unknown
};

/** The types of one FHIR version: which elements they have, which repeat, what is in them. */
class ElementTable
{
public:
    /** Reads resources/fhir/elements-*.json; LensInvalid when it is not what make_tables.py makes. */
    static Result<ElementTable> parse(std::string_view json);

    /** Number of a type; -1 when there is no such type. */
    int type(std::string_view name) const;
    /** Name of a type by its number. */
    const std::string& typeName(int type) const
    {
        return m_types[static_cast<std::size_t>(type)].name;
    }
    /** An element of a type, its base types included; nullptr when it has none of that name. */
    const Element* element(int type, std::string_view name) const;
    /** Whether the name is that of a resource type (Patient, not HumanName). */
    bool isResource(std::string_view name) const;

private:
    struct Type {
        std::string name;
        bool resource = false;
        std::vector<Element> elements; ///< sorted by name
    };
    std::vector<Type> m_types;
    std::unordered_map<std::string, int> m_numbers;
};

/** The tables of both versions. */
class ElementTables
{
public:
    static Result<ElementTables> load(const ResourceFiles& files);
    const ElementTable& of(FhirVersion version) const
    {
        return version == FhirVersion::Stu3 ? m_stu3 : m_r4;
    }

private:
    ElementTable m_stu3;
    ElementTable m_r4;
};
} // namespace regie::fhir
