// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace regie::measure
{
namespace
{
std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return result;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** "132/81", "132 over 81": what stands between two numbers becomes a blank. */
std::vector<std::string> pieces(std::string_view typed, bool several)
{
    std::string text = lowered(typed);
    for (const std::string_view word : {" over ", " op ", " / ", "/", "\\", ";", "-"}) {
        for (std::size_t at = several ? text.find(word, 1) : std::string::npos;
             at != std::string::npos;
             at = text.find(word, at)) {
            text.replace(at, word.size(), " ");
        }
    }
    std::vector<std::string> all;
    std::string piece;
    for (const char c : text + " ") {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            if (!piece.empty()) {
                all.push_back(std::move(piece));
                piece.clear();
            }
        } else {
            piece += c;
        }
    }
    return all;
}

/** "7 uur 30", "7:30", "7u30", "7h 30m", "450 min" as hours; empty when it is no such time. */
std::optional<Decimal> hoursOf(std::string_view typed)
{
    std::vector<int> numbers;
    std::string letters;
    for (std::size_t i = 0; i < typed.size();) {
        if (isDigit(typed[i])) {
            int number = 0;
            for (; i < typed.size() && isDigit(typed[i]) && number < 10'000; ++i) {
                number = number * 10 + (typed[i] - '0');
            }
            numbers.push_back(number);
            letters += '#';
        } else {
            const char c = typed[i++];
            if (c != ' ') {
                letters += c;
            }
        }
    }
    for (const std::string_view form : {"#:#",
                                        "#uur#",
                                        "#u#",
                                        "#uur#minuten",
                                        "#uuren#minuten",
                                        "#uur#min",
                                        "#u#m",
                                        "#h#",
                                        "#h#m",
                                        "#hours#minutes",
                                        "#hoursand#minutes",
                                        "#hour#minutes",
                                        "#hr#min"}) {
        if (letters == form && numbers.size() == 2 && numbers[1] < 60) {
            return Decimal::average(Decimal(numbers[0] * 60 + numbers[1], 0), 60, 2);
        }
    }
    for (const std::string_view form : {"#min", "#minuten", "#minutes"}) {
        if (letters == form) {
            return Decimal::average(Decimal(numbers[0], 0), 60, 2);
        }
    }
    for (const std::string_view form : {"#uur", "#u", "#h", "#hours", "#hour"}) {
        if (letters == form) {
            return Decimal(numbers[0], 0);
        }
    }
    return std::nullopt;
}

/** A unit behind the number that is the one of the kind says nothing new. */
bool isOwnUnit(const Kind& kind, std::string_view text)
{
    return text == lowered(kind.ucum) || text == lowered(kind.unit.nl)
           || text == lowered(kind.unit.en) || (kind.ucum == "mm[Hg]" && text == "mmhg")
           || (kind.ucum == "Cel" && (text == "c" || text == "graden" || text == "degrees"))
           || (kind.ucum == "kg" && (text == "kilo" || text == "kilogram"));
}

Words notUnderstood(const Kind& kind, std::size_t count)
{
    if (count == 2) {
        return {"Typ twee getallen, bijvoorbeeld 132/81.", "Type two numbers, for example 132/81."};
    }
    const Decimal example = kind.soft ? kind.soft->min : kind.hard.min;
    return {fmt::format("Typ één getal, bijvoorbeeld {}.",
                        example.spoken(Language::Dutch, kind.decimals)),
            fmt::format("Type one number, for example {}.",
                        example.spoken(Language::English, kind.decimals))};
}

/** One comma or point, and digits on both sides of it. A point in "1.250,5" would be dropped. */
std::optional<Decimal> numberOf(std::string text)
{
    std::replace(text.begin(), text.end(), ',', '.');
    return Decimal::parse(text);
}

std::variant<Value, Words> valueOf(const Kind& kind, std::string piece, std::size_t count)
{
    Value value;
    if (kind.meter && (piece == "hi" || piece == "high" || piece == "lo" || piece == "low")) {
        const bool high = piece.front() == 'h';
        return Value{high ? kind.meter->max : kind.meter->min, high ? ">" : "<"};
    }
    if (!piece.empty() && (piece.front() == '<' || piece.front() == '>')) {
        if (!kind.meter) {
            return Words{"Typ hier alleen een getal, zonder < of >.",
                         "Type a number only, without < or >."};
        }
        value.comparator = piece.substr(0, 1);
        piece.erase(0, 1);
    }
    const auto number = numberOf(piece);
    if (!number) {
        return notUnderstood(kind, count);
    }
    value.number = *number;
    if (number->decimals() > kind.decimalsMost) {
        return kind.decimalsMost == 0
                   ? Words{"Hier hoort een heel getal, zonder cijfers achter de komma.",
                           "This must be a whole number, without digits behind the point."}
                   : Words{fmt::format("Vul hoogstens {} cijfer{} achter de komma in.",
                                       kind.decimalsMost,
                                       kind.decimalsMost == 1 ? "" : "s"),
                           fmt::format("Give at most {} digit{} behind the point.",
                                       kind.decimalsMost,
                                       kind.decimalsMost == 1 ? "" : "s")};
    }
    return value;
}

/** Whether more decimals may be typed because they will be shifted away (1.82 m in cm). */
bool isForShift(const Kind& kind, const Decimal& number)
{
    return std::any_of(kind.rules.begin(), kind.rules.end(), [&number](const Rule& rule) {
        return rule.type == RuleType::Factor && rule.shift > 0 && number >= rule.low
               && number <= rule.high;
    });
}
} // namespace

ReadValues readValues(const Kinds& kinds, const Kind& kind, std::string_view typed)
{
    const auto parts = kinds.partsOf(kind);
    if (kind.ucum == "h") {
        if (const auto hours = hoursOf(lowered(typed))) {
            return std::vector<Value>{{*hours, {}}};
        }
    }
    std::vector<std::string> given = pieces(typed, parts.size() > 1);
    if (given.size() == parts.size() + 1 && isOwnUnit(kind, given.back())) {
        given.pop_back();
    }
    // "82,5kg"
    if (given.size() == 1 && parts.size() == 1) {
        const std::size_t end = given[0].find_last_of("0123456789");
        if (end != std::string::npos && isOwnUnit(kind, given[0].substr(end + 1))) {
            given[0].resize(end + 1);
        }
    }
    if (given.size() != parts.size()) {
        return notUnderstood(kind, parts.size());
    }
    std::vector<Value> values;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto number = numberOf(given[i]); number && isForShift(*parts[i], *number)) {
            values.push_back({*number, {}});
            continue;
        }
        const auto value = valueOf(*parts[i], given[i], parts.size());
        if (const Words* problem = std::get_if<Words>(&value)) {
            return *problem;
        }
        values.push_back(std::get<Value>(value));
    }
    return values;
}
} // namespace regie::measure
