// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/node.h"
#include "core/record/dosage_model.h"

#include <vector>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/**
 * What the dosages say, part by part and in the words of the source ("3 keer per dag; 1 stuk"), for
 * when no sentence can be made of them. Texts of the source stand between quotation marks. Empty
 * when they say nothing but the way it is given (route, site, method), or nothing at all. Folder
 * private.
 */
Words dosageParts(const std::vector<const fhir::Node*>& dosages,
                  const DosagePlan& plan,
                  const terms::Terms& terms);
} // namespace regie::record
