// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/** Every code below a node as "list:code" ("icpc:P76", "atc:N06AB04"); of lists we do not know the
 *  name, "list" is empty. Each once. */
std::vector<std::string> codesIn(const fhir::Node& node);

/** Starts of codes per list, and starts of words: what a thing may be recognised by. */
struct CodeList {
    std::vector<std::string> codes; ///< as codesIn(); the code may be just its start, but not for
                                    ///< SNOMED CT and LOINC, whose numbers have no hierarchy
    std::vector<std::string> words; ///< folded (text::foldText); a word must start with it

    bool fitsCode(std::string_view code) const;
    /** `folded`: text::foldText() of what a person reads. */
    bool fitsText(std::string_view folded) const;
};
} // namespace regie::share
