// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: making and changing FHIR JSON that keeps its numbers as spelled.
#pragma once

#include "core/fhir/node.h"

#include <string_view>

namespace regie::share
{
/** Appends to a Document; `key` is empty for items of a list. */
class Tree
{
public:
    explicit Tree(fhir::Document& document) : m_document(document) { }

    fhir::Node* object(fhir::Node* parent, std::string_view key = {});
    fhir::Node* array(fhir::Node* parent, std::string_view key);
    void text(fhir::Node* parent, std::string_view key, std::string_view value);
    void number(fhir::Node* parent, std::string_view key, std::string_view spelled);
    void boolean(fhir::Node* parent, std::string_view key, bool value);
    /** `key`: {"coding": [{system, code, display}], "text"}; empty parts are left out. */
    fhir::Node* concept_(fhir::Node* parent,
                         std::string_view key,
                         std::string_view system,
                         std::string_view code,
                         std::string_view display = {},
                         std::string_view text = {});
    void reference(fhir::Node* parent, std::string_view key, std::string_view uuid);
    fhir::Node* copy(fhir::Node* parent, std::string_view key, const fhir::Node& tree);
    void rename(fhir::Node& node, std::string_view key);
    fhir::Document& document() { return m_document; }

private:
    fhir::Document& m_document;
};

fhir::Node* childOf(fhir::Node& node, std::string_view key);
} // namespace regie::share
