// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/comparator.h"

#include <array>

namespace regie::record
{
namespace
{
struct Comparator {
    std::string_view sign, nl, en;
};
/** R4 2.24.0.7. */
constexpr std::array<Comparator, 5> kComparators = {{
    {"<", "minder dan ", "less than "},
    {"<=", "hoogstens ", "at most "},
    {">", "meer dan ", "more than "},
    {">=", "minstens ", "at least "},
    {"ad", "samen genoeg voor ", "enough to reach "},
}};
} // namespace

Words comparatorWords(std::string_view comparator)
{
    for (const Comparator& each : kComparators) {
        if (each.sign == comparator) {
            return {std::string(each.nl), std::string(each.en)};
        }
    }
    return {};
}

std::string_view comparatorOf(const Words& value)
{
    for (const Comparator& each : kComparators) {
        if (value.nl.starts_with(each.nl)) {
            return each.sign;
        }
    }
    return {};
}
} // namespace regie::record
