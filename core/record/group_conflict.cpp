// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/group_conflict.h"

#include "core/time/partial_date.h"

#include <algorithm>
#include <iterator>

namespace regie::record
{
namespace
{
const Words kValue{"Waarde", "Value"};
const Words kDose{"Gebruik", "Use"};
const Words kShort{"Kort gezegd", "In short"};
const Words kStatus{"Status", "Status"};
const Words kDate{"Datum", "Date"};
const Words kEnd{"Einde", "End"};
const Words kNothing{"zegt dit niet", "does not say"};

constexpr std::string_view kAllergy = "allergy";
constexpr std::string_view kMedicines[] = {"medication_agreement",
                                           "administration_agreement",
                                           "medication_use",
                                           "variable_dosing",
                                           "dispense_request",
                                           "medication_dispense"};

bool isOfMedicine(const Fact& fact)
{
    return std::find(std::begin(kMedicines), std::end(kMedicines), fact.kind)
           != std::end(kMedicines);
}

/** "2024" and "2024-03-01" do not contradict each other: one only says less. */
bool dateAgrees(std::string_view one, std::string_view other)
{
    const auto key = [](std::string_view text) {
        const auto date = time::PartialDate::parse(text);
        return date ? date->sortKey() : std::string(text);
    };
    const std::string a = key(one);
    const std::string b = key(other);
    return a.starts_with(b) || b.starts_with(a);
}

Words dateWordsOf(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    return date ? date->words() : Words::same(text);
}

template<class Say, class Agree>
void compare(std::vector<GroupConflict>& conflicts,
             std::span<const GroupSide> sides,
             const Words& label,
             Say say,
             Agree agree)
{
    bool differ = false;
    for (std::size_t i = 0; i < sides.size() && !differ; ++i) {
        for (std::size_t j = i + 1; j < sides.size() && !differ; ++j) {
            differ = !agree(sides[i], sides[j]);
        }
    }
    if (!differ) {
        return;
    }
    GroupConflict conflict{label, {}};
    for (const GroupSide& side : sides) {
        Words words = say(side);
        conflict.said.push_back({side.source, words.empty() ? kNothing : std::move(words)});
    }
    conflicts.push_back(std::move(conflict));
}
constexpr std::string_view kDangers[] = {"Reaction",
                                         "How bad the reaction was",
                                         "How dangerous",
                                         "How certain"};
constexpr std::string_view kCertain = "How certain";

Words dangerOf(const GroupSide& side, std::string_view label)
{
    for (const Row& row : side.dangers) {
        if (row.label.en == label) {
            return row.value;
        }
    }
    return {};
}

/**
 * Of an allergy the line of one source stands for all. What only one says of the reaction counts as a
 * difference as well: it may be the worst. Of certainty one that does not say it contradicts nobody.
 */
void compareDangers(std::vector<GroupConflict>& conflicts, std::span<const GroupSide> sides)
{
    for (const std::string_view label : kDangers) {
        Words words;
        for (const GroupSide& side : sides) {
            for (const Row& row : side.dangers) {
                words = row.label.en == label ? row.label : words;
            }
        }
        const auto say = [label](const GroupSide& side) { return dangerOf(side, label); };
        compare(conflicts, sides, words, say, [&](const GroupSide& a, const GroupSide& b) {
            const Words one = say(a);
            const Words other = say(b);
            const bool silent = label == kCertain && (one.empty() || other.empty());
            return silent || one == other;
        });
    }
}
} // namespace

std::vector<Row> dangerRows(const Detail& detail)
{
    std::vector<Row> rows;
    std::copy_if(
        detail.rows.begin(), detail.rows.end(), std::back_inserter(rows), [](const Row& row) {
            return std::find(std::begin(kDangers), std::end(kDangers), row.label.en)
                   != std::end(kDangers);
        });
    return rows;
}

std::vector<GroupConflict> groupConflicts(std::span<const GroupSide> sides, Values values)
{
    std::vector<GroupConflict> conflicts;
    if (values == Values::Compare) {
        compare(
            conflicts,
            sides,
            kValue,
            [](const GroupSide& side) { return side.fact->value; },
            [](const GroupSide& a, const GroupSide& b) { return a.fact->value == b.fact->value; });
    }
    const bool allergy = !sides.empty() && sides.front().fact->kind == kAllergy;
    if (!sides.empty() && (allergy || isOfMedicine(*sides.front().fact))) {
        compare(
            conflicts,
            sides,
            allergy ? kShort : kDose,
            [](const GroupSide& side) { return side.fact->shortText; },
            [](const GroupSide& a, const GroupSide& b) {
                return a.fact->shortText == b.fact->shortText;
            });
    }
    if (allergy) {
        compareDangers(conflicts, sides);
    }
    compare(
        conflicts,
        sides,
        kStatus,
        [](const GroupSide& side) {
            return side.status.empty() ? Words::same(side.fact->status) : side.status;
        },
        [](const GroupSide& a, const GroupSide& b) { return a.fact->status == b.fact->status; });
    if (allergy) {
        return conflicts; // its date is mostly that of writing it down
    }
    compare(
        conflicts,
        sides,
        kDate,
        [](const GroupSide& side) { return dateWordsOf(side.fact->date.start); },
        [](const GroupSide& a, const GroupSide& b) {
            return dateAgrees(a.fact->date.start, b.fact->date.start);
        });
    compare(
        conflicts,
        sides,
        kEnd,
        [](const GroupSide& side) { return dateWordsOf(side.fact->date.end); },
        [](const GroupSide& a, const GroupSide& b) {
            // That one says when it ended and the other does not is a difference.
            return a.fact->date.end.empty() == b.fact->date.end.empty()
                   && dateAgrees(a.fact->date.end, b.fact->date.end);
        });
    return conflicts;
}

Words conflictWords(const GroupConflict& conflict)
{
    Words words;
    for (const GroupSaying& each : conflict.said) {
        for (std::string* text : {&words.nl, &words.en}) {
            *text += text->empty() ? "" : " · ";
            *text += each.source + ": " + (text == &words.nl ? each.words.nl : each.words.en);
        }
    }
    return words;
}

Words statusWordsOf(const Detail& detail)
{
    for (const Row& row : detail.rows) {
        if (row.label.en == "Status" || row.label.en == "Clinical status") {
            return row.value;
        }
    }
    return {};
}
} // namespace regie::record
