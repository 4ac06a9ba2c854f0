// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/birth_date.h"

#include "core/time/partial_date.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace regie::ui
{
namespace
{
constexpr int kEarliestYear = 1880;
/** First letters of the months, Dutch and English. */
constexpr std::array<std::pair<std::string_view, int>, 16> kMonths = {{{"jan", 1},
                                                                       {"feb", 2},
                                                                       {"maa", 3},
                                                                       {"mrt", 3},
                                                                       {"mar", 3},
                                                                       {"apr", 4},
                                                                       {"mei", 5},
                                                                       {"may", 5},
                                                                       {"jun", 6},
                                                                       {"jul", 7},
                                                                       {"aug", 8},
                                                                       {"sep", 9},
                                                                       {"okt", 10},
                                                                       {"oct", 10},
                                                                       {"nov", 11},
                                                                       {"dec", 12}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** Runs of digits and runs of letters; nothing when there is anything else than separators. */
std::vector<std::string> piecesOf(std::string_view typed)
{
    std::vector<std::string> pieces;
    bool open = false;
    for (const char c : typed) {
        if (isDigit(c) || isLetter(c)) {
            if (!open || isDigit(pieces.back().front()) != isDigit(c)) {
                pieces.emplace_back();
            }
            pieces.back() += isLetter(c) ? static_cast<char>(c | 0x20) : c;
            open = true;
        } else if (std::string_view(" -/.,").find(c) != std::string_view::npos) {
            open = false;
        } else {
            return {};
        }
    }
    return pieces;
}

int numberIn(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

int monthIn(std::string_view text)
{
    if (isDigit(text.front())) {
        return numberIn(text);
    }
    for (const auto& [name, number] : kMonths) {
        if (text.starts_with(name)) {
            return number;
        }
    }
    return -1;
}
} // namespace

std::optional<std::string> readBirthDate(std::string_view typed, std::string_view today)
{
    const auto pieces = piecesOf(typed);
    if (pieces.size() != 3) {
        return std::nullopt;
    }
    const bool yearFirst = pieces[0].size() == 4;
    const int year = numberIn(pieces[yearFirst ? 0 : 2]);
    const int month = monthIn(pieces[1]);
    const int day = numberIn(pieces[yearFirst ? 2 : 0]);
    if (year < kEarliestYear || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    std::string date(text.data());
    return time::PartialDate::parse(date) && date <= today ? std::optional(std::move(date))
                                                           : std::nullopt;
}
} // namespace regie::ui
