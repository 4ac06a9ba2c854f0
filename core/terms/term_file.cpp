// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/term_file.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>

namespace regie::terms
{
namespace
{
/**
 * Events of the JSON reader. Buffers are used again for the next entry: a file has thousands of
 * them and the program waits for this at every start.
 */
class EntryReader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit EntryReader(const TermVisitor& visit) : m_visit(visit) { }
    const std::string& fault() const { return m_fault; }

    bool key(string_t& name) override
    {
        m_names[m_depth - 1].assign(name);
        return true;
    }
    bool start_object(std::size_t /*size*/) override
    {
        if (m_inList) {
            return refuse("an object in a list");
        }
        if (++m_depth > m_names.size()) {
            m_names.resize(m_depth);
        }
        return true;
    }
    bool end_object() override
    {
        --m_depth;
        return true;
    }
    bool start_array(std::size_t /*size*/) override
    {
        if (m_inList || m_depth == 0) {
            return refuse("a list in a list or outside an object");
        }
        m_inList = true;
        m_count = 0;
        return true;
    }
    bool end_array() override
    {
        m_inList = false;
        return give();
    }
    bool string(string_t& text) override
    {
        if (!m_inList) {
            m_count = 0;
        }
        if (++m_count > m_texts.size()) {
            m_texts.resize(m_count);
        }
        m_texts[m_count - 1].assign(text);
        return m_inList || give();
    }
    bool null() override { return refuse("null"); }
    bool boolean(bool /*value*/) override { return refuse("a boolean"); }
    bool number_integer(number_integer_t /*value*/) override { return refuse("a number"); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return refuse("a number"); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override
    {
        return refuse("a number");
    }
    bool binary(binary_t& /*value*/) override { return refuse("binary"); }
    bool parse_error(std::size_t position,
                     const std::string& /*token*/,
                     const nlohmann::detail::exception& /*problem*/) override
    {
        m_fault = "no JSON at byte " + std::to_string(position);
        return false;
    }

private:
    bool give()
    {
        if (m_depth == 0) {
            return refuse("text outside an object");
        }
        const TermEntry entry{std::span(m_names).first(m_depth), std::span(m_texts).first(m_count)};
        std::string wrong = m_visit(entry);
        return wrong.empty() || refuse(wrong);
    }
    bool refuse(std::string_view what)
    {
        m_fault = std::string(what);
        for (std::size_t i = 0; i < m_depth; ++i) {
            m_fault += (i == 0 ? " at " : " / ") + m_names[i];
        }
        return false;
    }

    const TermVisitor& m_visit;
    std::vector<std::string> m_names;
    std::vector<std::string> m_texts;
    std::size_t m_depth = 0;
    std::size_t m_count = 0;
    bool m_inList = false;
    std::string m_fault;
};
} // namespace

Result<void> readTermFile(std::string_view file, std::string_view json, const TermVisitor& visit)
{
    EntryReader reader(visit);
    if (!nlohmann::json::sax_parse(json, &reader)) {
        return fail(ErrorCode::LensInvalid, std::string(file) + ": " + reader.fault());
    }
    return {};
}
} // namespace regie::terms
