// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/resource.h"

#include <string>
#include <vector>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/** The product of a medication resource: zib FarmaceutischProduct, Medication. */
struct Product {
    Words name;       ///< as the source names it; empty when it does not
    std::string form; ///< in words: "tablet", or the name when that says it; may be empty
    std::vector<std::string> codes; ///< "system|code", in the order of the source
};

/** Reads medicationReference (through `resolver`), medicationCodeableConcept or medication. */
Product productOf(const fhir::Node& resource, fhir::Resolver& resolver, const terms::Terms& terms);
} // namespace regie::record
