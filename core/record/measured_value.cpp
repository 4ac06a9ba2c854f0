// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/measured_value.h"
#include "core/fhir/systems.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace regie::record
{
using fhir::Node;

namespace
{
/** The items of a member that is a list in one FHIR version and single in another. */
std::vector<const Node*> itemsOf(const Node& parent, std::string_view name)
{
    std::vector<const Node*> items;
    const Node* member = parent.child(name);
    if (member != nullptr && member->isArray()) {
        for (const Node& item : *member) {
            items.push_back(&item);
        }
    } else if (member != nullptr) {
        items.push_back(member);
    }
    return items;
}

/** HL7 table 0078 and what became of it, under the names it went by (STU3, R4, OIDs). */
bool isInterpretationSystem(std::string_view system)
{
    constexpr std::string_view kEndings[] = {"v3-ObservationInterpretation",
                                             "v3/ObservationInterpretation",
                                             "observation-interpretation",
                                             "v2/0078",
                                             "v2-0078",
                                             "2.16.840.1.113883.12.78",
                                             "2.16.840.1.113883.5.83"};
    return std::any_of(std::begin(kEndings), std::end(kEndings), [system](std::string_view end) {
        return system.ends_with(end);
    });
}

ResultFlag flagOfCode(std::string_view system, std::string_view code)
{
    constexpr std::pair<std::string_view, ResultFlag> kHl7[] = {
        {"N", ResultFlag::Normal},
        {"L", ResultFlag::Low},
        {"LL", ResultFlag::VeryLow},
        {"LU", ResultFlag::VeryLow},
        {"H", ResultFlag::High},
        {"HH", ResultFlag::VeryHigh},
        {"HU", ResultFlag::VeryHigh},
        {"A", ResultFlag::Abnormal},
        {"AA", ResultFlag::Abnormal},
    };
    // zib LaboratoryTestResult, InterpretatieVlaggenCodelijst.
    constexpr std::pair<std::string_view, ResultFlag> kSnomedFlags[] = {
        {"281301001", ResultFlag::Normal},
        {"281300000", ResultFlag::Low},
        {"281302008", ResultFlag::High},
        {"263654008", ResultFlag::Abnormal},
    };
    if (system.starts_with("http://snomed.info/sct")) {
        for (const auto& [known, flag] : kSnomedFlags) {
            if (known == code) {
                return flag;
            }
        }
    } else if (isInterpretationSystem(system)) {
        for (const auto& [known, flag] : kHl7) {
            if (known == code) {
                return flag;
            }
        }
    }
    return ResultFlag::None;
}

/** Of two words for the same side the stronger one; what contradicts is unclear. */
ResultFlag together(ResultFlag a, ResultFlag b)
{
    if (a == ResultFlag::None || a == b) {
        return b;
    }
    if (b == ResultFlag::None) {
        return a;
    }
    const auto [small, large] = std::minmax(a, b);
    const bool lows = small == ResultFlag::Low && large == ResultFlag::VeryLow;
    const bool highs = small == ResultFlag::High && large == ResultFlag::VeryHigh;
    if (lows || highs) {
        return large;
    }
    if (large == ResultFlag::Abnormal && small != ResultFlag::Normal) {
        return small;
    }
    return ResultFlag::Unclear;
}

ResultFlag flagOf(const Node& observation)
{
    ResultFlag flag = ResultFlag::None;
    for (const Node* concept_ : itemsOf(observation, "interpretation")) {
        for (const Node* coding : itemsOf(*concept_, "coding")) {
            flag =
                together(flag, flagOfCode(coding->childText("system"), coding->childText("code")));
        }
    }
    return flag;
}

/** A limit without any unit is one of the value it stands beside. */
bool sameUnit(const Node& limit, const Node& value)
{
    const std::string_view code = limit.childText("code");
    const std::string_view unit = limit.childText("unit");
    if (code.empty() && unit.empty()) {
        return true;
    }
    if (!code.empty() && !value.childText("code").empty()) {
        return code == value.childText("code");
    }
    return unit == value.childText("unit");
}

bool isUsual(const Node& range)
{
    const Node* type = range.child("type");
    if (type == nullptr) {
        return true;
    }
    const auto codings = itemsOf(*type, "coding");
    return codings.empty() || std::any_of(codings.begin(), codings.end(), [](const Node* coding) {
               return coding->childText("code") == "normal";
           });
}

std::optional<ReferenceLimits> limitsOf(const Node& range, const Node& value)
{
    ReferenceLimits limits;
    for (const auto& [name, text] : {std::pair{"low", &limits.low}, {"high", &limits.high}}) {
        const Node* limit = range.child(name);
        if (limit == nullptr) {
            continue;
        }
        *text = limit->childText("value");
        if (!decimalOf(*text) || !sameUnit(*limit, value)) {
            return std::nullopt;
        }
    }
    const bool turned = !limits.low.empty() && !limits.high.empty()
                        && *decimalOf(limits.low) > *decimalOf(limits.high);
    return (limits.low.empty() && limits.high.empty()) || turned ? std::nullopt
                                                                 : std::optional(limits);
}

std::optional<ReferenceLimits> limitsOfAll(const Node& observation, const Node& value)
{
    std::optional<ReferenceLimits> found;
    for (const Node* range : itemsOf(observation, "referenceRange")) {
        if (!isUsual(*range)) {
            continue;
        }
        const auto limits = limitsOf(*range, value);
        // Which of several is about this person is not for us to choose.
        if (!limits || (found && *found != *limits)) {
            return std::nullopt;
        }
        found = limits;
    }
    return found;
}

/** Where a number that may be "less than" lies; Unknown where that leaves both open. */
LimitSide sideOf(double number, std::string_view comparator, const ReferenceLimits& limits)
{
    const auto low = decimalOf(limits.low);
    const auto high = decimalOf(limits.high);
    const bool less = comparator.starts_with('<');
    const bool more = comparator.starts_with('>');
    const bool strict = comparator.size() == 1; // "< 5" is below a limit of 5, "<= 5" need not be
    if (low && !more && (number < *low || (less && strict && number == *low))) {
        return LimitSide::Below;
    }
    if (high && !less && (number > *high || (more && strict && number == *high))) {
        return LimitSide::Above;
    }
    const bool openBelow = less && low;
    const bool openAbove = more && high;
    const bool overHigh = less && high && number > *high;
    const bool underLow = more && low && number < *low;
    return openBelow || openAbove || overHigh || underLow ? LimitSide::Unknown : LimitSide::Within;
}

/** Against every range that may be about this person: only where all agree it is told. */
LimitSide sideOfQuantity(const Node& holder, const Node& quantity)
{
    const auto number = decimalOf(quantity.childText("value"));
    const std::string_view comparator = quantity.childText("comparator");
    const bool known =
        comparator.empty() || comparator.starts_with('<') || comparator.starts_with('>');
    std::optional<LimitSide> side;
    for (const Node* range : itemsOf(holder, "referenceRange")) {
        if (!isUsual(*range)) {
            continue;
        }
        const auto limits = limitsOf(*range, quantity);
        if (!number || !known || !limits) {
            return LimitSide::Unknown;
        }
        const LimitSide found = sideOf(*number, comparator, *limits);
        if (side && *side != found) {
            return LimitSide::Unknown;
        }
        side = found;
    }
    return side.value_or(LimitSide::Unknown);
}

ResultStanding standingOfOne(const Node& holder)
{
    ResultStanding standing;
    standing.flag = flagOf(holder);
    if (const Node* quantity = holder.child("valueQuantity")) {
        standing.side = sideOfQuantity(holder, *quantity);
    }
    // A word of the laboratory that we cannot read may say otherwise.
    const bool unread =
        standing.flag == ResultFlag::None && !itemsOf(holder, "interpretation").empty();
    if (unread && standing.side == LimitSide::Within) {
        standing.side = LimitSide::Unknown;
    }
    return standing;
}

bool hasValue(const Node& holder)
{
    for (const Node* member = holder.firstChild; member != nullptr; member = member->next) {
        if (member->key.starts_with("value")) {
            return true;
        }
    }
    return false;
}

/** A plain decimal as a whole number of its last decimal, and how many decimals it has. */
struct Scaled {
    std::int64_t value = 0;
    std::size_t decimals = 0;
};

std::optional<Scaled> scaledOf(std::string_view spelled)
{
    constexpr std::size_t kMostDigits = 15;
    const bool negative = spelled.starts_with('-');
    if (negative) {
        spelled.remove_prefix(1);
    }
    Scaled scaled;
    std::size_t digits = 0;
    bool point = false;
    for (const char c : spelled) {
        if (c == '.' && !point && digits > 0) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            ++digits;
            scaled.decimals += point ? 1 : 0;
            scaled.value = digits > kMostDigits ? 0 : scaled.value * 10 + (c - '0');
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || digits > kMostDigits || (point && scaled.decimals == 0)) {
        return std::nullopt;
    }
    scaled.value = negative ? -scaled.value : scaled.value;
    return scaled;
}
} // namespace

std::string_view resultFlagName(ResultFlag flag)
{
    switch (flag) {
    case ResultFlag::None: break;
    case ResultFlag::Normal: return "normal";
    case ResultFlag::Low: return "low";
    case ResultFlag::VeryLow: return "verylow";
    case ResultFlag::High: return "high";
    case ResultFlag::VeryHigh: return "veryhigh";
    case ResultFlag::Abnormal: return "abnormal";
    case ResultFlag::Unclear: return "unclear";
    }
    return "none";
}

std::optional<MeasuredValue> measuredValue(const Node& observation)
{
    const std::string_view status = observation.childText("status");
    const Node* quantity = observation.child("valueQuantity");
    if (observation.childText("resourceType") != "Observation" || quantity == nullptr
        || status == "entered-in-error" || status == "cancelled") {
        return std::nullopt;
    }
    MeasuredValue measured;
    measured.number = quantity->childText("value");
    measured.comparator = quantity->childText("comparator");
    constexpr std::string_view kComparators[] = {"", "<", "<=", ">", ">="};
    const bool known =
        std::find(std::begin(kComparators), std::end(kComparators), measured.comparator)
        != std::end(kComparators);
    if (!decimalOf(measured.number) || !known) {
        return std::nullopt;
    }
    const std::string_view code = quantity->childText("code");
    measured.unit = quantity->childText("unit");
    if (measured.unit.empty()) {
        measured.unit = code;
    }
    if (quantity->childText("system") == fhir::kUcumSystem) {
        measured.unitCode = code;
    }
    measured.limits = limitsOfAll(observation, *quantity);
    measured.flag = flagOf(observation);
    return measured;
}

ResultStanding resultStanding(const Node& observation)
{
    const std::string_view status = observation.childText("status");
    if (observation.childText("resourceType") != "Observation" || status == "entered-in-error"
        || status == "cancelled") {
        return {};
    }
    ResultStanding standing = standingOfOne(observation);
    const bool ownWord = standing.flag != ResultFlag::None;
    bool open = !ownWord && hasValue(observation) && !standing.isJudged();
    for (const Node* component : itemsOf(observation, "component")) {
        const ResultStanding part = standingOfOne(*component);
        standing.flag = together(standing.flag, part.isFlagged() ? part.flag : ResultFlag::None);
        if (part.isOutside()) {
            standing.side = part.side;
        } else if (part.side == LimitSide::Within && standing.side == LimitSide::Unknown) {
            standing.side = part.side;
        }
        open = open || (!ownWord && !part.isJudged());
    }
    if (open && standing.side == LimitSide::Within) {
        standing.side = LimitSide::Unknown;
    }
    return standing;
}

std::optional<double> decimalOf(std::string_view spelled)
{
    double number = 0;
    const auto [end, error] =
        std::from_chars(spelled.data(), spelled.data() + spelled.size(), number);
    const bool whole = error == std::errc() && end == spelled.data() + spelled.size();
    return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string decimalDifference(std::string_view a, std::string_view b)
{
    auto first = scaledOf(a);
    auto second = scaledOf(b);
    if (!first || !second) {
        return {};
    }
    const std::size_t decimals = std::max(first->decimals, second->decimals);
    for (auto* each : {&*first, &*second}) {
        for (; each->decimals < decimals; ++each->decimals) {
            if (__builtin_mul_overflow(each->value, std::int64_t{10}, &each->value)) {
                return {};
            }
        }
    }
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(first->value, second->value, &difference)) {
        return {};
    }
    std::string text = std::to_string(difference < 0 ? -difference : difference);
    if (text.size() <= decimals) {
        text.insert(0, decimals + 1 - text.size(), '0');
    }
    if (decimals > 0) {
        text.insert(text.size() - decimals, ".");
    }
    return difference < 0 ? "-" + text : text;
}
} // namespace regie::record
