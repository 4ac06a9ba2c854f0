// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/terms.h"

#include "core/terms/canonical_system.h"
#include "core/terms/tables.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace regie::terms
{
namespace
{
/** Joins two texts without a heap; empty when they do not fit, so nothing is found. */
class Joined
{
public:
    Joined(std::string_view first, std::string_view second)
    {
        if (first.size() + second.size() <= m_buffer.size()) {
            char* end = std::copy(first.begin(), first.end(), m_buffer.data());
            end = std::copy(second.begin(), second.end(), end);
            m_size = static_cast<std::size_t>(end - m_buffer.data());
        }
    }
    std::string_view view() const { return {m_buffer.data(), m_size}; }

private:
    std::array<char, 320> m_buffer{};
    std::size_t m_size = 0;
};

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/**
 * Finds a choice element under its name without type: "effectiveDateTime" as "effective[x]". Each
 * capital may be where the type begins, so the longest name is tried first.
 */
const ElementLabel* findChoice(const KeyTable<ElementLabel>& table, std::string_view path)
{
    const std::size_t start = path.rfind('.') + 1;
    for (std::size_t i = path.size(); i > start + 1; --i) {
        if (!isUpper(path[i - 1])) {
            continue;
        }
        if (const ElementLabel* label = table.find(Joined(path.substr(0, i - 1), "[x]").view())) {
            return label;
        }
    }
    return nullptr;
}

const ElementLabel* findExactOrChoice(const KeyTable<ElementLabel>& table, std::string_view path)
{
    const ElementLabel* label = table.find(path);
    return label != nullptr ? label : findChoice(table, path);
}

/** "Questionnaire.item.item.type" is "Questionnaire.item.type": a list that holds itself. */
std::string withoutRepeats(std::string_view path)
{
    std::string out;
    std::string_view before;
    while (!path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string_view step = path.substr(0, dot);
        if (step != before) {
            out.append(out.empty() ? "" : ".").append(step);
        }
        before = step;
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return out;
}

const UnitForms* findUnit(const Terms::Tables& tables, std::string_view unit);
} // namespace

Terms::Terms() : m_tables(std::make_unique<Tables>()) { }
Terms::Terms(Terms&&) noexcept = default;
Terms& Terms::operator=(Terms&&) noexcept = default;
Terms::~Terms() = default;

const Words* Terms::code(std::string_view system, std::string_view code) const
{
    const CanonicalSystem canonical(system);
    const std::string_view name = m_tables->resolved(canonical.view());
    if (const std::size_t* place = m_tables->codeSystems.find(name)) {
        if (const Words* words = m_tables->codeTables[*place].find(code)) {
            return words;
        }
    }
    // A closed list of FHIR may come as a Coding: its system is then the name of the list.
    const std::size_t* place = m_tables->enumLists.find(name);
    return place == nullptr ? nullptr : m_tables->enumTables[*place].find(code);
}

const Words* Terms::enumValue(std::string_view path, std::string_view value) const
{
    const std::size_t* place = m_tables->enumPaths.find(path);
    if (place == nullptr) {
        place = m_tables->enumPaths.find(withoutRepeats(path));
    }
    return place == nullptr ? nullptr : m_tables->enumTables[*place].find(value);
}

namespace
{
const UnitForms* findUnit(const Terms::Tables& tables, std::string_view unit)
{
    if (const UnitForms* forms = tables.units.find(unit)) {
        return forms;
    }
    std::array<char, 64> lower{};
    if (unit.size() > lower.size()) {
        return nullptr;
    }
    std::transform(unit.begin(), unit.end(), lower.begin(), [](char c) {
        return isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return tables.unitsFolded.find({lower.data(), unit.size()});
}
} // namespace

const Words* Terms::unit(std::string_view unit) const
{
    const UnitForms* forms = findUnit(*m_tables, unit);
    return forms == nullptr ? nullptr : &forms->symbol;
}

Words Terms::unitWords(std::string_view unit, bool one) const
{
    const UnitForms* forms = findUnit(*m_tables, unit);
    if (forms == nullptr) {
        return Words::same(unit);
    }
    return one ? forms->one : forms->many;
}

const ElementLabel* Terms::element(std::string_view path) const
{
    if (const ElementLabel* label = findExactOrChoice(m_tables->elements, path)) {
        return label;
    }
    const std::size_t dot = path.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? path : path.substr(dot + 1);
    return findExactOrChoice(m_tables->elements, Joined(".", last).view());
}

const ElementLabel* Terms::extension(std::string_view url) const
{
    url = url.substr(0, url.find('|'));
    if (const ElementLabel* label = m_tables->extensions.find(url)) {
        return label;
    }
    const std::size_t slash = url.find_last_of("/#");
    const std::string_view last = slash == std::string_view::npos ? url : url.substr(slash + 1);
    if (const ElementLabel* label = m_tables->extensions.find(last)) {
        return label;
    }
    // "ext-Wound.DateOfLastDressingChange": what the extension holds is its last part.
    const std::size_t part = last.find_last_of(".-");
    return part == std::string_view::npos ? nullptr
                                          : m_tables->extensions.find(last.substr(part + 1));
}

Words Terms::system(std::string_view url) const
{
    const CanonicalSystem canonical(url);
    const std::string_view name = m_tables->resolved(canonical.view());
    for (const std::string_view key : {canonical.view(), name}) {
        if (const Words* words = m_tables->systems.find(key)) {
            return *words;
        }
    }
    // A part of a zib ("nl-core-Mobility.Walking") has the name of the whole.
    for (std::string_view whole = canonical.view(); whole.starts_with("http");) {
        whole = whole.substr(0, whole.find_last_of("./-"));
        if (const Words* words = m_tables->systems.find(whole)) {
            return *words;
        }
        if (whole.empty() || canonical.view()[whole.size()] == '/') {
            break;
        }
    }
    const auto prefix = std::find_if(
        m_tables->systemPrefixes.begin(), m_tables->systemPrefixes.end(), [&](const auto& known) {
            return url.starts_with(known.first) || name.starts_with(known.first);
        });
    return prefix == m_tables->systemPrefixes.end() ? m_tables->unknownSystem : prefix->second;
}

const Words* Terms::label(std::string_view key) const
{
    return m_tables->labels.find(key);
}

const GlossaryEntry* Terms::glossaryByCode(std::string_view system, std::string_view code) const
{
    const CanonicalSystem canonical(system);
    const std::string_view name = m_tables->resolved(canonical.view());
    std::array<char, 160> buffer{};
    if (name.size() + 1 > buffer.size()) {
        return nullptr;
    }
    char* end = std::copy(name.begin(), name.end(), buffer.data());
    *end++ = '|';
    const std::string_view start(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t* place = m_tables->glossaryCodes.find(Joined(start, code).view());
    return place == nullptr ? nullptr : &m_tables->glossary[*place];
}

std::vector<const GlossaryEntry*> Terms::glossaryIn(std::string_view text) const
{
    std::vector<const GlossaryEntry*> found;
    for (const std::size_t place : m_tables->glossaryIndex.find(text)) {
        found.push_back(&m_tables->glossary[place]);
    }
    return found;
}

const std::vector<GlossaryEntry>& Terms::glossary() const
{
    return m_tables->glossary;
}
} // namespace regie::terms
