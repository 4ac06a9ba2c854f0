// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace regie::app
{
/**
 * Writes one JSON document, member after member, in the order they are given. A writer of our own
 * because a FHIR number must come out as it was spelled (`1.50`). Text is expected to be UTF-8.
 */
class JsonWriter
{
public:
    JsonWriter& beginObject(std::string_view key = {});
    JsonWriter& endObject();
    JsonWriter& beginArray(std::string_view key = {});
    JsonWriter& endArray();

    JsonWriter& text(std::string_view key, std::string_view value);
    /** Empty text means "there is none" and becomes null. */
    JsonWriter& textOrNull(std::string_view key, std::string_view value);
    template<std::integral T>
    JsonWriter& number(std::string_view key, T value)
    {
        return raw(key, std::to_string(value));
    }
    /** A number as spelled; null when the text is empty, text when JSON has no such number. */
    JsonWriter& spelledNumber(std::string_view key, std::string_view value);
    JsonWriter& boolean(std::string_view key, bool value);
    JsonWriter& null(std::string_view key);
    /** An item of a list. */
    JsonWriter& item(std::string_view value) { return text({}, value); }

    /** The document; complete when every begin has its end. */
    const std::string& document() const { return m_text; }

private:
    JsonWriter& raw(std::string_view key, std::string_view json);
    void open(std::string_view key, char bracket);
    void close(char bracket);
    void separate(std::string_view key);

    std::string m_text;
    bool m_first = true;
};
} // namespace regie::app
