// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "tests/support/store_fixture.h"

#include <string>
#include <vector>

namespace regie
{
/**
 * What is wrong with the plans of all queries over facts, resources and remarks that the connection
 * has compiled: a table read from end to end, or a sort of what was found. Empty when all is well.
 */
inline std::vector<std::string> costlyPlans(store::Connection& connection)
{
    std::vector<std::string> costly;
    for (const std::string& text : connection.statements()) {
        if (!text.starts_with("SELECT")) {
            continue;
        }
        auto plan = need(connection.prepare("EXPLAIN QUERY PLAN " + text));
        while (need(plan.step())) {
            const std::string step = plan.string(3);
            const bool sorts = step.find("TEMP B-TREE") != std::string::npos;
            // What is read inside "SCAN (subquery)" has a line of its own.
            const bool scans = step.starts_with("SCAN") && !step.starts_with("SCAN (")
                               && step.find(" INDEX ") == std::string::npos;
            const bool ofFacts = text.find("FROM fact ") != std::string::npos
                                 || text.find("FROM resource ") != std::string::npos
                                 || text.find("FROM note ") != std::string::npos;
            if (ofFacts && (sorts || scans)) {
                costly.push_back(step + ": " + text);
            }
        }
    }
    return costly;
}
} // namespace regie
