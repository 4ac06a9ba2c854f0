// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/none_known.h"

#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace regie::record
{
namespace
{
constexpr std::pair<std::string_view, NoneKnown> kCodes[] = {
    {"716186003", NoneKnown::OfAny}, // no known allergy
    {"160244002", NoneKnown::OfAny}, // the same before 2016
    {"409137002", NoneKnown::OfSome},
    {"428607008", NoneKnown::OfSome},
    {"429625007", NoneKnown::OfSome},
    {"716220001", NoneKnown::OfSome},
    {"428197003", NoneKnown::OfSome},
    {"1003774007", NoneKnown::OfSome},
    {"160245001", NoneKnown::OfAny}, // no current problems
    {"no-known-allergies", NoneKnown::OfAny},
    {"no-known-medication-allergies", NoneKnown::OfSome},
    {"no-known-environmental-allergies", NoneKnown::OfSome},
    {"no-known-food-allergies", NoneKnown::OfSome},
    {"no-known-problems", NoneKnown::OfAny},
    {"no-allergy-info", NoneKnown::NotSaid},
    {"no-problem-info", NoneKnown::NotSaid},
};

constexpr std::string_view kWords[] = {"geen allergie bekend",
                                       "geen allergieen bekend",
                                       "geen bekende allergie",
                                       "geen bekende allergieen",
                                       "geen allergie",
                                       "geen allergieen",
                                       "no known allergy",
                                       "no known allergies"};
} // namespace

NoneKnown noneKnown(const Fact& fact)
{
    for (const auto& [code, says] : kCodes) {
        if (fact.code == code) {
            return says;
        }
    }
    if (fact.kind != "allergy") {
        return NoneKnown::No;
    }
    const std::string folded = text::foldText(fact.title.nl);
    const bool said = std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
    return said ? NoneKnown::OfAny : NoneKnown::No;
}
} // namespace regie::record
