// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_files.h"
#include "core/terms/canonical_system.h"
#include "core/terms/tables.h"
#include "core/terms/term_file.h"

#include <algorithm>
#include <optional>

namespace regie::terms
{
namespace
{
using Tables = Terms::Tables;

const std::string kTwice = "said twice";

std::optional<Words> wordsOf(std::span<const std::string> texts)
{
    if (texts.size() != 2 || texts[0].empty() || texts[1].empty()) {
        return std::nullopt;
    }
    return Words{texts[0], texts[1]};
}

std::string putWords(KeyTable<Words>& table,
                     std::string_view key,
                     std::span<const std::string> texts)
{
    std::optional<Words> words = wordsOf(texts);
    if (!words) {
        return "not a Dutch and an English text";
    }
    return table.put(key, std::move(*words)) ? std::string() : kTwice;
}

std::optional<LabelDepth> depthOf(std::string_view name)
{
    if (name == "meer") {
        return LabelDepth::More;
    }
    if (name == "alles") {
        return LabelDepth::All;
    }
    if (name == "hidden") {
        return LabelDepth::Hidden;
    }
    return std::nullopt;
}

/** {"meer": {key: [nl, en]}, "alles": {...}} */
std::string putLabel(KeyTable<ElementLabel>& table, const TermEntry& entry)
{
    const std::optional<Words> words = wordsOf(entry.texts);
    const std::optional<LabelDepth> depth =
        entry.names.size() == 2 ? depthOf(entry.names[0]) : std::nullopt;
    if (!words || !depth) {
        return "not a label with a depth";
    }
    return table.put(entry.names[1], {*words, *depth}) ? std::string() : kTwice;
}

std::size_t listFor(KeyTable<std::size_t>& places,
                    std::vector<Tables::CodeTable>& tables,
                    std::string_view name)
{
    if (const std::size_t* place = places.find(name)) {
        return *place;
    }
    places.put(name, tables.size());
    tables.emplace_back();
    return tables.size() - 1;
}

/** {"system": {"code": [nl, en]}} */
std::string putCode(Tables& tables, const TermEntry& entry)
{
    if (entry.names.size() != 2) {
        return "not system, code, words";
    }
    const CanonicalSystem system(entry.names[0]);
    const std::size_t place =
        listFor(tables.codeSystems, tables.codeTables, tables.resolved(system.view()));
    return putWords(tables.codeTables[place], entry.names[1], entry.texts);
}

/** {"lists": {list: {value: [nl, en]}}, "paths": {path: list}, "systems": {system: list}} */
std::string putEnum(Tables& tables, const TermEntry& entry)
{
    if (entry.names.size() == 3 && entry.names[0] == "lists") {
        const std::size_t place = listFor(tables.enumLists, tables.enumTables, entry.names[1]);
        return putWords(tables.enumTables[place], entry.names[2], entry.texts);
    }
    if (entry.names.size() != 2 || entry.names[0] != "paths" || entry.texts.size() != 1) {
        return "not a list or a path";
    }
    const std::size_t* place = tables.enumLists.find(entry.texts[0]);
    if (place == nullptr) {
        return "no such list";
    }
    return tables.enumPaths.put(entry.names[1], *place) ? std::string() : kTwice;
}

/** {unit: [nl, en]} or {unit: [nl, en, nl one, nl many, en one, en many]} */
std::string putUnit(Tables& tables, const TermEntry& entry)
{
    const std::span<const std::string> texts = entry.texts;
    if (entry.names.size() != 1 || (texts.size() != 2 && texts.size() != 6)) {
        return "not a unit";
    }
    UnitForms forms{{texts[0], texts[1]}, {texts[0], texts[1]}, {texts[0], texts[1]}};
    if (texts.size() == 6) {
        forms.one = {texts[2], texts[4]};
        forms.many = {texts[3], texts[5]};
    }
    std::string folded = entry.names[0];
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    // The first of two units that differ by case only is the usual one (g before G).
    static_cast<void>(tables.unitsFolded.put(folded, forms));
    return tables.units.put(entry.names[0], forms) ? std::string() : kTwice;
}

/** {"names": {url: [nl, en]}, "prefixes": {start: [nl, en]}, "aliases": {url: url}, "unknown": [..]} */
std::string putSystem(Tables& tables, const TermEntry& entry)
{
    const std::optional<Words> words = wordsOf(entry.texts);
    if (entry.names.size() == 1 && entry.names[0] == "unknown" && words) {
        tables.unknownSystem = *words;
        return {};
    }
    if (entry.names.size() != 2) {
        return "not a system";
    }
    const CanonicalSystem system(entry.names[1]);
    if (entry.names[0] == "names") {
        return putWords(tables.systems, system.view(), entry.texts);
    }
    if (entry.names[0] == "prefixes" && words) {
        tables.systemPrefixes.emplace_back(entry.names[1], *words);
        return {};
    }
    if (entry.names[0] == "aliases" && entry.texts.size() == 1) {
        const CanonicalSystem other(entry.texts[0]);
        return tables.systemAliases.put(system.view(), std::string(other.view())) ? std::string()
                                                                                  : kTwice;
    }
    return "not a system";
}

/** {term: {"plain": [nl, en], "full": [nl, en], "codes": [system|code], "also": [other spelling]}} */
std::string putGlossary(Tables& tables, const TermEntry& entry)
{
    if (entry.names.size() != 2) {
        return "not a term";
    }
    if (tables.glossary.empty() || tables.glossary.back().term != entry.names[0]) {
        if (!tables.glossaryIndex.add(entry.names[0], tables.glossary.size())) {
            return kTwice;
        }
        tables.glossary.push_back({entry.names[0], {}, {}});
    }
    const std::size_t place = tables.glossary.size() - 1;
    const std::optional<Words> words = wordsOf(entry.texts);
    if (entry.names[1] == "plain" && words) {
        tables.glossary[place].plain = *words;
    } else if (entry.names[1] == "full" && words) {
        tables.glossary[place].full = *words;
    } else if (entry.names[1] == "codes") {
        for (const std::string_view code : entry.texts) {
            const std::size_t bar = code.rfind('|');
            if (bar == std::string_view::npos) {
                return "not system|code";
            }
            const CanonicalSystem system(code.substr(0, bar));
            std::string key(tables.resolved(system.view()));
            key.append(code.substr(bar));
            // A code may be under a general term and a narrower one: the first holds.
            static_cast<void>(tables.glossaryCodes.put(key, place));
        }
    } else if (entry.names[1] == "also") {
        for (const std::string& spelling : entry.texts) {
            static_cast<void>(tables.glossaryIndex.add(spelling, place));
        }
    } else {
        return "not a part of a term";
    }
    return {};
}

Result<void> readAll(const ResourceFiles& files, std::string_view prefix, const TermVisitor& visit)
{
    const std::vector<std::string> names = files.list(prefix);
    if (names.empty()) {
        return fail(ErrorCode::LensInvalid, "missing: " + std::string(prefix));
    }
    for (const std::string& name : names) {
        const std::optional<std::string_view> text = files.read(name);
        if (!text) {
            return fail(ErrorCode::LensInvalid, "unreadable: " + name);
        }
        if (Result<void> read = readTermFile(name, *text, visit); !read) {
            return read;
        }
    }
    return {};
}

/** Lets "http://…/nl-core-address-official" be found as "nl-core-address-official" too. */
void addLastSegments(KeyTable<ElementLabel>& extensions)
{
    std::vector<std::pair<std::string, ElementLabel>> segments;
    extensions.forEach([&segments](std::string_view url, const ElementLabel& label) {
        const std::size_t slash = url.find_last_of("/#");
        if (slash != std::string_view::npos) {
            segments.emplace_back(url.substr(slash + 1), label);
        }
    });
    for (auto& [segment, label] : segments) {
        static_cast<void>(extensions.put(segment, std::move(label)));
    }
}
} // namespace

Result<Terms> Terms::load(const ResourceFiles& files)
{
    Terms terms;
    Tables& tables = *terms.m_tables;
    // The systems come first: codes and glossary are stored under the name an alias stands for.
    const std::pair<std::string_view, TermVisitor> parts[] = {
        {"terms/systems.json", [&](const TermEntry& e) { return putSystem(tables, e); }},
        {"terms/enums.json", [&](const TermEntry& e) { return putEnum(tables, e); }},
        {"terms/codes-", [&](const TermEntry& e) { return putCode(tables, e); }},
        {"terms/units.json", [&](const TermEntry& e) { return putUnit(tables, e); }},
        {"terms/elements.json", [&](const TermEntry& e) { return putLabel(tables.elements, e); }},
        {"terms/extensions.json",
         [&](const TermEntry& e) { return putLabel(tables.extensions, e); }},
        {"terms/glossary.json", [&](const TermEntry& e) { return putGlossary(tables, e); }},
        {"terms/labels/",
         [&](const TermEntry& e) {
             return e.names.size() == 1 ? putWords(tables.labels, e.names[0], e.texts)
                                        : "not a label";
         }},
    };
    for (const auto& [prefix, visit] : parts) {
        if (Result<void> read = readAll(files, prefix, visit); !read) {
            return fail(read.error());
        }
    }
    if (tables.unknownSystem.empty()) {
        return fail(ErrorCode::LensInvalid, "terms/systems.json: no words for an unknown system");
    }
    addLastSegments(tables.extensions);
    std::stable_sort(tables.systemPrefixes.begin(),
                     tables.systemPrefixes.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return terms;
}
} // namespace regie::terms
