// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/element_tables.h"

#include "core/fhir/json.h"

#include <algorithm>

namespace regie::fhir
{
namespace
{
Element elementOf(const Node& node)
{
    Element element;
    element.name = node.key;
    std::string_view code = node.text;
    if (code.starts_with('*')) {
        element.repeats = true;
        code.remove_prefix(1);
    }
    if (code == "n") {
        element.kind = ElementKind::Number;
    } else if (code == "b") {
        element.kind = ElementKind::Boolean;
    } else if (code == "x") {
        element.kind = ElementKind::Xhtml;
    } else if (code == "r") {
        element.kind = ElementKind::AnyResource;
    } else if (code != "s") {
        element.kind = ElementKind::Complex;
    }
    return element;
}

std::string_view typeNameOf(std::string_view code)
{
    return code.starts_with('*') ? code.substr(1) : code;
}
} // namespace

Result<ElementTable> ElementTable::parse(std::string_view json)
{
    const Result<Document> document = parseJson(json);
    if (!document) {
        return fail(ErrorCode::LensInvalid, "element table: " + document.error().detail);
    }
    const Node* types = document->root()->child("types");
    if (types == nullptr || !types->isObject()) {
        return fail(ErrorCode::LensInvalid, "element table without types");
    }
    ElementTable table;
    for (const Node& each : *types) {
        table.m_numbers.emplace(std::string(each.key), static_cast<int>(table.m_types.size()));
        table.m_types.push_back({std::string(each.key), false, {}});
    }
    for (const Node& each : *types) {
        Type& type = table.m_types[static_cast<std::size_t>(table.type(each.key))];
        // A type has its own elements and those of its bases; FHIR's ladder is four steps at most.
        const Node* level = &each;
        for (int steps = 0; level != nullptr && steps < 6; ++steps) {
            type.resource = type.resource || (level->key == "Resource" && level != &each);
            const Node* elements = level->child("elements");
            if (elements == nullptr) {
                return fail(ErrorCode::LensInvalid, "element table: type without elements");
            }
            for (const Node& one : *elements) {
                Element element = elementOf(one);
                if (element.kind == ElementKind::Complex) {
                    element.type = table.type(typeNameOf(one.text));
                }
                type.elements.push_back(std::move(element));
            }
            level = types->child(level->childText("base"));
        }
        std::stable_sort(type.elements.begin(),
                         type.elements.end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; });
    }
    return table;
}

int ElementTable::type(std::string_view name) const
{
    const auto found = m_numbers.find(std::string(name));
    return found == m_numbers.end() ? -1 : found->second;
}

const Element* ElementTable::element(int type, std::string_view name) const
{
    if (type < 0) {
        return nullptr;
    }
    const std::vector<Element>& elements = m_types[static_cast<std::size_t>(type)].elements;
    const auto found = std::lower_bound(
        elements.begin(),
        elements.end(),
        name,
        [](const Element& element, std::string_view wanted) { return element.name < wanted; });
    return found != elements.end() && found->name == name ? &*found : nullptr;
}

bool ElementTable::isResource(std::string_view name) const
{
    const int number = type(name);
    return number >= 0 && m_types[static_cast<std::size_t>(number)].resource
           && name != "DomainResource";
}

Result<ElementTables> ElementTables::load(const ResourceFiles& files)
{
    const auto read = [&](std::string_view path) -> Result<ElementTable> {
        const std::optional<std::string_view> json = files.read(path);
        if (!json) {
            return fail(ErrorCode::LensInvalid, "missing " + std::string(path));
        }
        return ElementTable::parse(*json);
    };
    Result<ElementTable> stu3 = read("fhir/elements-stu3.json");
    if (!stu3) {
        return fail(stu3.error());
    }
    Result<ElementTable> r4 = read("fhir/elements-r4.json");
    if (!r4) {
        return fail(r4.error());
    }
    ElementTables tables;
    tables.m_stu3 = std::move(*stu3);
    tables.m_r4 = std::move(*r4);
    return tables;
}
} // namespace regie::fhir
