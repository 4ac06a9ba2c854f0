// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/systems.h"
#include "core/record/comparator.h"
#include "core/record/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace regie::record
{
using fhir::Node;

namespace
{
/**
 * "1.5E-3" as people write it, "0.0015", digit for digit; too long a number stays a power of ten. What is
 * no number, such as "negatief", stays as it came.
 */
std::string withoutExponent(std::string_view spelled)
{
    constexpr int kMostZeros = 15;
    constexpr std::string_view kDigits = "0123456789";
    const std::size_t e = spelled.find_first_of("eE");
    if (e == std::string_view::npos) {
        return std::string(spelled);
    }
    std::string digits(spelled.substr(0, e));
    std::string_view power = spelled.substr(e + 1);
    power.remove_prefix(power.starts_with('+') ? 1 : 0);
    const std::string_view tenth = power.substr(power.starts_with('-') ? 1 : 0);
    if (digits.find_first_of(kDigits) == std::string::npos
        || digits.find_first_not_of("-.0123456789") != std::string::npos || tenth.empty()
        || tenth.find_first_not_of(kDigits) != std::string_view::npos) {
        return std::string(spelled);
    }
    int tens = 0;
    const auto read = std::from_chars(power.data(), power.data() + power.size(), tens);
    if (read.ec != std::errc() || tens > kMostZeros || tens < -kMostZeros) {
        return digits + " × 10^" + std::string(power);
    }
    const std::string sign = digits.starts_with('-') ? "-" : "";
    digits.erase(0, sign.size());
    std::size_t point = digits.find('.');
    if (point == std::string::npos) {
        point = digits.size();
    } else {
        digits.erase(point, 1);
    }
    int place = static_cast<int>(point) + tens;
    if (place <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - place), '0');
        place = 1;
    }
    if (place >= static_cast<int>(digits.size())) {
        digits.append(static_cast<std::size_t>(place) - digits.size(), '0');
    } else {
        digits.insert(static_cast<std::size_t>(place), 1, '.');
    }
    const std::size_t leading = digits.find_first_not_of('0');
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    digits.erase(0, std::min(leading, whole - 1));
    return sign + digits;
}
} // namespace

Words numberWords(std::string_view spelled)
{
    Words words = Words::same(withoutExponent(spelled));
    if (const std::size_t point = words.nl.find('.'); point != std::string::npos) {
        words.nl[point] = ',';
    }
    return words;
}

namespace
{
Words withUnit(Words number, const Words& unit)
{
    if (unit.empty()) {
        return number;
    }
    // A percentage sign stands against its number, as Dutch writing has it in lab results.
    const std::string_view gap = unit.nl == "%" ? "" : " ";
    number.nl += std::string(gap) + unit.nl;
    number.en += std::string(gap) + unit.en;
    return number;
}

/** A litre is a small l here: "mmol/L", "mL/min" and "mg/dL" are "mmol/l", "ml/min", "mg/dl". */
std::string asRead(std::string unit, std::string_view code)
{
    constexpr std::string_view before = "/mdcunpfk";
    for (std::size_t at = 1; at < unit.size(); ++at) {
        const bool ends = at + 1 == unit.size() || unit[at + 1] == '/' || unit[at + 1] == '.';
        if (unit[at] == 'L' && ends && before.find(unit[at - 1]) != std::string_view::npos) {
            unit[at] = 'l';
        }
    }
    // What is exactly the code looks like one; another way to write the same unit does not.
    if (unit.size() >= 5 && unit == code) {
        if (unit.back() == 'l' && unit[unit.size() - 2] == '/') {
            unit.back() = 'L';
        } else if (const std::size_t slash = unit.find('/');
                   slash != std::string::npos && slash > 0) {
            unit.replace(slash, 1, " per ");
        }
    }
    return unit;
}

std::string withoutBraces(std::string_view unit)
{
    std::string text;
    for (const char c : unit) {
        if (c != '{' && c != '}') {
            text += c;
        }
    }
    return text;
}
} // namespace

Words unitOf(const RenderContext& context, const Node& quantity)
{
    const std::string_view unit = quantity.childText("unit");
    const std::string_view code = quantity.childText("code");
    const Words* byCode = nullptr;
    if (!code.empty()) {
        const std::string_view system = quantity.childText("system");
        byCode = context.terms.code(system, code);
        if (byCode == nullptr && (system.empty() || system == fhir::kUcumSystem)) {
            byCode = context.terms.unit(code);
        }
    }
    if (unit.empty()) {
        const bool number =
            !code.empty() && code.find_first_not_of("0123456789") == std::string::npos;
        const bool bare = number || code == "1";
        Words words =
            byCode != nullptr ? *byCode : Words::same(bare ? std::string() : withoutBraces(code));
        words.nl = asRead(std::move(words.nl), code);
        words.en = asRead(std::move(words.en), code);
        return words;
    }
    const Words* byText = context.terms.unit(unit);
    Words words = byText != nullptr ? *byText : Words::same(withoutBraces(unit));
    words.nl = asRead(std::move(words.nl), code);
    if (byText == nullptr && byCode != nullptr) {
        words.en = byCode->en;
    }
    words.en = asRead(std::move(words.en), code);
    if (words.nl == unit) {
        context.told(quantity.child("unit"));
    }
    return words;
}

