// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_words.h"

#include <algorithm>
#include <charconv>

namespace regie::record
{
namespace
{
void replaceAll(std::string& text, std::string_view name, std::string_view value)
{
    const std::string mark = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
}

/** Whether `high` is the whole number after the whole number `low`: then "1 of 2" says it. */
bool neighbours(std::string_view low, std::string_view high)
{
    int first = 0;
    int second = 0;
    const auto whole = [](std::string_view text, int& value) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size();
    };
    return whole(low, first) && whole(high, second) && second == first + 1;
}

std::string_view fractionKey(std::string_view number)
{
    constexpr std::pair<std::string_view, std::string_view> kFractions[] = {
        {"0.5", ".half"}, {"0.25", ".quarter"}, {"0.75", ".threequarters"}, {"1.5", ".onehalf"}};
    for (const auto& [value, key] : kFractions) {
        if (value == number) {
            return key;
        }
    }
    return {};
}
} // namespace

bool countedUnit(std::string_view unit)
{
    constexpr std::string_view kCounted[] = {
        "piece", "tablet", "capsule", "patch", "suppository", "sachet"};
    return std::find(std::begin(kCounted), std::end(kCounted), unit) != std::end(kCounted);
}

std::string tidied(std::string_view text)
{
    std::string tidy;
    for (const char c : text) {
        const bool gap = c == ' ' && (tidy.empty() || tidy.back() == ' ');
        if (gap) {
            continue;
        }
        if ((c == '.' || c == ',') && !tidy.empty() && tidy.back() == ' ') {
            tidy.pop_back();
        }
        tidy += c;
    }
    while (!tidy.empty() && tidy.back() == ' ') {
        tidy.pop_back();
    }
    return tidy;
}

const Words* DosageWords::find(std::string_view key) const
{
    return m_terms.label("dosage." + std::string(key));
}

Words DosageWords::filled(Words words, Values values)
{
    for (const auto& [name, value] : values) {
        replaceAll(words.nl, name, value.nl);
        replaceAll(words.en, name, value.en);
    }
    return {tidied(words.nl), tidied(words.en)};
}

Words DosageWords::say(std::string_view key, Values values)
{
    const Words* words = find(key);
    if (words == nullptr) {
        m_complete = false;
        return {};
    }
    return filled(*words, values);
}

Words DosageWords::number(std::string_view decimal)
{
    Words words = Words::same(decimal);
    std::replace(words.nl.begin(), words.nl.end(), '.', ',');
    return words;
}

Words DosageWords::numbers(std::string_view low, std::string_view high)
{
    if (low == high) {
        return number(low);
    }
    return say(neighbours(low, high) ? "or" : "to", {{"low", number(low)}, {"high", number(high)}});
}

Words DosageWords::amount(const DosageAmount& amount)
{
    const std::string& last = amount.high.empty() ? amount.low : amount.high;
    Words unit = Words::same(amount.unitText);
    if (!amount.unit.empty()) {
        if (const std::string_view fraction = fractionKey(last);
            amount.low == amount.high && !fraction.empty()) {
            if (const Words* words = find("unit." + amount.unit + std::string(fraction))) {
                return *words;
            }
        }
        unit = say("unit." + amount.unit + (last == "1" ? ".one" : ".many"));
    } else if (unit.nl.empty() || unit.nl.find_first_of("0123456789") != std::string::npos) {
        // A bare number says nothing; a unit with a number in it could be read as another amount.
        lost();
    }
    if (amount.low.empty() || amount.high.empty()) {
        return say(amount.low.empty() ? "atmost" : "atleast",
                   {{"number", number(last)}, {"unit", unit}});
    }
    return join({numbers(amount.low, amount.high), unit});
}

Words DosageWords::span(const DosageSpan& span)
{
    if (span.empty() || span.low.empty()) {
        lost();
        return {};
    }
    const Words unit = say("span." + span.unit + (span.high == "1" ? ".one" : ".many"));
    return join({numbers(span.low, span.high), unit});
}

Words DosageWords::list(const std::vector<Words>& items)
{
    Words text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        if (i > 0) {
            text.nl += last ? " en " : ", ";
            text.en += last ? " and " : ", ";
        }
        text.nl += items[i].nl;
        text.en += items[i].en;
    }
    return text;
}

Words DosageWords::join(const std::vector<Words>& parts)
{
    Words text;
    for (const Words& part : parts) {
        text.nl += ' ' + part.nl;
        text.en += ' ' + part.en;
    }
    return {tidied(text.nl), tidied(text.en)};
}
} // namespace regie::record
