// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_writer.h"

#include <nlohmann/json.hpp>

namespace regie::app
{
namespace
{
std::string quoted(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}
} // namespace

void JsonWriter::separate(std::string_view key)
{
    if (!m_first) {
        m_text += ',';
    }
    m_first = false;
    if (!key.empty()) {
        m_text += quoted(key);
        m_text += ':';
    }
}

void JsonWriter::open(std::string_view key, char bracket)
{
    separate(key);
    m_text += bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_text += bracket;
    m_first = false;
}

JsonWriter& JsonWriter::raw(std::string_view key, std::string_view json)
{
    separate(key);
    m_text += json;
    return *this;
}

JsonWriter& JsonWriter::beginObject(std::string_view key)
{
    open(key, '{');
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter& JsonWriter::beginArray(std::string_view key)
{
    open(key, '[');
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view key, std::string_view value)
{
    return raw(key, quoted(value));
}

JsonWriter& JsonWriter::textOrNull(std::string_view key, std::string_view value)
{
    return value.empty() ? null(key) : text(key, value);
}

JsonWriter& JsonWriter::spelledNumber(std::string_view key, std::string_view value)
{
    if (value.empty()) {
        return null(key);
    }
    const auto parsed = nlohmann::json::parse(value, nullptr, /*allow_exceptions=*/false);
    return parsed.is_number() ? raw(key, value) : text(key, value);
}

JsonWriter& JsonWriter::boolean(std::string_view key, bool value)
{
    return raw(key, value ? "true" : "false");
}

JsonWriter& JsonWriter::null(std::string_view key)
{
    return raw(key, "null");
}
} // namespace regie::app
