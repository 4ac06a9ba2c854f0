// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/visit: what sources state of problems and allergies, put together by what it is of.
#pragma once

#include "core/record/caution.h"
#include "core/record/none_known.h"
#include "core/visit/page_making.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** What one source says. */
struct Statement {
    store::StoredFact fact;
    record::Certainty certainty = record::Certainty::Unsaid;

    bool isOwn() const { return fact.sourceKind == store::SourceKind::Self; }
    /** Said to be perhaps so; what the person states is theirs by its letter. */
    bool isDoubtful() const
    {
        return !isOwn()
               && (certainty == record::Certainty::Unsure
                   || certainty == record::Certainty::Unconfirmed);
    }
};

/** What several sources say of the same thing: by code, else by name. */
struct Same {
    std::vector<Statement> holding; ///< at least one; in the order of the list
    std::vector<Statement> against; ///< others say that it is over, or not so
};

struct Statements {
    std::vector<Same> lines;
    std::vector<Statement> noneKnown; ///< "no known allergy"
    std::size_t over = 0;             ///< what only is over
    std::size_t refuted = 0;          ///< what only was looked into and not so
};

/** All that may be shown of a kind; what was taken back or entered in error is nowhere in it. */
Result<Statements> statementsOf(const Making& making, std::string_view kind);

/** One line for a thing; where its sources differ on date or certainty, or say it is over, it says so. */
PageLine lineOf(const Making& making, const Same& same);

/**
 * "Eén bron zegt: geen allergie bekend", a line per wording, never bold. `others`: whether the page
 * says something else as well.
 */
std::vector<PageLine> noneKnownLines(const Making& making,
                                     const std::vector<Statement>& noneKnown,
                                     bool others);
} // namespace regie::visit
