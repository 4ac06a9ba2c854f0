// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/names.h"

#include "core/text/fold.h"

#include <algorithm>
#include <numeric>

namespace regie::app
{
namespace
{
constexpr std::size_t kMostSuggestions = 3;
constexpr std::size_t kShortestBeginning = 3;
constexpr std::size_t kMostSlips = 3;
/** One slip for so many letters. */
constexpr std::size_t kLettersPerSlip = 3;

/** What stands before and what stands within the brackets of "Prikken (vaccinaties)". */
std::vector<std::string> halves(std::string_view name)
{
    const std::size_t open = name.find('(');
    const std::size_t close = name.find(')', open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        return {};
    }
    return {text::foldText(name.substr(0, open)),
            text::foldText(name.substr(open + 1, close - open - 1))};
}

/** How many letters are to be changed, put in or left out to make one of the other. */
std::size_t slips(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/** 0: begins like it, or has all its words; 1 …: slips; nullopt: something else. */
std::optional<std::size_t> distance(const std::string& name, const std::string& typed)
{
    const bool begins = typed.size() >= kShortestBeginning && name.starts_with(typed);
    if (begins || (' ' + name + ' ').find(' ' + typed + ' ') != std::string::npos) {
        return 0;
    }
    const std::size_t most = std::min(kMostSlips, typed.size() / kLettersPerSlip);
    const std::size_t found = slips(name, typed);
    return found <= most ? std::optional(found) : std::nullopt;
}
} // namespace

std::optional<std::size_t> findName(const std::vector<NameChoice>& choices, std::string_view typed)
{
    const std::string folded = text::foldText(typed);
    if (folded.empty()) {
        return std::nullopt;
    }
    for (const bool whole : {true, false}) {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            for (const std::string& name : choices[i].names) {
                const auto parts =
                    whole ? std::vector<std::string>{text::foldText(name)} : halves(name);
                if (std::find(parts.begin(), parts.end(), folded) != parts.end()) {
                    return i;
                }
            }
        }
    }
    return std::nullopt;
}

std::vector<std::string> nearNames(const std::vector<NameChoice>& choices, std::string_view typed)
{
    const std::string folded = text::foldText(typed);
    if (folded.empty()) {
        return {};
    }
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const NameChoice& choice : choices) {
        std::optional<std::size_t> best;
        for (const std::string& name : choice.names) {
            const auto far = distance(text::foldText(name), folded);
            best = far && (!best || *far < *best) ? far : best;
        }
        const bool known = std::any_of(found.begin(), found.end(), [&choice](const auto& each) {
            return each.second == choice.shown;
        });
        if (best && !known) {
            found.emplace_back(*best, choice.shown);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.first < other.first;
    });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(found.size(), kMostSuggestions); ++i) {
        names.push_back(found[i].second);
    }
    return names;
}

tl::unexpected<Problem> unknownName(const Context& context,
                                    std::string_view key,
                                    const std::vector<NameChoice>& choices,
                                    std::string_view typed)
{
    auto problem = context.problem(ErrorCode::InvalidArgument, key);
    std::string meant;
    for (const std::string& name : nearNames(choices, typed)) {
        meant += (meant.empty() ? "" : ", ") + name;
    }
    if (!meant.empty()) {
        problem.value().message += ' ' + context.say("name.meant", {{"names", meant}});
    }
    return problem;
}
} // namespace regie::app
