// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: pieces of what is sent.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace regie::sync
{
/** Members stay in the order they were given. */
using Json = nlohmann::ordered_json;

std::string jsonText(const Json& json);
/** The search that finds what has this identifier. */
std::string askByUuid(std::string_view type, std::string_view uuid);
} // namespace regie::sync
