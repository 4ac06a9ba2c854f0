// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace regie::test
{
/** Builds the nodes of a JSON text for a test; numbers keep their spelling. Throws when it is none. */
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TreeBuilder(fhir::Document& document) : m_document(document) { }

    bool null() override { return leaf(fhir::NodeKind::Null, {}); }
    bool boolean(bool value) override
    {
        return leaf(fhir::NodeKind::Boolean, value ? "true" : "false");
    }
    bool number_integer(number_integer_t value) override
    {
        return leaf(fhir::NodeKind::Number, std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return leaf(fhir::NodeKind::Number, std::to_string(value));
    }
    bool number_float(number_float_t, const string_t& spelled) override
    {
        return leaf(fhir::NodeKind::Number, spelled);
    }
    bool string(string_t& value) override { return leaf(fhir::NodeKind::String, value); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(fhir::NodeKind::Object); }
    bool key(string_t& name) override
    {
        m_key = name;
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(fhir::NodeKind::Array); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override
    {
        return false;
    }

private:
    bool leaf(fhir::NodeKind kind, std::string_view text)
    {
        m_document.append(parent(), kind, m_key, text);
        m_key.clear();
        return true;
    }
    bool open(fhir::NodeKind kind)
    {
        m_open.push_back(m_document.append(parent(), kind, m_key));
        m_key.clear();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    fhir::Node* parent() { return m_open.empty() ? nullptr : m_open.back(); }

    fhir::Document& m_document;
    std::vector<fhir::Node*> m_open;
    std::string m_key;
};

inline fhir::Document tree(std::string_view json)
{
    fhir::Document document;
    TreeBuilder builder(document);
    if (!nlohmann::json::sax_parse(json, &builder)) {
        throw std::invalid_argument("the test's JSON is wrong");
    }
    return document;
}
} // namespace regie::test
