// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/r4_form.h"

#include "core/share/tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::share
{
using fhir::Document;
using fhir::ElementKind;
using fhir::Node;
using fhir::NodeKind;

Result<R4Form> R4Form::load(const ResourceFiles& files)
{
    R4Form form;
    try {
        const auto json = nlohmann::json::parse(files.read("share/required-r4.json").value_or(""));
        json.at("required").get_to(form.m_required);
        for (const auto& [type, elements] : json.at("codes").items()) {
            for (const auto& [name, codes] : elements.items()) {
                form.m_codes[type][name] = codes.get<std::set<std::string>>();
            }
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, "share/required-r4.json");
    }
    return form;
}

bool R4Form::apply(const fhir::ElementTable& table, Document& document, Node& resource) const
{
    const std::string type(resource.childText("resourceType"));
    return table.isResource(type) && applyTo(table, document, resource, table.type(type), type);
}

bool R4Form::isComplete(const Node& object, const std::string& typeName) const
{
    if (typeName == "Extension") {
        return object.childCount > 1;
    }
    const auto required = m_required.find(typeName);
    if (required == m_required.end()) {
        return true;
    }
    return std::all_of(required->second.begin(), required->second.end(), [&](const auto& name) {
        const bool isChoice = name.ends_with("[x]");
        const std::string_view start =
            std::string_view(name).substr(0, name.size() - (isChoice ? 3 : 0));
        return std::any_of(object.begin(), object.end(), [&](const Node& member) {
            const std::string_view key =
                member.key.starts_with('_') ? member.key.substr(1) : member.key;
            return isChoice ? key.starts_with(start) && key.size() > start.size() : key == start;
        });
    });
}

bool R4Form::applyTo(const fhir::ElementTable& table,
                     Document& document,
                     Node& object,
                     int type,
                     const std::string& typeName) const
{
    for (Node* each = object.firstChild; each != nullptr;) {
        Node* next = each->next;
        if (each->key == "resourceType") {
            each = next;
            continue;
        }
        const bool beside = each->key.starts_with('_');
        const fhir::Element* element =
            table.element(type, beside ? each->key.substr(1) : each->key);
        bool stays = element != nullptr;
        if (stays && beside) {
            stays = element->kind != ElementKind::Complex;
        } else if (stays && element->repeats) {
            Node* list = each->isArray() ? each : document.wrapInList(*each);
            for (Node* item = list->firstChild; item != nullptr;) {
                Node* after = item->next;
                if (!fitValue(table, document, *item, *element, typeName)) {
                    Document::remove(*item);
                }
                item = after;
            }
            each = list;
            stays = list->childCount > 0;
        } else if (stays) {
            stays = fitValue(table, document, *each, *element, typeName);
        }
        if (!stays) {
            Document::remove(*each);
        }
        each = next;
    }
    return object.childCount > 0 && isComplete(object, typeName);
}

bool R4Form::fitValue(const fhir::ElementTable& table,
                      Document& document,
                      Node& value,
                      const fhir::Element& element,
                      const std::string& owner) const
{
    switch (element.kind) {
    case ElementKind::Xhtml:
    case ElementKind::String: {
        if (value.kind == NodeKind::Null) {
            return true;
        }
        const auto type = m_codes.find(owner);
        if (type != m_codes.end()) {
            const auto codes = type->second.find(element.name);
            if (codes != type->second.end() && !codes->second.contains(std::string(value.text))) {
                return false;
            }
        }
        return value.kind == NodeKind::String && !value.text.empty();
    }
    case ElementKind::Number: return value.kind == NodeKind::Number || value.kind == NodeKind::Null;
    case ElementKind::Boolean:
        return value.kind == NodeKind::Boolean || value.kind == NodeKind::Null;
    case ElementKind::AnyResource: return value.isObject() && apply(table, document, value);
    case ElementKind::Complex:
        return value.isObject()
               && (element.type < 0
                   || applyTo(table, document, value, element.type, table.typeName(element.type)));
    }
    return false;
}
} // namespace regie::share
