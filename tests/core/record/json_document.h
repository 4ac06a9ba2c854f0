// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace regie::test
{
/** Builds the nodes of a JSON value, so that a test of the record does not lean on the reader. */
inline void appendJson(fhir::Document& document,
                       fhir::Node* parent,
                       std::string_view key,
                       const nlohmann::ordered_json& value)
{
    using fhir::NodeKind;
    if (value.is_object() || value.is_array()) {
        const NodeKind kind = value.is_object() ? NodeKind::Object : NodeKind::Array;
        fhir::Node* node = document.append(parent, kind, key);
        for (const auto& [name, child] : value.items()) {
            appendJson(document, node, value.is_object() ? std::string_view(name) : "", child);
        }
    } else if (value.is_string()) {
        document.append(parent, NodeKind::String, key, value.get<std::string>());
    } else if (value.is_number()) {
        document.append(parent, NodeKind::Number, key, value.dump());
    } else if (value.is_boolean()) {
        document.append(parent, NodeKind::Boolean, key, value.dump());
    } else {
        document.append(parent, NodeKind::Null, key);
    }
}

inline fhir::Document documentOf(const nlohmann::ordered_json& value)
{
    fhir::Document document;
    appendJson(document, nullptr, {}, value);
    return document;
}

inline fhir::Document parseDocument(std::string_view json)
{
    return documentOf(nlohmann::ordered_json::parse(json));
}
} // namespace regie::test