namespace
{
/** FHIR names the age at which something began or happened "onsetAge", "performedAge" and so on. */
bool isMoment(std::string_view key)
{
    constexpr std::array<std::string_view, 7> ages = {"onsetAge",
                                                      "abatementAge",
                                                      "performedAge",
                                                      "occurrenceAge",
                                                      "deceasedAge",
                                                      "collectedAge",
                                                      "startsAge"};
    return std::find(ages.begin(), ages.end(), key) != ages.end();
}

Words amountWords(const RenderContext& context, const Node& node);
} // namespace

Words quantityWords(const RenderContext& context, const Node& node)
{
    Words words = amountWords(context, node);
    if (!words.empty() && isMoment(node.key)) {
        return {"op een leeftijd van " + words.nl, "at the age of " + words.en};
    }
    return words;
}

namespace
{
Words amountWords(const RenderContext& context, const Node& node)
{
    const Node* value = node.child("value");
    if (value == nullptr || !value->isLeaf()) {
        return {};
    }
    context.told(value);
    Words words = comparatorWords(node.childText("comparator"));
    const Words number = numberWords(value->text);
    words.nl += number.nl;
    words.en += number.en;
    Words unit = unitOf(context, node);
    if (value->text == "1") {
        // "1 stuk", but "1 kg": only a unit that is said in the plural has a singular.
        const std::string_view name =
            node.child("unit") != nullptr ? node.childText("unit") : node.childText("code");
        if (unit == context.terms.unitWords(name, false)) {
            unit = context.terms.unitWords(name, true);
        }
    }
    return withUnit(std::move(words), unit);
}
} // namespace

Words rangeWords(const RenderContext& context, const Node& node)
{
    const Node* low = node.child("low");
    const Node* high = node.child("high");
    const Words from = low == nullptr ? Words{} : quantityWords(context, *low);
    const Words to = high == nullptr ? Words{} : quantityWords(context, *high);
    if (from.empty() && to.empty()) {
        return {};
    }
    if (to.empty()) {
        return {from.nl + " of meer", from.en + " or more"};
    }
    if (from.empty()) {
        return {"tot en met " + to.nl, "up to " + to.en};
    }
    const Words first = numberWords(low->childText("value"));
    const bool sameUnit =
        low->child("comparator") == nullptr
        && (low->childText("unit").empty() || low->childText("unit") == high->childText("unit"));
    return {fmt::format("{} tot {}", sameUnit ? first.nl : from.nl, to.nl),
            fmt::format("{} to {}", sameUnit ? first.en : from.en, to.en)};
}

Words ratioWords(const RenderContext& context, const Node& node)
{
    const Node* above = node.child("numerator");
    const Node* below = node.child("denominator");
    const Words first = above == nullptr ? Words{} : quantityWords(context, *above);
    const Words second = below == nullptr ? Words{} : quantityWords(context, *below);
    if (first.empty() || second.empty()) {
        return first.empty() ? second : first;
    }
    // Without units it is a titre or a count ("1 : 128", "2 : 3").
    const bool bare =
        unitOf(RenderContext{context.terms, context.resolver, context.titles}, *below).empty();
    return {first.nl + (bare ? " : " : " per ") + second.nl,
            first.en + (bare ? " : " : " per ") + second.en};
}

namespace
{
/** A CodeableConcept that says the range is the usual one and no more. */
bool isNormalRange(const Node& type)
{
    const Node* codings = type.child("coding");
    const Node* text = type.child("text");
    return text == nullptr && codings != nullptr
           && std::distance(codings->begin(), codings->end()) == 1
           && codings->begin()->childText("code") == "normal";
}
} // namespace

Words referenceRangeWords(const RenderContext& context, const Node& node)
{
    Words words = rangeWords(context, node);
    if (const Node* text = node.child("text"); text != nullptr && text->isLeaf()) {
        context.told(text);
        if (!mentions(words.nl, text->text)) {
            appendWords(words, Words::same(text->text), ", ");
        }
    }
    Words about;
    for (const std::string_view member : {"type", "meaning", "appliesTo", "age"}) {
        if (const Node* part = node.child(member)) {
            if (!words.empty() && member == "type" && isNormalRange(*part)) {
                context.told(part); // whoever calls it says "usual values"
                continue;
            }
            appendWords(about, formatAll(context, {part}, Format::Auto), ", ");
        }
    }
    if (words.empty()) {
        return about;
    }
    if (!about.empty()) {
        words.nl += " (" + about.nl + ")";
        words.en += " (" + about.en + ")";
    }
    return words;
}

Words moneyWords(const RenderContext& context, const Node& node)
{
    const Node* value = node.child("value");
    if (value == nullptr) {
        return {};
    }
    context.told(value);
    const Words number = numberWords(value->text);
    const Node* currency = node.child("currency");
    const std::string_view code = currency == nullptr ? node.childText("code") : currency->text;
    if (code == "EUR") {
        return {"€ " + number.nl, "€ " + number.en};
    }
    context.told(currency);
    return {fmt::format("{} {}", number.nl, code), fmt::format("{} {}", number.en, code)};
}

Words sampledDataWords(const RenderContext& context, const Node& node)
{
    const std::string_view data = node.childText("data");
    std::size_t count = 0;
    bool inside = false;
    for (const char c : data) {
        count += c != ' ' && !inside ? 1 : 0;
        inside = c != ' ';
    }
    const Node* origin = node.child("origin");
    const Words unit = origin == nullptr ? Words{} : unitOf(context, *origin);
    Words words{fmt::format("meetreeks van {} waarden", count),
                fmt::format("series of {} values", count)};
    if (!unit.empty()) {
        words.nl += " in " + unit.nl;
        words.en += " in " + unit.en;
    }
    return words;
}
} // namespace regie::record
