// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace regie::sync
{
/** The address below which a FHIR server answers. */
struct FhirBase {
    std::string origin; ///< "https://host" or "http://127.0.0.1:8321": lower case, no usual port
    std::string path;   ///< "/fhir"; empty at the root
    bool loopback = false;

    /**
     * AddressRefused: no https (http only to a literal loopback address), a name or password in it.
     * InvalidArgument: no address, or one with a query.
     */
    static Result<FhirBase> parse(std::string_view url);

    /** `below` may be a query alone ("?_getpages=…"). */
    std::string url(std::string_view below) const
    {
        return origin + path + (below.starts_with('?') ? "" : "/") + std::string(below);
    }
    /** What stands below the base in an absolute address; AddressRefused when it is not below it. */
    Result<std::string> below(std::string_view url) const;
};
} // namespace regie::sync
