// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/node.h"
#include "core/fhir/resource.h"
#include "core/record/day_moments.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/** A dosage in plain words. */
struct DosageText {
    Words sentence;       ///< "Slik 2 keer per dag 1 tablet." or the fallback sentence
    std::string original; ///< the text of the source, as written; may be empty
    bool understood =
        false; ///< every coded part is in the sentence; else sentence is the fallback,
               ///< the parts, or the text and the codes that do not say the same
    std::vector<DayMoment> moments; ///< as dayMomentsOf(); empty when not understood
};

/**
 * The sentence for all dosage instructions of one medication resource together, STU3
 * (`dosageInstruction`/`dosage` with doseQuantity/doseRange) and R4 (`doseAndRate`), in order.
 * Rules: PATIENT-CONTENT 4.7. When any coded part is not understood: the original text with "Vraag
 * uw apotheek", never half a sentence. `form` is the product's form in words when known ("tablet").
 * When empty, the product as the resource above the dosages itself names it is looked at; without a
 * form there either, 245 ("stuk") stays "stuk".
 */
DosageText dosageText(const std::vector<const fhir::Node*>& dosages,
                      std::string_view form,
                      const terms::Terms& terms);

/**
 * The same for a whole medication resource (request, dispense, statement, administration): finds
 * its dosages, the text said beside them and, through the resolver, the form of the product.
 */
DosageText dosageOf(const fhir::Node& resource,
                    fhir::Resolver& resolver,
                    const terms::Terms& terms);

/** The same as if the product had this form: to compare what several resources say. */
DosageText dosageAs(const fhir::Node& resource, std::string_view form, const terms::Terms& terms);
} // namespace regie::record
