// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage_contrast.h"

#include "core/record/dosage_codes.h"
#include "core/record/dosage_words.h"

#include <charconv>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
namespace
{
std::optional<double> plainNumberOf(std::string_view text)
{
    std::string spelled(text);
    for (char& c : spelled) {
        c = c == ',' ? '.' : c;
    }
    if (spelled.empty() || spelled.front() < '0' || spelled.front() > '9') {
        return std::nullopt;
    }
    double value = 0;
    const auto [end, error] =
        std::from_chars(spelled.data(), spelled.data() + spelled.size(), value);
    if (error != std::errc() || end != spelled.data() + spelled.size()) {
        return std::nullopt;
    }
    return value;
}

/** "2x daags 1 tablet" -> 2 x daags 1 tablet: numbers and letters apart. */
std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    int last = 0;
    for (const char c : foldedText(text)) {
        const bool digit = c >= '0' && c <= '9';
        const bool point = (c == ',' || c == '.') && last == 1;
        const int kind = c == ' ' ? 0 : digit || point ? 1 : 2;
        if (kind != 0 && kind == last) {
            tokens.back() += c;
        } else if (kind != 0) {
            tokens.emplace_back(1, c);
        }
        last = kind;
    }
    return tokens;
}

struct SaidInText {
    std::optional<double> times; ///< a day
    std::optional<double> pieces;
    std::optional<double> piecesPerDay; ///< "2 tabletten per dag"
};

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    for (const std::string_view each : words) {
        if (each == word) {
            return true;
        }
    }
    return false;
}

/** "per dag" at this place. */
bool isDay(const std::vector<std::string>& tokens, std::size_t at)
{
    return at + 1 < tokens.size() && isOneOf(tokens[at], {"per", "a"})
           && isOneOf(tokens[at + 1], {"dag", "day"});
}

/** How many words after `at` say "a day", "times a day"; 0 when they do not. */
std::size_t perDayAt(const std::vector<std::string>& tokens, std::size_t at)
{
    const auto word = [&](std::size_t i) {
        return i < tokens.size() ? std::string_view(tokens[i]) : std::string_view();
    };
    if (isOneOf(word(at), {"dd", "xdaags"})) {
        return 1;
    }
    if (!isOneOf(word(at), {"x", "keer", "maal", "times"})) {
        return 0;
    }
    if (isOneOf(word(at + 1), {"daags", "daily"})) {
        return 2;
    }
    return isDay(tokens, at + 1) ? 3 : 0;
}

/** Where the only number of a text stands; past the end when it has none or more. */
std::size_t onlyNumberIn(const std::vector<std::string>& tokens)
{
    std::size_t found = tokens.size();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (plainNumberOf(tokens[i])) {
            if (found != tokens.size()) {
                return tokens.size();
            }
            found = i;
        }
    }
    return found;
}

/** What a text says in the usual way; nothing when it says so more than once, or in a range. */
SaidInText saidIn(std::string_view text)
{
    const std::vector<std::string> tokens = tokensOf(text);
    SaidInText said;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::optional<double> times = plainNumberOf(tokens[i]);
        const std::size_t length = times ? perDayAt(tokens, i + 1) : 0;
        if (times && i + 4 == tokens.size() && i == onlyNumberIn(tokens)
            && countedUnit(unitOfText(tokens[i + 1])) && isDay(tokens, i + 2)) {
            said.piecesPerDay = times;
        }
        if (length == 0) {
            continue;
        }
        if (said.times || (i > 0 && isOneOf(tokens[i - 1], {"-", "à", "tot", "to", "of", "or"}))) {
            return {};
        }
        said.times = times;
        const std::size_t next = i + 1 + length;
        const std::optional<double> pieces =
            next < tokens.size() ? plainNumberOf(tokens[next]) : std::nullopt;
        const bool last = next + 1 == tokens.size();
        if (pieces && (last || countedUnit(unitOfText(tokens[next + 1])))) {
            said.pieces = pieces;
        }
    }
    return said;
}

bool outside(const std::optional<double>& said, std::string_view low, std::string_view high)
{
    const std::optional<double> least = plainNumberOf(low);
    const std::optional<double> most = plainNumberOf(high);
    return said && least && most && (*said < *least || *said > *most);
}

bool differsPerDay(const DosageInstruction& one, const SaidInText& said)
{
    const std::optional<double> times = plainNumberOf(one.timing.frequency);
    const bool exact = one.timing.frequencyMax.empty() && !one.dose.empty()
                       && one.dose.front().low == one.dose.front().high
                       && countedUnit(one.dose.front().unit);
    const std::optional<double> pieces = exact ? plainNumberOf(one.dose.front().low) : std::nullopt;
    return said.piecesPerDay && times && pieces && *times * *pieces != *said.piecesPerDay;
}

bool differs(const DosageInstruction& one, const SaidInText& said)
{
    const DosageTiming& timing = one.timing;
    const bool day = timing.period == DosageSpan{"1", "1", "d"} && !timing.frequency.empty();
    const std::string& most = timing.frequencyMax.empty() ? timing.frequency : timing.frequencyMax;
    if (day && (outside(said.times, timing.frequency, most) || differsPerDay(one, said))) {
        return true;
    }
    return !one.dose.empty() && countedUnit(one.dose.front().unit)
           && outside(said.pieces, one.dose.front().low, one.dose.front().high);
}
} // namespace

bool textDiffersFromCodes(const DosagePlan& plan)
{
    return plan.instructions.size() == 1
           && differs(plan.instructions.front(), saidIn(plan.original));
}
} // namespace regie::record
