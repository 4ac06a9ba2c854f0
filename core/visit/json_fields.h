// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace regie::visit
{
/** The text of a member; empty when it is absent or no text. */
template<typename Json>
std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->template get<std::string>()
                                                     : std::string();
}

/** Writes a text that says something; an empty one leaves no member. */
template<typename Json>
void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}
} // namespace regie::visit
