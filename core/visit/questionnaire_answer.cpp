// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/measured_value.h"
#include "core/time/partial_date.h"
#include "core/visit/questionnaire.h"

#include <algorithm>
#include <array>

namespace regie::visit
{
namespace
{
constexpr std::array<std::string_view, 16> kTypeNames = {"group",
                                                         "display",
                                                         "boolean",
                                                         "decimal",
                                                         "integer",
                                                         "date",
                                                         "dateTime",
                                                         "time",
                                                         "string",
                                                         "text",
                                                         "url",
                                                         "choice",
                                                         "open-choice",
                                                         "attachment",
                                                         "reference",
                                                         "quantity"};

bool isNumber(const Answer& answer)
{
    return answer.type == "Decimal" || answer.type == "Integer" || answer.type == "Quantity";
}

/** Quantities are set side by side in one unit alone; a missing unit is no unit. */
bool sameUnit(const Answer& one, const Answer& other)
{
    return one.type != "Quantity" || other.type != "Quantity"
           || (one.code == other.code && one.system == other.system
               && (!one.code.empty() || one.unit == other.unit));
}

int order(double one, double other)
{
    return one < other ? -1 : one > other ? 1 : 0;
}
} // namespace

std::string_view itemTypeName(ItemType type)
{
    return kTypeNames[static_cast<std::size_t>(type)];
}

bool sameAnswer(const Answer& one, const Answer& other)
{
    if (one.type == "Coding" && other.type == "Coding") {
        return one.code == other.code
               && (one.system == other.system || one.system.empty() || other.system.empty())
               && (!one.code.empty() || one.text == other.text);
    }
    if (isNumber(one) && isNumber(other)) {
        return compareAnswers(one, other) == 0;
    }
    return one.type == other.type && one.text == other.text;
}

std::optional<int> compareAnswers(const Answer& one, const Answer& other)
{
    if (isNumber(one) && isNumber(other)) {
        const auto a = record::decimalOf(one.text);
        const auto b = record::decimalOf(other.text);
        return a && b && sameUnit(one, other) ? std::optional(order(*a, *b)) : std::nullopt;
    }
    if (one.type != other.type) {
        return std::nullopt;
    }
    if (one.type == "Date" || one.type == "DateTime") {
        const auto a = time::PartialDate::parse(one.text);
        const auto b = time::PartialDate::parse(other.text);
        if (!a || !b) {
            return std::nullopt;
        }
        const int way = a->sortKey().compare(b->sortKey());
        return way < 0 ? -1 : way > 0 ? 1 : 0;
    }
    if (one.type == "Time" || one.type == "String") {
        const int way = one.text.compare(other.text);
        return way < 0 ? -1 : way > 0 ? 1 : 0;
    }
    return std::nullopt;
}

bool Item::isScored() const
{
    return std::any_of(
        options.begin(), options.end(), [](const Option& each) { return each.score.has_value(); });
}
} // namespace regie::visit
