// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/page_numbers.h"

#include "core/record/comparator.h"
#include "core/record/measured_value.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace regie::visit
{
std::string numberText(double value, int decimals, Language language)
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) {
            text.pop_back();
        }
    }
    return spelledText(text == "-0" ? "0" : text, language);
}

std::string spelledText(std::string_view spelled, Language language)
{
    std::string text(spelled);
    if (const std::size_t point = text.find('.');
        language == Language::Dutch && point != std::string::npos) {
        text[point] = ',';
    }
    return text;
}

std::optional<Reading> readingOf(const store::StoredFact& fact)
{
    const auto value = record::decimalOf(fact.fact.number);
    if (!value || !std::isfinite(*value) || !record::comparatorOf(fact.fact.value).empty()) {
        return std::nullopt;
    }
    if (fact.fact.kind != "blood_pressure") {
        return Reading{*value, std::nullopt};
    }
    // The lens writes both numbers in its value: "132 over 81 mmHg".
    constexpr std::string_view kOver = " over ";
    const std::string& words = fact.fact.value.en;
    const std::size_t at = words.find(kOver);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    double second = 0;
    const char* begin = words.data() + at + kOver.size();
    if (std::from_chars(begin, words.data() + words.size(), second).ec != std::errc()) {
        return std::nullopt;
    }
    return Reading{*value, second};
}
} // namespace regie::visit
