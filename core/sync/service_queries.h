// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/service_catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** A narrower question than everything; empty: everything. */
struct Target {
    std::string from;                     ///< FHIR date, included
    std::string to;                       ///< FHIR date, included
    std::vector<std::string> codes;       ///< "system|code"
    std::vector<std::string> identifiers; ///< "system|value"
    std::vector<std::string> treatments;  ///< "system|value"
    bool latest = false;                  ///< the newest of each only

    bool empty() const
    {
        return from.empty() && to.empty() && codes.empty() && identifiers.empty()
               && treatments.empty() && !latest;
    }
};

/**
 * What a service is asked: paths below its base, percent-encoded. Of a narrower question only those
 * queries that can be narrowed in every way asked for. NotSupported: none can. InvalidArgument: a date
 * that is none.
 */
Result<std::vector<std::string>> queriesOf(const Service& service,
                                           const Target& target,
                                           Clock::Instant now);

/** `path?name=value&…` with the values percent-encoded; `:` `/` `,` and `$` stay readable. */
std::string encodedPath(std::string_view path);
/** A value that a person gave, for a place in a query: no character has a meaning there. */
std::string encodedValue(std::string_view value);
} // namespace regie::sync
