// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace regie::bench
{
/**
 * A person's FHIR R4 resources, all invented here: a Patient, practitioners, organizations, products,
 * and for the rest results, medication, problems, visits and vaccinations of 20 years. About 1.5 KB
 * each, as those of Dutch portals are. The same number gives the same resources.
 */
std::vector<std::string> syntheticRecord(std::size_t count);

/** What a person types, letter by letter: every beginning of words that occur and that do not. */
std::vector<std::string> typedTexts();
} // namespace regie::bench
