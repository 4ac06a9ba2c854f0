// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace regie::fhir
{
/** What one text may be at most. Source: PROTOCOL-SECURITY part 6, cases of a hostile server. */
struct ReadLimits {
    std::size_t bytes = std::size_t{256} * 1024 * 1024;         ///< of one JSON or XML text
    int depth = 64;                                             ///< objects and lists in each other
    std::size_t stringBytes = std::size_t{1024} * 1024;         ///< of one string
    std::size_t narrativeBytes = std::size_t{16} * 1024 * 1024; ///< of one `div`: may hold images
    std::size_t dataBytes = std::size_t{64} * 1024 * 1024;      ///< of one base64 string (`data`)

    /** What a string may be at most that is the value of a member with this name. */
    std::size_t of(std::string_view member) const
    {
        const bool base64 = member == "data" || member == "content" || member == "valueBase64Binary"
                            || member == "blob";
        return base64 ? dataBytes : member == "div" ? narrativeBytes : stringBytes;
    }
};
} // namespace regie::fhir
