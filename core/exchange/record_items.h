// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: the names of things that are told of records.
#pragma once

#include "core/exchange/told.h"

#include <string>
#include <string_view>

namespace regie::exchange
{
inline std::string versionThing(std::string_view source,
                                std::string_view type,
                                std::string_view key,
                                std::string_view hash)
{
    return digest("version|" + std::string(source) + '|' + std::string(type) + '|'
                  + std::string(key) + '|' + std::string(hash));
}
inline std::string countsThing(std::string_view source, std::string_view type, std::string_view key)
{
    return digest("counts|" + std::string(source) + '|' + std::string(type) + '|'
                  + std::string(key));
}
inline std::string documentThing(std::string_view source,
                                 std::string_view type,
                                 std::string_view key,
                                 std::int64_t position)
{
    return digest("document|" + std::string(source) + '|' + std::string(type) + '|'
                  + std::string(key) + '|' + std::to_string(position));
}
inline std::string originalThing(std::string_view hash)
{
    return digest("original|" + std::string(hash));
}
} // namespace regie::exchange
